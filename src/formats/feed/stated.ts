import type { Pay } from "../../core/posting.ts";
import type { PayPeriod, WorkMode } from "../../core/vocabulary.ts";

/** Pay as a source states it in fields of their own. */
export interface StatedPay {
  readonly min: number | null;
  readonly max: number | null;
  /** ISO 4217. */
  readonly currency: string | null;
  readonly period: PayPeriod | null;
}

/**
 * Base pay as postings have it. Null where both ends, the currency or the period are not known: nothing is guessed, and
 * a week's pay, which postings do not have, is not multiplied out. Ends that stand the wrong way round are turned.
 */
export function checkedPay({ min, max, currency, period }: StatedPay): Pay | null {
  if (currency === null || period === null || !/^[A-Za-z]{3}$/.test(currency)) return null;
  const low = min !== null && min > 0 ? min : null;
  const high = max !== null && max > 0 ? max : null;
  if (low === null && high === null) return null;
  const turned = low !== null && high !== null && low > high;
  return {
    min: turned ? high : low,
    max: turned ? low : high,
    currency: currency.toUpperCase(),
    period,
  };
}

/** The lowest minimum and highest maximum of those in the first one's currency and period. */
export function widestPay(ranges: readonly StatedPay[]): StatedPay | null {
  const first = ranges[0];
  if (!first) return null;
  const same = ranges.filter((one) => one.currency === first.currency && one.period === first.period);
  const minima = same.flatMap(({ min }) => min ?? []);
  const maxima = same.flatMap(({ max }) => max ?? []);
  return {
    ...first,
    min: minima.length > 0 ? Math.min(...minima) : null,
    max: maxima.length > 0 ? Math.max(...maxima) : null,
  };
}

const PERIODS: readonly (readonly [PayPeriod, RegExp])[] = [
  ["year", /^(?:1[ _])?(?:per[- ])?(?:year|yearly|annual|annually|annum|ann)(?:[- ]salary)?$/i],
  ["month", /^(?:1[ _])?(?:per[- ])?(?:month|monthly|mon)(?:[- ]salary)?$/i],
  ["day", /^(?:1[ _])?(?:per[- ])?(?:day|daily)(?:[- ]wage)?$/i],
  ["hour", /^(?:1[ _])?(?:per[- ])?(?:hour|hourly|hur|hr)(?:[- ]wage)?$/i],
];

/** "1 YEAR", "per-hour-wage", "MONTH", "daily"; null for weeks and everything else. */
export function periodOf(written: string | null): PayPeriod | null {
  return PERIODS.find(([, wording]) => wording.test(written ?? ""))?.[0] ?? null;
}

const MODES: readonly (readonly [WorkMode, RegExp])[] = [
  ["hybrid", /hybrid|partial/i],
  ["remote", /remote|telecommut|home ?office/i],
  ["onsite", /on[-_ ]?site|in[-_ ]?office|in[-_ ]?person/i],
];

/** A work mode from a field that states one; null where it states none. */
export function workModeOf(written: string | null): WorkMode | null {
  return MODES.find(([, wording]) => wording.test(written ?? ""))?.[0] ?? null;
}

/** "Toronto", "Ontario", "Canada" → "Toronto, Ontario, Canada", without the parts that are not said or said twice. */
export function writtenAddress(parts: readonly (string | null)[]): string | null {
  const said = parts.filter((part, at) => part !== null && parts.indexOf(part) === at);
  return said.length > 0 ? said.join(", ") : null;
}
