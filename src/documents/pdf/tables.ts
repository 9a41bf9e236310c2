import { isSectionHeading } from "../../core/reading/resume/headings.ts";
import { linesOfCells } from "../cells.ts";
import type { Rule } from "./ink.ts";
import { rowsOf } from "./lines.ts";
import type { Segment } from "./segments.ts";
import { columnBoxes, rowLines } from "./table-cells.ts";
import type { PlacedSegment } from "./table-columns.ts";
import { headerAt, type TableHeader } from "./table-header.ts";
import { rowsOfTable, type TableLine, tableLineOf } from "./table-rows.ts";

/** A table while its lines are gathered, over pages where it goes on. */
interface OpenTable {
  readonly header: TableHeader;
  readonly lines: TableLine[];
}

/** What has been found up to a page. */
interface Gathering {
  readonly tables: OpenTable[];
  /** Segments that belong to a table. */
  readonly taken: Set<Segment>;
  /** The table that reaches the foot of the page before. */
  open: OpenTable | null;
}

/** Rows of one page, and those of the page after it. */
interface PageRows {
  readonly rows: readonly Segment[][];
  readonly overleaf: readonly Segment[][];
  readonly rules: readonly Rule[];
}

/** A page with more pieces of text than this is no résumé. */
const MOST_SEGMENTS = 3000;

/**
 * Puts one segment in the place of each row of a table whose columns are named. Tables without such names are only
 * layout and stay as they are. `rules` are those of each page.
 */
export function withTableRows(
  pages: readonly (readonly Segment[])[],
  rules: readonly (readonly Rule[])[],
): Segment[][] {
  const rows = pages.map((segments) => (segments.length > MOST_SEGMENTS ? [] : rowsOf(segments)));
  const gathering: Gathering = { tables: [], taken: new Set(), open: null };
  rows.forEach((own, page) => {
    readPage(gathering, { rows: own, overleaf: rows[page + 1] ?? [], rules: rules[page] ?? [] });
  });
  const tables = gathering.tables.filter(({ lines }) => lines.length > 0);
  for (const { header } of tables) for (const segment of header.segments) gathering.taken.add(segment);
  const rest = pages.map((segments) => segments.filter((segment) => !gathering.taken.has(segment)));
  const numbers = new Map(
    pages.flatMap((segments, page) => segments.map((one) => [one.page, page] as const)),
  );
  const rulesOf = (page: number) => rules[numbers.get(page) ?? 0] ?? [];
  for (const segment of tables.flatMap((table, number) => segmentsOfTable(table, number, rulesOf))) {
    rest[numbers.get(segment.page) ?? 0]?.push(segment);
  }
  return rest;
}

function readPage(gathering: Gathering, page: PageRows): void {
  const { rows } = page;
  let at = gathering.open && rows.length > 0 ? goOn(gathering.open, page, gathering.taken) : 0;
  if (at < rows.length) gathering.open = null;
  while (at < rows.length) {
    const header = headerAt(rows, at, page.rules, page.overleaf);
    if (!header) {
      at++;
      continue;
    }
    const table = { header, lines: [] };
    gathering.tables.push(table);
    const end = gather(table, page, at + header.count, gathering.taken);
    if (end === rows.length) gathering.open = table;
    at = Math.max(end, at + 1);
  }
}

/** Reads the rest of a table that began on the page before; its header may stand there again. */
function goOn(table: OpenTable, page: PageRows, taken: Set<Segment>): number {
  const again = headerAt(page.rows, 0, page.rules, page.overleaf);
  if (!again) return goesOnAt(table, page.rows[0] ?? [], page.rules) ? gather(table, page, 0, taken) : 0;
  if (again.headings.join("\t") !== table.header.headings.join("\t")) return 0;
  for (const segment of again.segments) taken.add(segment);
  return gather(table, page, again.count, taken);
}

/** A lone text at the left edge of a new page is the rest of no row, unless rules say so. */
function goesOnAt({ header }: OpenTable, row: readonly Segment[], rules: readonly Rule[]): boolean {
  const placed = header.columns.place(row, rules);
  return placed !== null && (header.columns.isRuled || placed.some(({ column }) => (column ?? 0) > 0));
}

/** Takes rows of segments into the table as long as they fit; returns where it ends. */
function gather(table: OpenTable, page: PageRows, from: number, taken: Set<Segment>): number {
  const { rows, rules, overleaf } = page;
  const { columns, roles } = table.header;
  let at = from;
  for (; at < rows.length; at++) {
    const row = rows[at] as Segment[];
    if (endsTable(row, table) || headerAt(rows, at, rules, overleaf)) break;
    const placed = columns.place(row, rules);
    if (!placed) break;
    const own = placed.filter(({ column }) => column !== null);
    if (own.length === 0) continue;
    table.lines.push(tableLineOf(roles.map((_, column) => inColumn(own, column))));
    for (const { whole } of own) taken.add(whole);
  }
  return at;
}

function inColumn(placed: readonly PlacedSegment[], column: number): Segment[] {
  return placed.filter((one) => one.column === column).map(({ segment }) => segment);
}

/** A gap of so many letter sizes parts a table from what follows. */
const PARTING = 3.5;

/** A heading, larger or smaller letters, or a wide gap: what follows is no row. */
function endsTable(row: readonly Segment[], { header, lines }: OpenTable): boolean {
  const [first, ...others] = row as [Segment, ...Segment[]];
  const last = lines.at(-1);
  const body = last?.cells.flat()[0];
  if (others.length === 0) {
    if (isSectionHeading(first.text) && first.left < (header.segments[0]?.right ?? 0)) return true;
    if (body && Math.abs(first.fontSize - body.fontSize) > 1.2) return true;
    if (body && first.bold && !body.bold && /\p{Lu}{3}/u.test(first.text) && !/\p{Ll}/u.test(first.text))
      return true;
  }
  const above = last?.page === first.page ? last.baseline : null;
  return above !== null && first.baseline - above > PARTING * first.fontSize && others.length === 0;
}

function segmentsOfTable(
  { header, lines }: OpenTable,
  table: number,
  rulesOf: (page: number) => readonly Rule[],
): Segment[] {
  const boxes = columnBoxes(lines, header.columns.edges);
  const rows = rowsOfTable(lines, header.roles, rulesOf);
  const first = linesOfCells(header.headings.map((text) => (text ? [{ text }] : [])));
  return [
    segmentOf(header.segments, { table, row: 0, lines: first }),
    ...rows.map((row, i) =>
      segmentOf(
        row.flatMap(({ cells }) => cells.flat()),
        { table, row: i + 1, lines: rowLines(row, boxes) },
      ),
    ),
  ];
}

/** A segment as large as what it stands for, as far as that is on one page. */
function segmentOf(parts: readonly Segment[], row: NonNullable<Segment["row"]>): Segment {
  const [first] = parts as [Segment];
  const own = parts.filter(({ page }) => page === first.page);
  return {
    text: row.lines.map(({ text }) => text).join(" "),
    left: Math.min(...own.map(({ left }) => left)),
    right: Math.max(...own.map(({ right }) => right)),
    top: Math.min(...own.map(({ top }) => top)),
    bottom: Math.max(...own.map(({ bottom }) => bottom)),
    baseline: Math.min(...own.map(({ baseline }) => baseline)),
    fontSize: first.fontSize,
    bold: first.bold,
    page: first.page,
    row,
  };
}
