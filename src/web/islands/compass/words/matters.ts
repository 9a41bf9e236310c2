import type { FactorWeights } from "../../../../core/compass/person.ts";

export * from "../../../../core/compass/costs-in-words.ts";

/** Positions of a weight's slider, in words. */
export const WEIGHT_WORDS = ["not at all", "less", "normal", "more", "far more"] as const;
/** The numbers behind the positions; "normal" is 1. */
export const WEIGHT_VALUES = [0, 0.5, 1, 2, 4] as const;

/** The slider's position for a weight: the nearest one. */
export function positionOf(weight: number): number {
  const distances = WEIGHT_VALUES.map((value) => Math.abs(value - weight));
  return distances.indexOf(Math.min(...distances));
}

/** The three weights as shares that sum to 1; equal when all are zero. Interest counts 0 when it is not known. */
export function sharesOf(weights: FactorWeights, hasInterest: boolean): FactorWeights {
  const interest = hasInterest ? weights.interest : 0;
  const sum = weights.strength + interest + weights.market;
  if (sum === 0) return sharesOf({ strength: 1, interest: 1, market: 1 }, hasInterest);
  return { strength: weights.strength / sum, interest: interest / sum, market: weights.market / sum };
}
