import { buildMarket } from "../core/market/build.ts";
import type { Market, MarketSource } from "../core/market/market.ts";
import type { KeptPosting } from "../store/market/kept-postings.ts";

/** The snapshot of what was fetched: one row a posting, however often it was published. */
export function buildKeptMarket(
  postings: readonly KeptPosting[],
  about: { readonly made: string; readonly readerVersion: string },
): Market {
  const sources = [...new Set(postings.map((posting) => posting.source))].sort();
  const ordinal = new Map(sources.map((source, at) => [source, at]));
  const dated = postings.map(({ posting, month, employer, source }) => ({
    posting,
    month,
    employer,
    source: ordinal.get(source)!,
  }));
  const description = {
    ...about,
    sources: sources.map((source) => describe(source, postings)),
  };
  return buildMarket(dated, description);
}

function describe(id: string, postings: readonly KeptPosting[]): MarketSource {
  const own = postings.filter((posting) => posting.source === id);
  const months = own.flatMap((posting) => posting.month ?? []).sort();
  const employers = new Set(own.map((posting) => posting.employer)).size;
  return {
    id,
    name: `${id}, public boards of employers`,
    postings: own.length,
    from: months[0] ?? null,
    to: months.at(-1) ?? null,
    bias: `Boards of ${employers} ${employers === 1 ? "employer" : "employers"}, chosen by whoever fetched them: no sample of the market.`,
  };
}
