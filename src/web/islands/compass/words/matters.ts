import type { FactorWeights } from "../../../../core/compass/person.ts";
import { count, percent, plural } from "../../../components/format.ts";
import type { Cost } from "../engine/costs.ts";

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

/** "Asking for remote removes 812 of 2,140 ads (38%)." */
export function costInWords(asking: string, cost: Cost): string {
  const removed = cost.before - cost.with;
  if (cost.before === 0) return "Your other wishes leave no ads that this could remove.";
  if (removed === 0) return `${asking} removes none of ${plural(cost.before, "ad")}.`;
  if (cost.with === 0)
    return `${asking} removes all ${plural(cost.before, "ad")}. Nothing would be left to compare with.`;
  return `${asking} removes ${count(removed)} of ${plural(cost.before, "ad")} (${percent(removed / cost.before)}).`;
}
