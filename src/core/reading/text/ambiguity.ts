import { foldForm } from "../../taxonomy/fold.ts";
import type { AmbiguousAlias } from "../../taxonomy/skill.ts";
import { foldCode } from "./characters.ts";

/** An ambiguous alias made ready for use: phrases folded and fenced by spaces. */
export interface ContextRule {
  /** Letters and digits of the alias when only this casing counts. */
  readonly casing: string | null;
  readonly near: readonly string[];
  readonly unless: readonly string[];
}

const NEAR_WORDS = 12;
/** No twelve words of ordinary text are longer. */
const NEAR_CHARACTERS = 140;
const LIST_GAP = 14;

/** The rule of each form among a skill's ambiguous aliases. */
export function compileRules(rules: readonly AmbiguousAlias[]): (form: string) => ContextRule | null {
  if (rules.length === 0) return () => null;
  const byForm = new Map(
    rules.map((rule) => [
      foldForm(rule.alias),
      {
        casing: rule.case === "exact" ? bare(rule.alias) : null,
        near: (rule.near ?? []).map(fenced),
        unless: (rule.unless ?? []).map(fenced),
      },
    ]),
  );
  return (form) => byForm.get(foldForm(form)) ?? null;
}

/**
 * Which of the names found really are skills: those without a rule are; the others by casing, by the words around,
 * or because they stand in a list beside one that is. `spans` holds start and end of each in turn.
 */
export function settle(
  text: string,
  rules: readonly (ContextRule | null)[],
  spans: readonly number[],
): Uint8Array {
  const stands = new Uint8Array(rules.length);
  const pending: number[] = [];
  rules.forEach((rule, i) => {
    const verdict = rule ? judge(text, rule, spans[2 * i]!, spans[2 * i + 1]!) : "yes";
    if (verdict === "yes") stands[i] = 1;
    if (verdict === "in a list") pending.push(i);
  });
  // Once forwards and once backwards, so that a whole list follows from one sure member.
  for (const i of pending) if (stands[i - 1] && isList(text, spans, i)) stands[i] = 1;
  for (const i of pending.reverse()) if (stands[i + 1] && isList(text, spans, i + 1)) stands[i] = 1;
  return stands;
}

function judge(text: string, rule: ContextRule, start: number, end: number): "yes" | "no" | "in a list" {
  if (isPartOfLarger(text, start, end)) return "no";
  if (rule.casing !== null && bare(text.slice(start, end)) !== rule.casing) return "no";
  const before = wordsBefore(text, start);
  const after = wordsAfter(text, end);
  const own = foldForm(text.slice(start, end).replaceAll(".", " "));
  if (rule.unless.some((phrase) => isAround(phrase, own, before, after))) return "no";
  if (rule.near.length === 0) return "yes";
  if (rule.near.some((word) => before.includes(word) || after.includes(word))) return "yes";
  return "in a list";
}

/** One letter that is part of "R&D", "C-level", "C.V." or "I'm" names nothing. */
function isPartOfLarger(text: string, start: number, end: number): boolean {
  if (end - start > 1) return false;
  const next = text[end] ?? " ";
  const last = text[start - 1] ?? " ";
  const reaches = "&-.'’".includes(next) && foldCode(text.charCodeAt(end + 1)) !== 0;
  return reaches || ("&-.'’".includes(last) && start > 1 && foldCode(text.charCodeAt(start - 2)) !== 0);
}

function isAround(phrase: string, own: string, before: string, after: string): boolean {
  const at = phrase.indexOf(` ${own} `);
  if (at === -1) return false;
  return before.endsWith(phrase.slice(0, at + 1)) && after.startsWith(phrase.slice(at + own.length + 1));
}

function wordsBefore(text: string, start: number): string {
  const words = foldWords(text.slice(Math.max(0, start - NEAR_CHARACTERS), start));
  return ` ${words.slice(-NEAR_WORDS).join(" ")} `.replace(/^ {2}$/, " ");
}

function wordsAfter(text: string, end: number): string {
  const words = foldWords(text.slice(end, end + NEAR_CHARACTERS));
  return ` ${words.slice(0, NEAR_WORDS).join(" ")} `.replace(/^ {2}$/, " ");
}

function foldWords(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}+#]+/gu) ?? [];
}

function fenced(phrase: string): string {
  return ` ${foldWords(phrase).join(" ")} `;
}

/** Letters, digits and the symbols that tell names apart, in the case they are written. */
function bare(form: string): string {
  return form.replace(/[^\p{L}\p{N}+#&]/gu, "");
}

/** Whether only list punctuation, and at most one joining word, lies between name i-1 and name i. */
function isList(text: string, spans: readonly number[], i: number): boolean {
  const from = spans[2 * i - 1];
  const to = spans[2 * i];
  if (from === undefined || to === undefined || to - from > LIST_GAP) return false;
  return /^\)?\s*(?:[,;/|•·&+(:\n\t–-]+|and|or|und|oder|et|ou|y|o|e|en)[\s,;/|•·&+(*\-–]*(?:(?:and|or|und|oder|et|ou|y|o|e|en|and\/or)\s+)?\(?$/i.test(
    text.slice(from, to),
  );
}
