import { type Interval, quantile } from "../interval.ts";
import { type PayFact, type PayTraits, placed } from "./design.ts";

/** How far pay lies from what its traits add up to, in ln(pay): the 10th and 90th percentile, by place. */
export type Scatter = ReadonlyMap<string, Interval>;

/** Places with fewer figures share the scatter of all such places. */
const FEWEST_FOR_OWN = 100;
const ALL = "all";
const FEW = "few";

/**
 * Percentiles of the residuals, employers' own deviations included: pay has longer tails than a normal distribution,
 * and scatters more where ads are few. By level as well they fitted the figures at hand better and new ones worse.
 */
export function scatterOf(facts: readonly PayFact[], residuals: Float64Array): Scatter {
  const places = new Map<string, number>();
  for (const fact of facts) places.set(placeOf(fact), (places.get(placeOf(fact)) ?? 0) + 1);
  const groups = new Map<string, number[]>();
  for (const [at, fact] of facts.entries()) {
    const place = placeOf(fact);
    for (const key of [places.get(place)! < FEWEST_FOR_OWN ? FEW : place, ALL]) {
      const group = groups.get(key);
      if (group) group.push(residuals[at]!);
      else groups.set(key, [residuals[at]!]);
    }
  }
  const enough = [...groups].filter(([key, { length }]) => key === ALL || length >= FEWEST_FOR_OWN);
  return new Map(enough.map(([key, values]) => [key, middleFour(values)]));
}

/** The scatter of a posting's place. */
export function scatterAt(scatter: Scatter, traits: PayTraits): Interval {
  const key = [placeOf(traits), FEW].find((one) => scatter.has(one)) ?? ALL;
  return scatter.get(key)!;
}

function placeOf({ countries }: PayTraits): string {
  return placed(countries).join(" ");
}

/** Four fifths of the values lie within. */
function middleFour(values: readonly number[]): Interval {
  const ascending = Float64Array.from(values).sort();
  return { low: quantile(ascending, 0.1), high: quantile(ascending, 0.9) };
}
