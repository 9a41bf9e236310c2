import { foldForm } from "../../taxonomy/fold.ts";
import type { AmbiguousAlias } from "../../taxonomy/skill.ts";
import { foldCode } from "./characters.ts";
import { createTokeniser, type Tokens } from "./tokens.ts";

/** An ambiguous alias made ready for use: phrases as hashed words. */
export interface ContextRule {
  /** Letters and digits of the alias when only this casing counts. */
  readonly casing: string | null;
  readonly near: readonly (readonly number[])[];
  readonly unless: readonly (readonly number[])[];
  /** Hashed words of the alias itself. */
  readonly own: readonly number[];
}

const NEAR_WORDS = 12;
const LIST_GAP = 14;

const tokenise = createTokeniser();

/** The rule of each form among a skill's ambiguous aliases. */
export function compileRules(rules: readonly AmbiguousAlias[]): (form: string) => ContextRule | null {
  if (rules.length === 0) return () => null;
  const byForm = new Map(
    rules.map((rule) => [
      foldForm(rule.alias),
      {
        casing: rule.case === "exact" ? bare(rule.alias) : null,
        near: (rule.near ?? []).flatMap((word) => [hashes(word), hashes(`${word}s`)]),
        unless: (rule.unless ?? []).map(hashes),
        own: hashes(rule.alias),
      },
    ]),
  );
  return (form) => byForm.get(foldForm(form)) ?? null;
}

/**
 * Which of the names found really are skills: those without a rule are; the others by casing, by the words around,
 * or because they stand in a list beside one that is. Name i takes `words[i]` words from word `from[i]` on.
 */
export function settle(
  tokens: Tokens,
  rules: readonly (ContextRule | null)[],
  from: readonly number[],
  words: readonly number[],
): Uint8Array {
  const stands = new Uint8Array(rules.length);
  const pending: number[] = [];
  for (let i = 0; i < rules.length; i++) {
    const rule = rules[i]!;
    const verdict = rule === null ? "yes" : judge(tokens, rule, from[i]!, words[i]!);
    if (verdict === "yes") stands[i] = 1;
    if (verdict === "in a list") pending.push(i);
  }
  const gapBefore = (i: number) => {
    const last = from[i - 1]! + words[i - 1]! - 1;
    return tokens.text.slice(tokens.end[last], tokens.start[from[i]!]!);
  };
  // Once forwards and once backwards, so that a whole list follows from one sure member.
  for (const i of pending) if (stands[i - 1] && isListGap(gapBefore(i))) stands[i] = 1;
  for (const i of pending.reverse()) if (stands[i + 1] && isListGap(gapBefore(i + 1))) stands[i] = 1;
  return stands;
}

function judge(tokens: Tokens, rule: ContextRule, from: number, words: number): "yes" | "no" | "in a list" {
  const start = tokens.start[from]!;
  const end = tokens.end[from + words - 1]!;
  if (isPartOfLarger(tokens.text, start, end)) return "no";
  if (rule.casing !== null && bare(tokens.text.slice(start, end)) !== rule.casing) return "no";
  if (rule.unless.some((phrase) => isWithin(tokens, phrase, rule.own, from))) return "no";
  if (rule.near.length === 0) return "yes";
  const first = Math.max(0, from - NEAR_WORDS);
  const last = Math.min(tokens.count, from + words + NEAR_WORDS);
  const isNear = rule.near.some(
    (phrase) => holds(tokens, phrase, first, from) || holds(tokens, phrase, from + words, last),
  );
  return isNear ? "yes" : "in a list";
}

/** One letter that is part of "R&D", "C-level", "C.V." or "I'm" names nothing. */
function isPartOfLarger(text: string, start: number, end: number): boolean {
  if (end - start > 1) return false;
  const next = text[end] ?? " ";
  const last = text[start - 1] ?? " ";
  const reaches = "&-.'’".includes(next) && foldCode(text.charCodeAt(end + 1)) !== 0;
  return reaches || ("&-.'’".includes(last) && start > 1 && foldCode(text.charCodeAt(start - 2)) !== 0);
}

/** Whether the phrase, which holds the alias, stands around the alias at word `from`. */
function isWithin(tokens: Tokens, phrase: readonly number[], own: readonly number[], from: number): boolean {
  for (let at = 0; at + own.length <= phrase.length; at++) {
    if (own.every((hash, k) => phrase[at + k] === hash) && isAt(tokens, phrase, from - at)) return true;
  }
  return false;
}

function holds(tokens: Tokens, phrase: readonly number[], first: number, last: number): boolean {
  for (let at = first; at + phrase.length <= last; at++) {
    if (tokens.hash[at] === phrase[0] && isAt(tokens, phrase, at)) return true;
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

/** Letters, digits and the symbols that tell names apart, in the case they are written. */
function bare(form: string): string {
  return form.replace(/[^\p{L}\p{N}+#&]/gu, "");
}

/** Whether only list punctuation, and at most one joining word, lies between two names. */
function isListGap(gap: string): boolean {
  return gap.length <= LIST_GAP && LIST_BETWEEN.test(gap);
}

const LIST_BETWEEN =
  /^\)?\s*(?:[,;/|•·&+(:\n\t–-]+|and|or|und|oder|et|ou|y|o|e|en)[\s,;/|•·&+(*\-–]*(?:(?:and|or|und|oder|et|ou|y|o|e|en|and\/or)\s+)?\(?$/i;
