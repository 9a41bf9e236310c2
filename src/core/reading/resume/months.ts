import type { ResumeDate } from "../../profile.ts";

/** A point in time by year and month (1–12). */
export interface YearMonth {
  readonly year: number;
  readonly month: number;
}

/** Months since year 0: first and one past the last of a period. */
export type MonthPeriod = readonly [from: number, to: number];

/**
 * The months of an entry: bare years count from January to December (a single bare year as the whole year),
 * an open end and everything later ends with `at`. Null when no start is known.
 */
export function periodOfEntry(
  start: ResumeDate | null,
  end: ResumeDate | null,
  at: YearMonth,
): MonthPeriod | null {
  if (start === null) return null;
  const now = at.year * 12 + at.month;
  const from = Math.min(firstMonth(start), now);
  const to = end === null ? now : Math.min(lastMonth(end) + 1, now);
  return to > from ? [from, to] : [from, from];
}

export function firstMonth(date: ResumeDate): number {
  const [year = 0, month = 1] = date.split("-").map(Number);
  return year * 12 + month - 1;
}

export function lastMonth(date: ResumeDate): number {
  const [year = 0, month = 12] = date.split("-").map(Number);
  return year * 12 + month - 1;
}

/** Length of the union of periods, in months: where they overlap they count once. */
export function unionMonths(periods: readonly MonthPeriod[]): number {
  let total = 0;
  let reached = Number.NEGATIVE_INFINITY;
  for (const [from, to] of periods.toSorted((a, b) => a[0] - b[0])) {
    total += Math.max(0, to - Math.max(from, reached));
    reached = Math.max(reached, to);
  }
  return total;
}
