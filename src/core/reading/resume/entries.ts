import { joinBrokenPeriods } from "./broken-periods.ts";
import { type DateRange, findDates } from "./dates.ts";
import { DEGREE_WORDS, LEGAL_END, TITLE_WORDS } from "./entry-wording.ts";
import { labelOf } from "./labelled-entries.ts";
import type { ResumeLine } from "./resume-line.ts";

/** One entry of a section as lines: what names it, when it was, what it says. */
export interface EntryLines {
  readonly header: readonly ResumeLine[];
  readonly date: DateRange | null;
  /** Header texts without the dates, in order; a tab parts columns. */
  readonly headerTexts: readonly string[];
  readonly body: readonly ResumeLine[];
  readonly lines: readonly ResumeLine[];
}

const LONGEST_HEADER = 130;
const LONGEST_BULLET = 110;
/** How long someone was with an employer altogether, above the roles there. */
const ONLY_DURATION =
  /^(?:\d{1,2}\+? ?(?:years?|yrs?|months?|mos?|jahre?|monate?|ans?|mois|años?|meses|anos?)\b\.?,? ?)+$/i;
/** What forms ask about every job and nobody is called: hours, pay, grade, supervisor. */
const FORM_LINE =
  /^(?:(?:average )?hours (?:worked )?per week|hours\/week|(?:starting |ending )?salary|series|pay plan|grade|supervisor(?:['’]s name)?|(?:okay|ok|may we|permission) (?:to )?contact[^:]{0,40}|reason for leaving)\s*:/i;
const MOST_LINES_ABOVE = 3;
const MOST_LINES_BELOW = 2;

/**
 * Cuts a section into entries at the lines that carry a date. The entry begins with the header lines above the
 * date and holds all that follows up to the next one.
 */
export function cutDatedEntries(section: readonly ResumeLine[]): EntryLines[] {
  const lines = withTellingGaps(joinBrokenPeriods(withoutAsides(section)));
  const dated = lines.flatMap((line, i) => (isAnchor(line) ? [i] : []));
  const anchors = plainest(dated, lines);
  const usual = linesAbove(lines, anchors[0] ?? 0, 0, MOST_LINES_ABOVE).count;
  const starts = anchors.map((anchor, n) => {
    const floor = n === 0 ? 0 : (anchors[n - 1] ?? 0) + 1;
    const above = linesAbove(lines, anchor, floor, MOST_LINES_ABOVE);
    return anchor - (above.isBounded || n === 0 ? above.count : Math.min(above.count, usual));
  });
  return anchors.map((anchor, n) => {
    const start = starts[n] ?? anchor;
    const end = starts[n + 1] ?? lines.length;
    return entryOf(lines, start, anchor, Math.max(end, anchor + 1));
  });
}

/** Dates behind a label ("Duration: …") or a bullet open an entry only where there are no others. */
function plainest(dated: readonly number[], lines: readonly ResumeLine[]): readonly number[] {
  const unlabelled = dated.filter((i) => !labelOf(lines[i]?.text ?? ""));
  const plain = (unlabelled.length > 0 ? unlabelled : dated).filter((i) => !lines[i]?.isBullet);
  return plain.length > 0 ? plain : dated;
}

/** Without durations and what only forms ask; the roles under a duration belong to the employer above it. */
function withoutAsides(section: readonly ResumeLine[]): ResumeLine[] {
  return section.flatMap((line, i) => {
    if (ONLY_DURATION.test(line.text) || FORM_LINE.test(line.text)) return [];
    return ONLY_DURATION.test(section[i - 1]?.text ?? "") ? [{ ...line, afterGap: false }] : [line];
  });
}

/** Leaves only gaps that part entries: none at a page's turn, and none where every line has one. */
function withTellingGaps(lines: readonly ResumeLine[]): ResumeLine[] {
  const areEven = gapsSayNothing(lines);
  return lines.map((line, i) => {
    const turnsPage = i > 0 && line.page !== lines[i - 1]?.page;
    return areEven || turnsPage ? { ...line, afterGap: false } : line;
  });
}

/** Every line that is no bullet stands apart, as cells and Markdown paragraphs do. */
function gapsSayNothing(lines: readonly ResumeLine[]): boolean {
  const within = lines.filter((line, i) => i > 0 && !line.isBullet && !lines[i - 1]?.isBullet);
  return within.length > 0 && within.every((line) => line.afterGap);
}

/** A short line that is no sentence and has a date at its start, its end, or after a sign that parts columns. */
function isAnchor(line: ResumeLine): boolean {
  const date = anchorDate(line);
  if (!date || line.text.length > LONGEST_HEADER) return false;
  if (isDegreeWithYear(line, date)) return true;
  if (line.isBullet && (date.isSingle || line.text.length > LONGEST_BULLET)) return false;
  const before = line.text.slice(0, date.span[0]);
  const after = line.text.slice(date.span[1]);
  const atEdge = /^[\s([]*$/.test(before) || /^[\s).,;\]]*$/.test(after) || /^\s*[(\t|·•–—,]/.test(after);
  return atEdge && (!date.isSingle || isParted(before, after)) && !isSentence(before);
}

/** "BSc in Physics. University of X, completed in 2019.": the degree at its beginning makes it an entry. */
function isDegreeWithYear({ text }: ResumeLine, { span }: DateRange): boolean {
  return DEGREE_WORDS.exec(text)?.index === 0 && /^[\s).,;\]]*$/.test(text.slice(span[1]));
}

function anchorDate(line: ResumeLine): DateRange | undefined {
  const dates = findDates(line.text);
  return dates.find((date) => !date.isSingle) ?? dates.at(-1);
}

/** A single date counts only when a sign, a tab or the line's edge sets it apart. */
function isParted(before: string, after: string): boolean {
  return (
    before.trim() === "" || /[\t|(,·•–—:-]\s*$/.test(before) || (after.trim() === "" && before.length < 60)
  );
}

function isSentence(text: string): boolean {
  return /\p{Ll}{3}[.!?;] +\p{Lu}/u.test(text) && text.length > 60;
}

/**
 * How many lines above the one with the date name its entry. Bounded: a gap or the text of the entry before says
 * where they begin; otherwise the first entry of the section says how many there are.
 */
function linesAbove(lines: readonly ResumeLine[], anchor: number, floor: number, most: number) {
  let start = anchor;
  let isBounded = false;
  while (start > floor && anchor - start < most && !isBounded) {
    const line = lines[start] as ResumeLine;
    const above = lines[start - 1] as ResumeLine;
    // A marked heading belongs to what follows it, gap or not; so does the line above a date alone on its line.
    const acrossGap = above.heading || (start === anchor && isBareDate(line));
    isBounded = (line.afterGap && !acrossGap) || isBody(above, lines[start - 2]);
    if (!isBounded) start--;
    if (start < anchor && (lines[start] as ResumeLine).heading) isBounded = true;
  }
  return { count: anchor - start, isBounded };
}

function isBareDate(line: ResumeLine): boolean {
  const date = anchorDate(line);
  return date !== undefined && withoutSpan(line.text, date).replace(/[^\p{L}]/gu, "").length < 3;
}

/** Lines that tell what was done rather than name the entry. */
export function isBody(line: ResumeLine, above: ResumeLine | undefined): boolean {
  if (line.isBullet) return true;
  if (line.heading || line.bold) return false;
  if (/^\p{Ll}/u.test(line.text) || line.text.length > LONGEST_HEADER) return true;
  if (/\s\S*[^.\s]{2}\.$/.test(line.text) && !LEGAL_END.test(line.text)) return true;
  if (above && !line.afterGap && isWrapped(line, above)) return true;
  return !line.text.includes("\t") && line.text.split(" ").length > 14;
}

/** The rest of a bullet or sentence that was too long for its line. */
function isWrapped(line: ResumeLine, above: ResumeLine): boolean {
  const goesOn = /^\p{Ll}/u.test(above.text) && anchorDate(above)?.span[0] !== 0;
  if (!above.isBullet && !goesOn && above.text.length < 80) return false;
  if (line.left > 0 || above.left > 0) return line.left > above.left + 2;
  return false;
}

function entryOf(lines: readonly ResumeLine[], start: number, anchor: number, end: number): EntryLines {
  const dateLine = lines[anchor] as ResumeLine;
  let headerEnd = anchor + 1;
  while (headerEnd < end && headerEnd - anchor <= MOST_LINES_BELOW && isHeader(lines, headerEnd, dateLine))
    headerEnd++;
  const header = lines.slice(start, headerEnd);
  const date = anchorDate(dateLine) ?? null;
  return {
    header,
    date,
    headerTexts: header.map((line, i) =>
      i === anchor - start && date ? withoutSpan(line.text, date) : line.text,
    ),
    body: lines.slice(headerEnd, end),
    lines: lines.slice(start, end),
  };
}

/** Where the dated line names the job, labels below it tell of a part of the job. */
function isHeader(lines: readonly ResumeLine[], at: number, anchor: ResumeLine): boolean {
  const line = lines[at] as ResumeLine;
  const label = labelOf(line.text);
  if (label?.role === "title" && !TITLE_WORDS.test(anchor.text)) return !line.isBullet;
  if (line.afterGap || isBody(line, lines[at - 1]) || isIndented(line, anchor)) return false;
  return !label || isBareDate(anchor);
}

const INDENT = 12;

/** Set in below a line that begins with a name: an item whose bullet is drawn rather than written. */
function isIndented(line: ResumeLine, anchor: ResumeLine): boolean {
  if (anchor.left === 0 || line.bold) return false;
  return line.left > anchor.left + INDENT && anchorDate(anchor)?.span[0] !== 0;
}

/** The text without the date, its brackets, and a length of time beside it ("3 years 2 months"). */
function withoutSpan(text: string, date: DateRange): string {
  const [start, end] = date.span;
  const before = text.slice(0, start).replace(/[\s([,;|·•–—:-]+$/, "");
  const after = text
    .slice(end)
    .replace(
      /^[\s)\],;.]*(?:[·•|(]?\s*\d+\+?\s*(?:years?|yrs?|months?|mos?|jahre?|monate?|ans?|mois)\b\.?\s*)+[)]?/i,
      "",
    )
    .replace(/^[\s)\],;.|·•–—:-]+/, "");
  return before && after ? `${before}\t${after}` : before || after;
}
