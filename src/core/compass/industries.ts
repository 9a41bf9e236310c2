import { type Interval, wilson } from "../market/interval.ts";
import type { Market } from "../market/market.ts";
import { DOMAINS, type Domain, type SpecialisationId } from "../vocabulary.ts";
import { type Risk, riskFor, underRisk } from "./risk.ts";

/** Industries that can be sought or avoided: `other` is no industry but what could not be told. */
export const INDUSTRIES = DOMAINS.filter((domain) => domain !== "other") as readonly Exclude<
  Domain,
  "other"
>[];

/** How much of a specialisation's work lies in the industries that the person seeks. */
export interface IndustriesPart {
  /** share / (share + everywhere): one half where it is as in all AI specialisations together. */
  readonly value: number;
  /** Postings in the sought industries, of all within the constraints. */
  readonly n: number;
  readonly of: number;
  /** 95 % interval of the shrunk share. */
  readonly likely: Interval;
  /** The share over all AI specialisations. */
  readonly everywhere: number;
}

/** Whether a posting lies in one of the industries. */
export function inIndustries(market: Market, industries: readonly Domain[]): (row: number) => boolean {
  const ordinals = new Set(industries.map((domain) => DOMAINS.indexOf(domain)));
  return (row) => ordinals.has(market.domain[row]!);
}

/** By specialisation; empty when nothing is sought or no posting lies there. */
export function industriesParts(
  market: Market,
  rows: ReadonlyMap<SpecialisationId, readonly number[]>,
  seek: readonly Domain[],
  risk: Risk,
  shrinkage: number,
): ReadonlyMap<SpecialisationId, IndustriesPart> {
  const sought = inIndustries(market, seek);
  const counts = [...rows].map(([id, own]) => ({ id, n: own.filter(sought).length, of: own.length }));
  const all = counts.reduce((sum, { of }) => sum + of, 0);
  const everywhere = counts.reduce((sum, { n }) => sum + n, 0) / Math.max(1, all);
  if (everywhere === 0) return new Map();
  return new Map(
    counts.map(({ id, n, of }) => {
      const hits = n + shrinkage * everywhere;
      const likely = wilson(hits, of + shrinkage);
      const share = underRisk(hits / (of + shrinkage), likely, riskFor(of, risk));
      return [id, { value: share / (share + everywhere), n, of, likely, everywhere }];
    }),
  );
}
