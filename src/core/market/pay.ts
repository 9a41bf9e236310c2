import { type Dimension, groupRows } from "./counts.ts";
import { type Interval, medianInterval, quantile } from "./interval.ts";
import { type Market, type MarketFilter, NO_EMPLOYER } from "./market.ts";
import { selectRows } from "./select.ts";

/** Fewer stated figures than this, or fewer employers than five, and the cell is not shown. */
export const SMALLEST_PAY_CELL = 10;
export const FEWEST_EMPLOYERS = 5;

/** Stated base pay a year, in `currency`, of the postings of one cell. */
export interface PayCell {
  readonly key: string;
  readonly currency: string;
  /** Postings that state pay in this currency, and employers among them. */
  readonly n: number;
  readonly employers: number;
  /** Null when n < 10 or employers < 5: too little to say. */
  readonly figures: PayFigures | null;
}

export interface PayFigures {
  readonly lowerQuartile: number;
  readonly median: number;
  readonly upperQuartile: number;
  /** 95 % interval of the median. */
  readonly interval: Interval;
}

/** Pay of all selected postings in one currency. The figure of a posting is the middle of its stated range. */
export function payOf(market: Market, filter: MarketFilter = {}, currency = "USD"): PayCell {
  return payOfRows(market, selectRows(market, filter), currency, "all");
}

/** Pay by one dimension, highest median first, cells too small to show at the end. */
export function payBy(
  market: Market,
  dimension: Dimension,
  filter: MarketFilter = {},
  currency = "USD",
): PayCell[] {
  const groups = groupRows(market, dimension, selectRows(market, filter));
  return [...groups]
    .map(([key, rows]) => payOfRows(market, rows, currency, key))
    .toSorted((a, b) => (b.figures?.median ?? 0) - (a.figures?.median ?? 0) || b.n - a.n);
}

export function payOfRows(market: Market, rows: Iterable<number>, currency: string, key: string): PayCell {
  const ordinal = market.currencies.indexOf(currency);
  const figures: number[] = [];
  const employers = new Set<number>();
  for (const row of rows) {
    if (ordinal < 0 || market.currency[row] !== ordinal) continue;
    figures.push(payFigure(market, row));
    if (market.employer[row] !== NO_EMPLOYER) employers.add(market.employer[row]!);
  }
  const shown = figures.length >= SMALLEST_PAY_CELL && employers.size >= FEWEST_EMPLOYERS;
  const n = figures.length;
  return { key, currency, n, employers: employers.size, figures: shown ? summarise(figures) : null };
}

/** The middle of a posting's stated range, or its one stated end. */
export function payFigure(market: Market, row: number): number {
  const low = market.payMin[row]!;
  const high = market.payMax[row]!;
  if (Number.isNaN(low)) return high;
  return Number.isNaN(high) ? low : (low + high) / 2;
}

function summarise(figures: number[]): PayFigures {
  const ascending = Float64Array.from(figures).sort();
  return {
    lowerQuartile: quantile(ascending, 0.25),
    median: quantile(ascending, 0.5),
    upperQuartile: quantile(ascending, 0.75),
    interval: medianInterval(ascending),
  };
}
