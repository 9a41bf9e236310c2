import { everyMatch } from "../text/every-match.ts";
import {
  type AdLine,
  type AdText,
  type Found,
  type LineMatch,
  matchesIn,
  sentenceAround,
} from "./ad-text.ts";
import type { SectionKind } from "./headings.ts";
import { type Around, isAsked, isBehind } from "./years-asked.ts";
import { FIGURE, numberOf, YEAR_WORD } from "./years-figures.ts";

/** Experience of the work as a whole, not of one tool. */
const WHOLE =
  /years?(?:\(s\))?'?(?: \(?\w+\)?){0,2} (?:of )?(?:(?:relevant|professional|prior|industry|industrial|work(?:ing)?|overall|total|proven|practical|demonstrated|progressive|full[- ]time|post[- ]\w+|recent|combined|hands[- ]on|related|software|engineering|development|commercial|solid|strong|technical|real[- ]world|applied|production|data|machine|backend|ml|ai|\/|-|,|and|or|[\w-]+) ){0,6}(?:experience|working (?:as|in)|as an?|in (?:a|an|software|data|machine|the|engineering))|berufserfahrung|expérience professionnelle/i;

const DEGREE = /bachelor|master|ph\.? ?d|doctora|undergraduate|degree|\b[BM]\.?S\b|\b[BM]\.?Sc\b|\bMBA\b/i;
/** Up to the end of the last sentence or item; "M.S." and "e.g." end none. */
const CLAUSE_BEFORE = /^.*(?:(?<!e\.g|i\.e)(?<=[a-z)])\. |[•·\n:*])/s;
/** How far apart the tiers of one demand stand: "8 years with a Bachelor's, 6 with a Master's". */
const TIER_REACH = 1200;
const WISH_BEFORE = /\b(?:preferred|preferably|nice to have|ideally|bonus)\b[^.;]{0,40}$/i;
const WISH_AFTER =
  /^[^.;\n]{0,90}(?:\b|\.? \()(?:preferred|nice to have|a plus|desirable|desired|an advantage)\b/i;

/** What leads from "years" to the tool they are asked for. */
const TOOL_LINK =
  /^(?:'|\+)?(?: of)?(?: [\w-]+){0,3}? (?:experience )?(?:with|in|using|of|on|working with|programming in|developing (?:in|with)|coding in|writing)\s+/i;
const TOOL_REACH = 14;
/** What leading others is called: years of it are asked within the years of work. */
const LEADING =
  /^.{0,36}\b(?:leadership|(?:direct |people |team |engineering )?management experience|(?:in|on) (?:a |an )?(?:senior|lead\w*|management|managerial)\b|as an? (?:[\w-]+ ){0,2}lead\b|(?:leading|managing|supervising|mentoring) (?:[\w-]+ ){0,6}(?:teams?|people|engineers|managers|staff|reports|developers|scientists))/i;
/** "8 years, with at least 3 in finance": the second figure is within the first. */
const WITHIN =
  /\b(?:with|including|include|of which)(?: an?)?(?: at least| minimum(?: of)?| over| more than)? $|[,.] (?:an? )?(?:minimum|at least)(?: of)? $/i;
const LED = 1.5;
const MOST_YEARS = 25;

interface Asked {
  readonly years: number;
  readonly start: number;
  readonly end: number;
  readonly weight: number;
  /** Whether it stands among what the ad lists as needed. */
  readonly listed: boolean;
}

/** The smallest number of years of professional experience asked for the role as a whole; null when none is. */
export function readYears(
  ad: AdText,
  isTool: (start: number, end: number) => boolean,
  title: string | null,
): Found<number> | null {
  const titled = title === null ? null : yearsOfTitle(title);
  if (titled !== null) return { value: titled, at: [] };
  const asked: Asked[] = [];
  const listed = needsListed(ad.lines);
  for (const match of matchesIn(ad, "years", YEAR_WORD)) {
    const { section, start, end } = match.line;
    if (section === "preferred" && start > listed && !FIRM.test(ad.text.slice(start, end))) continue;
    const one = askedAt(ad.text, match, isTool);
    if (one) asked.push(one);
  }
  const most = Math.max(...asked.map(({ weight }) => weight));
  const whole = asked.find(({ weight }) => weight === most);
  if (!whole) return null;
  const first = asked.find((one) => leads(one, whole)) ?? whole;
  const alternatives = alternativesTo(ad.text, first, asked);
  const value = Math.min(...alternatives.map(({ years }) => years));
  return {
    value,
    at: alternatives.filter(({ years }) => years === value).map(({ start, end }) => [start, end]),
  };
}

/** "Data Engineer (3-5 yrs)". */
function yearsOfTitle(title: string): number | null {
  const word = everyMatch(YEAR_WORD, title).at(-1);
  const figure = word && FIGURE.exec(title.slice(0, word.index));
  if (
    !figure ||
    figure.index === 0 ||
    /\d ?(?:year|yr)s? (?:fixed|contract|programme|program|residency)/i.test(title)
  )
    return null;
  const years = numberOf(figure[1]!);
  return years > MOST_YEARS ? null : years;
}

/** More years of leading others, or of the field, listed before the years that are worded as those of work as a whole. */
function leads(one: Asked, whole: Asked): boolean {
  return (
    one.end < whole.start &&
    one.years > whole.years &&
    (one.weight === LED || (one.weight > LED && one.listed))
  );
}

/** Where the ad has listed its needs; years that are only wished for behind it are not asked. */
function needsListed(lines: readonly AdLine[]): number {
  let opened: SectionKind = "other";
  let needs = 0;
  for (const { kind, section, end } of lines) {
    if (kind === "heading") opened = section;
    else if (opened === "required" && section === "required" && ++needs === LIST) return end;
  }
  return Number.POSITIVE_INFINITY;
}
/** The fewest lines that are a list of needs. */
const LIST = 2;
/** What is wished for by its heading and needed by its own words. */
const FIRM = /\b(?:must|required|should have)\b/i;

/** The figure itself, those of its sentence, and the tiers by degree that stand near it. */
function alternativesTo(text: string, first: Asked, asked: readonly Asked[]): Asked[] {
  const [from, to] = sentenceAround(text, first.start, first.end);
  const tiered = isTier(text, first);
  return asked.filter((one) => {
    if (one === first) return true;
    if (isWithin(text, first, one)) return false;
    if (one.weight === first.weight && one.start >= from && one.end <= to && isEither(text, first, one))
      return true;
    return tiered && one.weight >= 2 && Math.abs(one.start - first.start) <= TIER_REACH && isTier(text, one);
  });
}

/** What joins two figures as alternatives stands near the second of them. */
const EITHER = /(?:\b(?:or|oder|ou)\b|\/|;)(?![^,;.]*\b(?:and|und|et|plus)\b)[^,;.]{0,60}$/i;

/** "6 years, or 4 with a Master's" are alternatives; "6 years, with at least 2 in finance" is one demand. */
function isEither(text: string, first: Asked, one: Asked): boolean {
  const between = text.slice(Math.min(first.end, one.end), Math.max(first.start, one.start));
  return EITHER.test(between) || (isTier(text, first) && isTier(text, one));
}

function isWithin(text: string, first: Asked, one: Asked): boolean {
  const between = text.slice(first.end, one.start);
  return (
    between !== "" && !/\n|\bor\b[^,;]{0,25}$/i.test(between) && WITHIN.test(between) && !DEGREE.test(between)
  );
}

function isTier(text: string, { start, end }: Asked): boolean {
  const before = text.slice(Math.max(0, start - 140), start).replace(CLAUSE_BEFORE, "");
  const after = text.slice(end, end + 70).replace(/(?:[;\n•·]|[a-z)]\. ).*$/s, "");
  return DEGREE.test(before) || DEGREE.test(after);
}

function askedAt(
  text: string,
  { line, start: at, end: wordEnd }: LineMatch,
  isTool: (start: number, end: number) => boolean,
): Asked | null {
  const from = Math.max(line.start, at - 34);
  const figure = FIGURE.exec(text.slice(from, at));
  if (!figure) return null;
  // "5+/3+ years … respectively" and "4/5 years": the smaller one.
  const years = Math.min(numberOf(figure[1]!), figure[2] ? numberOf(figure[2]) : Infinity);
  if (years > MOST_YEARS) return null;
  const start = from + figure.index;
  if (isAlone(text, line, start, wordEnd)) {
    return line.section === "preferred" ? null : { years, start, end: wordEnd, weight: 3, listed: true };
  }
  const [sentenceFrom, sentenceTo] = sentenceAround(text, start, wordEnd);
  const around: Around = {
    section: line.section,
    sentence: text.slice(sentenceFrom, sentenceTo),
    lead: text.slice(sentenceFrom, start),
    before: text.slice(Math.max(sentenceFrom, start - 60), start),
    after: text.slice(wordEnd, Math.min(sentenceTo, wordEnd + 120)).replace(/^\+/, ""),
  };
  if (!isAsked(around)) return null;
  const wish = line.section === "preferred" || isWish(around.before, around.after);
  const behind = isBehind(around) && isTool(start - BEHIND_REACH, start);
  const full = behind ? 1 : weightOf(text.slice(start, sentenceTo), wordEnd, around.after, isTool);
  if (wish && full === 1) return null;
  return {
    years,
    start,
    end: wordEnd,
    weight: wish ? 0 : full,
    listed:
      (start - line.start < LINE_START || DEGREE.test(around.lead)) &&
      (line.kind === "item" || line.section === "required"),
  };
}

const BEHIND_REACH = 32;
/** A line of a list names its figure about where it begins. */
const LINE_START = 40;
const ALONE_AFTER = /^\W*(?:(?:or|and) (?:above|more|greater)|required|minimum)?\W*$/i;

/** "7-10 years" on a line of its own below "Work experience", or above a line that goes on with "experience". */
function isAlone(text: string, line: AdLine, start: number, wordEnd: number): boolean {
  if (!ALONE_AFTER.test(text.slice(wordEnd, line.end)) || /\p{L}/u.test(text.slice(line.start, start)))
    return false;
  const above = /[^\n]*$/.exec(text.slice(Math.max(0, line.start - 120), line.start).trimEnd())![0];
  return (
    /experien/i.test(above) ||
    /^\s*(?:of )?(?:[\w-]+ ){0,2}experience\b/i.test(text.slice(line.end, line.end + 40))
  );
}

function isWish(before: string, after: string): boolean {
  return WISH_BEFORE.test(before) || WISH_AFTER.test(after);
}

/** 3: asked of the role as a whole; 2: of some of its work; 1.5: of leading others, beside which the work counts; 1: of one tool. */
function weightOf(
  phrase: string,
  wordEnd: number,
  after: string,
  isTool: (start: number, end: number) => boolean,
): number {
  const link = TOOL_LINK.exec(after);
  const toolAt = wordEnd + (link ? link[0].length : 0);
  if (isTool(toolAt, toolAt + TOOL_REACH)) return 1;
  if (LEADING.test(after)) return LED;
  return WHOLE.test(phrase) ? 3 : 2;
}
