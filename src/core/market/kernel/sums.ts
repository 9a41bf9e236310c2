import type { Requirements, RowRange } from "./requirements.ts";

/** Room for running sums; grows when a chunk needs more. */
export type SumRoom = (length: number) => Int32Array;

export function sumRoom(postings: number): SumRoom {
  let sums = new Int32Array(postings * 16);
  return (length) => {
    if (length > sums.length) sums = new Int32Array(2 * length);
    return sums;
  };
}

/**
 * For each posting of a range the sum of `table` over the skills it requires: `into[i]` is that of posting `from + i`.
 * Sums run on over all skills and are taken apart at the postings' ends afterwards: a loop for each posting would be
 * mispredicted at each of their ends, which costs more than the sums.
 */
export function sumOverSkills(
  { start, skill }: Requirements,
  table: Int32Array,
  { from, to }: RowRange,
  into: Int32Array,
  room: SumRoom,
): void {
  const base = start[from]!;
  const own = skill.subarray(base, start[to]!);
  const running = room(own.length + 1);
  let sum = 0;
  running[0] = 0;
  for (let at = 0; at < own.length; at++) {
    sum = (sum + table[own[at]!]!) | 0;
    running[at + 1] = sum;
  }
  let before = 0;
  for (let row = from; row < to; row++) {
    const after = running[start[row + 1]! - base]!;
    into[row - from] = (after - before) | 0;
    before = after;
  }
}

/** Few enough postings that their sums stay in a core's own cache. */
const CHUNK = 2048;

/** The sums of all postings, chunk by chunk. */
export function sumsOf(requirements: Requirements, table: Int32Array, into?: Int32Array): Int32Array {
  const sums = into ?? new Int32Array(requirements.size);
  const room = sumRoom(CHUNK);
  for (let from = 0; from < requirements.size; from += CHUNK) {
    const to = Math.min(requirements.size, from + CHUNK);
    sumOverSkills(requirements, table, { from, to }, sums.subarray(from, to), room);
  }
  return sums;
}
