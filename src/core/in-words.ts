import type { Interval } from "./market/interval.ts";

const COUNT = new Intl.NumberFormat("en-GB");

/** 1234 → "1,234". */
export function count(n: number): string {
  return COUNT.format(n);
}

/** "1 ad", "2 ads", "1,234 ads". */
export function plural(n: number, one: string, many: string = `${one}s`): string {
  return `${count(n)} ${n === 1 ? one : many}`;
}

/** A share 0–1 as whole per cent; between 0 and 1 per cent it says so instead of rounding to nothing. */
export function percent(share: number): string {
  if (share > 0 && share < 0.01) return "under 1%";
  return `${Math.round(share * 100)}%`;
}

/** A small share 0–1 as per cent with one decimal. */
export function tenthPercent(share: number): string {
  return `${(share * 100).toFixed(1)}%`;
}

/** "12–18%"; one figure where both ends round to the same, "under 1%" where even the upper end is. */
export function percentRange({ low, high }: Interval): string {
  if (high < 0.01) return "under 1%";
  const [from, to] = [Math.round(low * 100), Math.round(high * 100)];
  return from === to ? `${from}%` : `${from}–${to}%`;
}

/** A yearly amount to the nearest thousand: "$142,000", "€61,000", "CHF 120,000". */
export function money(amount: number, currency: string): string {
  const rounded = Math.round(amount / 1000) * 1000;
  const format = new Intl.NumberFormat("en-GB", {
    style: "currency",
    currency,
    currencyDisplay: "narrowSymbol",
    maximumFractionDigits: 0,
  });
  return format.format(rounded);
}

/** "$130,000 to $150,000". */
export function moneyRange({ low, high }: Interval, currency: string): string {
  return `${money(low, currency)} to ${money(high, currency)}`;
}

/** "10–30 hours". */
export function hoursRange([from, to]: readonly [number, number]): string {
  return from === to ? plural(from, "hour") : `${from}–${to} hours`;
}

const MONTH_NAMES = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
];

/** "2024-03" → "March 2024"; anything else comes back as it is. */
export function monthName(month: string): string {
  const [, year, of] = /^(\d{4})-(\d{2})/.exec(month) ?? [];
  const name = MONTH_NAMES[Number(of) - 1];
  return name ? `${name} ${year}` : month;
}

/** "January to September 2024", "November 2023 to January 2024", "February 2026"; null where no date is known. */
export function monthSpan(from: string | null, to: string | null): string | null {
  if (from === null) return to === null ? null : monthName(to);
  if (to === null || from === to) return monthName(from);
  const sameYear = from.slice(0, 4) === to.slice(0, 4);
  return `${sameYear ? monthName(from).slice(0, -5) : monthName(from)} to ${monthName(to)}`;
}

/** "a", "a and b", "a, b and c". */
export function inWords(parts: readonly string[], joint = "and"): string {
  if (parts.length < 2) return parts[0] ?? "";
  return `${parts.slice(0, -1).join(", ")} ${joint} ${parts.at(-1)}`;
}
