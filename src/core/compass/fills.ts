import { sumsOf } from "../market/kernel/sums.ts";
import { standingOf } from "../market/kernel/terms.ts";
import { type Coverage, creditsOf } from "./coverage.ts";
import type { Ground } from "./ground.ts";
import type { Study } from "./study.ts";
import type { Targets } from "./targets.ts";

/** How far a posting is filled is counted in whole millionths, so that sums are exact in any order. */
const WHOLE = 1_000_000;

/** Where the targets stand with a coverage. */
export interface Fills {
  /** By target: what is missing of its threshold; in reach from 0 downwards. */
  readonly deficit: Int32Array;
  /** By skill: no unit taken off the deficits of the postings that require it can add more than this to f. */
  readonly pull: Float64Array;
  /** What rounding down to millionths can add to a gain at most. */
  readonly slack: number;
}

export function fillsOf(targets: Targets, coverage: Coverage): Fills {
  const { requirements, terms, asked, weight } = targets;
  const { start, skill } = requirements;
  const deficit = sumsOf(requirements, standingOf(terms, creditsOf(coverage)).short);
  const pull = new Float64Array(requirements.skills);
  let slack = 0;
  for (let row = 0; row < requirements.size; row++) {
    if (deficit[row]! <= 0) continue;
    const unit = (weight[row]! * WHOLE) / asked[row]!;
    const end = start[row + 1]!;
    for (let at = start[row]!; at < end; at++) pull[skill[at]!]! += unit;
    slack += weight[row]!;
  }
  return { deficit, pull, slack };
}

/** By how much learning some skills lowers each deficit: a table over skills, and which of its entries are not 0. */
export interface Lowering {
  readonly by: Int32Array;
  readonly touched: Uint16Array;
  count: number;
}

export function noLowering(skills: number): Lowering {
  return { by: new Int32Array(skills), touched: new Uint16Array(skills), count: 0 };
}

/** Sets the lowering to what learning the bundle to `working` takes off, through related skills as well. */
export function lowerBy(
  lowering: Lowering,
  { transfer, ordinalOf }: Ground,
  { terms }: Targets,
  credit: Int32Array,
  bundle: readonly Study[],
): void {
  const { by, touched } = lowering;
  for (let of = 0; of < lowering.count; of++) by[touched[of]!] = 0;
  let count = 0;
  for (const { skill: id } of bundle) {
    const learnt = ordinalOf.get(id);
    if (learnt === undefined) continue;
    for (let at = transfer.start[learnt]!; at < transfer.start[learnt + 1]!; at++) {
      const skill = transfer.to[at]!;
      const lower = terms.share.of * terms.value[skill]! * (transfer.learnt[at]! - credit[skill]!);
      if (lower <= by[skill]!) continue;
      if (by[skill] === 0) touched[count++] = skill;
      by[skill] = lower;
    }
  }
  lowering.count = count;
}

/** No bundle with this lowering adds more to f: the sum without the cap of each posting at its threshold. */
export function largestGain({ pull, slack }: Fills, { by, touched, count }: Lowering): number {
  let bound = 0;
  for (let of = 0; of < count; of++) bound += by[touched[of]!]! * pull[touched[of]!]!;
  return bound === 0 ? 0 : bound * (1 + 1e-9) + slack;
}

/**
 * What the lowering adds to f, in millionths of a percent of a posting, a whole number.
 * @param sums room for one figure a target
 */
export function gainOf(targets: Targets, { deficit }: Fills, { by }: Lowering, sums: Int32Array): number {
  const { requirements, asked, weight } = targets;
  sumsOf(requirements, by, sums);
  let gain = 0;
  for (let row = 0; row < sums.length; row++) {
    const missing = deficit[row]!;
    if (sums[row] === 0 || missing <= 0) continue;
    gain += weight[row]! * (filled(asked[row]!, missing - sums[row]!) - filled(asked[row]!, missing));
  }
  return gain;
}

function filled(asked: number, missing: number): number {
  return missing <= 0 ? WHOLE : Math.floor((WHOLE * (asked - missing)) / asked);
}

/** A gain of `gainOf` in postings. */
export function inPostings(gain: number): number {
  return gain / (100 * WHOLE);
}
