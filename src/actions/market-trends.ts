import type { AiShare } from "../core/market/ai-share.ts";
import type { Market } from "../core/market/market.ts";
import { type Season, seasonOf } from "../core/market/trends/season.ts";
import { type SourceTrends, trendsOf } from "../core/market/trends/trends.ts";
import type { SteadyMonths } from "../core/market/trends/windows.ts";
import type { Taxonomy } from "../core/taxonomy/taxonomy.ts";

export interface TrendGround {
  readonly taxonomy: Taxonomy;
  /** When each source was collected in one way, by its id. */
  readonly steady: Readonly<Record<string, SteadyMonths>>;
}

/** Rising and fading skills and specialisations, source by source. */
export interface MarketTrends {
  readonly skill: readonly SourceTrends[];
  readonly specialisation: readonly SourceTrends[];
}

export function marketTrends(market: Market, rows: Uint32Array, ground: TrendGround): MarketTrends {
  const umbrellas = new Set(ground.taxonomy.skills.filter((skill) => skill.umbrella).map(({ id }) => id));
  const settings = { leaveOut: umbrellas, steady: ground.steady };
  return {
    skill: trendsOf(market, rows, "skill", settings),
    specialisation: trendsOf(market, rows, "specialisation", settings),
  };
}

/** The share of postings that mention AI in a country: its last month, a year before, and its season. */
export interface AiShareTrend {
  readonly country: string;
  readonly month: string;
  readonly share: number;
  /** The share a year before; null: not known. */
  readonly yearBefore: number | null;
  readonly season: Season;
}

/** By country, largest share first. */
export function aiShareTrends({ months }: AiShare): AiShareTrend[] {
  const countries = [...new Set(months.map(({ country }) => country))];
  return countries
    .map((country): AiShareTrend => {
      const own = months
        .filter((one) => one.country === country)
        .toSorted((a, b) => (a.month < b.month ? -1 : 1));
      const { month, share } = own.at(-1)!;
      const before = `${Number(month.slice(0, 4)) - 1}${month.slice(4)}`;
      return {
        country,
        month,
        share,
        yearBefore: own.find((one) => one.month === before)?.share ?? null,
        season: seasonOf(own.map((one) => ({ month: one.month, value: one.share }))),
      };
    })
    .toSorted((a, b) => b.share - a.share || (a.country < b.country ? -1 : 1));
}
