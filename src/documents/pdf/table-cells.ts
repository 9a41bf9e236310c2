import { findDates } from "../../core/reading/resume/dates.ts";
import { linesOfCells, type RowLine } from "../cells.ts";
import { joinBrokenWords } from "../text/hyphens.ts";
import type { Segment } from "./segments.ts";
import type { TableLine } from "./table-rows.ts";

/** What one line of one cell says and where it stands. */
interface CellLine {
  readonly text: string;
  readonly left: number;
  readonly right: number;
}

/** Where a column's text begins and how far it can go, in points. */
interface ColumnBox {
  readonly left: number;
  readonly right: number;
}

/** A row of a table as lines: the text that a narrow column broke is put together again. */
export function rowLines(
  row: readonly TableLine[],
  boxes: readonly ColumnBox[],
): RowLine<{ text: string }>[] {
  const cells = boxes.map((box, column) =>
    paragraphs(
      row.flatMap(({ cells }) => lineOf(cells[column] ?? [])),
      box,
    ),
  );
  return linesOfCells(cells);
}

/** The box of each column, by the widest of its lines, but never past what is known to be its edge. */
export function columnBoxes(lines: readonly TableLine[], edges: readonly number[]): ColumnBox[] {
  return edges.map((edge, column) => {
    const own = lines.flatMap(({ cells }) => cells[column] ?? []);
    const left = Math.min(...own.map((segment) => segment.left));
    return { left, right: Math.min(edge, Math.max(...own.map((segment) => segment.right))) };
  });
}

function lineOf(segments: readonly Segment[]): CellLine[] {
  if (segments.length === 0) return [];
  return [
    {
      text: segments.map(({ text }) => text).join(" "),
      left: Math.min(...segments.map(({ left }) => left)),
      right: Math.max(...segments.map(({ right }) => right)),
    },
  ];
}

function paragraphs(lines: readonly CellLine[], box: ColumnBox): { text: string }[] {
  const joined: { text: string }[] = [];
  lines.forEach((line, i) => {
    const above = lines[i - 1];
    const last = joined.at(-1);
    if (above && last && goesOn(line, above, box)) last.text = withRest(last.text, line.text);
    else joined.push({ text: line.text });
  });
  return joined;
}

const BULLET = /^[•◦▪●■‣·∙○►➢➤✓✔*–—-]\s/u;
const OPEN_END = /(?:[-–—,&/]|(?<!\p{L})(?:to|of|and|und|et|y|e|bis|de|in|for|der))$/iu;

/** The next word would not have fitted, or the text says that it goes on. */
function goesOn(line: CellLine, above: CellLine, box: ColumnBox): boolean {
  if (isOnePeriod(above.text, line.text)) return true;
  if (BULLET.test(line.text)) return false;
  if (/^\p{Ll}/u.test(line.text) || OPEN_END.test(above.text)) return true;
  const letter = (above.right - above.left) / Math.max(1, above.text.length);
  const word = /^\S+/.exec(line.text)?.[0].length ?? 0;
  const needed = (word + 0.5) * letter;
  if (isCentred(line, box) && isCentred(above, box)) {
    return above.right - above.left + needed > box.right - box.left;
  }
  return above.right + needed > box.right;
}

/** "Mar 2022" above "– Feb": a dash after a date opens no item of a list. */
function isOnePeriod(above: string, below: string): boolean {
  if (!/^[–—-]/.test(below) || above.length > LONGEST_DATE) return false;
  return findDates(above).at(-1)?.span[1] === above.length;
}

const LONGEST_DATE = 40;

function isCentred({ left, right }: CellLine, box: ColumnBox): boolean {
  return left > box.left + 1 && Math.abs(left - box.left - (box.right - right)) < 3;
}

function withRest(text: string, rest: string): string {
  return joinBrokenWords([{ text }, { text: rest }])
    .map((line) => line.text)
    .join(" ");
}
