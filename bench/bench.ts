/** One measured row: ours beside a named peer or limit, in the same run, with the size of the data. */
export interface BenchRow {
  readonly case: string;
  /** Of the data, with its unit: "100 ads", "65 MB". */
  readonly size: string;
  readonly ours: number;
  readonly peer: number | null;
  readonly peerName: string | null;
  readonly unit: string;
  /** ours / peer; null where there is none. */
  readonly ratio: number | null;
}

export interface Bench {
  readonly name: string;
  readonly about: string;
  /** Whether it reads ads that do not ship; their folder is then an argument. */
  readonly needsData: boolean;
  readonly run: (dataFolder: string | null) => Promise<readonly BenchRow[]>;
}

/** A row without a peer. */
export function alone(name: string, size: string, ours: number, unit: string): BenchRow {
  return { case: name, size, ours, peer: null, peerName: null, unit, ratio: null };
}

/** A row beside a peer. */
export function beside(
  name: string,
  size: string,
  ours: number,
  unit: string,
  peerName: string,
  peer: number,
): BenchRow {
  return { case: name, size, ours, peer, peerName, unit, ratio: peer === 0 ? null : ours / peer };
}

/** Median of the run times of `work` in milliseconds, after one warm-up. */
export async function medianTime(runs: number, work: () => unknown): Promise<number> {
  await work();
  const times: number[] = [];
  for (let run = 0; run < runs; run++) {
    const began = performance.now();
    await work();
    times.push(performance.now() - began);
  }
  return median(times);
}

export function median(values: readonly number[]): number {
  const ascending = values.toSorted((a, b) => a - b);
  const middle = ascending.length / 2;
  return Number.isInteger(middle)
    ? (ascending[middle - 1]! + ascending[middle]!) / 2
    : ascending[Math.floor(middle)]!;
}
