import { isSectionHeading } from "../../core/reading/resume/headings.ts";
import { type Gutter, gutters } from "./gutters.ts";
import type { Segment } from "./segments.ts";

/** A page as parts to be read one after the other; `left` and `right` stand side by side. */
export interface PageOrder {
  readonly above: readonly Segment[][];
  readonly left: readonly Segment[][];
  readonly right: readonly Segment[][];
  readonly below: readonly Segment[][];
  /** Where the main gutter stands; null for a page of one column. */
  readonly gutter: number | null;
}

/** Blocks of segments in reading order, over all pages; a column that goes on overleaf is read through. */
export function readingOrder(pages: readonly (readonly Segment[])[]): Segment[][] {
  const orders: PageOrder[] = [];
  for (const segments of pages) orders.push(restOfColumn(segments, orders.at(-1)) ?? orderOf(segments));
  const blocks: Segment[][] = [];
  for (let first = 0; first < orders.length; ) {
    let next = first + 1;
    while (next < orders.length && goesOn(orders[next - 1], orders[next])) next++;
    const group = orders.slice(first, next);
    const sides = [group.flatMap((page) => page.left), group.flatMap((page) => page.right)] as const;
    blocks.push(...(orders[first]?.above ?? []));
    blocks.push(
      ...(next < orders.length && width(sides[1]) < 0.6 * width(sides[0])
        ? sides.toReversed()
        : sides
      ).flat(),
    );
    blocks.push(...group.flatMap((page) => page.below));
    first = next;
  }
  return blocks.filter((block) => block.length > 0);
}

/** A page that holds only the rest of one of two columns, the other having ended on the page before. */
function restOfColumn(segments: readonly Segment[], before: PageOrder | undefined): PageOrder | null {
  const gutter = before?.gutter;
  if (before == null || gutter == null || before.below.length > 0 || segments.length === 0) return null;
  const rest = { above: [], below: [], gutter };
  if (segments.every((segment) => segment.right <= gutter))
    return { ...rest, left: blocksOf(segments, 1), right: [] };
  if (segments.every((segment) => segment.left >= gutter))
    return { ...rest, left: [], right: blocksOf(segments, 1) };
  return null;
}

function goesOn(page: PageOrder | undefined, next: PageOrder | undefined): boolean {
  if (page?.gutter == null || next?.gutter == null) return false;
  return page.below.length === 0 && next.above.length === 0 && Math.abs(page.gutter - next.gutter) < 15;
}

function width(blocks: readonly Segment[][]): number {
  const all = blocks.flat();
  return all.length === 0 ? 0 : Math.max(...all.map((s) => s.right)) - Math.min(...all.map((s) => s.left));
}

function orderOf(segments: readonly Segment[]): PageOrder {
  const gutter = gutters(segments).find((one) => partsColumns(one));
  if (!gutter) return { above: [[...segments]], left: [], right: [], below: [], gutter: null };
  return {
    above: blocksOf(gutter.above, 1),
    left: blocksOf(gutter.left, 1),
    right: blocksOf(gutter.right, 1),
    below: blocksOf(gutter.below, 1),
    gutter: gutter.x,
  };
}

/** Recursive cut into columns; depth is bounded because no résumé nests more. */
function blocksOf(segments: readonly Segment[], depth: number): Segment[][] {
  if (segments.length === 0) return [];
  const gutter = depth > 5 ? undefined : gutters(segments).find((one) => partsColumns(one));
  if (!gutter) return [[...segments]];
  return [gutter.above, gutter.left, gutter.right, gutter.below].flatMap((part) => blocksOf(part, depth + 1));
}

/**
 * Tells a gutter between two columns from the gap before dates or places at the right edge, after dates or
 * labels at the left one, and inside a table: there the narrow side's rows stand level with the other's.
 */
function partsColumns({ left, right, above, below }: Gutter): boolean {
  const leftHeads = headings(left);
  const rightHeads = headings(right);
  if (leftHeads >= 0.6 * left.length) return false;
  if (leftHeads > 0 && rightHeads > 0) return true;
  const [minor, major] = letters(left) < letters(right) ? [left, right] : [right, left];
  const rows = minor.filter((segment) => !isSectionHeading(segment.text));
  // A wide row beside a date ends the region, yet the date belongs to it.
  const beside = [...major, ...above, ...below];
  const level = rows.filter((segment) => beside.some((other) => isLevel(segment, other))).length;
  const dated = rows.filter((segment) => DATE_OR_PLACE.test(segment.text)).length;
  if (level < 0.75 * rows.length) return dated < 0.6 * rows.length || level < 0.5 * rows.length;
  return dated < 0.4 * rows.length && letters(rows) > 34 * rows.length;
}

const DATE_OR_PLACE = /(?:19|20)\d\d|^[\p{Lu}][\p{L}. ]+,\s?\p{Lu}[\p{L}. ]+$|^remote$/iu;

/** Headings stand alone in their row; a word such as "Languages" in a row of a table is none. */
function headings(segments: readonly Segment[]): number {
  return segments.filter(
    (segment) =>
      isSectionHeading(segment.text) &&
      !segments.some((other) => other !== segment && isLevel(segment, other)),
  ).length;
}

function letters(segments: readonly Segment[]): number {
  return segments.reduce((sum, segment) => sum + segment.text.length, 0);
}

function isLevel(one: Segment, other: Segment): boolean {
  return Math.abs(one.baseline - other.baseline) < 0.35 * Math.max(one.fontSize, other.fontSize);
}
