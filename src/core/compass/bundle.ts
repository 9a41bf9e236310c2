import { type Coverage, creditsOf } from "./coverage.ts";
import { type Fills, gainOf, type Lowering, largestGain, lowerBy, noLowering } from "./fills.ts";
import type { Ground } from "./ground.ts";
import { type Study, studyFor } from "./study.ts";
import type { Targets } from "./targets.ts";

/** A skill with its unmet prerequisites, what they add to f together, and their hours. */
export interface Choice {
  readonly skill: number;
  readonly bundle: readonly Study[];
  readonly gain: number;
  readonly hours: number;
}

/** Where a plan stands: what is covered, what is not to be proposed, and what may be built upon. */
export interface Standpoint {
  readonly coverage: Coverage;
  readonly settled: ReadonlySet<string>;
  readonly met: ReadonlySet<string>;
  readonly fills: Fills;
  readonly search: Search;
}

/** What a plan remembers from step to step, and room to work in. */
export interface Search {
  /**
   * By skill: its bundle gains no more than this. It holds for all later steps: f is submodular, and the bundle only
   * gets shorter.
   */
  readonly most: Float64Array;
  readonly lowering: Lowering;
  readonly sums: Int32Array;
}

export function newSearch({ requirements: { size, skills } }: Targets): Search {
  return {
    most: new Float64Array(skills).fill(Number.POSITIVE_INFINITY),
    lowering: noLowering(skills),
    sums: new Int32Array(size),
  };
}

/**
 * The skill, with its unmet prerequisites, that gains most an hour and fits into the steps that are left (lazy greedy,
 * Minoux 1978: gains are worked out only while a bound is not below the best found). Of two alike the smaller ordinal is
 * taken, so that the same input gives the same plan.
 */
export function bestBundle(
  ground: Ground,
  standpoint: Standpoint,
  targets: Targets,
  left: number,
): Choice | null {
  const { fills, search } = standpoint;
  const credit = creditsOf(standpoint.coverage);
  let best: Choice | null = null;
  for (const { skill, bundle, hours } of candidatesOf(ground, standpoint, targets, credit, left)) {
    const atLeast = best ? (best.gain / best.hours) * hours : 0;
    if (search.most[skill]! < atLeast) break;
    lowerBy(search.lowering, ground, targets, credit, bundle);
    if (largestGain(fills, search.lowering) < atLeast) continue;
    const gain = gainOf(targets, fills, search.lowering, search.sums);
    // Rounding down may make a later gain larger by a millionth for each posting, twice.
    search.most[skill] = gain + 2 * fills.slack;
    const choice = { skill, bundle, gain, hours };
    if (gain > 0 && (!best || isBetter(choice, best))) best = choice;
  }
  return best;
}

/** Gains more an hour; of two alike, of smaller ordinal. */
export function isBetter(one: Choice, other: Choice): boolean {
  const difference = one.gain / one.hours - other.gain / other.hours;
  return difference > 0 || (difference === 0 && one.skill < other.skill);
}

export interface Candidate {
  readonly skill: number;
  readonly bundle: readonly Study[];
  readonly hours: number;
}

/** Every bundle that may gain something, the largest bound of gain an hour first. */
export function candidatesOf(
  ground: Ground,
  { coverage, settled, met, fills, search }: Standpoint,
  targets: Targets,
  credit: Int32Array,
  left: number,
): Candidate[] {
  const candidates: Candidate[] = [];
  for (const skill of targets.candidates) {
    const id = ground.market.skillIds[skill]!;
    const bundle = settled.has(id) ? null : studyFor(ground, coverage, id, met);
    if (!bundle || bundle.length > left) continue;
    if (search.most[skill] === Number.POSITIVE_INFINITY) {
      lowerBy(search.lowering, ground, targets, credit, bundle);
      search.most[skill] = largestGain(fills, search.lowering);
    }
    const hours = bundle.reduce((sum, study) => sum + study.hours, 0);
    if (search.most[skill]! > 0) candidates.push({ skill, bundle, hours });
  }
  const bound = ({ skill, hours }: Candidate) => search.most[skill]! / hours;
  return candidates.toSorted((a, b) => bound(b) - bound(a) || a.skill - b.skill);
}
