import { wilson } from "../../src/core/market/interval.ts";

/** How well mixtures agree with readers' mixtures. */
export interface Agreement {
  readonly n: number;
  /** Share of ads whose first part is the readers' first. */
  readonly first: number;
  /** 95 % interval of `first` (Wilson 1927). */
  readonly interval: readonly [number, number];
  /** Mean of the smaller share, summed over classes: 1 when the mixtures are the same. */
  readonly overlap: number;
  /** Readers' first > ours, with how often, most frequent first. */
  readonly confused: readonly (readonly [string, number])[];
}

export function agreement(
  labels: readonly Float64Array[],
  found: readonly Float64Array[],
  classes: readonly string[],
): Agreement {
  const n = labels.length;
  const pairs = new Map<string, number>();
  let right = 0;
  let overlap = 0;
  labels.forEach((label, i) => {
    const ours = found[i]!;
    const [meant, said] = [firstOf(label), firstOf(ours)];
    if (meant === said) right++;
    else {
      const pair = `${classes[meant]} > ${classes[said]}`;
      pairs.set(pair, (pairs.get(pair) ?? 0) + 1);
    }
    overlap += label.reduce((sum, share, c) => sum + Math.min(share, ours[c]!), 0);
  });
  const { low, high } = wilson(right, n);
  const confused = [...pairs].toSorted((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
  return { n, first: right / n, interval: [low, high], overlap: overlap / n, confused };
}

function firstOf(shares: Float64Array): number {
  return shares.indexOf(Math.max(...shares));
}
