import { compilePhrases, longestAt, SPAN } from "./phrase-trie.ts";
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
  return (tokens) => {
    const hits: PhraseHit<Label>[] = [];
    for (let at = 0; at < tokens.count; ) {
      const match = longestAt(trie, tokens, at);
      const words = match === -1 ? 1 : match % SPAN;
      if (match !== -1) {
        const { label } = entries[(match - words) / SPAN]!;
        hits.push({ label, start: tokens.start[at]!, end: tokens.end[at + words - 1]! });
      }
      at += words;
    }
    return hits;
  };
}
