import { bestSpans, type Chain, expectationsOf, OUTSIDE, WIDTH, type WordSpan } from "./chain.ts";
import type { FeatureTable } from "./feature-table.ts";
import { attributesOf, featuresOf } from "./features.ts";
import { type Lexicon, markPhrases } from "./lexicon.ts";
import type { Word } from "./words.ts";

/** A linear-chain conditional random field (Lafferty, McCallum & Pereira 2001) with whole-number weights. */
export interface Tagger {
  readonly table: FeatureTable;
  /** `weights[place * WIDTH + label]`, in units of `scale`. */
  readonly weights: Int8Array;
  readonly scale: number;
  readonly steps: Float32Array;
  /** Added to the score of "no span": above 0 finds fewer and surer spans. */
  readonly outside: number;
  /** Which corpus's habits of tagging to follow. */
  readonly domain: number;
  /** Whether it looks at lists of known names. One that looks for unlisted names does not. */
  readonly usesLists: boolean;
  /** Spans of its training corpus that it knows, by `phraseHash`. */
  readonly known: { has(hash: number): boolean };
}

/** Words `[from, to)` and how sure the tagger is of the whole span, 0 to 1. */
export interface TaggedSpan {
  readonly from: number;
  readonly to: number;
  readonly confidence: number;
}

/**
 * Finds the spans of a line. `taxonomyMarks` says which words belong to known skills (`taxonomyMarks`). The confidence
 * is the smallest probability of a label along the span. Linear in the number of words.
 */
export function tagWords(
  tagger: Tagger,
  lexicon: Lexicon,
  words: readonly Word[],
  taxonomyMarks: Uint8Array,
): TaggedSpan[] {
  if (words.length === 0) return [];
  const lists = tagger.usesLists ? { taxonomy: taxonomyMarks, span: markPhrases(words, tagger.known) } : null;
  const features = featuresOf(attributesOf(words, lexicon, lists), words.length, tagger.domain);
  const chain: Chain = {
    count: words.length,
    nodes: scoresOf(tagger, features),
    steps: tagger.steps,
    apart: Uint8Array.from(words, ({ apart }) => (apart ? 1 : 0)),
  };
  const spans = bestSpans(chain);
  if (spans.length === 0) return [];
  const { nodes } = expectationsOf(chain);
  return spans.map(([from, to]) => ({ from, to, confidence: confidenceOf([from, to], nodes) }));
}

function scoresOf({ table, weights, scale, outside }: Tagger, features: readonly Int32Array[]): Float64Array {
  const scores = new Float64Array(features.length * WIDTH);
  features.forEach((hashes, i) => {
    const at = i * WIDTH;
    for (const hash of hashes) {
      const row = table.find(hash) * WIDTH;
      if (row < 0) continue;
      for (let label = 0; label < WIDTH; label++) scores[at + label]! += weights[row + label]!;
    }
    for (let label = 0; label < WIDTH; label++) scores[at + label]! *= scale;
    scores[at + OUTSIDE]! += outside;
  });
  return scores;
}

function confidenceOf([from, to]: WordSpan, nodes: Float64Array): number {
  let least = 1;
  for (let i = from; i < to; i++) least = Math.min(least, 1 - nodes[i * WIDTH + OUTSIDE]!);
  return least;
}
