import type { Pay, Posting } from "../posting.ts";
import {
  DEGREES,
  DOMAINS,
  EMPLOYMENTS,
  NEEDS,
  type PayPeriod,
  SENIORITIES,
  SPECIALISATIONS,
  WORK_MODES,
} from "../vocabulary.ts";
import { type Market, type MarketDescription, monthOrdinal, NO_EMPLOYER } from "./market.ts";

/** A posting with what its source says of it. */
export interface DatedPosting {
  readonly posting: Posting;
  /** `YYYY-MM`, or null when the source gives no date. */
  readonly month: string | null;
  /** Anything that is the same for the same employer, of which only the ordinal is kept; null when not named. */
  readonly employer: string | null;
  /** Ordinal into the description's sources. */
  readonly source: number;
}

/** Hours, days and months of a full working year: 52 weeks of 40 hours, 260 days. */
const PERIODS_A_YEAR: Record<PayPeriod, number> = { year: 1, month: 12, day: 260, hour: 2080 };

/** Base pay a year below or above these, in US dollars or what comes near them, is taken for a misreading. */
const PLAUSIBLE_YEAR = { low: 5_000, high: 2_000_000 };

/** Units to the dollar, roughly, of currencies of another order: only to tell pay from misreadings. */
const UNITS_TO_THE_DOLLAR: Readonly<Record<string, number>> = {
  ARS: 1000,
  CLP: 900,
  COP: 4000,
  CZK: 23,
  HUF: 350,
  IDR: 15_000,
  INR: 80,
  JPY: 150,
  KRW: 1300,
  MXN: 18,
  PHP: 56,
  RUB: 90,
  THB: 35,
  TRY: 30,
  TWD: 32,
  UAH: 40,
  VND: 25_000,
  ZAR: 18,
};

/** Makes the columns of a snapshot. The order of postings is kept. */
export function buildMarket(postings: readonly DatedPosting[], description: MarketDescription): Market {
  const size = postings.length;
  const skillIds = distinct(postings.flatMap((one) => one.posting.skills.map((skill) => skill.id)));
  const countries = distinct(postings.flatMap((one) => countriesOf(one.posting)));
  const currencies = distinct(postings.flatMap((one) => plausiblePay(one.posting.pay)?.currency ?? []));
  const employers = new Map<string, number>();
  const bytes = (value: (one: DatedPosting) => number) => Uint8Array.from(postings, value);
  const pay = postings.map((one) => plausiblePay(one.posting.pay));
  const part = (rank: number) =>
    bytes((one) => ordinal(SPECIALISATIONS, one.posting.specialisations[rank]?.id ?? "other"));
  const weight = (rank: number) =>
    bytes((one) => Math.round(100 * (one.posting.specialisations[rank]?.weight ?? 0)));
  return {
    size,
    description,
    specialisation: [part(0), part(1), part(2)],
    weight: [weight(0), weight(1), weight(2)],
    seniority: bytes((one) => ordinal(SENIORITIES, one.posting.seniority)),
    domain: bytes((one) => ordinal(DOMAINS, one.posting.domain)),
    workMode: bytes((one) => ordinal(WORK_MODES, one.posting.workMode)),
    employment: bytes((one) => ordinal(EMPLOYMENTS, one.posting.employment)),
    degree: bytes((one) => ordinal(DEGREES, one.posting.degree)),
    yearsMin: bytes((one) => yearsByte(one.posting.yearsMin)),
    month: Uint16Array.from(postings, (one) => (one.month === null ? 0xffff : monthOrdinal(one.month))),
    employer: Uint32Array.from(postings, (one) =>
      one.employer === null ? NO_EMPLOYER : ordinalOf(employers, one.employer),
    ),
    source: bytes((one) => one.source),
    payMin: Float32Array.from(pay, (one) => one?.min ?? Number.NaN),
    payMax: Float32Array.from(pay, (one) => one?.max ?? Number.NaN),
    currency: Uint8Array.from(pay, (one) => (one ? currencies.indexOf(one.currency) : 255)),
    currencies,
    ...raggedCountries(postings, countries),
    countries,
    ...raggedSkills(postings, skillIds),
    skillIds,
  };
}

/** Pay as a yearly figure, or null when it is not stated or beyond belief. */
export function plausiblePay(
  pay: Pay | null,
): { min: number | null; max: number | null; currency: string } | null {
  if (pay === null) return null;
  const times = PERIODS_A_YEAR[pay.period];
  const yearly = (figure: number | null) => (figure === null ? null : figure * times);
  const min = yearly(pay.min);
  const max = yearly(pay.max);
  const stated = [min, max].filter((figure) => figure !== null);
  const scale = UNITS_TO_THE_DOLLAR[pay.currency] ?? 1;
  const believable = stated.every(
    (figure) => figure >= PLAUSIBLE_YEAR.low * scale && figure <= PLAUSIBLE_YEAR.high * scale,
  );
  return stated.length > 0 && believable ? { min, max, currency: pay.currency } : null;
}

/** 255 says that the ad names no years. */
function yearsByte(years: number | null): number {
  return years === null ? 255 : Math.min(254, Math.round(years));
}

function raggedCountries(postings: readonly DatedPosting[], countries: readonly string[]) {
  if (countries.length > 255) throw new Error(`${countries.length} countries do not fit into a byte.`);
  const index = new Map(countries.map((country, at) => [country, at]));
  const lists = postings.map((one) => countriesOf(one.posting).map((country) => index.get(country)!));
  return { countryStart: starts(lists), country: Uint8Array.from(lists.flat()) };
}

function raggedSkills(postings: readonly DatedPosting[], skillIds: readonly string[]) {
  const index = new Map(skillIds.map((id, at) => [id, at]));
  const lists = postings.map((one) =>
    one.posting.skills
      .map((skill) => [index.get(skill.id)!, ordinal(NEEDS, skill.need)] as const)
      .toSorted((a, b) => a[0] - b[0]),
  );
  const flat = lists.flat();
  return {
    skillStart: starts(lists),
    skill: Uint16Array.from(flat, ([skill]) => skill),
    need: Uint8Array.from(flat, ([, need]) => need),
  };
}

function starts(lists: readonly (readonly unknown[])[]): Uint32Array {
  const result = new Uint32Array(lists.length + 1);
  for (let at = 0; at < lists.length; at++) result[at + 1] = result[at]! + lists[at]!.length;
  return result;
}

function countriesOf(posting: Posting): string[] {
  return distinct(posting.places.flatMap((place) => place.country ?? []));
}

function distinct(values: readonly string[]): string[] {
  return [...new Set(values)].toSorted((a, b) => (a < b ? -1 : 1));
}

function ordinal(list: readonly string[], value: string): number {
  const at = list.indexOf(value);
  if (at < 0) throw new Error(`"${value}" is no word of the vocabulary.`);
  return at;
}

function ordinalOf(seen: Map<string, number>, key: string): number {
  const known = seen.get(key);
  if (known !== undefined) return known;
  seen.set(key, seen.size);
  return seen.size - 1;
}
