import { labelsOf, type WordSpan } from "../../src/core/reading/discover/chain.ts";
import { attributesOf, featuresOf } from "../../src/core/reading/discover/features.ts";
import { taxonomyMarks } from "../../src/core/reading/discover/known.ts";
import {
  type Lexicon,
  LONGEST_PHRASE,
  markPhrases,
  phraseHash,
} from "../../src/core/reading/discover/lexicon.ts";
import { type Word, wordsOf } from "../../src/core/reading/discover/words.ts";
import type { MentionFinder } from "../../src/core/reading/text/mentions.ts";
import type { TaggedSentence } from "./corpus.ts";
import type { Sequence } from "./crf.ts";

/** A line with the spans that a person, or a list, marked in it. */
export interface Example {
  readonly document: string;
  readonly text: string;
  readonly words: readonly Word[];
  readonly spans: readonly WordSpan[];
  readonly weight: number;
}

export function skillSpanExamples(
  sentences: readonly TaggedSentence[],
  kind: "skill" | "knowledge",
  weight = 1,
): Example[] {
  return sentences.map(({ document, tokens, tags }) => ({
    document,
    ...wordsOf(tokens),
    spans: spansOfTags(tags[kind]),
    weight,
  }));
}

/** Spans of BIO tags; an I that nothing opens opens a span. */
export function spansOfTags(tags: readonly string[]): WordSpan[] {
  const spans: WordSpan[] = [];
  let from = -1;
  [...tags, "O"].forEach((tag, i) => {
    if (tag !== "I" && from >= 0) {
      spans.push([from, i]);
      from = -1;
    }
    if (tag === "B" || (tag === "I" && from < 0)) from = i;
  });
  return spans;
}

/** Which documents hold each span, by `phraseHash`. */
export type SpanHolders = ReadonlyMap<number, ReadonlySet<string>>;

export function spanHolders(examples: readonly Example[]): SpanHolders {
  const holders = new Map<number, Set<string>>();
  for (const { document, words, spans } of examples) {
    for (const [from, to] of spans) {
      if (to - from > LONGEST_PHRASE) continue;
      const hash = phraseHash(words.slice(from, to).map(({ lower }) => lower));
      holders.set(hash, (holders.get(hash) ?? new Set()).add(document));
    }
  }
  return holders;
}

export interface FeatureSettings {
  readonly lexicon: Lexicon;
  readonly domain: number;
  /** Null for a tagger that looks at no lists. */
  readonly lists: { readonly finder: MentionFinder; readonly holders: SpanHolders } | null;
}

/**
 * Hashed features of a training example. A span of the example's own document counts as known only when another
 * document holds it too, as will be so for new text.
 */
export function trainingFeatures(
  { document, text, words }: Example,
  { lexicon, domain, lists }: FeatureSettings,
) {
  const marks = lists && {
    taxonomy: taxonomyMarks(text, words, lists.finder),
    span: markPhrases(words, { has: (hash) => heldElsewhere(lists.holders.get(hash), document) }),
  };
  return featuresOf(attributesOf(words, lexicon, marks), words.length, domain);
}

function heldElsewhere(holders: ReadonlySet<string> | undefined, document: string): boolean {
  return holders !== undefined && (holders.size > 1 || !holders.has(document));
}

/** Features seen at least `least` times, each with its row. */
export function indexFeatures(data: readonly (readonly Int32Array[])[], least: number): Map<number, number> {
  const counts = new Map<number, number>();
  for (const line of data) {
    for (const hashes of line) for (const hash of hashes) counts.set(hash, (counts.get(hash) ?? 0) + 1);
  }
  const rows = new Map<number, number>();
  for (const [hash, n] of counts) if (n >= least) rows.set(hash, rows.size);
  return rows;
}

export function sequenceOf(
  { words, spans, weight }: Example,
  features: readonly Int32Array[],
  rows: ReadonlyMap<number, number>,
): Sequence {
  return {
    features: features.map((hashes) =>
      Int32Array.from([...hashes].map((hash) => rows.get(hash) ?? -1).filter((row) => row >= 0)),
    ),
    labels: labelsOf(words.length, spans),
    apart: apartOf(words, spans),
    weight,
  };
}

/** Where no span may run on; a marked span that does so all the same is allowed to. */
function apartOf(words: readonly Word[], spans: readonly WordSpan[]): Uint8Array {
  const apart = Uint8Array.from(words, (word) => (word.apart ? 1 : 0));
  for (const [from, to] of spans) apart.fill(0, from + 1, to);
  return apart;
}
