import { foldForm } from "../../taxonomy/fold.ts";
import type { AmbiguousAlias } from "../../taxonomy/skill.ts";
import { foldCode } from "./characters.ts";
import { createTokeniser, hashWord, type Tokens } from "./tokens.ts";

/** An ambiguous alias made ready for use: phrases as hashed words. */
export interface ContextRule {
  /** The alias as written when only this casing counts. */
  readonly casing: string | null;
  readonly bareCasing: string;
  readonly near: Phrases;
  readonly apart: Phrases;
  readonly unless: Surroundings;
}

type Phrase = readonly number[];

interface Phrases {
  readonly all: readonly Phrase[];
  /** The first word of each. */
  readonly first: Int32Array;
  readonly heads: WordSet;
}

/** Phrases that hold the alias. */
interface Surroundings {
  readonly all: readonly Around[];
  /** The words that stand before the alias in one of them, and those behind it in one that begins with it. */
  readonly before: WordSet;
  readonly behind: WordSet;
}

/** A phrase that holds the alias, and how many words before the alias it begins. */
interface Around {
  readonly phrase: Phrase;
  readonly before: number;
}

/** Two bits of one place for each word: holds every word of a set, and few others. */
type WordSet = Int32Array;

const NEAR_WORDS = 12;
const APART_WORDS = 5;
const LIST_GAP = 14;
const SET_PLACES = 64;

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
    unless: surroundingsOf(own, rule.unless),
  };
}

/** The words as written and in the plural. */
function phrasesOf(words: readonly string[] = []): Phrases {
  const all = words.flatMap((word) => [hashes(word), hashes(`${word}s`)]);
  const first = Int32Array.from(all, ([head = 0]) => head);
  return { all, first, heads: setOf(first) };
}

function surroundingsOf(own: Phrase, phrases: readonly string[] = []): Surroundings {
  const all = phrases.flatMap((phrase) => placesOf(own, hashes(phrase)));
  const begun = all.filter(({ before }) => before === 0);
  return {
    all,
    before: setOf(all.flatMap(({ phrase, before }) => phrase.slice(0, before).slice(-1))),
    behind: begun.some(({ phrase }) => phrase.length === own.length)
      ? new Int32Array(SET_PLACES).fill(-1)
      : setOf(begun.map(({ phrase }) => phrase[own.length]!)),
  };
}

function setOf(words: Iterable<number>): WordSet {
  const set = new Int32Array(SET_PLACES);
  for (const word of words) set[placeOf(word)]! |= (1 << (word & 31)) | (1 << ((word >>> 18) & 31));
  return set;
}

function mayHold(set: WordSet, word: number): boolean {
  const bits = set[placeOf(word)]!;
  return ((bits >>> (word & 31)) & (bits >>> ((word >>> 18) & 31)) & 1) === 1;
}

function placeOf(word: number): number {
  return (word >>> 5) & (SET_PLACES - 1);
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
    if (isInAddress(tokens, tokens.start[from[i]!]!)) verdicts[i] = 0;
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

const LONGEST_ADDRESS = 160;
const BRACKET = 41;

/** What stands in a web address names a page: "https://example.org/careers.html". */
function isInAddress({ text, codes }: Tokens, start: number): boolean {
  if (start === 0 || !isAddressSign(codes[start - 1]!)) return false;
  const least = Math.max(0, start - LONGEST_ADDRESS);
  let from = start;
  while (from > least && codes[from - 1]! > 32 && codes[from - 1] !== BRACKET) from--;
  const before = text.slice(from, start);
  if (!before.includes("://") && !before.includes("www.")) return false;
  return /(?:https?:\/\/|\bwww\.)[^\s)]*$/.test(before);
}

/** One of "/.-_=". */
function isAddressSign(code: number): boolean {
  return (code >= 45 && code <= 47) || code === 95 || code === 61;
}

/** 1: a skill; 0: none; `PENDING`: one if it stands in a list of them. */
function judge(tokens: Tokens, rule: ContextRule, from: number, words: number): number {
  const start = tokens.start[from]!;
  const end = tokens.end[from + words - 1]!;
  if (isPartOfLarger(tokens.text, start, end)) return 0;
  if (rule.casing !== null && !isWritten(tokens, start, end, rule.casing, rule.bareCasing)) return 0;
  if (isSurrounded(tokens, rule.unless, from, words)) return 0;
  if (isWithin(tokens, rule.apart, APART_WORDS, from, words)) return 0;
  if (rule.near.all.length === 0) return 1;
  return isWithin(tokens, rule.near, NEAR_WORDS, from, words) || isAskedByName(tokens, from, words)
    ? 1
    : PENDING;
}

/** Whether one of the phrases stands around a name. */
function isSurrounded(
  tokens: Tokens,
  { all, before, behind }: Surroundings,
  from: number,
  words: number,
): boolean {
  const { hash } = tokens;
  if (
    all.length === 0 ||
    !((from > 0 && mayHold(before, hash[from - 1]!)) || mayHold(behind, hash[from + words]!))
  )
    return false;
  for (let i = 0; i < all.length; i++) if (isAt(tokens, all[i]!.phrase, from - all[i]!.before)) return true;
  return false;
}

const ASKED_BY_NAME =
  /\b(?:experience|knowledge|proficiency|expertise|familiarity|skills|erfahrung|kenntnisse|experiencia|conocimientos?|dominio|exp[ée]rience|connaissances?|ma[îi]trise|experi[êe]ncia|conhecimentos?|dom[íi]nio|ervaring|kennis) (?:with|in|of|using|mit|von|con|en|de|d'|avec|com|em|met|van) ?$/i;
/** "Snowflake is a plus". */
const WISHED_BY_NAME =
  /^ (?:is|would be|ist|wäre|est|serait|es|sería|é|seria) (?:an? |ein |un |um |een |von )?(?:plus|bonus|advantage|asset|vorteil|atout|ventaja|diferencial|pluspunt|pré|troef)\b/i;
const REACH_BEFORE = 40;

/** What the first begins and the second ends with, as words: most names stand beside none of these. */
const WISHES = setOf("is would ist wäre est serait es sería é seria".split(" ").map(hashWord));
const ASKS = setOf("with in of using mit von con en de d avec com em met van".split(" ").map(hashWord));

/** "Erfahrung mit Airflow": what is asked for by a name in capitals is the skill of that name. */
function isAskedByName({ text, codes, start, end, hash }: Tokens, from: number, words: number): boolean {
  const at = start[from]!;
  const first = codes[at]!;
  if (first < 65 || first > 90) return false;
  const to = end[from + words - 1]!;
  if (mayHold(WISHES, hash[from + words]!) && WISHED_BY_NAME.test(text.slice(to, to + REACH_BEFORE)))
    return true;
  if (from === 0 || !mayHold(ASKS, hash[from - 1]!)) return false;
  return ASKED_BY_NAME.test(text.slice(Math.max(0, at - REACH_BEFORE), at));
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

function isAmong(tokens: Tokens, phrases: Phrases, first: number, last: number): boolean {
  const { hash } = tokens;
  const { heads } = phrases;
  for (let at = first; at < last; at++) {
    if (mayHold(heads, hash[at]!) && beginsAt(tokens, phrases, at, last)) return true;
  }
  return false;
}

/** Whether one of the phrases stands here and ends before word `last`. */
function beginsAt(tokens: Tokens, { all, first }: Phrases, at: number, last: number): boolean {
  const head = tokens.hash[at]!;
  for (let i = first.indexOf(head); i !== -1; i = first.indexOf(head, i + 1)) {
    if (at + all[i]!.length <= last && isAt(tokens, all[i]!, at)) return true;
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

/** Whether a name is written like the alias; `bareAlias`: the alias as `bare` leaves it. */
function isWritten(tokens: Tokens, start: number, end: number, alias: string, bareAlias: string): boolean {
  if (spells(tokens.codes, start, end, alias)) return true;
  // What is no longer than that has nothing to lose, and is most often a small word in another casing.
  if (end - start <= bareAlias.length) return spells(tokens.codes, start, end, bareAlias);
  return bare(tokens.text.slice(start, end)) === bareAlias;
}

function spells(codes: Uint16Array, start: number, end: number, word: string): boolean {
  if (end - start !== word.length) return false;
  for (let at = start; at < end; at++) if (codes[at] !== word.charCodeAt(at - start)) return false;
  return true;
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
