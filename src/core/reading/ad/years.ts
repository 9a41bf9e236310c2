import { type AdText, type Found, type LineMatch, matchesIn, sentenceAround } from "./ad-text.ts";
import type { SectionKind } from "./headings.ts";

const YEAR_WORD = /\b(?:years?|yrs?|yoe|jahr(?:en?)?|jährige|ans?|années?|años?|anos?|jaar)(?![\p{L}])/giu;

const WORDS: Readonly<Record<string, number>> = {
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  twelve: 12,
  fifteen: 15,
  zwei: 2,
  drei: 3,
  vier: 4,
  fünf: 5,
  deux: 2,
  trois: 3,
  quatre: 4,
  cinq: 5,
  dos: 2,
  tres: 3,
  cinco: 5,
  três: 3,
  dois: 2,
  un: 1,
  um: 1,
  een: 1,
  ein: 1,
  sechs: 6,
  quatro: 4,
  cuatro: 4,
  seis: 6,
  twee: 2,
  drie: 3,
  vijf: 5,
  zes: 6,
}; // prettier-ignore
const NUMBER = String.raw`(?:\d{1,2}(?:[.,]5)?|${Object.keys(WORDS).join("|")})`;

/** What stands just before "years": "3", "3+", "3-5", "three (3) or more", "between 3 and 5". */
const FIGURE = new RegExp(
  String.raw`(?<![\d.,$€£%])(${NUMBER})\s*(?:\(\s*\d{1,2}\s*\+?\s*\))?\s*(?:\+|plus|or more|oder mehr)?\s*(?:(?:-|–|to|or|and|bis|oder|à|a|y|e|ou|et|en|tot|und)\s*(${NUMBER})\s*(?:\(\s*\d{1,2}\s*\))?)?\s*(?:\+|plus|or more|full|solid|consecutive)?[\s-]*$`,
  "i",
);

const EXPERIENCE =
  /experience|erfahrung|expérience|experiencia|experiência|ervaring|track record|background|in (?:a |an )?(?:production|similar|software|data|machine|engineering|industry|development|professional|the industry)|working (?:as|in|with|on)|hands[- ]on|professional|building|developing|leading|managing|designing|practi[cs]ing|as an? /i;

/** Years that are not asked of the reader. */
const NOT_ASKED =
  /\b(?:years? old|years? ago|every|each|per year|(?:past|last|next|over the|first|within|founded|after|vest\w*|anniversary|recogni[sz]ed|ranked|award|warranty|our|we have|we've|we bring|combined|company has|has been|in business|of age|complet\w+|life|history|for (?:over|more than|nearly|almost))\b)/i;

/** Experience of the work as a whole, not of one tool. */
const WHOLE =
  /years?'?(?: \(?\w+\)?){0,2} (?:of )?(?:(?:relevant|professional|prior|industry|industrial|work(?:ing)?|overall|total|proven|practical|demonstrated|progressive|full[- ]time|post[- ]\w+|recent|combined|hands[- ]on|related|software|engineering|development|commercial|solid|strong|technical|real[- ]world|applied|production|data|machine|backend|ml|ai|\/|-|,|and|or|[\w-]+) ){0,6}(?:experience|working (?:as|in)|as an?|in (?:a|an|software|data|machine|the|engineering))|berufserfahrung|expérience professionnelle/i;

const EXPERIENCE_BEFORE =
  /experience|erfahrung|expérience|experiencia|experiência|ervaring|minimum|at least|mindestens|minimaal|minstens|mínimo|pelo menos|al menos|au moins/i;
/** "You don't need 10 years", but not "no fewer than 5 years". */
const DENIED =
  /\b(?:don't|do not|doesn't|does not|needn't|no) need(?: to have| for)?\b[^.;,\n]{0,16}$|\bnot (?:need|require|expect|ask for)\w*\b[^.;,\n]{0,16}$|\btrain(?:s|ing)? you (?:for |over )?$|\bkeine? $/i;
const SUBSTITUTE = /substitut|in lieu|considered for senior|considered for (?:a )?(?:higher|lead)/i;
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
  /^.{0,36}\b(?:leadership|(?:direct |people |team |engineering )?management experience|(?:in|on) (?:a |an )?(?:senior|lead\w*|management|managerial)\b|(?:leading|managing|supervising|mentoring) (?:[\w-]+ ){0,3}(?:teams?|people|engineers|managers|staff|reports|developers|scientists))/i;
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
}

/** The smallest number of years of professional experience asked for the role as a whole; null when none is. */
export function readYears(ad: AdText, isTool: (start: number, end: number) => boolean): Found<number> | null {
  const asked: Asked[] = [];
  for (const match of matchesIn(ad, "years", YEAR_WORD)) {
    const one = askedAt(ad.text, match, isTool);
    if (one) asked.push(one);
  }
  const most = Math.max(...asked.map(({ weight }) => weight));
  const whole = asked.find(({ weight }) => weight === most);
  if (!whole) return null;
  const first =
    asked.find((one) => one.weight === LED && one.end < whole.start && one.years > whole.years) ?? whole;
  const alternatives = alternativesTo(ad.text, first, asked);
  const value = Math.min(...alternatives.map(({ years }) => years));
  return {
    value,
    at: alternatives.filter(({ years }) => years === value).map(({ start, end }) => [start, end]),
  };
}

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

/** "6 years, or 4 with a Master's" are alternatives; "6 years, with at least 2 in finance" is one demand. */
function isEither(text: string, first: Asked, one: Asked): boolean {
  const between = text.slice(Math.min(first.end, one.end), Math.max(first.start, one.start));
  return /\bor\b|\boder\b|\bou\b|\/|;/i.test(between) || (isTier(text, first) && isTier(text, one));
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
  if (!figure || line.section === "legal" || line.section === "benefits") return null;
  const years = numberOf(figure[1]!);
  const start = from + figure.index;
  const [sentenceFrom, sentenceTo] = sentenceAround(text, start, wordEnd);
  const sentence = text.slice(sentenceFrom, sentenceTo);
  const before = text.slice(Math.max(sentenceFrom, start - 40), start);
  const after = text.slice(wordEnd, Math.min(sentenceTo, wordEnd + 120));
  if (years > MOST_YEARS || !isAsked(line.section, sentence, before, after)) return null;
  const wish = line.section === "preferred" || isWish(before, after);
  const full = weightOf(text.slice(start, sentenceTo), wordEnd, after, isTool);
  if (wish && full === 1) return null;
  const weight = wish ? 0 : full;
  return { years, start, end: wordEnd, weight };
}

function isWish(before: string, after: string): boolean {
  return WISH_BEFORE.test(before) || WISH_AFTER.test(after);
}

function isAsked(section: SectionKind, sentence: string, before: string, after: string): boolean {
  if (SUBSTITUTE.test(sentence) || DENIED.test(before) || isBoast(sentence)) return false;
  if (NOT_ASKED.test(before.slice(-28)) || /^ (?:old|ago|in a row)|^ in business/i.test(after)) return false;
  if (section === "about-company") {
    return /\byou\b|require|minimum|must|at least/i.test(sentence) && EXPERIENCE.test(after);
  }
  const inRequirements =
    section === "required" && /^'?\)?,? (?:of|in|with|as|working|us|develop|build)/i.test(after);
  return inRequirements || EXPERIENCE.test(after) || EXPERIENCE_BEFORE.test(before);
}

/** "With over 10 years of experience in the field, our customers choose us". */
function isBoast(sentence: string): boolean {
  return /^\W*with (?:over|more than|nearly|almost|\d)/i.test(sentence) && /\b(?:us|our|we)\b/.test(sentence);
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

function numberOf(written: string): number {
  return WORDS[written.toLowerCase()] ?? Math.floor(Number(written.replace(",", ".")));
}
