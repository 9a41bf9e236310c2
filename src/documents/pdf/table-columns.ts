import type { Box, Rule } from "./ink.ts";
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

/** White between two columns, in points from the left. */
interface Strip {
  readonly left: number;
  readonly right: number;
}

/** How far beside the first and the last column a text may begin, in points. */
const BESIDE = 3;

/**
 * Columns told by the white between their headings that goes down through most rows below, of equals by the widest;
 * null when it goes down through none.
 */
export function openColumns(
  headings: readonly ColumnHeading[],
  below: readonly (readonly Segment[])[],
): TableColumns | null {
  const rows = below.map(textsOf);
  const depths = headings
    .slice(1)
    .map((heading, i) => depthsBetween(headings[i]?.right ?? 0, heading.left, rows));
  const deepest = Math.min(...depths.map((depth) => Math.max(0, ...depth.values())));
  if (deepest === 0) return null;
  const strips = depths.map((depth) => widestStrip(depth, deepest));
  const deep = rows.slice(0, deepest).flat();
  const start = Math.min(...around(headings[0], deep).map(({ left }) => left)) - BESIDE;
  const end = Math.max(...around(headings.at(-1), deep).map(({ right }) => right)) + BESIDE;
  return {
    isRuled: false,
    edges: [...strips.map((strip) => strip.right), Number.POSITIVE_INFINITY],
    place(row) {
      const cuts = strips.map((strip) => cutOf(strip, textsOf(row)));
      if (cuts.includes(null)) return null;
      return row.flatMap((whole) =>
        cutAt(whole, cuts as number[]).map((segment) => {
          const isBeside = segment.right < start || segment.left > end;
          const column = cuts.filter((x) => (x ?? 0) <= segment.left + 1).length;
          return { segment, column: isBeside ? null : column, whole };
        }),
      );
    },
  };
}

/** A heading and the texts below or above it that overlap it. */
function around(heading: ColumnHeading | undefined, texts: readonly Box[]): Pick<Box, "left" | "right">[] {
  if (!heading) return [];
  return [heading, ...texts.filter(({ left, right }) => left < heading.right && right > heading.left)];
}

/** The texts of a row: words that stand no further apart than words of one text do. */
function textsOf(row: readonly Segment[]): Box[] {
  const boxes: Box[] = [];
  for (const segment of row) {
    for (const word of segment.words ?? [segment]) {
      const last = boxes.at(-1);
      if (last && word.left - last.right < LEAST_GAP * segment.fontSize) {
        boxes[boxes.length - 1] = { ...last, right: Math.max(last.right, word.right) };
      } else boxes.push(word);
    }
  }
  return boxes;
}

/** Letter sizes by which cells stand apart at least; a space is narrower. */
const LEAST_GAP = 0.4;

/** Cuts a text where its words stand further apart than words of one text do. */
export function cutAtGaps(segment: Segment): Segment[] {
  const words = segment.words ?? [];
  const starts = words.flatMap((word, i) => {
    const before = words[i - 1];
    return before && word.left - before.right >= LEAST_GAP * segment.fontSize ? [i] : [];
  });
  if (starts.length === 0) return [segment];
  const ends = [...starts, words.length];
  return [0, ...starts].map((start, i) => segmentOf(words.slice(start, ends[i]), segment.page));
}

/** For each place between two headings, through how many rows from the top no word crosses it. */
function depthsBetween(left: number, right: number, rows: readonly (readonly Box[])[]): Map<number, number> {
  const depths = new Map<number, number>();
  for (let x = Math.ceil(left); x <= right; x++) {
    const end = rows.findIndex((words) => words.some((word) => crosses(word, x)));
    depths.set(x, end < 0 ? rows.length : end);
  }
  return depths;
}

function crosses(word: Box, x: number): boolean {
  return word.left < x - 0.5 && word.right > x + 0.5;
}

function widestStrip(depths: ReadonlyMap<number, number>, least: number): Strip {
  let widest: Strip = { left: 0, right: -1 };
  let from: number | null = null;
  for (const [x, depth] of depths) {
    from = depth < least ? null : (from ?? x);
    if (from !== null && x - from > widest.right - widest.left) widest = { left: from, right: x };
  }
  return widest;
}

/** Where a row is cut within a strip; null when its words leave no white there. */
function cutOf({ left, right }: Strip, words: readonly Box[]): number | null {
  const middle = (left + right) / 2;
  const near = [middle];
  for (let away = 1; middle - away >= left; away++) near.push(middle - away, middle + away);
  return near.find((x) => !words.some((word) => crosses(word, x))) ?? null;
}

/** Cuts a text that runs over into the next column. */
function cutAt(segment: Segment, cuts: readonly number[]): Segment[] {
  const own = cuts.filter((x) => segment.left < x - 1 && segment.right > x + 1);
  const { words } = segment;
  if (own.length === 0 || !words) return [segment];
  const columns = words.map(({ left, right }) => own.filter((x) => x <= (left + right) / 2).length);
  return [...new Set(columns)].map((column) =>
    segmentOf(
      words.filter((_, i) => columns[i] === column),
      segment.page,
    ),
  );
}
