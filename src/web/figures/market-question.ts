import type { Market, MarketFilter } from "../../core/market/market.ts";
import type { Result } from "../../core/result.ts";
import { SENIORITIES, SPECIALISATIONS, WORK_MODES } from "../../core/vocabulary.ts";

/** What the market page is asked, checked. */
export interface MarketQuestion {
  /** Whole: every ad that was read. Otherwise, without a specialisation, the fourteen AI specialisations. */
  readonly whole: boolean;
  readonly filter: MarketFilter;
  /** Names of parts that were left out because their value is none that the market knows. */
  readonly ignored: readonly string[];
}

/** The value of `specialisation` that asks for every ad. */
export const EVERY_AD = "all";

/** Query values of the filter form; a value that the market does not know is left out and named. */
export function checkMarketQuery(
  query: Readonly<Record<string, string>>,
  market: Result<Market>,
): MarketQuestion {
  const whole = query.specialisation === EVERY_AD;
  const parts: readonly (readonly [keyof MarketFilter, string, readonly string[]])[] = [
    ["specialisation", "specialisation", [...SPECIALISATIONS, EVERY_AD]],
    ["seniority", "seniority", SENIORITIES],
    ["country", "country", market.ok ? market.value.countries : []],
    ["workMode", "work mode", WORK_MODES],
  ];
  const given = parts.filter(([field]) => query[field]);
  const known = given.filter(([field, , values]) => values.includes(query[field]!));
  const kept = known.filter(([field]) => !(whole && field === "specialisation"));
  return {
    whole,
    filter: Object.fromEntries(kept.map(([field]) => [field, query[field]])),
    ignored: given.filter((part) => !known.includes(part)).map(([, name]) => name),
  };
}
