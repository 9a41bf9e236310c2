import { type Interval, wilson } from "../interval.ts";
import { type Market, monthName } from "../market.ts";
import { keysReader, type TrendSubject } from "./trends.ts";

/** The smoothed share of a month. */
export interface MonthShare {
  readonly month: string;
  readonly share: number;
  readonly interval: Interval;
  /** Postings of the month itself with the key, of all of the month's. */
  readonly n: number;
  readonly of: number;
}

/** Pseudo-postings at the key's share over all months: what a month with few ads leans on. */
const PRIOR_POSTINGS = 20;
/** What the month before and the month after count beside the month itself. */
const NEIGHBOUR = 0.5;

/**
 * Monthly shares of keys, each month with half of its neighbours, shrunk towards the share over all months; the interval
 * is Wilson's of the weighted counts and takes postings for independent.
 */
export function smoothedShares(
  market: Market,
  rows: readonly number[],
  subject: TrendSubject,
  months: readonly string[],
  keys: ReadonlySet<string>,
): Map<string, MonthShare[]> {
  const keysOf = keysReader(market, subject);
  const place = new Map(months.map((month, at) => [month, at]));
  const all = new Float64Array(months.length);
  const counts = new Map([...keys].map((key) => [key, new Float64Array(months.length)]));
  for (const row of rows) {
    const at = place.get(monthName(market.month[row]!) ?? "");
    if (at === undefined) continue;
    all[at]!++;
    for (const key of keysOf(row)) {
      const own = counts.get(key);
      if (own) own[at]!++;
    }
  }
  return new Map([...counts].map(([key, own]) => [key, smooth(months, own, all)]));
}

function smooth(months: readonly string[], own: Float64Array, all: Float64Array): MonthShare[] {
  const sum = (values: Float64Array) => values.reduce((total, one) => total + one, 0);
  const usual = sum(own) / sum(all);
  const around = (values: Float64Array, at: number) =>
    values[at]! + NEIGHBOUR * ((values[at - 1] ?? 0) + (values[at + 1] ?? 0));
  return months.map((month, at) => {
    const hits = around(own, at) + PRIOR_POSTINGS * usual;
    const of = around(all, at) + PRIOR_POSTINGS;
    return { month, share: hits / of, interval: wilson(hits, of), n: own[at]!, of: all[at]! };
  });
}
