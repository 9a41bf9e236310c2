import { columnRole, columnRoles, isColumnWording } from "../../core/reading/resume/column-roles.ts";
import type { ColumnRole } from "../../core/reading/resume/column-wording.ts";
import { isSectionHeading } from "../../core/reading/resume/headings.ts";
import type { Rule } from "./ink.ts";
import { verticalsAt } from "./rules.ts";
import type { Segment } from "./segments.ts";
import {
  type ColumnHeading,
  cutAtGaps,
  heightOf,
  openColumns,
  ruledColumns,
  type TableColumns,
} from "./table-columns.ts";

/** The row that names the columns of a table. */
export interface TableHeader {
  readonly headings: readonly string[];
  readonly roles: readonly (ColumnRole | null)[];
  readonly segments: readonly Segment[];
  readonly columns: TableColumns;
  /** Rows of segments that it takes. */
  readonly count: number;
}

/** A header before it is known where its columns end, if no rules say so. */
interface FoundHeader extends Omit<TableHeader, "columns"> {
  readonly ruled: TableColumns | null;
  readonly stacks: readonly ColumnHeading[];
}

/** Rows of segments that a header takes at most, and letter sizes from one to the next. */
const MOST_ROWS = 4;
const LEADING = 1.8;
/** Columns narrower than this are gaps between the cells' frames, in points. */
const NARROWEST = 5;

/** The header that begins at a row; null when there is none. Where it is the last of its page, its rows are overleaf. */
export function headerAt(
  rows: readonly (readonly Segment[])[],
  at: number,
  rules: readonly Rule[],
  overleaf: readonly (readonly Segment[])[],
): TableHeader | null {
  const found = longestHeader(rows, at, rules);
  if (!found) return null;
  const columns = found.ruled ?? openColumns(found.stacks, rowsBelow(rows, at + found.count, overleaf));
  return columns && { ...found, columns };
}

/** Rows below a header that tell where its columns end. */
const MOST_BELOW = 120;

function rowsBelow(
  rows: readonly (readonly Segment[])[],
  from: number,
  overleaf: readonly (readonly Segment[])[],
) {
  const below = (from < rows.length ? rows.slice(from) : overleaf).slice(0, MOST_BELOW);
  const end = below.findIndex((row) => row.length === 1 && isSectionHeading(row[0]?.text ?? ""));
  return end < 0 ? below : below.slice(0, end);
}

/** Longer headers win as long as all their words are known. */
function longestHeader(
  rows: readonly (readonly Segment[])[],
  at: number,
  rules: readonly Rule[],
): FoundHeader | null {
  const first = rows[at] ?? [];
  if (!first.flatMap(cutAtGaps).some(({ text }) => isColumnWording(text))) return null;
  // "Education" alone above a table is the heading of a section.
  if (first.length === 1 && isSectionHeading(first[0]?.text ?? "")) return null;
  let found: FoundHeader | null = null;
  for (let count = 1; count <= MOST_ROWS; count++) {
    const last = rows[at + count - 1];
    if (!last || (count > 1 && !isNear(rows[at + count - 2] ?? [], last))) break;
    const segments = rows.slice(at, at + count).flat();
    const next = ruledHeader(segments, rules, count) ?? openHeader(segments, count);
    if (found && (!next || knownOf(next) < knownOf(found) || unknownOf(next) > unknownOf(found))) break;
    found = next ?? found;
  }
  return found;
}

function isNear(above: readonly Segment[], below: readonly Segment[]): boolean {
  const [one, other] = [above[0], below[0]];
  if (!one || !other || one.page !== other.page || Math.abs(one.fontSize - other.fontSize) > 1) return false;
  return other.baseline - one.baseline < LEADING * Math.max(one.fontSize, other.fontSize);
}

function knownOf({ roles }: FoundHeader): number {
  return roles.filter((role) => role !== null).length;
}

function unknownOf({ roles }: FoundHeader): number {
  return roles.filter((role) => role === null).length;
}

function ruledHeader(
  segments: readonly Segment[],
  rules: readonly Rule[],
  count: number,
): FoundHeader | null {
  const height = heightOf(segments[0] as Segment);
  const edges = verticalsAt(rules, height).filter(
    (x, i, all) => i === 0 || x - (all[i - 1] ?? 0) > NARROWEST,
  );
  if (edges.length < 3) return null;
  const columns = ruledColumns(edges);
  const placed = columns.place(segments, rules);
  if (!placed) return null;
  const own = placed.flatMap(({ segment, column }) => (column === null ? [] : [{ segment, column }]));
  const headings = edges.slice(1).map((_, i) => textOf(own.filter(({ column }) => column === i)));
  const roles = columnRoles(headings);
  const header = { headings, segments: own.map(({ segment }) => segment), ruled: columns, stacks: [], count };
  return roles && { ...header, roles };
}

function textOf(placed: readonly { readonly segment: Segment }[]): string {
  return placed.map(({ segment }) => segment.text).join(" ");
}

/** Without vertical rules, words above each other are one heading; what stands beside the table is left out. */
function openHeader(segments: readonly Segment[], count: number): FoundHeader | null {
  const all = stacked(segments);
  for (const [skip, drop] of [
    [0, 0],
    [1, 0],
    [0, 1],
    [2, 0],
    [0, 2],
  ] as const) {
    const headings = all.slice(skip, all.length - drop);
    const roles = columnRoles(headings.map(({ text }) => text));
    // What is left out must not be a heading of this table.
    const others = [...all.slice(0, skip), ...all.slice(all.length - drop)];
    if (!roles || others.some(({ text }) => columnRole(text) !== null)) continue;
    return {
      headings: headings.map(({ text }) => text),
      roles,
      segments: [...new Set(headings.flatMap((heading) => heading.segments))],
      ruled: null,
      stacks: headings,
      count,
    };
  }
  return null;
}

interface StackedHeading extends ColumnHeading {
  readonly segments: readonly Segment[];
}

function stacked(segments: readonly Segment[]): StackedHeading[] {
  const parts = segments.flatMap((whole) => cutAtGaps(whole).map((part) => ({ whole, part })));
  const stacks: { readonly whole: Segment; readonly part: Segment }[][] = [];
  for (const one of parts.toSorted((a, b) => a.part.left - b.part.left)) {
    const last = stacks.at(-1);
    const right = Math.max(...(last ?? []).map(({ part }) => part.right));
    if (last && one.part.left < right - 1) last.push(one);
    else stacks.push([one]);
  }
  return stacks.map((stack) => {
    const own = stack.toSorted((a, b) => a.part.baseline - b.part.baseline);
    return {
      text: own.map(({ part }) => part.text).join(" "),
      left: Math.min(...own.map(({ part }) => part.left)),
      right: Math.max(...own.map(({ part }) => part.right)),
      segments: own.map(({ whole }) => whole),
    };
  });
}
