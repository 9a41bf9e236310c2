import { type ReachTerms, shortfall } from "../market/kernel/terms.ts";
import { type Coverage, copyCoverage, creditsOf, hold } from "./coverage.ts";
import type { Ground } from "./ground.ts";
import { LEVEL_CREDIT } from "./person.ts";
import { countedOf, type Requirement } from "./required-of-ad.ts";
import { studyFor } from "./study.ts";

/** Skills that, learnt to `working`, bring an ad in reach, each with its own study hours. */
export type NearReach = readonly { readonly skill: string; readonly hours: number }[];

/** The deficit of an ad: it is in reach from 0 downwards. */
export function deficitOf(
  ground: Ground,
  terms: ReachTerms,
  required: readonly Requirement[],
  credit: Int32Array,
): number {
  return required.reduce((sum, of) => {
    const skill = countedOf(ground, of, credit);
    return sum + shortfall(terms, skill, credit[skill]!);
  }, 0);
}

/**
 * The single skill of fewest hours that brings an ad in reach; where none does, the two of fewest hours that do; null
 * where no two are enough. What a skill gives to related ones counts; what it rests on is in no hours here.
 */
export function nearestReach(
  ground: Ground,
  terms: ReachTerms,
  coverage: Coverage,
  required: readonly Requirement[],
): NearReach | null {
  const steps = stepsTo(ground, coverage, required);
  const reaches = (learnt: Coverage) => deficitOf(ground, terms, required, creditsOf(learnt)) <= 0;
  const after = steps.map(({ ordinal }) => learning(ground, coverage, ordinal));
  const alone = steps.find((_, at) => reaches(after[at]!));
  if (alone) return [told(ground, alone)];
  const pairs = steps
    .flatMap((one, at) => steps.slice(at + 1).map((other) => ({ one, other, at })))
    .toSorted((a, b) => a.one.hours + a.other.hours - b.one.hours - b.other.hours);
  const pair = pairs.find(({ other, at }) => reaches(learning(ground, after[at]!, other.ordinal)));
  return pair ? [told(ground, pair.one), told(ground, pair.other)] : null;
}

interface Step {
  readonly ordinal: number;
  readonly hours: number;
}

/** What is required and could be learnt, of fewest hours first; of two alike by id. */
function stepsTo(ground: Ground, coverage: Coverage, required: readonly Requirement[]): Step[] {
  const { skillIds } = ground.market;
  return [...new Set(required.flat())]
    .flatMap((ordinal) => {
      const study = studyFor(ground, coverage, skillIds[ordinal]!, new Set())?.at(-1);
      return study ? [{ ordinal, hours: Math.round(study.hours) }] : [];
    })
    .toSorted((a, b) => a.hours - b.hours || (skillIds[a.ordinal]! < skillIds[b.ordinal]! ? -1 : 1));
}

function learning(ground: Ground, coverage: Coverage, ordinal: number): Coverage {
  const learnt = copyCoverage(coverage);
  hold(ground, learnt, ordinal, LEVEL_CREDIT.working);
  return learnt;
}

function told({ market }: Ground, { ordinal, hours }: Step): NearReach[number] {
  return { skill: market.skillIds[ordinal]!, hours };
}
