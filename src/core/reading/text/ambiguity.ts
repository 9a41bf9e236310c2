import { foldForm } from "../../taxonomy/fold.ts";
import type { AmbiguousAlias } from "../../taxonomy/skill.ts";
import { foldCode } from "./characters.ts";
import { createTokeniser, type Tokens } from "./tokens.ts";

/** An ambiguous alias made ready for use: phrases as hashed words. */
export interface ContextRule {
  /** The alias as written when only this casing counts. */
  readonly casing: string | null;
  readonly bareCasing: string;
  readonly near: Phrases;
  readonly apart: Phrases;
  readonly unless: readonly Around[];
}

type Phrase = readonly number[];

interface Phrases {
  readonly all: readonly Phrase[];
  /** One bit for the low bits of the first word of each. */
  readonly heads: Uint32Array;
}

/** A phrase that holds the alias, and how many words before the alias it begins. */
interface Around {
  readonly phrase: Phrase;
  readonly before: number;
}

const NEAR_WORDS = 12;
const APART_WORDS = 5;
const LIST_GAP = 14;
const HEAD_BITS = 2047;

const tokenise = createTokeniser();

/** The rule among a skill's ambiguous aliases that one of its forms falls under. */
export function ruleOf(rules: readonly AmbiguousAlias[], form: string): ContextRule | null {
  if (rules.length === 0) return null;
  const folded = foldForm(form);
  const rule = rules.findLast(({ alias }) => foldForm(alias) === folded);
  return rule ? compile(rule) : null;
}

function compile(rule: AmbiguousAlias): ContextRule {
  const own = hashes(rule.alias);
  return {
    casing: rule.case === "exact" ? rule.alias : null,
    bareCasing: bare(rule.alias),
    near: phrasesOf(rule.near),
    apart: phrasesOf(rule.apart),
    unless: (rule.unless ?? []).flatMap((phrase) => placesOf(own, hashes(phrase))),
  };
}

/** The words as written and in the plural. */
function phrasesOf(words: readonly string[] = []): Phrases {
  const all = words.flatMap((word) => [hashes(word), hashes(`${word}s`)]);
  const heads = new Uint32Array((HEAD_BITS + 1) >>> 5);
  for (const [head = 0] of all) heads[(head & HEAD_BITS) >>> 5]! |= 1 << (head & 31);
  return { all, heads };
}

function placesOf(own: Phrase, phrase: Phrase): Around[] {
  return phrase.flatMap((_, before) =>
    own.every((hash, k) => phrase[before + k] === hash) ? [{ phrase, before }] : [],
  );
}

/** Names found in a text, in order: name i is of form `form[i]` and takes `words[i]` words from word `from[i]` on. */
export interface Names {
  count: number;
  readonly form: Int32Array;
  readonly from: Int32Array;
  readonly words: Int32Array;
}

const PENDING = 2;

/**
 * 1 for each name that really is a skill: one without a rule is; the others by casing, by the words around, or
 * because they stand in a list beside one that is.
 */
export function settle(
  tokens: Tokens,
  { count, form, from, words }: Names,
  ruleAt: (form: number) => ContextRule | null,
): Uint8Array {
  const verdicts = new Uint8Array(count);
  let pending = 0;
  for (let i = 0; i < count; i++) {
    const rule = ruleAt(form[i]!);
    if (isInAddress(tokens.text, tokens.start[from[i]!]!)) verdicts[i] = 0;
    else verdicts[i] = rule === null ? 1 : judge(tokens, rule, from[i]!, words[i]!);
    if (verdicts[i] === PENDING) pending++;
  }
  if (pending === 0) return verdicts;
  const follows = (i: number) => {
    const last = from[i - 1]! + words[i - 1]! - 1;
    return isListGap(tokens.text, tokens.end[last]!, tokens.start[from[i]!]!);
  };
  // Once forwards and once backwards, so that a whole list follows from one sure member.
  for (let i = 1; i < count; i++)
    if (verdicts[i] === PENDING && verdicts[i - 1] === 1 && follows(i)) verdicts[i] = 1;
  for (let i = count - 2; i >= 0; i--)
    if (verdicts[i] === PENDING && verdicts[i + 1] === 1 && follows(i + 1)) verdicts[i] = 1;
  return verdicts;
}

const ADDRESS_SIGNS = "/.-_=";
const LONGEST_ADDRESS = 160;

/** What stands in a web address names a page: "https://example.org/careers.html". */
function isInAddress(text: string, start: number): boolean {
  if (start === 0 || !ADDRESS_SIGNS.includes(text[start - 1]!)) return false;
  const before = text.slice(Math.max(0, start - LONGEST_ADDRESS), start);
  return /(?:https?:\/\/|\bwww\.)[^\s)]*$/.test(before);
}

/** 1: a skill; 0: none; `PENDING`: one if it stands in a list of them. */
function judge(tokens: Tokens, rule: ContextRule, from: number, words: number): number {
  const start = tokens.start[from]!;
  const end = tokens.end[from + words - 1]!;
  if (isPartOfLarger(tokens.text, start, end)) return 0;
  if (rule.casing !== null && !isWritten(tokens.text.slice(start, end), rule.casing, rule.bareCasing))
    return 0;
  const { unless } = rule;
  for (let i = 0; i < unless.length; i++)
    if (isAt(tokens, unless[i]!.phrase, from - unless[i]!.before)) return 0;
  if (isWithin(tokens, rule.apart, APART_WORDS, from, words)) return 0;
  if (rule.near.all.length === 0) return 1;
  const isNear = isWithin(tokens, rule.near, NEAR_WORDS, from, words);
  return isNear || isAskedByName(tokens.text, start, end) ? 1 : PENDING;
}

const ASKED_BY_NAME =
  /\b(?:experience|knowledge|proficiency|expertise|familiarity|skills|erfahrung|kenntnisse|experiencia|conocimientos?|dominio|exp[ée]rience|connaissances?|ma[îi]trise|experi[êe]ncia|conhecimentos?|dom[íi]nio|ervaring|kennis) (?:with|in|of|using|mit|von|con|en|de|d'|avec|com|em|met|van) ?$/i;
/** "Snowflake is a plus". */
const WISHED_BY_NAME =
  /^ (?:is|would be|ist|wäre|est|serait|es|sería|é|seria) (?:an? |ein |un |um |een |von )?(?:plus|bonus|advantage|asset|vorteil|atout|ventaja|diferencial|pluspunt|pré|troef)\b/i;
const REACH_BEFORE = 40;

/** "Erfahrung mit Airflow": what is asked for by a name in capitals is the skill of that name. */
function isAskedByName(text: string, start: number, end: number): boolean {
  const first = text.charCodeAt(start);
  if (first < 65 || first > 90) return false;
  if (WISHED_BY_NAME.test(text.slice(end, end + REACH_BEFORE))) return true;
  return ASKED_BY_NAME.test(text.slice(Math.max(0, start - REACH_BEFORE), start));
}

/** One letter that is part of "R&D", "C-level", "C.V." or "I'm" names nothing. */
function isPartOfLarger(text: string, start: number, end: number): boolean {
  if (end - start > 1) return false;
  const next = text[end] ?? " ";
  const last = text[start - 1] ?? " ";
  const reaches = "&-.'’".includes(next) && foldCode(text.charCodeAt(end + 1)) !== 0;
  return reaches || ("&-.'’".includes(last) && start > 1 && foldCode(text.charCodeAt(start - 2)) !== 0);
}

/** Whether one of the phrases stands within so many words before or behind a name. */
function isWithin(tokens: Tokens, phrases: Phrases, reach: number, from: number, words: number): boolean {
  if (phrases.all.length === 0) return false;
  const behind = from + words;
  return (
    isAmong(tokens, phrases, Math.max(0, from - reach), from) ||
    isAmong(tokens, phrases, behind, Math.min(tokens.count, behind + reach))
  );
}

function isAmong(tokens: Tokens, { all, heads }: Phrases, first: number, last: number): boolean {
  const { hash } = tokens;
  for (let at = first; at < last; at++) {
    const head = hash[at]!;
    if (((heads[(head & HEAD_BITS) >>> 5]! >>> (head & 31)) & 1) === 0) continue;
    for (const phrase of all) {
      if (phrase[0] === head && at + phrase.length <= last && isAt(tokens, phrase, at)) return true;
    }
  }
  return false;
}

function isAt(tokens: Tokens, phrase: readonly number[], at: number): boolean {
  if (at < 0 || at + phrase.length > tokens.count) return false;
  for (let k = 0; k < phrase.length; k++) if (tokens.hash[at + k] !== phrase[k]) return false;
  return true;
}

function hashes(phrase: string): number[] {
  const { hash, count } = tokenise(phrase);
  return Array.from(hash.subarray(0, count));
}

/** `bareAlias`: the alias as `bare` leaves it. */
function isWritten(written: string, alias: string, bareAlias: string): boolean {
  if (written === alias) return true;
  // What is no longer than that has nothing to lose, and is most often a small word in another casing.
  if (written.length <= bareAlias.length) return written === bareAlias;
  return bare(written) === bareAlias;
}

/** Letters, digits and the symbols that tell names apart, in the case they are written. */
function bare(form: string): string {
  return form.replace(/[^\p{L}\p{N}+#&]/gu, "");
}

/** Whether only list punctuation, and at most one joining word, lies between two names. */
function isListGap(text: string, start: number, end: number): boolean {
  return end - start <= LIST_GAP && LIST_BETWEEN.test(text.slice(start, end));
}

const LIST_BETWEEN =
  /^\)?\s*(?:[,;/|•·&+(:\n\t–-]+|and|or|und|oder|et|ou|y|o|e|en)[\s,;/|•·&+(*\-–]*(?:(?:and|or|und|oder|et|ou|y|o|e|en|and\/or)\s+)?\(?$/i;
