import { countDeficits, workspace } from "./deficits.ts";
import type { Requirements, RowRange } from "./requirements.ts";
import { sumOverSkills, sumRoom } from "./sums.ts";
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

/** Few enough postings that their sums stay in a core's own cache. */
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
  const room = sumRoom(CHUNK);
  for (let first = from; first < to; first += CHUNK) {
    const rows = { from: first, to: Math.min(to, first + CHUNK) };
    sumOverSkills(requirements, standing.short, rows, space.deficit, room);
    countDeficits(requirements, standing, rows, space, into, mask);
  }
}
