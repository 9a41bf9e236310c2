import type { Span } from "../../evidence.ts";
import type { ResumeDate } from "../../profile.ts";
import { MONTHS, NOW_WORDS, RANGE_WORDS, SEASONS, SINCE_WORDS } from "./date-wording.ts";

/** A date or range as written. `end` null with `isOpen` means now. */
export interface DateRange {
  readonly start: ResumeDate | null;
  readonly end: ResumeDate | null;
  readonly isOpen: boolean;
  /** One date, not two. */
  readonly isSingle: boolean;
  readonly span: Span;
}

interface DateAtom {
  readonly from: ResumeDate | null;
  /** Later than `from` for seasons. */
  readonly to: ResumeDate | null;
  readonly isNow: boolean;
  readonly span: Span;
}

const MONTH_OF = new Map(MONTHS.flatMap((names, i) => names.map((name) => [name, i + 1] as const)));
const MONTH_NAMES = [...MONTH_OF.keys()].toSorted((a, b) => b.length - a.length).join("|");
const SEASON_NAMES = Object.keys(SEASONS).join("|");
const YEAR = "(?:19[5-9]\\d|20[0-4]\\d)";
const EDGE = "(?<![\\p{L}\\p{N}])";
const END = "(?![\\p{L}\\p{N}])";

/** Every form of one date; groups say which. Alternatives stand longest first. */
const ATOM = new RegExp(
  [
    `${EDGE}(?:(?:\\d{1,2}(?:st|nd|rd|th|er|\\.)? )?(?<month>${MONTH_NAMES})(?:\\.|,| de| del)?(?: ?\\d{1,2}(?:st|nd|rd|th)?,)?[ -]{0,2}(?:(?<monthYear>${YEAR})|['’](?<shortYear>\\d\\d)))${END}`,
    `${EDGE}(?<season>${SEASON_NAMES})(?: of)?,? (?<seasonYear>${YEAR})${END}`,
    `${EDGE}(?:q[1-4]|(?:ws|ss))[ /]?(?<quarterYear>${YEAR})${END}`,
    `(?<jpYear>${YEAR}) ?年 ?(?:(?<jpMonth>\\d{1,2}) ?月)?`,
    `${EDGE}(?<isoYear>${YEAR})[-./](?<isoMonth>0[1-9]|1[0-2])(?:[-./]\\d{1,2})?${END}`,
    `${EDGE}(?:(?<first>\\d{1,2})[./-])?(?<second>0?[1-9]|1[0-9]|2[0-9]|3[01])[./-] ?(?<numericYear>${YEAR})${END}`,
    `${EDGE}(?<year>${YEAR})${END}`,
    `${EDGE}(?<now>${NOW_WORDS})${END}`,
  ].join("|"),
  "gu",
);

const SEPARATOR = new RegExp(`^[\\s,.)]*(?:[-–—−~〜～→]|${RANGE_WORDS})[\\s(]*(?:the |zum |la |el )?$`, "u");
const SINCE = new RegExp(`(?:${EDGE}(?:${SINCE_WORDS}))[\\s:]*(?:the |dem )?$`, "u");
const OPEN_DASH = /^\s*(?:[-–—〜～]|から)\s*(?:$|[\t|,;)])/u;
const SHORT_END = /^\s?[-–—/]\s?(\d\d)(?![\p{L}\p{N}])/u;

/** Dates and ranges in a line, in order. Linear in its length; lines are short. */
export function findDates(line: string): DateRange[] {
  const text = foldDates(line);
  const atoms = [...text.matchAll(ATOM)].map(atomOf);
  const ranges: DateRange[] = [];
  for (let i = 0; i < atoms.length; i++) {
    const atom = atoms[i] as DateAtom;
    const next = atoms[i + 1];
    if (next && !atom.isNow && isRange(text.slice(atom.span[1], next.span[0]), next.isNow)) {
      ranges.push(rangeOf(text, atom, next));
      i++;
    } else if (next && isSameSeason(atom, next, text.slice(atom.span[1], next.span[0]))) {
      ranges.push(rangeOf(text, atom, { ...next, to: `${next.to}${atom.to?.slice(4)}` }));
      i++;
    } else if (!atom.isNow) ranges.push(withinYear(text, atom) ?? single(text, atom));
  }
  return ranges;
}

/** "Summer 2022 and 2023". */
function isSameSeason({ from, to }: DateAtom, next: DateAtom, between: string): boolean {
  return from !== to && /^ ?(?:&|\+|and|und|et|y|e|en) ?$/.test(between) && /^\d{4}$/.test(next.to ?? "");
}

/** "to date" and "ongoing" need no word before them. */
function isRange(between: string, toNow: boolean): boolean {
  return SEPARATOR.test(between) || (toNow && /^[\s,(]*$/.test(between));
}

/** Folds case and accents letter by letter, so that places in the text stay. */
function foldDates(line: string): string {
  return line
    .toLowerCase()
    .replace(/[\u00c0-\u017f]/g, (letter) => letter.normalize("NFD")[0] ?? letter)
    .replace(/[\u00a0\u2009\u202f]/g, " ");
}

function atomOf(match: RegExpMatchArray): DateAtom {
  const groups = match.groups ?? {};
  const at = match.index ?? 0;
  const span: Span = [at, at + match[0].length];
  const season = groups.season ? SEASONS[groups.season] : undefined;
  if (groups.now) return { from: null, to: null, isNow: true, span };
  if (season) {
    const [from, to] = season.map((month) => dateOf(groups.seasonYear, month));
    return { from: from ?? null, to: to ?? null, isNow: false, span };
  }
  const date = plainDate(groups);
  return { from: date, to: date, isNow: false, span };
}

function plainDate(groups: Readonly<Record<string, string | undefined>>): ResumeDate {
  if (groups.month) return dateOf(groups.monthYear ?? fullYear(groups.shortYear), MONTH_OF.get(groups.month));
  if (groups.isoYear) return dateOf(groups.isoYear, Number(groups.isoMonth));
  if (groups.jpYear) return dateOf(groups.jpYear, Number(groups.jpMonth ?? 0));
  if (groups.numericYear) return dateOf(groups.numericYear, numericMonth(groups.first, groups.second));
  return dateOf(groups.quarterYear ?? groups.year, 0);
}

/** Of day and month the one over twelve is the day; of two small ones the day stands first. */
function numericMonth(first: string | undefined, second: string | undefined): number {
  const [a, b] = [Number(first ?? 0), Number(second)];
  if (first === undefined) return b;
  return b > 12 ? a : b;
}

function fullYear(short: string | undefined): string {
  return `${Number(short) > 50 ? "19" : "20"}${short}`;
}

function dateOf(year: string | undefined, month: number | undefined): ResumeDate {
  return month && month <= 12 ? `${year}-${String(month).padStart(2, "0")}` : `${year}`;
}

const FROM = new RegExp(`${EDGE}(?:${SINCE_WORDS}|de|du|von|vom|van|dal)\\s+$`, "u");

/** Where a range begins, the small word before it taken in: "from May 2017 to …". */
function fromWord(text: string, start: number): number {
  const near = Math.max(0, start - NEAR);
  const word = FROM.exec(text.slice(near, start));
  return word ? near + word.index : start;
}

function rangeOf(text: string, from: DateAtom, to: DateAtom): DateRange {
  const span: Span = [fromWord(text, from.span[0]), to.span[1]];
  return { start: from.from, end: to.to, isOpen: to.isNow, isSingle: false, span };
}

/** Letters before a date in which words that belong to it are looked for. */
const NEAR = 30;

const MONTH_BEFORE = new RegExp(
  `${EDGE}(?<month>${MONTH_NAMES})\\.?\\s*(?:[-–—−~/]|${EDGE}(?:${RANGE_WORDS}))\\s*$`,
  "u",
);

/** "June – September 2017": the year stands once, after the second month. */
function withinYear(text: string, { from, isNow, span }: DateAtom): DateRange | null {
  const near = Math.max(0, span[0] - NEAR);
  const before = MONTH_BEFORE.exec(text.slice(near, span[0]));
  const first = MONTH_OF.get(before?.groups?.month ?? "");
  if (!before || !first || isNow || !/^\d{4}-\d\d$/.test(from ?? "")) return null;
  const [year, last] = (from ?? "").split("-");
  if (first > Number(last)) return null;
  const start = dateOf(year, first);
  return {
    start,
    end: from,
    isOpen: false,
    isSingle: false,
    span: [fromWord(text, near + before.index), span[1]],
  };
}

function single(text: string, atom: DateAtom): DateRange {
  const [start, end] = atom.span;
  const after = text.slice(end);
  const since = SINCE.exec(text.slice(Math.max(0, start - NEAR), start));
  const short = /^\d{4}$/.test(atom.from ?? "") ? SHORT_END.exec(after) : null;
  if (short?.[1] && Number(short[1]) >= Number((atom.from ?? "").slice(2))) {
    const last = `${(atom.from ?? "").slice(0, 2)}${short[1]}`;
    return {
      start: atom.from,
      end: last,
      isOpen: false,
      isSingle: false,
      span: [start, end + short[0].length],
    };
  }
  if (since || OPEN_DASH.test(after)) {
    const from = since ? start - since[0].length : start;
    const to = since ? end : end + (/^\s*(?:[-–—〜～]|から)/u.exec(after)?.[0].length ?? 0);
    return { start: atom.from, end: null, isOpen: true, isSingle: false, span: [from, to] };
  }
  return { start: atom.from, end: atom.to, isOpen: false, isSingle: true, span: atom.span };
}
