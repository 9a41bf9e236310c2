import { AI_SPECIALISATIONS, type SpecialisationId } from "../vocabulary.ts";
import { type Certainty, certaintyOf } from "./certainty.ts";
import { type Coverage, coverageOf } from "./coverage.ts";
import { byFit, fitOf, normalise } from "./fit.ts";
import type { Ground } from "./ground.ts";
import { type Interest, type InterestProfile, interestIn } from "./interest.ts";
import { likenessOf } from "./likeness.ts";
import { type MarketFactor, marketFactors, marketRows } from "./market-factor.ts";
import type { CompassSettings, FactorWeights, Person } from "./person.ts";
import { type Strength, strengthIn } from "./strength.ts";

/** How one specialisation suits the person, with everything the figure rests on. */
export interface RankedSpecialisation {
  readonly specialisation: SpecialisationId;
  /** Weighted mean of the factors that could be computed, 0–1. */
  readonly fit: number;
  readonly strength: number;
  /** Null when no interests were given or the answers hardly differ. */
  readonly interest: number | null;
  readonly market: number;
  readonly reasons: {
    readonly strength: Strength;
    readonly interest: Interest | null;
    readonly market: MarketFactor;
  };
}

export interface Ranking {
  /** Best first. */
  readonly ranking: readonly RankedSpecialisation[];
  readonly certainty: Certainty;
  /** The weights as used, summing to 1; interest is 0 when it could not be computed. */
  readonly weights: FactorWeights;
}

/**
 * fit = w₁·strength + w₂·interest + w₃·market over the fourteen AI specialisations, ties by id.
 * The same input gives the same bytes.
 */
export function rank(
  ground: Ground,
  person: Person,
  interests: InterestProfile | null,
  settings: CompassSettings,
): Ranking {
  const usable = interests?.undifferentiated === false ? interests : null;
  const weights = normalise(settings.weights, usable !== null);
  const within = marketRows(ground, settings);
  const coverage = coverageOf(ground, person);
  const likeness = likenessOf(ground.likeness, ground.ordinalOf, person);
  const markets = marketFactors(ground, coverage, within, settings.threshold);
  const ranking = AI_SPECIALISATIONS.map((id) => {
    const reasons = reasonsFor(ground, coverage, likeness, usable, markets.get(id)!, id);
    return ranked(id, reasons, weights);
  }).toSorted(byFit);
  return { ranking, certainty: certaintyOf(ground, person, ranking, weights, within, settings), weights };
}

function reasonsFor(
  ground: Ground,
  coverage: Coverage,
  likeness: ReadonlyMap<SpecialisationId, number>,
  interests: InterestProfile | null,
  market: MarketFactor,
  id: SpecialisationId,
): RankedSpecialisation["reasons"] {
  const specialisation = ground.taxonomy.specialisation.get(id)!;
  return {
    strength: strengthIn(ground, coverage, likeness, id),
    interest: interests && interestIn(interests, specialisation),
    market,
  };
}

function ranked(
  specialisation: SpecialisationId,
  reasons: RankedSpecialisation["reasons"],
  weights: FactorWeights,
): RankedSpecialisation {
  const factors = {
    strength: reasons.strength.value,
    interest: reasons.interest?.value ?? null,
    market: reasons.market.value,
  };
  return { specialisation, fit: fitOf(factors, weights), ...factors, reasons };
}
