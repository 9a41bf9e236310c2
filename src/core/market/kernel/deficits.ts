import type { Requirements, RowRange } from "./requirements.ts";
import type { Standing } from "./terms.ts";
import type { WhatIf } from "./what-if.ts";

/** Room for one chunk of postings, made once for a pass, so that its loops allocate nothing. */
export interface Workspace {
  readonly deficit: Int32Array;
  /** Places, from the start of the chunk, of postings that one skill may bring in reach. */
  readonly near: Uint16Array;
  /** All ones: the mask when every posting counts. */
  readonly ones: Uint8Array;
}

/** @param chunk postings, at most 65,536 */
export function workspace(chunk: number): Workspace {
  return {
    deficit: new Int32Array(chunk),
    near: new Uint16Array(chunk),
    ones: new Uint8Array(chunk).fill(1),
  };
}

/**
 * Adds a chunk's deficits to the counts. Whether a posting counts, is in reach, or is near enough for its gains is read
 * from sign bits: branches on them would be mispredicted for one posting in ten.
 */
export function countDeficits(
  { start, skill }: Requirements,
  { rise, largestRise, terms: { fewest } }: Standing,
  { from, to }: RowRange,
  { deficit, near, ones }: Workspace,
  into: WhatIf,
  mask: Uint8Array | null,
): void {
  const chosen = mask === null ? ones : mask.subarray(from, to);
  let judged = 0;
  let inReach = 0;
  let nearby = 0;
  let end = start[from]!;
  for (let row = from; row < to; row++) {
    const begin = end;
    end = start[row + 1]!;
    const short = deficit[row - from]!;
    const counts = chosen[row - from]! & ((fewest - 1 - end + begin) >>> 31);
    const covered = (short - 1) >>> 31;
    judged += counts;
    inReach += counts & covered;
    near[nearby] = row - from;
    nearby += counts & ~covered & ~((largestRise - short) >>> 31);
  }
  into.judged += judged;
  into.inReach += inReach;
  const { gain } = into;
  for (let of = 0; of < nearby; of++) {
    const place = near[of]!;
    const short = deficit[place]!;
    const last = start[from + place + 1]!;
    for (let at = start[from + place]!; at < last; at++) {
      const asked = skill[at]!;
      gain[asked]! += ((rise[asked]! - short) >>> 31) ^ 1;
    }
  }
}
