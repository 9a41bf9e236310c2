import { type Market, monthName, monthOrdinal } from "../market.ts";

/** The months in which a source is known to have been collected in one way. */
export interface SteadyMonths {
  readonly from: string;
  readonly to: string;
  readonly why: string;
}

/** The months of one source that are compared: the first third of its span with the last third. */
export interface Windows {
  /** All months from the first to the last, `YYYY-MM`. */
  readonly months: readonly string[];
  readonly early: Span;
  readonly late: Span;
}

export interface Span {
  readonly from: string;
  readonly to: string;
  readonly postings: number;
}

/** Why nothing can be said of a source as a whole. */
export type SourceSilence = "no-dates" | "few-months" | "few-postings";

/** Fewer months than these have no thirds. */
const FEWEST_MONTHS = 3;
/** Each third needs as many postings. */
export const FEWEST_IN_WINDOW = 100;

const UNDATED = 0xffff;

/** Thirds of the dated months of the rows, which are of one source; of its steady months, where these are known. */
export function windowsOf(
  market: Market,
  rows: readonly number[],
  steady: SteadyMonths | undefined,
): Windows | SourceSilence {
  const [from, to] = steady ? [monthOrdinal(steady.from), monthOrdinal(steady.to)] : [0, UNDATED - 1];
  const dated = rows.map((row) => market.month[row]!).filter((month) => month >= from && month <= to);
  if (dated.length === 0) return "no-dates";
  const first = dated.reduce((least, month) => Math.min(least, month));
  const last = dated.reduce((most, month) => Math.max(most, month));
  const length = last - first + 1;
  if (length < FEWEST_MONTHS) return "few-months";
  const third = Math.max(1, Math.round(length / 3));
  const span = (from: number, to: number): Span => ({
    from: monthName(from)!,
    to: monthName(to)!,
    postings: dated.filter((month) => month >= from && month <= to).length,
  });
  const early = span(first, first + third - 1);
  const late = span(last - third + 1, last);
  if (Math.min(early.postings, late.postings) < FEWEST_IN_WINDOW) return "few-postings";
  const months = Array.from({ length }, (_, at) => monthName(first + at)!);
  return { months, early, late };
}
