import type { FactorWeights } from "./person.ts";

/** The three factors of one specialisation, each 0–1; interest null when it could not be computed. */
export interface Factors {
  readonly strength: number;
  readonly interest: number | null;
  readonly market: number;
}

export function fitOf(factors: Factors, weights: FactorWeights): number {
  return (
    weights.strength * factors.strength +
    weights.interest * (factors.interest ?? 0.5) +
    weights.market * factors.market
  );
}

/** Weights summing to 1; all zero means equal. */
export function normalise(weights: FactorWeights, hasInterest: boolean): FactorWeights {
  const interest = hasInterest ? weights.interest : 0;
  const sum = weights.strength + interest + weights.market;
  if (sum <= 0) return normalise({ strength: 1, interest: 1, market: 1 }, hasInterest);
  return { strength: weights.strength / sum, interest: interest / sum, market: weights.market / sum };
}

export function byFit(
  a: { fit: number; specialisation: string },
  b: { fit: number; specialisation: string },
) {
  return b.fit - a.fit || (a.specialisation < b.specialisation ? -1 : 1);
}
