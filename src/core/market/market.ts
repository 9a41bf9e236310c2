import type { SpecialisationId } from "../vocabulary.ts";

/**
 * An immutable columnar snapshot of postings. Row i of every column is posting i.
 * Closed-list columns hold ordinals into the const arrays of `vocabulary.ts`.
 */
export interface Market {
  readonly size: number;
  readonly description: MarketDescription;
  /** Mixture, three largest parts: ordinals into SPECIALISATIONS and weights in percent; weight 0 where there is none. */
  readonly specialisation: readonly [Uint8Array, Uint8Array, Uint8Array];
  readonly weight: readonly [Uint8Array, Uint8Array, Uint8Array];
  readonly seniority: Uint8Array;
  readonly domain: Uint8Array;
  readonly workMode: Uint8Array;
  readonly employment: Uint8Array;
  readonly degree: Uint8Array;
  /** Years asked for; 255 where the ad does not say. */
  readonly yearsMin: Uint8Array;
  /** First seen: months since 2000-01 (2024-01 is 288); 65535 where the source gave no date. */
  readonly month: Uint16Array;
  /** Ordinal of the employer, so that "at least 5 employers" can be checked; no name is kept. NO_EMPLOYER: not named. */
  readonly employer: Uint32Array;
  /** Ordinal into `description.sources`. */
  readonly source: Uint8Array;
  /** Base pay a year in `currency` (hours × 2,080, days × 260, months × 12); NaN where not stated. */
  readonly payMin: Float32Array;
  readonly payMax: Float32Array;
  /** Ordinal into `currencies`; 255 where no pay is stated. */
  readonly currency: Uint8Array;
  readonly currencies: readonly string[];
  /** Ragged: countries of posting i are `country[countryStart[i] .. countryStart[i + 1]]`, ordinals into `countries`. */
  readonly countryStart: Uint32Array;
  readonly country: Uint8Array;
  readonly countries: readonly string[];
  /** Ragged, sorted by ordinal: skills of posting i, ordinals into `skillIds`, with need beside (ordinal into NEEDS). */
  readonly skillStart: Uint32Array;
  readonly skill: Uint16Array;
  readonly need: Uint8Array;
  /** The snapshot's own dictionary, so that it outlives changes of the taxonomy. */
  readonly skillIds: readonly string[];
}

/** The employer of a posting that names none; it counts towards no number of employers. */
export const NO_EMPLOYER = 0xffffffff;

export interface MarketDescription {
  readonly made: string;
  readonly readerVersion: string;
  readonly sources: readonly MarketSource[];
}

export interface MarketSource {
  readonly id: string;
  readonly name: string;
  readonly postings: number;
  /** First and last month with postings, `YYYY-MM`; the year alone where that is all that is known; else null. */
  readonly from: string | null;
  readonly to: string | null;
  /** What a reader must know before trusting a figure from it. */
  readonly bias: string;
}

/** `month` column value of a `YYYY-MM` month. */
export function monthOrdinal(month: string): number {
  const [year = "0", of = "1"] = month.split("-");
  return (Number(year) - 2000) * 12 + Number(of) - 1;
}

/** The `YYYY-MM` month of a `month` column value; null for 65535. */
export function monthName(ordinal: number): string | null {
  if (ordinal === 0xffff) return null;
  return `${2000 + Math.floor(ordinal / 12)}-${String((ordinal % 12) + 1).padStart(2, "0")}`;
}

/** Which postings a question is about. Absent: all. */
export interface MarketFilter {
  readonly specialisation?: SpecialisationId;
  readonly seniority?: string;
  readonly country?: string;
  readonly domain?: string;
  readonly workMode?: string;
  readonly employment?: string;
  readonly month?: string;
  readonly skill?: string;
}
