import { countDeficits, type Workspace, workspace } from "./deficits.ts";
import type { Requirements, RowRange } from "./requirements.ts";
import type { Standing } from "./terms.ts";

/** What a set of credits opens. Counts of disjoint ranges or shards add up to the counts of the whole. */
export interface WhatIf {
  /** Postings that could be judged. */
  judged: number;
  inReach: number;
  /** By skill: how many more postings would be in reach with it. */
  readonly gain: Uint32Array;
}

export function nothingCounted(skills: number): WhatIf {
  return { judged: 0, inReach: 0, gain: new Uint32Array(skills) };
}

/** Adds the counts of one shard to those of others. */
export function addWhatIf(into: WhatIf, part: WhatIf): void {
  into.judged += part.judged;
  into.inReach += part.inReach;
  for (let skill = 0; skill < part.gain.length; skill++) into.gain[skill]! += part.gain[skill]!;
}

/** Few enough that a chunk's running sums stay in a core's own cache. */
const CHUNK = 2048;

/**
 * Adds to `into` what a range of postings gives, in one pass over their skills.
 * @param mask postings to count have a 1; null counts all
 */
export function scanWhatIf(
  requirements: Requirements,
  standing: Standing,
  { from, to }: RowRange,
  into: WhatIf,
  mask: Uint8Array | null = null,
): void {
  const space = workspace(CHUNK);
  for (let first = from; first < to; first += CHUNK) {
    const rows = { from: first, to: Math.min(to, first + CHUNK) };
    sumDeficits(requirements, standing.short, rows, space);
    countDeficits(requirements, standing, rows, space, into, mask);
  }
}

/** The deficits of a range of postings: `into[i]` is that of posting `from + i`. */
export function deficitsOf(
  requirements: Requirements,
  { short }: Standing,
  { from, to }: RowRange,
  into: Int32Array,
): void {
  const space = workspace(CHUNK);
  for (let first = from; first < to; first += CHUNK) {
    const last = Math.min(to, first + CHUNK);
    sumDeficits(requirements, short, { from: first, to: last }, space);
    into.set(space.deficit.subarray(0, last - first), first - from);
  }
}

/**
 * Sums run on over all skills of the chunk and are taken apart at the postings' ends afterwards: a loop for each
 * posting would be mispredicted at each of their ends, which costs more than the sums.
 */
function sumDeficits(
  { start, skill }: Requirements,
  short: Int32Array,
  { from, to }: RowRange,
  space: Workspace,
): void {
  const base = start[from]!;
  const last = start[to]!;
  const running = space.running(last - base + 1);
  let sum = 0;
  running[0] = 0;
  for (let at = base; at < last; at++) {
    sum = (sum + short[skill[at]!]!) | 0;
    running[at - base + 1] = sum;
  }
  const { deficit } = space;
  let before = 0;
  for (let row = from; row < to; row++) {
    const after = running[start[row + 1]! - base]!;
    deficit[row - from] = (after - before) | 0;
    before = after;
  }
}
