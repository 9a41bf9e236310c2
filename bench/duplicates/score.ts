import { quantile } from "../../src/core/market/interval.ts";
import { Random } from "../resumes/random.ts";
import { STRATA, type Stratum } from "./gold.ts";

/** A judged pair: what is true, and what was said. */
export interface Judged {
  readonly stratum: Stratum;
  readonly same: boolean;
  readonly said: boolean;
}

export interface Figure {
  readonly value: number;
  readonly low: number;
  readonly high: number;
}

const REPLICATES = 2000;

/**
 * Precision and recall over the pairs that the sample was drawn from: each pair counts for as many as its stratum has
 * for each pair drawn. Intervals: 95 % of bootstrap replicates within strata (Efron & Tibshirani 1993, ch. 8).
 */
export function score(judged: readonly Judged[]): { readonly precision: Figure; readonly recall: Figure } {
  const strata = Object.keys(STRATA).map((name) => judged.filter((pair) => pair.stratum === name));
  const random = new Random(1);
  const replicates = Array.from({ length: REPLICATES }, () =>
    ratios(strata.map((pairs) => pairs.map(() => random.pick(pairs)))),
  );
  const figure = (of: "precision" | "recall"): Figure => {
    const ascending = replicates.map((one) => one[of]).sort((a, b) => a - b);
    return { value: ratios(strata)[of], low: quantile(ascending, 0.025), high: quantile(ascending, 0.975) };
  };
  return { precision: figure("precision"), recall: figure("recall") };
}

function ratios(strata: readonly (readonly Judged[])[]): {
  readonly precision: number;
  readonly recall: number;
} {
  let both = 0;
  let said = 0;
  let same = 0;
  for (const pairs of strata) {
    if (pairs.length === 0) continue;
    const weight = STRATA[pairs[0]!.stratum] / pairs.length;
    both += weight * pairs.filter((pair) => pair.same && pair.said).length;
    said += weight * pairs.filter((pair) => pair.said).length;
    same += weight * pairs.filter((pair) => pair.same).length;
  }
  return { precision: said === 0 ? 1 : both / said, recall: same === 0 ? 1 : both / same };
}
