import type { RidgeFit } from "./fit.ts";
import { entriesOf, type Regression, widthOf } from "./moments.ts";

/**
 * The covariance of the effects from how far clusters pull them in fact (Liang & Zeger 1986, Biometrika 73:13–22):
 * V·(Σ gₑ·gₑᵀ)·V over clusters, V the posterior covariance and gₑ the cluster's score. It holds also where pay scatters
 * more in some places than in others, or employers differ in more than their level, which the posterior does not know.
 */
export function clusterSandwich(regression: Regression, fit: RidgeFit): Float64Array {
  const width = widthOf(regression);
  const scores = scoresOf(regression, fit, width);
  const middle = new Float64Array(width * width);
  for (const score of scores) {
    const pulled = score.flatMap((value, column) => (value === 0 ? [] : [column]));
    for (const row of pulled) {
      for (const column of pulled) middle[row * width + column]! += score[row]! * score[column]!;
    }
  }
  const scale = scores.length / Math.max(1, scores.length - 1);
  const half = multiply(fit.covariance, middle, width);
  return multiply(half, fit.covariance, width).map((value) => value * scale);
}

function scoresOf(regression: Regression, { effects, variances }: RidgeFit, width: number): number[][] {
  const clusters = new Map<number, { rows: number[]; residuals: number[] }>();
  for (const [row, key] of regression.cluster.entries()) {
    const own = clusters.get(key) ?? { rows: [], residuals: [] };
    clusters.set(key, own);
    own.rows.push(row);
    own.residuals.push(
      entriesOf(regression, row).reduce(
        (left, [column, value]) => left - value * effects[column]!,
        regression.y[row]!,
      ),
    );
  }
  return [...clusters.values()].map(({ rows, residuals }) => {
    const sum = residuals.reduce((total, one) => total + one, 0);
    const shared = (sum * variances.cluster) / (variances.noise + rows.length * variances.cluster);
    const score = new Array<number>(width).fill(0);
    for (const [at, row] of rows.entries()) {
      const pull = (residuals[at]! - shared) / variances.noise;
      for (const [column, value] of entriesOf(regression, row)) score[column]! += value * pull;
    }
    return score;
  });
}

function multiply(one: Float64Array, other: Float64Array, width: number): Float64Array {
  const product = new Float64Array(width * width);
  for (let row = 0; row < width; row++) {
    for (let at = 0; at < width; at++) {
      const value = one[row * width + at]!;
      if (value === 0) continue;
      for (let column = 0; column < width; column++) {
        product[row * width + column]! += value * other[at * width + column]!;
      }
    }
  }
  return product;
}
