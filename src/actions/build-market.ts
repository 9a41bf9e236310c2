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
  /** Rows with the text of an earlier ad of the same employer. */
  readonly repeats: number;
  /** Rows that were no ad. */
  readonly refused: number;
}

/** Reads collections of ads into one market snapshot. The same ad twice is one posting, dated by its first month. */
export async function buildMarketFrom(
  collections: readonly AdCollection[],
  effects: MarketBuildEffects,
): Promise<MarketBuild> {
  const postings: DatedPosting[] = [];
  const report: SourceReport[] = [];
  const sources: MarketSource[] = [];
  for (const [source, { format, rows }] of collections.entries()) {
    const { dated, counts } = await readCollection(format, rows, source, effects);
    for (const one of dated) postings.push(one);
    report.push({ source: format.id, ...counts });
    sources.push(describe(format, dated));
  }
  const description = { made: effects.today, readerVersion: effects.readerVersion, sources };
  return { market: buildMarket(postings, description), report };
}

async function readCollection(
  format: AdFileFormat,
  rows: AsyncIterable<unknown>,
  source: number,
  { read, progress }: MarketBuildEffects,
) {
  const placeOf = new Map<string, number>();
  const dated: DatedPosting[] = [];
  const counts = { rows: 0, kept: 0, repeats: 0, refused: 0 };
  for await (const row of rows) {
    counts.rows++;
    const sourceAd = format.adapt(row);
    const key = sourceAd && identity(sourceAd);
    const place = key === null ? undefined : placeOf.get(key);
    if (!sourceAd || key === null) counts.refused++;
    else if (place !== undefined) {
      counts.repeats++;
      dated[place] = { ...dated[place]!, month: earlier(dated[place]!.month, sourceAd.month) };
    } else {
      placeOf.set(key, dated.length);
      dated.push(date(sourceAd, completed(read(sourceAd.ad), format), source));
    }
    if (counts.rows % 200 === 0) progress?.({ source: format.id, ads: counts.rows });
  }
  return { dated, counts: { ...counts, kept: dated.length } };
}

function completed(posting: Posting, { workModeWhereSilent }: AdFileFormat): Posting {
  if (!workModeWhereSilent || posting.workMode !== "unspecified") return posting;
  return { ...posting, workMode: workModeWhereSilent };
}

function earlier(a: string | null, b: string | null): string | null {
  if (a === null || b === null) return a ?? b;
  return a < b ? a : b;
}

function date({ month, employer }: SourceAd, posting: Posting, source: number): DatedPosting {
  return { posting, month, employer: employer?.trim().toLowerCase() ?? null, source };
}

/** Same employer and same letters and digits: the same ad. */
function identity({ ad, employer }: SourceAd): string {
  const letters = ad.text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, "");
  return `${employer?.trim().toLowerCase() ?? ""}\u0000${letters}`;
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
