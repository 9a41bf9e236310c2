/** How well predictions match labels. */
export interface Score {
  readonly n: number;
  readonly accuracy: number;
  /** 95 % interval of the accuracy (Wilson 1927). */
  readonly interval: readonly [number, number];
  /** Mean F1 over the classes that occur among the labels. */
  readonly macroF1: number;
  readonly f1: ReadonlyMap<string, { readonly f1: number; readonly n: number }>;
}

export function score(labels: readonly string[], predicted: readonly string[]): Score {
  const n = labels.length;
  const right = labels.filter((label, i) => label === predicted[i]).length;
  const f1 = new Map(
    [...new Set(labels)].toSorted().map((label) => {
      const hit = labels.filter((one, i) => one === label && predicted[i] === label).length;
      const count = labels.filter((one) => one === label).length;
      const claimed = predicted.filter((one) => one === label).length;
      return [label, { f1: (2 * hit) / (count + claimed), n: count }] as const;
    }),
  );
  const macroF1 = [...f1.values()].reduce((sum, one) => sum + one.f1, 0) / f1.size;
  return { n, accuracy: right / n, interval: wilson(right, n), macroF1, f1 };
}

function wilson(right: number, n: number): [number, number] {
  const z = 1.96;
  const p = right / n;
  const middle = (p + (z * z) / (2 * n)) / (1 + (z * z) / n);
  const half = (z / (1 + (z * z) / n)) * Math.sqrt((p * (1 - p)) / n + (z * z) / (4 * n * n));
  return [middle - half, middle + half];
}
