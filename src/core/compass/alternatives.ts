import { type Candidate, type Choice, candidatesOf, isBetter, type Standpoint } from "./bundle.ts";
import { copyCoverage, creditsOf, hold } from "./coverage.ts";
import { fillsOf, gainOf, inPostings, largestGain, lowerBy } from "./fills.ts";
import type { Ground } from "./ground.ts";
import { LEVEL_CREDIT } from "./person.ts";
import type { Targets } from "./targets.ts";

/** What could be learnt instead, at the same moment of a plan. */
export interface Alternative {
  readonly skill: string;
  /** The skill with what has to come before it, in order. */
  readonly bundle: readonly { readonly skill: string; readonly hours: number }[];
  readonly hours: number;
  readonly gainPerTenHours: number;
  /** Postings of the specialisation in reach when it is learnt. */
  readonly inReachAfter: number;
}

/**
 * The next best bundles beside the chosen one, by gain an hour. Left out are skills that the chosen bundle brings
 * anyway, and those that need its skill first: they are no choice against it.
 */
export function alternativesTo(
  ground: Ground,
  standpoint: Standpoint,
  targets: Targets,
  chosen: Choice,
  left: number,
  count: number,
): Alternative[] {
  if (count <= 0) return [];
  return nextBest(ground, standpoint, targets, chosen, left, count).map((choice) => {
    const hours = choice.bundle.map(({ skill, hours: own }) => ({
      skill,
      hours: Math.max(1, Math.round(own)),
    }));
    return {
      skill: ground.market.skillIds[choice.skill]!,
      bundle: hours,
      hours: hours.reduce((sum, one) => sum + one.hours, 0),
      gainPerTenHours: (10 * inPostings(choice.gain)) / choice.hours / targets.totalWeight,
      inReachAfter: inReachWith(ground, standpoint, targets, choice),
    };
  });
}

function nextBest(
  ground: Ground,
  standpoint: Standpoint,
  targets: Targets,
  chosen: Choice,
  left: number,
  count: number,
): Choice[] {
  const { fills, search } = standpoint;
  const credit = creditsOf(standpoint.coverage);
  let best: Choice[] = [];
  for (const candidate of candidatesOf(ground, standpoint, targets, credit, left)) {
    const last = best[count - 1];
    const { skill, bundle, hours } = candidate;
    const atLeast = last ? (last.gain / last.hours) * hours : 0;
    if (search.most[skill]! < atLeast) break;
    if (isOneWith(chosen, candidate, ground.market.skillIds)) continue;
    lowerBy(search.lowering, ground, targets, credit, bundle);
    if (largestGain(fills, search.lowering) < atLeast) continue;
    const gain = gainOf(targets, fills, search.lowering, search.sums);
    if (gain <= 0) continue;
    best = [...best, { skill, bundle, gain, hours }]
      .toSorted((a, b) => (isBetter(a, b) ? -1 : 1))
      .slice(0, count);
  }
  return best;
}

function isOneWith(chosen: Choice, { skill, bundle }: Candidate, skillIds: readonly string[]): boolean {
  const brings = (one: Candidate["bundle"], of: number) => one.some((study) => study.skill === skillIds[of]);
  return brings(chosen.bundle, skill) || brings(bundle, chosen.skill);
}

function inReachWith(ground: Ground, { coverage }: Standpoint, targets: Targets, { bundle }: Choice): number {
  const learnt = copyCoverage(coverage);
  for (const { skill } of bundle) {
    const ordinal = ground.ordinalOf.get(skill);
    if (ordinal !== undefined) hold(ground, learnt, ordinal, LEVEL_CREDIT.working);
  }
  const { deficit } = fillsOf(targets, learnt);
  return deficit.reduce((sum, one, at) => sum + (targets.primary[at] === 1 && one <= 0 ? 1 : 0), 0);
}
