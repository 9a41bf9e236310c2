import type { WordSpan } from "../../src/core/reading/discover/chain.ts";
import type { Lexicon } from "../../src/core/reading/discover/lexicon.ts";
import { type Tagger, tagWords } from "../../src/core/reading/discover/tagger.ts";
import { hashOf } from "../specialisation/split.ts";
import type { Example } from "./examples.ts";

/** How readily the second look takes a stretch for a name: below 0 more readily than the first. */
const OUTSIDE = -1.5;

/**
 * The lists that marked these lines do not know every name, and an unmarked name teaches the tagger to pass names over.
 * So a tagger trained on one half of the documents looks at the other, and what it finds besides is marked as well
 * (one round of self-training, across halves so that it cannot repeat what it was told).
 */
export function markedOnSecondLook<Line extends Example>(
  lines: readonly Line[],
  lexicon: Lexicon,
  train: (half: readonly Line[]) => Tagger,
): Line[] {
  const halves = [0, 1].map((half) =>
    lines.filter(({ document }) => hashOf(`half ${document}`) % 2 === half),
  );
  return halves.flatMap((half, i) => {
    const tagger = { ...train(halves[1 - i]!), outside: OUTSIDE };
    return half.map((line) => ({ ...line, spans: joined(line.spans, foundIn(line, tagger, lexicon)) }));
  });
}

function foundIn({ words }: Example, tagger: Tagger, lexicon: Lexicon): WordSpan[] {
  return tagWords(tagger, lexicon, words, new Uint8Array(words.length)).map(({ from, to }) => [from, to]);
}

/** The spans marked, and those found that touch none of them. */
function joined(marked: readonly WordSpan[], found: readonly WordSpan[]): WordSpan[] {
  const free = found.filter(([from, to]) => !marked.some(([a, b]) => a < to && from < b));
  return [...marked, ...free].sort((a, b) => a[0] - b[0]);
}
