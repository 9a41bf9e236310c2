import type { FeatureTable } from "./feature-table.ts";
import { hashText, mixHashes } from "./hashing.ts";
import type { Word } from "./words.ts";

/** What was counted once, over many ads, about words and phrases. */
export interface Lexicon {
  /** Place of a word in the columns below, by `wordHash`. */
  readonly words: FeatureTable;
  /** Clusters of words used alike, coarse to fine. */
  readonly clusters: readonly Uint16Array[];
  /** Habits of a word in ads, each in steps of 0 to 6: capital within a line, in lists, in known names. */
  readonly habits: readonly Uint8Array[];
  /** How firmly two words belong together, 1 to 6, by `pairHash`; 0 when they are not known to. */
  readonly cohesion: (hash: number) => number;
  /** Names of public lists (ESCO skills, O*NET technologies), by `phraseHash`. */
  readonly phrases: { has(hash: number): boolean };
}

/** Numbers alone are one word. */
export function wordHash(lower: string): number {
  return hashText(lexiconForm(lower));
}

export function lexiconForm(lower: string): string {
  return /^\d[\d.,]*$/.test(lower) ? "0" : lower;
}

export function pairHash(first: string, second: string): number {
  return mixHashes(hashText(first), hashText(second));
}

/** Folds the plural, so that "web services" is "web service". */
export function phraseWord(lower: string): string {
  return lower.length > 3 && lower.endsWith("s") && !lower.endsWith("ss") ? lower.slice(0, -1) : lower;
}

export const PHRASE_SEED = 17;
export const LONGEST_PHRASE = 6;

export function phraseHash(words: readonly string[]): number {
  return words.reduce((hash, word) => mixHashes(hash, hashText(phraseWord(word))), PHRASE_SEED);
}

/** Where known phrases of one list stand: for each word 0 (none), 1 begin, 2 inside, 3 end, 4 whole. Longest first. */
export function markPhrases(words: readonly Word[], known: { has(hash: number): boolean }): Uint8Array {
  const marks = new Uint8Array(words.length);
  const hashes = words.map(({ lower }) => hashText(phraseWord(lower)));
  for (let from = 0; from < words.length; ) {
    let hash = PHRASE_SEED;
    let length = 0;
    for (let k = 0; k < LONGEST_PHRASE && from + k < words.length; k++) {
      if (k > 0 && words[from + k]!.apart) break;
      hash = mixHashes(hash, hashes[from + k]!);
      if (known.has(hash)) length = k + 1;
    }
    if (length > 0) markSpan(marks, from, from + length);
    from += Math.max(1, length);
  }
  return marks;
}

/** Marks words `[from, to)` as one phrase. */
export function markSpan(marks: Uint8Array, from: number, to: number): void {
  for (let i = from; i < to; i++) marks[i] = 2;
  marks[from] = 1;
  marks[to - 1] = 3;
  if (to === from + 1) marks[from] = 4;
}
