/** A two-sided interval at 95 % unless said otherwise. */
export interface Interval {
  readonly low: number;
  readonly high: number;
}

/** 97.5th percentile of the standard normal distribution. */
export const Z95 = 1.959963984540054;

/**
 * Wilson score interval of a proportion (Wilson 1927, JASA 22:209–212), without continuity correction.
 * @param hits successes, 0 ≤ hits ≤ n
 * @param n trials; with n = 0 the interval is [0, 1]
 */
export function wilson(hits: number, n: number, z: number = Z95): Interval {
  if (n === 0) return { low: 0, high: 1 };
  const share = hits / n;
  const zz = z * z;
  const centre = (share + zz / (2 * n)) / (1 + zz / n);
  const half = (z / (1 + zz / n)) * Math.sqrt((share * (1 - share)) / n + zz / (4 * n * n));
  return { low: Math.max(0, centre - half), high: Math.min(1, centre + half) };
}

/** Quantile of an ascending array by linear interpolation (Hyndman & Fan 1996, type 7). */
export function quantile(ascending: ArrayLike<number>, share: number): number {
  const at = (ascending.length - 1) * share;
  const below = ascending[Math.floor(at)]!;
  const above = ascending[Math.ceil(at)]!;
  return below + (above - below) * (at - Math.floor(at));
}

/**
 * Distribution-free interval of the median from order statistics, by the normal approximation to the binomial
 * (Conover 1999, Practical Nonparametric Statistics, §3.2). The array is ascending and not empty.
 */
export function medianInterval(ascending: ArrayLike<number>, z: number = Z95): Interval {
  const n = ascending.length;
  const reach = (z * Math.sqrt(n)) / 2;
  const low = Math.max(0, Math.ceil(n / 2 - reach) - 1);
  const high = Math.min(n - 1, Math.ceil(n / 2 + reach) - 1);
  return { low: ascending[low]!, high: ascending[high]! };
}

/**
 * Score interval of the mean of a Poisson count, the one that Wilson's is for a proportion (Brown, Cai & DasGupta 2003,
 * Statistica Sinica 13:19–49, "Rao score").
 */
export function countInterval(n: number, z: number = Z95): Interval {
  const centre = n + (z * z) / 2;
  const half = z * Math.sqrt(n + (z * z) / 4);
  return { low: Math.max(0, centre - half), high: centre + half };
}
