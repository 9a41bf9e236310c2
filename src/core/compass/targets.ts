import { SPECIALISATIONS, type SpecialisationId } from "../vocabulary.ts";
import type { Coverage } from "./coverage.ts";
import type { Ground } from "./ground.ts";
import { LEVEL_CREDIT } from "./person.ts";
import type { Study } from "./study.ts";

/** The postings a plan works towards. */
export interface Targets {
  /** Those of which the specialisation is the largest part: what "postings of the specialisation" means elsewhere. */
  readonly primary: readonly number[];
  readonly rows: readonly number[];
  /** The specialisation's part in each posting's mixture, 0–1, in order of `rows`. */
  readonly weights: readonly number[];
  readonly totalWeight: number;
  readonly threshold: number;
  /** Skills worth proposing, ordinals ascending. */
  readonly candidates: readonly number[];
  /** Postings among `primary` that require each skill. */
  readonly requiredBy: Uint32Array;
}

/** A posting counts towards a specialisation from this part of its mixture on. */
const SMALLEST_PART = 0.25;

export function targetsOf(
  ground: Ground,
  rows: readonly number[],
  to: SpecialisationId,
  threshold: number,
): Targets {
  const chosen = rows
    .map((row) => ({ row, weight: partIn(ground, row, to) }))
    .filter((one) => one.weight >= SMALLEST_PART);
  const rowsOf = chosen.map((one) => one.row);
  const wanted = SPECIALISATIONS.indexOf(to);
  const primary = rowsOf.filter((row) => ground.market.specialisation[0][row] === wanted);
  const asked = requiredCounts(ground, rowsOf);
  const fewest = Math.max(2, 0.01 * chosen.length);
  return {
    primary,
    rows: rowsOf,
    weights: chosen.map((one) => one.weight),
    totalWeight: chosen.reduce((sum, one) => sum + one.weight, 0),
    threshold,
    candidates: [...asked.keys()].filter((skill) => asked[skill]! >= fewest),
    requiredBy: requiredCounts(ground, primary),
  };
}

function requiredCounts(ground: Ground, rows: readonly number[]): Uint32Array {
  const counts = new Uint32Array(ground.market.skillIds.length);
  for (const row of rows) {
    for (let at = ground.requiredStart[row]!; at < ground.requiredStart[row + 1]!; at++) {
      counts[ground.required[at]!]!++;
    }
  }
  return counts;
}

function partIn({ market }: Ground, row: number, to: SpecialisationId): number {
  const wanted = SPECIALISATIONS.indexOf(to);
  for (const rank of [0, 1, 2] as const) {
    if (market.specialisation[rank][row] === wanted && market.weight[rank][row]! > 0) {
      return market.weight[rank][row]! / 100;
    }
  }
  return 0;
}

/** A posting not yet in reach, with the covered study hours of its required skills and those it takes. */
interface OpenTarget {
  readonly row: number;
  readonly weight: number;
  readonly covered: number;
  readonly needed: number;
}

/** The targets that can still gain: covered below the threshold. */
export function openTargets(ground: Ground, coverage: Coverage, targets: Targets): OpenTarget[] {
  return targets.rows.flatMap((row, at) => {
    const start = ground.requiredStart[row]!;
    const end = ground.requiredStart[row + 1]!;
    let covered = 0;
    let all = 0;
    for (let of = start; of < end; of++) {
      const skill = ground.required[of]!;
      covered += ground.hours[skill]! * coverage.credit[skill]!;
      all += ground.hours[skill]!;
    }
    const needed = targets.threshold * all;
    return covered < needed ? [{ row, weight: targets.weights[at]!, covered, needed }] : [];
  });
}

/** What learning the bundle adds to f, in weighted postings. */
export function gainOf(
  ground: Ground,
  coverage: Coverage,
  open: readonly OpenTarget[],
  bundle: readonly Study[],
): number {
  const raised = raisedBy(ground, coverage, bundle);
  let gain = 0;
  for (const { row, weight, covered, needed } of open) {
    let added = 0;
    for (let at = ground.requiredStart[row]!; at < ground.requiredStart[row + 1]!; at++) {
      const skill = ground.required[at]!;
      added += ground.hours[skill]! * raised[skill]!;
    }
    if (added > 0) gain += weight * (Math.min(1, (covered + added) / needed) - covered / needed);
  }
  return gain;
}

/** By how much each skill's credit rises when the bundle is learnt to `working`. */
function raisedBy(ground: Ground, coverage: Coverage, bundle: readonly Study[]): Float64Array {
  const skills = ground.market.skillIds.length;
  const raised = new Float64Array(skills);
  for (const { skill: id } of bundle) {
    const learnt = ground.ordinalOf.get(id);
    if (learnt === undefined) continue;
    const base = learnt * skills;
    for (let skill = 0; skill < skills; skill++) {
      const rise = ground.gives[base + skill]! * LEVEL_CREDIT.working - coverage.credit[skill]!;
      if (rise > raised[skill]!) raised[skill] = rise;
    }
  }
  return raised;
}
