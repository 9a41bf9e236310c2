import type { Specialisation, Taste } from "../taxonomy/specialisation.ts";
import type { SpecialisationId } from "../vocabulary.ts";
import type { Ground } from "./ground.ts";
import { likenessOfWork } from "./interest.ts";
import type { RankedSpecialisation, Ranking } from "./rank.ts";

/** One of the specialisations to try. */
export interface Trial {
  readonly specialisation: SpecialisationId;
  /** Place in the person's ranking, from 1. */
  readonly place: number;
  readonly fit: number;
  /** How alike its work is to the most alike of those above it, −1 … 1; null for the first. */
  readonly likeness: number | null;
  readonly taste: Taste | null;
}

/** Trials for one person, the best fit first. */
export const TRIALS = 3;
/** Only of the upper half is one worth two evenings, and only when it fits so far beside the best… */
const WORTH_TRYING = 7;
const SMALLEST_FIT = 0.4;
/** …but so many are always chosen from. */
const ALWAYS_WORTH = 4;

/**
 * Three that differ: the best fit, then each time the one of the upper half that is largest in
 * ½ · fit / best fit + ½ · (1 − r), r the largest correlation of its activities with those chosen so far
 * (maximal marginal relevance, Carbonell & Goldstein 1998). Ties go to the better place.
 */
export function trialsOf({ taxonomy }: Ground, { ranking }: Pick<Ranking, "ranking">): Trial[] {
  const described = (one: RankedSpecialisation) => taxonomy.specialisation.get(one.specialisation)!;
  const best = ranking[0]?.fit || 1;
  const upper = ranking
    .slice(0, WORTH_TRYING)
    .filter(({ fit }, at) => at < ALWAYS_WORTH || fit >= SMALLEST_FIT * best);
  const chosen: RankedSpecialisation[] = [];
  const trials: Trial[] = [];
  while (trials.length < TRIALS && chosen.length < upper.length) {
    const left = upper.filter((one) => !chosen.includes(one));
    const likeness = (one: RankedSpecialisation) => mostAlike(described(one), chosen.map(described));
    const worth = (one: RankedSpecialisation) => one.fit / best + (1 - likeness(one));
    const next = trials.length === 0 ? left[0]! : left.reduce((a, b) => (worth(b) > worth(a) ? b : a));
    trials.push({
      specialisation: next.specialisation,
      place: ranking.indexOf(next) + 1,
      fit: next.fit,
      likeness: trials.length === 0 ? null : likeness(next),
      taste: described(next).taste ?? null,
    });
    chosen.push(next);
  }
  return trials;
}

function mostAlike(one: Specialisation, others: readonly Specialisation[]): number {
  return Math.max(-1, ...others.map((other) => likenessOfWork(one, other)));
}
