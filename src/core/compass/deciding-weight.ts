import { type Outcome, outcomeOf, type Pair } from "./outcome.ts";
import type { FactorWeights } from "./person.ts";
import type { Ranking } from "./rank.ts";
import { orderBy } from "./refit.ts";

/** The factor whose share in the result, changed least, puts the rival before the first. */
export interface DecidingWeight extends Outcome {
  readonly factor: keyof FactorWeights;
  /** Its share now, and the nearest whole per cent at which the order has turned, 0–1. */
  readonly from: number;
  readonly to: number;
}

const FACTORS = ["strength", "interest", "market"] as const;

/** Every whole per cent is tried for each factor that is known; the others share the rest as they did. */
export function decidingWeight({ ranking, weights }: Ranking, pair: Pair): DecidingWeight | null {
  const known = FACTORS.filter((name) => ranking.some((one) => one[name] !== null));
  const tried = known.flatMap((factor) =>
    Array.from({ length: 101 }, (_, whole) => {
      const to = whole / 100;
      const order = orderBy(ranking, withShare(weights, factor, to, known));
      return { factor, from: weights[factor], to, ...outcomeOf(order, pair) };
    }),
  );
  const turning = tried.filter(({ ahead }) => ahead === pair.rival);
  const change = ({ from, to }: DecidingWeight) => Math.abs(to - from);
  return turning.toSorted((a, b) => change(a) - change(b))[0] ?? null;
}

/** The weights with one factor at a share of the whole and the others in proportion, alike where they count nothing. */
export function withShare(
  weights: FactorWeights,
  factor: keyof FactorWeights,
  share: number,
  known: readonly (keyof FactorWeights)[],
): FactorWeights {
  const others = known.filter((name) => name !== factor);
  const sum = others.reduce((total, name) => total + weights[name], 0);
  const part = (name: keyof FactorWeights) => (sum > 0 ? weights[name] / sum : 1 / others.length);
  const rest = Object.fromEntries(others.map((name) => [name, (1 - share) * part(name)]));
  return { strength: 0, interest: 0, market: 0, ...rest, [factor]: share };
}
