/** Two-sided p of a standard normal z, to a relative error of 10⁻⁷ (Press et al., Numerical Recipes, `erfcc`). */
export function twoSided(z: number): number {
  const size = Math.abs(z) / Math.SQRT2;
  const t = 1 / (1 + 0.5 * size);
  const terms = [
    -1.26551223, 1.00002368, 0.37409196, 0.09678418, -0.18628806, 0.27886807, -1.13520398, 1.48851587,
    -0.82215223, 0.17087277,
  ];
  const sum = terms.reduceRight((value, term) => term + t * value, 0);
  return t * Math.exp(-size * size + sum);
}

/**
 * Which of the p values are discoveries at a false-discovery rate of `rate` (Benjamini & Hochberg 1995, JRSS B
 * 57:289–300), in the given order.
 */
export function discoveries(p: readonly number[], rate: number): boolean[] {
  const ascending = p.toSorted((a, b) => a - b);
  const last = ascending.findLastIndex((value, at) => value <= (rate * (at + 1)) / p.length);
  const largest = last < 0 ? -1 : ascending[last]!;
  return p.map((value) => value <= largest);
}
