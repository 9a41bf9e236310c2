import type { Ad } from "../../src/core/posting.ts";
import type { WordSpan } from "../../src/core/reading/discover/chain.ts";
import { createTellingLines } from "../../src/core/reading/discover/telling-lines.ts";
import { splitWords, type Word } from "../../src/core/reading/discover/words.ts";
import { createMentionFinder } from "../../src/core/reading/text/mentions.ts";
import { createPhraseFinder } from "../../src/core/reading/text/phrases.ts";
import { createTokeniser } from "../../src/core/reading/text/tokens.ts";
import type { Taxonomy } from "../../src/core/taxonomy/taxonomy.ts";
import { goldAds, isHeldApart } from "../reading/gold.ts";
import { hashOf } from "../specialisation/split.ts";
import type { Example } from "./examples.ts";

/** Skills that careful readers noted, by the ad's id. */
export type GoldNames = ReadonlyMap<string, readonly string[]>;

/** What the readers noted in the ads that may be looked at; `first` takes the first reader of each ad only. */
export function goldNames(first = false): GoldNames {
  const seen = goldAds().filter(({ half }) => !isHeldApart(half));
  return new Map(
    seen.map(({ id, readers }) => {
      const heard = first ? readers.slice(0, 1) : readers;
      return [adIdOf(id), heard.flatMap(({ required, preferred }) => [...required, ...preferred])];
    }),
  );
}

/** Ids of the ads held apart, from which nothing is learnt. */
export function idsHeldApart(): ReadonlySet<string> {
  return new Set(goldAds().flatMap(({ id, half }) => (isHeldApart(half) ? [adIdOf(id)] : [])));
}

/** The ad's own id: gold labels are keyed by source and id. */
function adIdOf(key: string): string {
  return key.replace(/^[^/]*\//, "");
}

/** Whether a skill is hidden from the lists, to see whether it is found without them: one in five, by its id. */
export function isHidden(skill: string): boolean {
  return hashOf(skill) % 5 === 0;
}

export interface AdLineExample extends Example {
  /** Spans of skills hidden from the lists. */
  readonly hiddenSpans: readonly WordSpan[];
}

/**
 * Lines of ads that ask for something, with the skills that the taxonomy knows as their spans, and, in ads that careful
 * readers read, what they noted. With `hide`, spans of hidden skills stand apart.
 */
export function adExamples(
  ads: readonly Ad[],
  taxonomy: Taxonomy,
  gold: GoldNames,
  hide: boolean,
): AdLineExample[] {
  const finder = createMentionFinder(taxonomy);
  const linesOf = createTellingLines();
  const tokenise = createTokeniser();
  return ads.flatMap((ad) => {
    const noted = gold.get(ad.id);
    const findNoted = noted && createPhraseFinder({ noted });
    return linesOf(ad).lines.flatMap(({ text, asked }): AdLineExample[] => {
      const mentions = finder.find(text).filter(({ skill }) => !taxonomy.skills[skill]!.umbrella);
      const hits = findNoted ? findNoted(tokenise(text)) : [];
      if (!asked || mentions.length + hits.length === 0) return [];
      const words = splitWords(text);
      const hidden = mentions.filter(({ skill }) => hide && isHidden(taxonomy.skills[skill]!.id));
      const shown = mentions.filter((mention) => !hidden.includes(mention));
      const spans = wordSpans(words, [...shown, ...hits]);
      const hiddenSpans = wordSpans(words, hidden).filter(
        ([from, to]) => !spans.some(([a, b]) => a < to && from < b),
      );
      return [{ document: ad.id, text, words, spans, hiddenSpans, weight: noted ? 2 : 1 }];
    });
  });
}

/** Character spans as word spans, longest first where they overlap. */
function wordSpans(words: readonly Word[], found: readonly { start: number; end: number }[]): WordSpan[] {
  const spans: WordSpan[] = [];
  for (const { start, end } of found.toSorted(
    (a, b) => b.end - b.start - (a.end - a.start) || a.start - b.start,
  )) {
    const from = words.findIndex((word) => word.end > start);
    const last = words.findLastIndex((word) => word.start < end);
    if (from < 0 || last < from || spans.some(([a, b]) => a <= last && from < b)) continue;
    spans.push([from, last + 1]);
  }
  return spans.sort((a, b) => a[0] - b[0]);
}
