import { type AdText, type Found, type LineMatch, matchesIn, sentenceAround } from "./ad-text.ts";
import type { SectionKind } from "./headings.ts";

const YEAR_WORD = /\b(?:years?|yrs?|yoe|jahren?|jährige|ans|années|años|anos|jaar)\b/gi;

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
}; // prettier-ignore
const NUMBER = String.raw`(?:\d{1,2}(?:[.,]5)?|${Object.keys(WORDS).join("|")})`;

/** What stands just before "years": "3", "3+", "3-5", "three (3) or more", "between 3 and 5". */
const FIGURE = new RegExp(
  String.raw`(?<![\d.,$€£%])(${NUMBER})\s*(?:\(\s*\d{1,2}\s*\+?\s*\))?\s*(?:\+|plus|or more|oder mehr)?\s*(?:(?:-|–|to|or|and|bis|à|a|y|ou|und)\s*(${NUMBER})\s*(?:\(\s*\d{1,2}\s*\))?)?\s*(?:\+|plus|or more|full|solid|consecutive)?[\s-]*$`,
  "i",
);

const EXPERIENCE =
  /experience|erfahrung|expérience|experiencia|experiência|ervaring|track record|background|in (?:a |an )?(?:similar|software|data|machine|engineering|industry|development|professional|the industry)|working (?:as|in|with|on)|hands[- ]on|professional|building|developing|leading|managing|designing|as an? /i;

/** Years that are not asked of the reader. */
const NOT_ASKED =
  /\b(?:years? old|years? ago|every|each|per year|(?:past|last|next|over the|first|within|founded|after|vest\w*|anniversary|recogni[sz]ed|ranked|award|warranty|our|we have|we've|we bring|combined|company has|has been|in business|of age|complet\w+|life|history|for (?:over|more than|nearly|almost))\b)/i;

/** Experience of the work as a whole, not of one tool. */
const WHOLE =
  /years?'?(?: \(?\w+\)?){0,2} (?:of )?(?:(?:relevant|professional|prior|industry|industrial|work(?:ing)?|overall|total|proven|practical|demonstrated|progressive|full[- ]time|post[- ]\w+|recent|combined|hands[- ]on|related|software|engineering|development|commercial|solid|strong|technical|real[- ]world|applied|production|data|machine|backend|ml|ai|\/|-|,|and|or|\w+) ){0,6}(?:experience|working (?:as|in)|as an?|in (?:a|an|software|data|machine|the|engineering))|berufserfahrung|expérience professionnelle/i;

const EXPERIENCE_BEFORE = /experience|erfahrung|expérience|experiencia|minimum|at least|mindestens/i;
const WISH = /\bpreferred|nice to have|a plus\b|ideally/i;

/** What leads from "years" to the tool they are asked for. */
const TOOL_LINK =
  /^(?:'|\+)?(?: of)?(?: [\w-]+){0,3}? (?:experience )?(?:with|in|using|of|on|working with|programming in|developing (?:in|with)|coding in|writing)\s+/i;
const TOOL_REACH = 14;
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
  const first = asked.find(({ weight }) => weight === most);
  if (!first) return null;
  // "8 years with a Bachelor's, 6 with a Master's": alternatives of one sentence.
  const [from, to] = sentenceAround(ad.text, first.start, first.end);
  const alternatives = asked.filter((one) => one.weight === most && one.start >= from && one.end <= to);
  const value = Math.min(...alternatives.map(({ years }) => years));
  return {
    value,
    at: alternatives.filter(({ years }) => years === value).map(({ start, end }) => [start, end]),
  };
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
  const wish = line.section === "preferred" || WISH.test(sentence);
  const weight = wish ? 0 : weightOf(text.slice(start, sentenceTo), wordEnd, after, isTool);
  return { years, start, end: wordEnd, weight };
}

function isAsked(section: SectionKind, sentence: string, before: string, after: string): boolean {
  if (NOT_ASKED.test(before.slice(-28)) || /^ (?:old|ago|in a row)|^ in business/i.test(after)) return false;
  if (section === "about-company") {
    return /\byou\b|require|minimum|must|at least/i.test(sentence) && EXPERIENCE.test(after);
  }
  const inRequirements =
    section === "required" && /^'?\)?,? (?:of|in|with|as|working|us|develop|build)/i.test(after);
  return inRequirements || EXPERIENCE.test(after) || EXPERIENCE_BEFORE.test(before);
}

/** 3: asked of the role as a whole; 2: of some of its work; 1: of one tool. */
function weightOf(
  phrase: string,
  wordEnd: number,
  after: string,
  isTool: (start: number, end: number) => boolean,
): number {
  const link = TOOL_LINK.exec(after);
  const toolAt = wordEnd + (link ? link[0].length : 0);
  if (isTool(toolAt, toolAt + TOOL_REACH)) return 1;
  return WHOLE.test(phrase) ? 3 : 2;
}

function numberOf(written: string): number {
  return WORDS[written.toLowerCase()] ?? Math.floor(Number(written.replace(",", ".")));
}
