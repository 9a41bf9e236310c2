import { beginnings, compilePhrases, longestFrom, SPAN } from "./phrase-trie.ts";
import type { Tokens } from "./tokens.ts";

/** One of a catalogue's phrases found in a text. `start` and `end` are character offsets. */
export interface PhraseHit<Label> {
  readonly label: Label;
  readonly start: number;
  readonly end: number;
}

/** Phrases by label: the wording that tells a fact. */
export type Catalogue<Label extends string> = Readonly<Record<Label, readonly string[]>>;

export type PhraseFinder<Label> = (tokens: Tokens) => PhraseHit<Label>[];

/** Finds the phrases of a catalogue in one pass, longest first, none overlapping, in text order. */
export function createPhraseFinder<Label extends string>(catalogue: Catalogue<Label>): PhraseFinder<Label> {
  const entries = (Object.keys(catalogue) as Label[]).flatMap((label) =>
    catalogue[label].map((phrase) => ({ label, phrase })),
  );
  const trie = compilePhrases(entries.map((entry) => entry.phrase));
  let may = new Int32Array(1024);
  return (tokens) => {
    if (may.length <= tokens.count) may = new Int32Array(tokens.count * 2);
    const hits: PhraseHit<Label>[] = [];
    const count = beginnings(trie, tokens, may);
    for (let i = 0, next = 0; i < count; i++) {
      const at = may[i]!;
      const match = at < next ? -1 : longestFrom(trie, tokens, at);
      if (match === -1) continue;
      const words = match % SPAN;
      const { label } = entries[(match - words) / SPAN]!;
      hits.push({ label, start: tokens.start[at]!, end: tokens.end[at + words - 1]! });
      next = at + words;
    }
    return hits;
  };
}
