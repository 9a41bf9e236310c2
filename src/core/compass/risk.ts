import type { Interval } from "../market/interval.ts";

/** How a person takes uncertainty: by the worse end of what is likely, by the estimate, or by the better end. */
export const RISKS = ["careful", "balanced", "bold"] as const;
export type Risk = (typeof RISKS)[number];

/** Of work of which no posting is known nothing speaks for the better end, so that no market is made of nothing. */
export function riskFor(postings: number, risk: Risk): Risk {
  return postings === 0 && risk === "bold" ? "balanced" : risk;
}

/**
 * The one formula of risk: (1 − α)·low + α·high of the 95 % interval with α = 0 for careful and 1 for bold (the
 * criterion of Hurwicz 1951; α = 0 is Wald's), and the estimate itself for balanced.
 */
export function underRisk(estimate: number, likely: Interval, risk: Risk): number {
  if (risk === "balanced") return estimate;
  return risk === "careful" ? Math.min(estimate, likely.low) : Math.max(estimate, likely.high);
}
