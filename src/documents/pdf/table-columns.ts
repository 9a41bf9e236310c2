import type { Rule } from "./ink.ts";
import { verticalsAt } from "./rules.ts";
import { type Segment, segmentOf } from "./segments.ts";

/** The columns of a table: where a segment belongs, or that it lies beside the table or across two columns. */
export interface TableColumns {
  /** Places a row of segments; null when it is no row of this table. A row that fits teaches where columns end. */
  place(row: readonly Segment[], rules: readonly Rule[]): PlacedSegment[] | null;
  /** Where the text of each column can go at most, in points; infinite where unknown. */
  readonly edges: readonly number[];
  readonly isRuled: boolean;
}

/** A segment with its column; null when it lies beside the table. */
export interface PlacedSegment {
  readonly segment: Segment;
  readonly column: number | null;
  /** The segment that it was cut from, else itself. */
  readonly whole: Segment;
}

/** The heading of a column and what is known of where the column lies. */
export interface ColumnHeading {
  readonly text: string;
  readonly left: number;
  readonly right: number;
}

/** How far a text may reach over a rule, in points. */
const OVERHANG = 2;

/** Columns between vertical rules; `edges` has one more than there are columns. */
export function ruledColumns(edges: readonly number[]): TableColumns {
  const inner = edges.slice(1, -1);
  const columnOf = ({ left, right }: Segment) => {
    const middle = (left + right) / 2;
    if (middle < (edges[0] ?? 0) || middle > (edges.at(-1) ?? 0)) return null;
    return edges.findLastIndex((edge) => edge <= middle);
  };
  return {
    edges: edges.slice(1),
    isRuled: true,
    place(row, rules) {
      const middle = heightOf(row[0] as Segment);
      const verticals = verticalsAt(rules, middle);
      if (!inner.some((edge) => verticals.some((x) => Math.abs(x - edge) <= OVERHANG))) return null;
      const across = row.some(({ left, right }) =>
        inner.some((edge) => left < edge - OVERHANG && right > edge + OVERHANG),
      );
      return across ? null : row.map((segment) => ({ segment, column: columnOf(segment), whole: segment }));
    },
  };
}

/** Half-way up the small letters of a segment. */
export function heightOf({ baseline, fontSize }: Segment): number {
  return baseline - 0.3 * fontSize;
}

/** A strip between two columns, as narrow as what is known makes it. */
interface Strip {
  left: number;
  right: number;
}

/** How far beside the first and the last heading a cell may begin, in points. */
const BESIDE = 3;

/** Columns told by the white between their headings, which narrows as rows are placed. */
export function openColumns(headings: readonly ColumnHeading[]): TableColumns {
  const strips: Strip[] = headings.slice(1).map((heading, i) => ({
    left: headings[i]?.right ?? 0,
    right: heading.left,
  }));
  const lefts = headings.map(({ left }) => new Set([Math.round(left)]));
  const [start, end] = [(headings[0]?.left ?? 0) - BESIDE, (headings.at(-1)?.right ?? 0) + BESIDE];
  return {
    isRuled: false,
    get edges() {
      return [...strips.map((strip) => strip.right), Number.POSITIVE_INFINITY];
    },
    place(row) {
      const learnt = strips.map((strip) => ({ ...strip }));
      const placed = row.flatMap((whole) =>
        cutAtColumns(whole, strips, lefts).map((segment) => {
          const isBeside = segment.right < start || segment.left > end;
          return { segment, column: isBeside ? null : columnBetween(segment, learnt, lefts), whole };
        }),
      );
      if (placed.some(({ column }) => column === ACROSS)) return null;
      strips.splice(0, strips.length, ...learnt);
      for (const { segment, column } of placed)
        if (column !== null) lefts[column]?.add(Math.round(segment.left));
      return placed;
    },
  };
}

/** Letter sizes by which cells stand apart at least, and points by which texts of a column begin apart at most. */
const LEAST_GAP = 0.4;
const SAME_LEFT = 1.2;

/** Cuts a text that runs over into the next column where a word begins as the texts of that column do. */
function cutAtColumns(
  segment: Segment,
  strips: readonly Strip[],
  lefts: readonly ReadonlySet<number>[],
): Segment[] {
  const words = segment.words ?? [];
  const starts = strips.flatMap((strip, i) => {
    if (segment.left >= strip.left || segment.right <= strip.right) return [];
    const edges = [...(lefts[i + 1] ?? [])];
    return words.findIndex((word, at) => {
      const before = words[at - 1];
      const isApart = before && word.left - before.right > LEAST_GAP * word.fontSize;
      return isApart && edges.some((edge) => Math.abs(word.left - edge) < SAME_LEFT);
    });
  });
  if (starts.length === 0 || starts.some((at) => at < 0)) return [segment];
  const cuts = [0, ...starts, words.length];
  return cuts.slice(1).flatMap((end, i) => {
    const own = words.slice(cuts[i], end);
    return own.length > 0 ? [segmentOf(own, segment.page)] : [];
  });
}

const ACROSS = -1;

/** The column of a segment; the strips beside it give way to it. */
function columnBetween(segment: Segment, strips: Strip[], lefts: readonly ReadonlySet<number>[]): number {
  for (const [i, strip] of strips.entries()) {
    if (segment.left < strip.left && segment.right > strip.right) return ACROSS;
    if (segment.right <= strip.left) return i;
    if (segment.left >= strip.right) continue;
    if (isLeftOf(segment, strip, lefts[i + 1])) {
      strip.left = segment.right;
      return i;
    }
    strip.right = segment.left;
  }
  return strips.length;
}

/** A segment that reaches into a strip, or lies in it, belongs to the side that it is nearer to. */
function isLeftOf(
  { left, right }: Segment,
  strip: Strip,
  nextLefts: ReadonlySet<number> | undefined,
): boolean {
  if (left < strip.left) return true;
  if (right > strip.right || nextLefts?.has(Math.round(left))) return false;
  return left - strip.left < strip.right - right;
}
