import type { SpecialisationId } from "../vocabulary.ts";
import { coverageOf } from "./coverage.ts";
import { byFit, type Factors, fitOf } from "./fit.ts";
import type { Ground } from "./ground.ts";
import { likenessOf } from "./likeness.ts";
import { type MarketRows, marketFactors } from "./market-factor.ts";
import type { CompassSettings, FactorWeights, Person } from "./person.ts";
import { measureStrength } from "./strength.ts";

export interface SpecialisationFactors extends Factors {
  readonly specialisation: SpecialisationId;
}

/** The factors of the same specialisations with other skills, counted anew; what one likes stays as it was. */
export function factorsWith(
  ground: Ground,
  person: Person,
  factors: readonly SpecialisationFactors[],
  within: MarketRows,
  settings: CompassSettings,
): SpecialisationFactors[] {
  const coverage = coverageOf(ground, person);
  const likeness = likenessOf(ground.likeness, ground.ordinalOf, person);
  const markets = marketFactors(ground, coverage, within, settings.threshold);
  return factors.map(({ specialisation, interest }) => ({
    specialisation,
    strength: measureStrength(ground, coverage, likeness, specialisation).value,
    interest,
    market: markets.get(specialisation)!.value,
  }));
}

/** Best fit first, as `rank` would have them. */
export function orderBy(factors: readonly SpecialisationFactors[], weights: FactorWeights) {
  return factors
    .map((one) => ({ specialisation: one.specialisation, fit: fitOf(one, weights) }))
    .toSorted(byFit);
}
