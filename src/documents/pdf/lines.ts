import { isSectionHeading } from "../../core/reading/resume/headings.ts";
import type { DraftLine } from "../layout.ts";
import { joined, type Segment } from "./segments.ts";

/** A gap between segments of one row as wide as this many letter sizes is kept as a tab. */
const TAB = 1.6;

/** The rows of one block, top to bottom; wide gaps within a row become tabs. */
export function linesOfBlock(block: readonly Segment[]): DraftLine[] {
  const rows = rowsOf(block);
  const leading = usualLeading(rows);
  return rows.flatMap((row, i) => {
    const gap = i === 0 ? Number.POSITIVE_INFINITY : topOf(row) - topOf(rows[i - 1] as Segment[]);
    const turnsPage = row[0]?.page !== rows[i - 1]?.[0]?.page;
    return linesOfRow(row, turnsPage ? i === 0 : gap > 1.35 * leading + 0.5);
  });
}

/** Segments level with each other, top to bottom, each row from the left. */
export function rowsOf(block: readonly Segment[]): Segment[][] {
  const rows: Segment[][] = [];
  for (const segment of block.toSorted((a, b) => a.page - b.page || a.baseline - b.baseline)) {
    const row = rows.at(-1);
    const first = row?.[0];
    const level =
      first &&
      first.page === segment.page &&
      segment.baseline - first.baseline < 0.4 * Math.min(first.fontSize, segment.fontSize);
    if (row && level) row.push(segment);
    else rows.push([segment]);
  }
  return rows.map((row) => row.toSorted((a, b) => a.left - b.left));
}

function topOf(row: readonly Segment[]): number {
  return row[0]?.baseline ?? 0;
}

/** The distance from row to row that is most usual in the block, in points. */
function usualLeading(rows: readonly Segment[][]): number {
  const steps = rows
    .slice(1)
    .map((row, i) => topOf(row) - topOf(rows[i] as Segment[]))
    .filter((step) => step > 2 && step < 40)
    .toSorted((a, b) => a - b);
  return steps[Math.floor(steps.length * 0.4)] ?? 14;
}

/** One line, or two where a section's heading stands in the margin beside its first row. */
function linesOfRow(row: readonly Segment[], afterGap: boolean): DraftLine[] {
  const tableRow = row.find((segment) => segment.row);
  if (tableRow) {
    const others = row.filter((segment) => segment !== tableRow);
    return [...(others.length > 0 ? [lineOf(others, afterGap)] : []), ...linesOfTableRow(tableRow, afterGap)];
  }
  const [first, ...rest] = row;
  if (first && rest.length > 0 && isSectionHeading(first.text) && first.text.length > 3) {
    return [lineOf([first], true), lineOf(rest, false)];
  }
  return [lineOf(row, afterGap)];
}

/** A row of a table is a line and what its longer cells add to it. */
function linesOfTableRow(segment: Segment, afterGap: boolean): DraftLine[] {
  const { table = 0, row = 0, lines = [] } = segment.row ?? {};
  const draft = lineOf([segment], false);
  return lines.map(({ text, columns }, i) => ({
    ...draft,
    text,
    cells: { table, row, columns },
    afterGap: afterGap && i === 0 && row === 0,
  }));
}

function lineOf(row: readonly Segment[], afterGap: boolean): DraftLine {
  let text = "";
  row.forEach((segment, i) => {
    const before = row[i - 1];
    const wide = before && segment.left - before.right > TAB * segment.fontSize && !isBullet(before.text);
    text += `${before ? (wide ? "\t" : " ") : ""}${segment.text}`;
  });
  const first = row[0] as Segment;
  return {
    text,
    page: first.page,
    left: first.left,
    right: Math.max(...row.map((segment) => segment.right)),
    top: Math.min(...row.map((segment) => segment.top)),
    fontSize: Math.max(...row.map((segment) => segment.fontSize)),
    bold: first.bold,
    ...boldPartOf(row),
    afterGap,
  };
}

/** Bold words before plain ones, behind them or between them. */
function boldPartOf(row: readonly Segment[]): Pick<DraftLine, "boldPart"> {
  const words = row.flatMap((segment) => segment.words ?? []).filter(({ text }) => !isBullet(text));
  const turns = words.flatMap(({ bold }, i) => (i > 0 && bold !== words[i - 1]?.bold ? [i] : []));
  const [first = 0, second] = turns;
  const startsBold = words[0]?.bold ?? false;
  if (turns.length === 0 || turns.length > (startsBold ? 1 : 2)) return {};
  return { boldPart: joined(startsBold ? words.slice(0, first) : words.slice(first, second)) };
}

function isBullet(text: string): boolean {
  return /^[•◦▪●■–—*·‣o\-►➢✓»]$/u.test(text);
}
