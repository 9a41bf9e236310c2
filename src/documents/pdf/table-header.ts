import { columnRole, columnRoles } from "../../core/reading/resume/column-roles.ts";
import type { ColumnRole } from "../../core/reading/resume/column-wording.ts";
import type { Rule } from "./ink.ts";
import { verticalsAt } from "./rules.ts";
import type { Segment } from "./segments.ts";
import {
  type ColumnHeading,
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

/** Rows of segments that a header takes at most, and letter sizes from one to the next. */
const MOST_ROWS = 4;
const LEADING = 1.8;
/** Columns narrower than this are gaps between the cells' frames, in points. */
const NARROWEST = 5;

/** The header that begins at a row; null when there is none. Longer headers win as long as all their words are known. */
export function headerAt(
  rows: readonly (readonly Segment[])[],
  at: number,
  rules: readonly Rule[],
): TableHeader | null {
  const first = rows[at] ?? [];
  if (!first.some(({ text }) => columnRole(text) !== null)) return null;
  let found: TableHeader | null = null;
  for (let count = 1; count <= MOST_ROWS; count++) {
    const last = rows[at + count - 1];
    if (!last || (count > 1 && !isNear(rows[at + count - 2] ?? [], last))) break;
    const next = headerOf(rows.slice(at, at + count).flat(), rules, count);
    if (found && (!next || knownOf(next) < knownOf(found) || next.headings.length !== found.headings.length))
      break;
    found = next ?? found;
  }
  return found;
}

function isNear(above: readonly Segment[], below: readonly Segment[]): boolean {
  const [one, other] = [above[0], below[0]];
  if (!one || !other || one.page !== other.page) return false;
  return other.baseline - one.baseline < LEADING * Math.max(one.fontSize, other.fontSize);
}

function knownOf({ roles }: TableHeader): number {
  return roles.filter((role) => role !== null).length;
}

function headerOf(segments: readonly Segment[], rules: readonly Rule[], count: number): TableHeader | null {
  return ruledHeader(segments, rules, count) ?? openHeader(segments, count);
}

function ruledHeader(
  segments: readonly Segment[],
  rules: readonly Rule[],
  count: number,
): TableHeader | null {
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
  return roles && { headings, roles, segments: own.map(({ segment }) => segment), columns, count };
}

function textOf(placed: readonly { readonly segment: Segment }[]): string {
  return placed.map(({ segment }) => segment.text).join(" ");
}

/** Without vertical rules, words above each other are one heading; what stands beside the table is left out. */
function openHeader(segments: readonly Segment[], count: number): TableHeader | null {
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
      segments: headings.flatMap((heading) => heading.segments),
      columns: openColumns(headings),
      count,
    };
  }
  return null;
}

interface StackedHeading extends ColumnHeading {
  readonly segments: readonly Segment[];
}

function stacked(segments: readonly Segment[]): StackedHeading[] {
  const stacks: StackedHeading[] = [];
  for (const segment of segments.toSorted((a, b) => a.left - b.left)) {
    const last = stacks.at(-1);
    if (last && segment.left < last.right - 1) {
      const own = [...last.segments, segment].toSorted((a, b) => a.baseline - b.baseline);
      const right = Math.max(last.right, segment.right);
      stacks[stacks.length - 1] = {
        ...last,
        right,
        segments: own,
        text: own.map(({ text }) => text).join(" "),
      };
    } else stacks.push({ text: segment.text, left: segment.left, right: segment.right, segments: [segment] });
  }
  return stacks;
}
