import type { Box, PaintedWord, Rule } from "./ink.ts";
import { areSpacedAlike, joinSpacedLetters } from "./letter-spacing.ts";
import { isVertical, verticalsAt } from "./rules.ts";

/** Words that stand together on one base line, with no gap as wide as a letter is high. */
export interface Segment extends Box {
  readonly text: string;
  readonly baseline: number;
  readonly fontSize: number;
  readonly bold: boolean;
  readonly page: number;
  readonly words?: readonly PaintedWord[];
  /** Present when the segment stands for a whole row of a table. */
  readonly row?: SegmentRow;
}

/** A row of a table whose columns are named, as lines. */
export interface SegmentRow {
  readonly table: number;
  readonly row: number;
  readonly lines: readonly { readonly text: string; readonly columns: readonly number[] }[];
}

/** Share of the letter size at which a gap is a space, and at which it parts two segments. */
const SPACE = 0.12;
const PARTING = 1;
/** Share of the letter size by which base lines of one row may differ. */
const SAME_ROW = 0.25;

/** Joins painted words into segments, row by row from the top, left to right; cells of ruled tables stay apart. */
export function segmentsOf(
  words: readonly PaintedWord[],
  page: number,
  rules: readonly Rule[] = [],
): Segment[] {
  const level = words.filter((word) => !word.turned).toSorted((a, b) => a.baseline - b.baseline);
  const vertical = rules.filter(isVertical);
  const ruled = vertical.length >= LEAST_RULES ? vertical : [];
  return rowsOf(level).flatMap((row) => segmentsOfRow(row, page, ruled));
}

/** Fewer vertical rules than this make no table. */
const LEAST_RULES = 3;

function rowsOf(sorted: readonly PaintedWord[]): PaintedWord[][] {
  const rows: PaintedWord[][] = [];
  for (const word of sorted) {
    const row = rows.at(-1);
    const first = row?.[0];
    const tolerance = SAME_ROW * Math.min(word.fontSize, first?.fontSize ?? word.fontSize);
    if (row && first && word.baseline - first.baseline <= tolerance) row.push(word);
    else rows.push([word]);
  }
  return rows;
}

function segmentsOfRow(row: readonly PaintedWord[], page: number, ruled: readonly Rule[]): Segment[] {
  const groups: PaintedWord[][] = [];
  const [first] = row;
  const verticals = first ? verticalsAt(ruled, first.baseline - 0.3 * first.fontSize) : [];
  for (const word of row.toSorted((a, b) => a.left - b.left)) {
    const group = groups.at(-1);
    const last = group?.at(-1);
    if (!group || !last) groups.push([word]);
    else if (isRepainted(last, word)) continue;
    else if (word.left - last.right > PARTING * Math.max(last.fontSize, word.fontSize)) groups.push([word]);
    else if (verticals.some((x) => x > last.right && x < word.left)) groups.push([word]);
    else group.push(word);
  }
  return joinSpaced(groups).map((group) => segmentOf(group, page));
}

/** Words of a heading with spaced letters stand wider apart than other words, and yet belong together. */
function joinSpaced(groups: readonly PaintedWord[][]): PaintedWord[][] {
  const joined: PaintedWord[][] = [];
  for (const group of groups) {
    const last = joined.at(-1);
    if (last && areSpacedAlike(last, group)) last.push(...group);
    else joined.push([...group]);
  }
  return joined;
}

/** Bold is sometimes made by painting a word twice, slightly shifted. */
function isRepainted(one: PaintedWord, other: PaintedWord): boolean {
  return one.text === other.text && other.left - one.left < 0.15 * one.fontSize;
}

export function segmentOf(words: readonly PaintedWord[], page: number): Segment {
  const letters = words.reduce((sum, word) => sum + word.text.length, 0);
  const boldLetters = words.reduce((sum, word) => sum + (word.bold ? word.text.length : 0), 0);
  return {
    text: rightToLeftRestored(joinSpacedLetters(words) ?? joined(words)),
    left: Math.min(...words.map((word) => word.left)),
    right: Math.max(...words.map((word) => word.right)),
    top: Math.min(...words.map((word) => word.top)),
    bottom: Math.max(...words.map((word) => word.bottom)),
    baseline: words[0]?.baseline ?? 0,
    fontSize: Math.max(...words.map((word) => word.fontSize)),
    bold: boldLetters > 0.6 * letters,
    page,
    words,
  };
}

export function joined(words: readonly PaintedWord[]): string {
  let text = "";
  let last: PaintedWord | undefined;
  for (const word of words) {
    const gap = last ? word.left - last.right : 0;
    const size = Math.max(word.fontSize, last?.fontSize ?? 0);
    text += last && gap > SPACE * size ? ` ${word.text}` : word.text;
    last = word;
  }
  return text;
}

/** Words of a right-to-left script were gathered from the left; a segment of such is turned round again. */
function rightToLeftRestored(text: string): string {
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  const rightToLeft = text.match(/[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/g)?.length ?? 0;
  return rightToLeft > 0.6 * letters && rightToLeft > 0 ? [...text].toReversed().join("") : text;
}
