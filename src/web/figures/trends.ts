import { type MarketTrends, marketTrends, type TrendGround } from "../../actions/market-trends.ts";
import type { Market, MarketFilter } from "../../core/market/market.ts";
import { selectRows } from "../../core/market/select.ts";

/** Of markets asked about as a whole, which takes longest: worked out once. */
const whole = new WeakMap<Market, MarketTrends>();

export function trendsOfSelection(field: Market, filter: MarketFilter, ground: TrendGround): MarketTrends {
  const unfiltered = Object.keys(filter).length === 0;
  const known = unfiltered ? whole.get(field) : undefined;
  if (known) return known;
  const trends = marketTrends(field, selectRows(field, filter), ground);
  if (unfiltered) whole.set(field, trends);
  return trends;
}
