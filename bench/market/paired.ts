import { median } from "../bench.ts";

/** Median times of two ways of one thing, run one after the other, so that a busy moment meets both. */
export interface Paired {
  readonly ours: number;
  readonly peer: number;
}

export interface Pair {
  readonly ours: () => unknown;
  readonly peer: () => unknown;
}

export type Clock = (work: () => unknown) => Promise<number>;

/** @param cases each is run once to warm up, then `rounds` times in turn; the median is over all of them */
export async function paired(rounds: number, cases: readonly Pair[], clock: Clock): Promise<Paired> {
  const ours: number[] = [];
  const peer: number[] = [];
  for (const one of cases) {
    await one.ours();
    await one.peer();
    for (let round = 0; round < rounds; round++) {
      ours.push(await clock(one.ours));
      peer.push(await clock(one.peer));
    }
  }
  return { ours: median(ours), peer: median(peer) };
}

/** Milliseconds from start to end. */
export const elapsed: Clock = async (work) => {
  const began = performance.now();
  await work();
  return performance.now() - began;
};

/**
 * Milliseconds that this process kept processors busy: what one thread's work takes on a machine that others use too.
 * DuckDB's threads are of this process; another server's are not.
 */
export const processor: Clock = async (work) => {
  const before = process.cpuUsage();
  await work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
};

/** The unit of `processor`. */
export const PROCESSOR_MS = "ms of one processor";

/** Throws when two results differ: a fast wrong answer is none. */
export function assertSame(what: string, ours: unknown, theirs: unknown): void {
  const [one, other] = [JSON.stringify(ours), JSON.stringify(theirs)];
  if (one === other) return;
  const at = [...one].findIndex((character, place) => character !== other[place]);
  throw new Error(`${what}: ${one.slice(at - 40, at + 40)} is not ${other.slice(at - 40, at + 40)}.`);
}
