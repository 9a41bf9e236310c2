import { createDuplicateIndex, type DuplicateIndex, findable } from "../core/duplicates/duplicate-index.ts";
import { comparableAd } from "../core/duplicates/same.ts";
import { together } from "../core/duplicates/together.ts";
import { buildMarket, type DatedPosting } from "../core/market/build.ts";
import type { Market, MarketSource } from "../core/market/market.ts";
import type { Ad, Posting } from "../core/posting.ts";
import type { AdFileFormat, SourceAd } from "../formats/adfiles/source-ad.ts";

export interface AdCollection {
  readonly format: AdFileFormat;
  readonly rows: AsyncIterable<unknown>;
}

export interface MarketBuildEffects {
  readonly read: (ad: Ad) => Posting;
  readonly readerVersion: string;
  /** The day of making, `YYYY-MM-DD`. */
  readonly today: string;
  /** Told of every ad that begins a posting. */
  readonly onPosting?: (posting: Posting, ad: Ad) => void;
  readonly progress?: (done: { readonly source: string; readonly ads: number }) => void;
}

export interface MarketBuild {
  readonly market: Market;
  readonly report: readonly SourceReport[];
}

export interface SourceReport {
  readonly source: string;
  readonly rows: number;
  readonly kept: number;
  /** Rows that publish the posting of an earlier row again. */
  readonly repeats: number;
  /** Rows that were no ad. */
  readonly refused: number;
}

/** Reads collections of ads into one market snapshot. Ads of one posting are one row, dated by their first month. */
export async function buildMarketFrom(
  collections: readonly AdCollection[],
  effects: MarketBuildEffects,
): Promise<MarketBuild> {
  const postings: DatedPosting[] = [];
  const report: SourceReport[] = [];
  for (const [source, { format, rows }] of collections.entries()) {
    // One index a source: collections of other years do not publish the same opening again.
    const index = createDuplicateIndex<number>();
    const keep = (sourceAd: SourceAd) => keepAd(sourceAd, { format, source, postings, index, effects });
    report.push({ source: format.id, ...(await readCollection(format, rows, keep, effects)) });
  }
  const sources = collections.map(({ format }, source) =>
    describe(
      format,
      postings.filter((one) => one.source === source),
    ),
  );
  const description = { made: effects.today, readerVersion: effects.readerVersion, sources };
  return { market: buildMarket(postings, description), report };
}

async function readCollection(
  format: AdFileFormat,
  rows: AsyncIterable<unknown>,
  keep: (ad: SourceAd) => "kept" | "repeats",
  { progress }: MarketBuildEffects,
) {
  const counts = { rows: 0, kept: 0, repeats: 0, refused: 0 };
  for await (const row of rows) {
    counts.rows++;
    const sourceAd = format.adapt(row);
    counts[sourceAd ? keep(sourceAd) : "refused"]++;
    if (counts.rows % 200 === 0) progress?.({ source: format.id, ads: counts.rows });
  }
  return counts;
}

interface Keeping {
  readonly format: AdFileFormat;
  readonly source: number;
  readonly postings: DatedPosting[];
  readonly index: DuplicateIndex<number>;
  readonly effects: MarketBuildEffects;
}

/** As a posting of its own, or into the posting that an earlier ad began. */
function keepAd(
  sourceAd: SourceAd,
  { format, source, postings, index, effects }: Keeping,
): "kept" | "repeats" {
  const { ad, month, employer } = sourceAd;
  const likeness = findable(
    comparableAd({ text: ad.text, title: ad.title ?? null, company: employer ?? ad.company ?? null }),
  );
  const place = index.place(postings.length, likeness);
  const dated = date(sourceAd, completed(effects.read(ad), format), source);
  const first = postings[place];
  if (first) {
    postings[place] = { ...first, ...together([first, { posting: dated.posting, month }]) };
    return "repeats";
  }
  postings.push(dated);
  effects.onPosting?.(dated.posting, ad);
  return "kept";
}

function completed(posting: Posting, { workModeWhereSilent }: AdFileFormat): Posting {
  if (!workModeWhereSilent || posting.workMode !== "unspecified") return posting;
  return { ...posting, workMode: workModeWhereSilent };
}

function date({ month, employer }: SourceAd, posting: Posting, source: number): DatedPosting {
  return { posting, month, employer: employer?.trim().toLowerCase() ?? null, source };
}

function describe(format: AdFileFormat, dated: readonly DatedPosting[]): MarketSource {
  const months = dated.flatMap((one) => one.month ?? []).toSorted();
  return {
    id: format.id,
    name: format.name,
    postings: dated.length,
    from: months[0] ?? format.year ?? null,
    to: months.at(-1) ?? format.year ?? null,
    bias: format.bias,
  };
}
