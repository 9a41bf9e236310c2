import type { ColumnRole } from "../../core/reading/resume/column-wording.ts";
import { findDates } from "../../core/reading/resume/dates.ts";
import type { Rule } from "./ink.ts";
import { horizontalsOver } from "./rules.ts";
import type { Segment } from "./segments.ts";
import { heightOf } from "./table-columns.ts";

/** One row of segments of a table: the segments of each column. */
export interface TableLine {
  readonly page: number;
  readonly baseline: number;
  /** Half-way up its small letters. */
  readonly height: number;
  readonly cells: readonly (readonly Segment[])[];
}

export function tableLineOf(cells: readonly (readonly Segment[])[]): TableLine {
  const first = cells.flat()[0] as Segment;
  return { page: first.page, baseline: first.baseline, height: heightOf(first), cells };
}

/** A gap between rows is wider than the one between lines of a row by this factor. */
const WIDER = 1.1;

/** Groups the lines of a table into rows: by the rules between them, else by gaps, else by what begins anew. */
export function rowsOfTable(
  lines: readonly TableLine[],
  roles: readonly (ColumnRole | null)[],
  rulesOf: (page: number) => readonly Rule[],
): TableLine[][] {
  const key = keyColumn(lines, roles);
  const bandOf = bandsOf(lines, rulesOf);
  const lead = leadOf(lines);
  const rows: TableLine[][] = [];
  for (const [i, line] of lines.entries()) {
    const above = lines[i - 1];
    const row = rows.at(-1);
    if (row && above && !startsRow(line, above, row)) row.push(line);
    else rows.push([line]);
  }
  return rows;

  function startsRow(line: TableLine, above: TableLine, row: readonly TableLine[]): boolean {
    if (line.page !== above.page) return beginsAnew(line, row, key, roles);
    if (bandOf) return bandOf(line) !== bandOf(above);
    const gap = line.baseline - above.baseline;
    if (lead !== null)
      return gap > WIDER * lead && (line.cells[key]?.length ?? 0) > 0 && isWhole(row, key, roles);
    return beginsAnew(line, row, key, roles);
  }
}

/** The column that every row fills: its number, its dates, else the first. */
function keyColumn(lines: readonly TableLine[], roles: readonly (ColumnRole | null)[]): number {
  const filled = (column: number) => lines.filter((line) => (line.cells[column]?.length ?? 0) > 0).length;
  const candidates = (["number", "period", "from", "to"] as const)
    .map((role) => roles.indexOf(role))
    .filter((column) => column >= 0 && filled(column) > 0);
  return candidates[0] ?? roles.findIndex((_, column) => filled(column) > 0);
}

/** Which of the strips between horizontal rules a line stands in; null when there are no rules between the lines. */
function bandsOf(lines: readonly TableLine[], rulesOf: (page: number) => readonly Rule[]) {
  const heights = new Map<number, number[]>();
  for (const page of new Set(lines.map((line) => line.page))) {
    heights.set(page, horizontalsOver(rulesOf(page), middlesOf(lines)));
  }
  const bandOf = ({ page, height }: TableLine) => heights.get(page)?.filter((y) => y < height).length ?? 0;
  const isRuled = lines.some((line, i) => {
    const above = lines[i - 1];
    return above?.page === line.page && bandOf(line) !== bandOf(above);
  });
  return isRuled ? bandOf : null;
}

/** A place in each column over which rules between rows pass. */
function middlesOf(lines: readonly TableLine[]): number[] {
  const count = Math.max(...lines.map(({ cells }) => cells.length));
  return Array.from({ length: count }, (_, column) => lines.flatMap(({ cells }) => cells[column] ?? []))
    .filter((segments) => segments.length > 0)
    .map((segments) => Math.min(...segments.map(({ left }) => left)) + 1);
}

/** The distance between lines of one row where rows stand further apart; null where all lines are as far apart. */
function leadOf(lines: readonly TableLine[]): number | null {
  const gaps = lines.slice(1).flatMap((line, i) => {
    const above = lines[i] as TableLine;
    return above.page === line.page ? [line.baseline - above.baseline] : [];
  });
  const least = Math.min(...gaps);
  return gaps.some((gap) => gap > WIDER * least) ? least : null;
}

/** A line begins a row when its key cell begins a new number, date or name and the one above is complete. */
function beginsAnew(
  line: TableLine,
  row: readonly TableLine[],
  key: number,
  roles: readonly (ColumnRole | null)[],
): boolean {
  const text = textOf([line], key);
  if (text === "") return false;
  if (roles[key] === "number") return /^\(?\d{1,2}[.)]?$/.test(text);
  if (isDated(roles[key]))
    return isWhole(row, key, roles) && /\p{N}/u.test(text) && findDates(text).length > 0;
  const filled = line.cells.filter((segments) => segments.length > 0).length;
  return filled >= 0.6 * line.cells.length;
}

function isDated(role: ColumnRole | null | undefined): boolean {
  return role === "period" || role === "from" || role === "to";
}

/** A period that has both its ends, so that what follows is another one. */
function isWhole(row: readonly TableLine[], key: number, roles: readonly (ColumnRole | null)[]): boolean {
  if (!isDated(roles[key])) return true;
  const text = textOf(row, key);
  const last = findDates(text).at(-1);
  if (!last) return false;
  return !/[\p{L}–—-]/u.test(text.slice(last.span[1]));
}

function textOf(lines: readonly TableLine[], column: number): string {
  return lines.flatMap(({ cells }) => (cells[column] ?? []).map(({ text }) => text)).join(" ");
}
