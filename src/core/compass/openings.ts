import { pickRows, type Requirements } from "../market/kernel/requirements.ts";
import { sumsOf } from "../market/kernel/sums.ts";
import { type Standing, standingOf } from "../market/kernel/terms.ts";
import { nothingCounted, type WhatIf } from "../market/kernel/what-if.ts";
import { type Coverage, creditsOf } from "./coverage.ts";
import { FEWEST_REQUIRED, type Ground, reachTerms } from "./ground.ts";

/**
 * The postings in reach among the rows, and by skill how many more would be if the person learnt it to `working`,
 * what it gives to related skills and to what it rests on included. Counts of disjoint rows add up.
 */
export function openingsOf(
  ground: Ground,
  coverage: Coverage,
  rows: ArrayLike<number>,
  threshold: number,
): WhatIf {
  const requirements = pickRows(ground.requirements, rows);
  const standing = standingOf(reachTerms(ground, threshold), creditsOf(coverage));
  const deficit = sumsOf(requirements, standing.short);
  const raisers = raisersOf(ground, standing);
  const counts = nothingCounted(requirements.skills);
  const added = new Int32Array(requirements.skills);
  const touched = new Uint16Array(requirements.skills);
  for (let row = 0; row < requirements.size; row++) {
    if (requirements.start[row + 1]! - requirements.start[row]! < FEWEST_REQUIRED) continue;
    counts.judged++;
    if (deficit[row]! <= 0) counts.inReach++;
    else countOpeners(requirements, raisers, row, deficit[row]!, counts.gain, added, touched);
  }
  return counts;
}

/** By skill, which skills would raise its credit, and by how much they would lower a deficit through it. */
interface Raisers {
  readonly start: Uint32Array;
  readonly from: Uint16Array;
  readonly lower: Int32Array;
}

function raisersOf({ transfer }: Ground, { terms, credit }: Standing): Raisers {
  const skills = credit.length;
  const start = new Uint32Array(skills + 1);
  const rises = (at: number) => transfer.learnt[at]! - credit[transfer.to[at]!]!;
  for (let at = 0; at < transfer.to.length; at++) if (rises(at) > 0) start[transfer.to[at]! + 1]!++;
  for (let skill = 0; skill < skills; skill++) start[skill + 1]! += start[skill]!;
  const next = start.slice();
  const from = new Uint16Array(start[skills]!);
  const lower = new Int32Array(start[skills]!);
  for (let skill = 0; skill < skills; skill++) {
    for (let at = transfer.start[skill]!; at < transfer.start[skill + 1]!; at++) {
      if (rises(at) <= 0) continue;
      const to = transfer.to[at]!;
      from[next[to]!] = skill;
      lower[next[to]!++] = terms.share.of * terms.value[to]! * rises(at);
    }
  }
  return { start, from, lower };
}

/** Counts the skills that would each alone make up for the deficit. `added` holds zeros before and after. */
function countOpeners(
  { start, skill }: Requirements,
  raisers: Raisers,
  row: number,
  deficit: number,
  gain: Uint32Array,
  added: Int32Array,
  touched: Uint16Array,
): void {
  let count = 0;
  for (let at = start[row]!; at < start[row + 1]!; at++) {
    const asked = skill[at]!;
    for (let of = raisers.start[asked]!; of < raisers.start[asked + 1]!; of++) {
      const by = raisers.from[of]!;
      if (added[by] === 0) touched[count++] = by;
      added[by]! += raisers.lower[of]!;
    }
  }
  for (let of = 0; of < count; of++) {
    const by = touched[of]!;
    if (added[by]! >= deficit) gain[by]!++;
    added[by] = 0;
  }
}
