import { findDates } from "./dates.ts";
import { isSectionHeading } from "./headings.ts";
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
        text: withRest(last.text, line.text),
        ...(last.boldPart && line.bold && { boldPart: withRest(last.boldPart, line.text) }),
        span: [last.span[0], line.span[1]],
        right: line.right,
      };
    } else joined.push(line);
    above = line;
  }
  return joined;
}

/** Joins a heading that needs two lines: "Expérience" over "professionnelle". */
export function joinHeadings(lines: readonly ResumeLine[]): ResumeLine[] {
  const joined: ResumeLine[] = [];
  for (const line of lines) {
    const above = joined.at(-1);
    const whole = above && line.text.length < 30 ? `${above.text} ${line.text}` : "";
    const alike = above && above.fontSize === line.fontSize && above.bold === line.bold && !line.isBullet;
    if (alike && line.right > 0 && isSectionHeading(whole) && !isSectionHeading(line.text)) {
      joined[joined.length - 1] = { ...above, text: whole, span: [above.span[0], line.span[1]] };
    } else joined.push(line);
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
  if (line.left > 0 && Math.abs(line.left - above.left) < 2 && OPEN_END.test(leftOf(above.text))) return true;
  if (line.bold !== start.bold || Math.abs(line.fontSize - start.fontSize) > 0.2) return false;
  if (isBrokenPeriod(above.text, line.text)) return true;
  if (endsWithDate(above.text) && findDates(line.text).length > 0) return false;
  if (edge === 0) return start.isBullet && line.left > start.left;
  if (above.text.includes("\t") && !line.text.includes("\t")) return isRestBeside(line, above);
  if (line.text.includes("\t")) return false;
  if (start.isBullet ? !isUnderBullet(line, start) : Math.abs(line.left - start.left) > 3) return false;
  const word = /^\S+/.exec(line.text)?.[0].length ?? 0;
  return above.right + (word + 1) * LETTER_WIDTH * line.fontSize > edge;
}

const MOST_WORDS_UNDER_SIGN = 3;

/** Set in behind the bullet, or a few words right under its sign, as where the sign is typed by hand. */
function isUnderBullet(line: ResumeLine, start: ResumeLine): boolean {
  if (line.left >= start.left + 2) return true;
  return line.left > start.left - 2 && line.text.split(" ").length <= MOST_WORDS_UNDER_SIGN;
}

const LONGEST_ENTRY = 200;

/** Entries of one line end with their dates; the next line is the next entry. */
function endsWithDate(text: string): boolean {
  const last = text.length > LONGEST_ENTRY ? undefined : findDates(text).at(-1);
  return last !== undefined && /^[\s).\]]*$/.test(text.slice(last.span[1]));
}

/** "Bachelor of Science (09/2018 –", with "06/2021)" below. */
function isBrokenPeriod(above: string, line: string): boolean {
  if (!/\d\d [–—-]$/.test(above) || line.length > LONGEST_PERIOD_END) return false;
  const whole = findDates(`${above} ${line}`).at(-1);
  return whole !== undefined && !whole.isSingle && whole.span[1] > above.length;
}

const LONGEST_PERIOD_END = 40;

/** No text ends with such a word. */
const OPEN_END = /\p{L} (?:of|for|the|and|und|für|der|des|del|du|de la|di|da|von|y|et|&)$/u;

function leftOf(text: string): string {
  return text.split("\t", 1)[0] ?? "";
}

/** The rest goes to the left text of a row, before what stands at the right edge. */
function withRest(text: string, rest: string): string {
  const tab = text.indexOf("\t");
  return tab < 0 ? `${text} ${rest}` : `${text.slice(0, tab)} ${rest}${text.slice(tab)}`;
}

/** Usual width of a letter of mixed text, bold or not, as a share of its size. */
const MIXED_WIDTH = { bold: 0.56, plain: 0.5 };
/** Estimates of a text's width are off by about so much. */
const TOLERANCE = 0.9;
/** What is left free between a text and the date beside it, in letter sizes. */
const CLEARANCE = 1.2;

/** In a row with a date at the right the left text had no room for the next word. */
function isRestBeside(line: ResumeLine, above: ResumeLine): boolean {
  const [left = "", right = "", ...others] = above.text.split("\t");
  if (others.length > 0 || above.isBullet || Math.abs(line.left - above.left) > 1) return false;
  if (/^\(?\d|[.:]$/.test(line.text) || line.text.length > left.length) return false;
  const width = (above.bold ? MIXED_WIDTH.bold : MIXED_WIDTH.plain) * above.fontSize;
  const word = /^\S+/.exec(line.text)?.[0] ?? "";
  const room = above.right - right.length * MIXED_WIDTH.plain * above.fontSize - above.left;
  return (left.length + word.length + 1) * width + CLEARANCE * above.fontSize > TOLERANCE * room;
}
