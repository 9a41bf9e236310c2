import { median } from "../bench.ts";

/** Median times of two ways of one thing, run one after the other, so that a busy moment meets both. */
export interface Paired {
  readonly ours: number;
  readonly peer: number;
}

/** @param cases each is run once to warm up, then `rounds` times in turn; the median is over all of them */
export async function paired(
  rounds: number,
  cases: readonly { readonly ours: () => unknown; readonly peer: () => unknown }[],
): Promise<Paired> {
  const ours: number[] = [];
  const peer: number[] = [];
  for (const one of cases) {
    await one.ours();
    await one.peer();
    for (let round = 0; round < rounds; round++) {
      ours.push(await timeOf(one.ours));
      peer.push(await timeOf(one.peer));
    }
  }
  return { ours: median(ours), peer: median(peer) };
}

export async function timeOf(work: () => unknown): Promise<number> {
  const began = performance.now();
  await work();
  return performance.now() - began;
}

/** Throws when two results differ: a fast wrong answer is none. */
export function assertSame(what: string, ours: unknown, theirs: unknown): void {
  const [one, other] = [JSON.stringify(ours), JSON.stringify(theirs)];
  if (one === other) return;
  const at = [...one].findIndex((character, place) => character !== other[place]);
  throw new Error(`${what}: ${one.slice(at - 40, at + 40)} is not ${other.slice(at - 40, at + 40)}.`);
}
