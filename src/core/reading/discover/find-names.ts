import type { Span } from "../../evidence.ts";
import type { Ad } from "../../posting.ts";
import { foldForm } from "../../taxonomy/fold.ts";
import type { Taxonomy } from "../../taxonomy/taxonomy.ts";
import { createMentionFinder } from "../text/mentions.ts";
import type { DiscoverModel } from "./discover-model.ts";
import { isPartOfKnown, junkReason, trimEdges } from "./junk.ts";
import { taxonomyMarks } from "./known.ts";
import { phraseWord } from "./lexicon.ts";
import { type TaggedSpan, tagWords } from "./tagger.ts";
import { createTellingLines } from "./telling-lines.ts";
import { splitWords, type Word } from "./words.ts";

/** A name in an ad that may be a skill the taxonomy does not know. */
export interface FoundName {
  /** The same for all spellings that differ only in case, joining and plural. */
  readonly key: string;
  /** As written. */
  readonly form: string;
  /** In the ad's text. */
  readonly evidence: Span;
  /** The name with at most five words on each side. */
  readonly context: string;
  /** 0 to 1. */
  readonly confidence: number;
}

export type NameFinder = (ad: Ad) => FoundName[];

const LEAST_CONFIDENCE = 0.5;
const CONTEXT_WORDS = 5;

/** Makes what finds names of skills unknown to the taxonomy in the lines of an ad that speak of the work. */
export function createNameFinder(taxonomy: Taxonomy, model: DiscoverModel): NameFinder {
  const finder = createMentionFinder(taxonomy);
  const linesOf = createTellingLines();
  return (ad) => {
    const employer = foldForm(ad.company ?? "");
    const { normal, lines } = linesOf(ad);
    return lines.flatMap(({ start, text }) => {
      const words = splitWords(text);
      const marks = taxonomyMarks(text, words, finder);
      return tagWords(model.taggers.name, model.lexicon, words, marks).flatMap((span) => {
        const kept =
          span.confidence < LEAST_CONFIDENCE ? null : newName(span, text, words, marks, employer, taxonomy);
        if (!kept) return [];
        const [from, to] = kept;
        const place = [words[from]!.start, words[to - 1]!.end] as const;
        const form = text.slice(...place);
        const evidence = normal.toSource(start + place[0], start + place[1]);
        const key = keyOf(words.slice(from, to));
        return [
          { key, form, evidence, context: contextOf(text, words, from, to), confidence: span.confidence },
        ];
      });
    });
  };
}

/** The words of a span that are a new name; null when there are none. */
function newName(
  { from, to }: TaggedSpan,
  text: string,
  words: readonly Word[],
  marks: Uint8Array,
  employer: string,
  taxonomy: Taxonomy,
): readonly [from: number, to: number] | null {
  const lower = words.slice(from, to).map((word) => word.lower);
  const [front, back] = trimEdges(lower);
  const left = lower.slice(front, lower.length - back);
  const known = left.map((_, i) => marks[from + front + i] !== 0);
  const ends = [from + front, to - back] as const;
  const form = text.slice(words[ends[0]]!.start, words[ends[1] - 1]!.end);
  if (junkReason({ form, words: left, known, employer }, taxonomy) !== null) return null;
  return isPartOfKnown(text, words, ...ends, taxonomy) ? null : ends;
}

function keyOf(words: readonly Word[]): string {
  const last = words.length - 1;
  return foldForm(words.map(({ lower }, i) => (i === last ? phraseWord(lower) : lower)).join(" "));
}

function contextOf(text: string, words: readonly Word[], from: number, to: number): string {
  const first = words[Math.max(0, from - CONTEXT_WORDS)]!;
  const last = words[Math.min(words.length - 1, to - 1 + CONTEXT_WORDS)]!;
  return text.slice(first.start, last.end);
}
