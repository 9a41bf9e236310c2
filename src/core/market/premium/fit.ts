import { cholesky, invertCholesky, solveCholesky } from "./cholesky.ts";
import { type Moments, momentsOf, type Regression } from "./moments.ts";

/** Variances: of an effect in each group, of a cluster's own deviation, and of a row around both. */
export interface Variances {
  readonly groups: readonly number[];
  readonly cluster: number;
  readonly noise: number;
}

/** Effects with their joint posterior, given the variances. */
export interface RidgeFit {
  readonly effects: Float64Array;
  /** Covariance of the effects, `width × width`. */
  readonly covariance: Float64Array;
  readonly variances: Variances;
  readonly rounds: number;
}

const MOST_ROUNDS = 60;
/** The variances have settled when none changes by more than this part in a round. */
const SETTLED = 0.01;
const SMALLEST = 1e-7;
/** A free effect has next to no prior. */
const FREE = 1e4;

/**
 * Ridge regression whose penalties are estimated: effects of a group are drawn from N(0, τ²), rows of a cluster share
 * a deviation from N(0, ω²), rows scatter by N(0, σ²). The variances are those of greatest marginal likelihood, found by
 * the EM algorithm (Dempster, Laird & Rubin 1977; for variance components Laird & Ware 1982, Biometrics 38:963–974), the
 * effects their posterior mean and covariance, in closed form (Lindley & Smith 1972, JRSS B 34:1–41).
 */
export function fitRidge(regression: Regression): RidgeFit {
  const moments = momentsOf(regression);
  let variances = firstGuess(regression, moments);
  for (let rounds = 1; ; rounds++) {
    const posterior = posteriorOf(regression, moments, variances);
    const next = maximise(regression, moments, variances, posterior);
    if (rounds === MOST_ROUNDS || settled(variances, next)) return { ...posterior, variances, rounds };
    variances = next;
  }
}

function firstGuess({ groups, y }: Regression, { rows, yy }: Moments): Variances {
  const mean = y.reduce((sum, one) => sum + one, 0) / rows;
  const spread = Math.max(SMALLEST, yy / rows - mean ** 2);
  return {
    groups: groups.map(({ free }) => (free ? FREE : spread / 10)),
    cluster: spread / 3,
    noise: spread / 3,
  };
}

/** Share of a cluster's summed residual that is its own deviation. */
function keepOf({ cluster, noise }: Variances, size: number): number {
  return cluster / (noise + size * cluster);
}

function posteriorOf(
  { groups }: Regression,
  moments: Moments,
  variances: Variances,
): { effects: Float64Array; covariance: Float64Array } {
  const { width } = moments;
  const precision = Float64Array.from(moments.xx);
  const right = Float64Array.from(moments.xy);
  for (const { size, ss, st } of moments.clusters) {
    const keep = keepOf(variances, size);
    for (let at = 0; at < precision.length; at++) precision[at]! -= keep * ss[at]!;
    for (let at = 0; at < width; at++) right[at]! -= keep * st[at]!;
  }
  for (let at = 0; at < precision.length; at++) precision[at]! /= variances.noise;
  for (let at = 0; at < width; at++) right[at]! /= variances.noise;
  let column = 0;
  for (const [group, { size }] of groups.entries()) {
    for (const end = column + size; column < end; column++) {
      precision[column * width + column]! += 1 / variances.groups[group]!;
    }
  }
  const lower = cholesky(precision, width);
  return { effects: solveCholesky(lower, width, right), covariance: invertCholesky(lower, width) };
}

/**
 * The next variances: of clusters and rows by the EM step; of a group Σβ² over the number of its effects that the data
 * determine, which has the same fixed point as the EM step and reaches it in fewer rounds (MacKay 1992, Neural
 * Computation 4:415–447, eq. 3.19).
 */
function maximise(
  { groups }: Regression,
  moments: Moments,
  variances: Variances,
  { effects, covariance }: { effects: Float64Array; covariance: Float64Array },
): Variances {
  const { width, rows, xx, xy, yy } = moments;
  let column = 0;
  const ofGroups = groups.map(({ size, free }, group) => {
    const old = variances.groups[group]!;
    let squares = 0;
    let learnt = SMALLEST;
    for (const end = column + size; column < end; column++) {
      squares += effects[column]! ** 2;
      learnt += 1 - covariance[column * width + column]! / old;
    }
    return free || size === 0 ? old : Math.max(SMALLEST, Math.min(FREE, squares / learnt));
  });
  let squares = yy - 2 * dot(effects, xy) + quadratic(xx, effects) + dot(xx, covariance);
  let ofClusters = 0;
  let count = 0;
  for (const { size, count: alike, ss, st, tt } of moments.clusters) {
    const keep = keepOf(variances, size);
    const residual = tt - 2 * dot(effects, st) + quadratic(ss, effects) + dot(ss, covariance);
    squares -= (2 * keep - size * keep ** 2) * residual - alike * size * variances.noise * keep;
    ofClusters += keep ** 2 * residual + alike * variances.noise * keep;
    count += alike;
  }
  return {
    groups: ofGroups,
    cluster: Math.max(SMALLEST, ofClusters / count),
    noise: Math.max(SMALLEST, squares / rows),
  };
}

function settled(before: Variances, after: Variances): boolean {
  const old = [...before.groups, before.cluster, before.noise];
  return [...after.groups, after.cluster, after.noise].every(
    (one, at) => Math.abs(one - old[at]!) <= SETTLED * old[at]!,
  );
}

function dot(one: Float64Array, other: Float64Array): number {
  let sum = 0;
  for (let at = 0; at < one.length; at++) sum += one[at]! * other[at]!;
  return sum;
}

/** vᵀ·M·v. */
export function quadratic(matrix: Float64Array, vector: Float64Array): number {
  const width = vector.length;
  let sum = 0;
  for (let row = 0; row < width; row++) {
    if (vector[row] === 0) continue;
    let part = 0;
    for (let column = 0; column < width; column++) part += matrix[row * width + column]! * vector[column]!;
    sum += vector[row]! * part;
  }
  return sum;
}
