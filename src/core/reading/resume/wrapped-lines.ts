import type { ResumeLine } from "./resume-line.ts";

/** Usual width of a letter as a share of its size. */
const LETTER_WIDTH = 0.5;

/**
 * Joins lines that were one and broke only because the column was full: the next word would not have fitted.
 * Where lines have no places (text files), only the indented rest of a bullet is joined. `all` are the document's
 * lines, which show how wide the column is.
 */
export function joinWrapped(lines: readonly ResumeLine[], all: readonly ResumeLine[]): ResumeLine[] {
  const edge = edgeOfColumn(lines, all);
  const joined: ResumeLine[] = [];
  let above: ResumeLine | undefined;
  for (const line of lines) {
    const last = joined.at(-1);
    if (last && above && isRest(line, above, last, edge)) {
      joined[joined.length - 1] = {
        ...last,
        text: `${last.text} ${line.text}`,
        span: [last.span[0], line.span[1]],
        right: line.right,
      };
    } else joined.push(line);
    above = line;
  }
  return joined;
}

/** Lines that begin within this many points of each other stand in one column. */
const COLUMN_INDENT = 60;

function edgeOfColumn(lines: readonly ResumeLine[], all: readonly ResumeLine[]): number {
  const left = lines.reduce((least, line) => Math.min(least, line.left), Number.POSITIVE_INFINITY);
  const column = all.filter((line) => line.left > left - 5 && line.left < left + COLUMN_INDENT);
  return column.reduce((edge, line) => Math.max(edge, line.right), 0);
}

/** `above` is the line just before, `start` the one that began the paragraph. */
function isRest(line: ResumeLine, above: ResumeLine, start: ResumeLine, edge: number): boolean {
  if (line.isBullet || line.afterGap || line.heading || line.page !== above.page) return false;
  if (line.bold !== start.bold || Math.abs(line.fontSize - start.fontSize) > 0.2) return false;
  if (edge === 0) return start.isBullet && line.left > start.left;
  if (above.text.includes("\t") || line.text.includes("\t")) return false;
  if (start.isBullet ? line.left < start.left + 2 : Math.abs(line.left - start.left) > 3) return false;
  const word = /^\S+/.exec(line.text)?.[0].length ?? 0;
  return above.right + (word + 1) * LETTER_WIDTH * line.fontSize > edge;
}
