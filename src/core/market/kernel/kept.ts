import { countDeficits, workspace } from "./deficits.ts";
import { BLOCK, heldSkills, type Inverted, indexedDeficits, NEVER, rowsOfBlock } from "./inverted.ts";
import type { Requirements, RowRange } from "./requirements.ts";
import { type ReachTerms, riseOf, shortfall, standingOf } from "./terms.ts";
import { nothingCounted, type WhatIf } from "./what-if.ts";

/**
 * The deficits of some blocks of postings and the counts made of them, kept so that a change of one skill touches only
 * the postings that require it. Changed in place by `setCredit`.
 */
export interface KeptReach {
  readonly requirements: Requirements;
  readonly inverted: Inverted;
  readonly terms: ReachTerms;
  /** Blocks of postings that are looked after here; others belong to other shards. */
  readonly blocks: RowRange;
  readonly credit: Int32Array;
  readonly rise: Int32Array;
  /** By posting, from the first of the first block on; `NEVER` or near it for those that do not count. */
  readonly deficit: Int32Array;
  readonly counts: WhatIf;
  /** Places of one list whose part in the counts changes. */
  readonly touched: Uint16Array;
}

export function keepReach(
  requirements: Requirements,
  inverted: Inverted,
  terms: ReachTerms,
  credit: Int32Array,
  blocks: RowRange = { from: 0, to: inverted.blocks },
  mask: Uint8Array | null = null,
): KeptReach {
  const standing = standingOf(terms, credit);
  const counts = nothingCounted(requirements.skills);
  const rows = Math.min(requirements.size, blocks.to * BLOCK) - blocks.from * BLOCK;
  const deficit = new Int32Array(Math.max(0, rows));
  const space = workspace(BLOCK);
  const held = heldSkills(standing);
  for (let block = blocks.from; block < blocks.to; block++) {
    const of = rowsOfBlock(requirements, block);
    const own = deficit.subarray((block - blocks.from) * BLOCK, (block - blocks.from + 1) * BLOCK);
    indexedDeficits(requirements, inverted, terms, held, block, own);
    countDeficits(requirements, standing, of, { ...space, deficit: own }, counts, mask);
    // A posting without skills is in no list of the index, so that nothing ever changes it.
    if (mask !== null || terms.fewest > 1) leaveOut(requirements, terms.fewest, of, mask, own);
  }
  const touched = new Uint16Array(BLOCK);
  return {
    requirements,
    inverted,
    terms,
    blocks,
    credit: credit.slice(),
    rise: standing.rise,
    deficit,
    counts,
    touched,
  };
}

function leaveOut(
  { start }: Requirements,
  fewest: number,
  { from, to }: RowRange,
  mask: Uint8Array | null,
  deficit: Int32Array,
): void {
  for (let row = from; row < to; row++) {
    if (start[row + 1]! - start[row]! < fewest || (mask !== null && mask[row] === 0))
      deficit[row - from] = NEVER;
  }
}

/** Gives a skill another credit, up or down, and brings the counts up to date. */
export function setCredit(kept: KeptReach, skill: number, credit: number): void {
  const { terms, requirements, inverted, blocks } = kept;
  const by = shortfall(terms, skill, kept.credit[skill]!) - shortfall(terms, skill, credit);
  const change = { skill, by, before: kept.rise[skill]!, after: riseOf(terms, skill, credit) };
  const largest = kept.rise.reduce((most, rise) => Math.max(most, rise), change.after);
  kept.credit[skill] = credit;
  for (let block = blocks.from; block < blocks.to; block++) {
    const list = block * requirements.skills + skill;
    const run = { from: inverted.start[list]!, to: inverted.start[list + 1]! };
    const deficit = kept.deficit.subarray((block - blocks.from) * BLOCK);
    const touched = changeDeficits(inverted, run, by, largest, deficit, kept.touched);
    for (let of = 0; of < touched; of++) recount(kept, change, block * BLOCK, kept.touched[of]!, deficit);
  }
  kept.rise[skill] = change.after;
}

interface Change {
  readonly skill: number;
  /** What comes off the deficits, and the skill's rise before and after. */
  readonly by: number;
  readonly before: number;
  readonly after: number;
}

/**
 * Takes `by` off the deficits of a list and notes the postings whose part in the counts may change: those with a
 * deficit above 0 and up to the largest rise before or after. By far the most cost one subtraction and no branch.
 */
function changeDeficits(
  { row }: Inverted,
  { from, to }: RowRange,
  by: number,
  largest: number,
  deficit: Int32Array,
  touched: Uint16Array,
): number {
  let count = 0;
  for (let at = from; at < to; at++) {
    const place = row[at]!;
    const before = deficit[place]!;
    const after = (before - by) | 0;
    deficit[place] = after;
    touched[count] = place;
    const was = ((largest - before) | (before - 1)) >>> 31;
    const is = ((largest - after) | (after - 1)) >>> 31;
    count += (was & is) ^ 1;
  }
  return count;
}

/**
 * Takes a posting's part of the gains out and puts it in again as it stands after the change; by sign bits, as in
 * `countDeficits`. The changed skill, whose rise changes too, is put right at the end.
 */
function recount(kept: KeptReach, change: Change, first: number, place: number, deficit: Int32Array): void {
  const { requirements, rise, counts } = kept;
  const { start, skill } = requirements;
  const { gain } = counts;
  const after = deficit[place]!;
  const before = after + change.by;
  const open = -after >>> 31;
  const wasOpen = -before >>> 31;
  counts.inReach += wasOpen - open;
  const end = start[first + place + 1]!;
  for (let at = start[first + place]!; at < end; at++) {
    const of = skill[at]!;
    const rises = rise[of]!;
    gain[of]! += (open & ~((rises - after) >>> 31)) - (wasOpen & ~((rises - before) >>> 31));
  }
  gain[change.skill]! += helps(change.after, after) - helps(change.before, after);
}

/** 1 when the deficit is above 0 and the rise makes up for it. */
function helps(rise: number, deficit: number): number {
  return deficit > 0 && rise >= deficit ? 1 : 0;
}
