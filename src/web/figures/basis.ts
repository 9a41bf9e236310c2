import type { Market, MarketDescription, MarketSource } from "../../core/market/market.ts";
import { count, monthSpan, plural } from "../components/format.ts";

/** "4 collections of ads, January 2020 to February 2026". */
export function collectionsInWords({ sources }: MarketDescription): string {
  const collections = plural(sources.length, "collection", "collections");
  const span = wholeSpan(sources);
  return span ? `${collections} of ads, ${span}` : `${collections} of ads`;
}

/** First to last month of all sources that give dates. */
export function wholeSpan(sources: readonly MarketSource[]): string | null {
  const from = sources.flatMap((source) => source.from ?? []).toSorted();
  const to = sources.flatMap((source) => source.to ?? []).toSorted();
  return monthSpan(from[0] ?? null, to.at(-1) ?? null);
}

/** Where and when the ads of a figure come from, as the sentence below it. */
export function basisSentence(market: Market, postings: number): string {
  return `${count(postings)} ads, from ${collectionsInWords(market.description)}.`;
}
