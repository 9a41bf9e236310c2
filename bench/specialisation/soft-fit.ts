/** A sparse example: rows of features with their values, and the share of each class a reader gave it. */
export interface SoftExample {
  readonly rows: Int32Array;
  readonly values: Float32Array;
  /** Sums to 1. */
  readonly target: Float64Array;
  readonly weight: number;
}

export interface SoftFitSettings {
  readonly classes: number;
  readonly features: number;
  /** Where the Gaussian prior of each weight is centred; zero when absent. */
  readonly prior?: Float64Array;
  /** Precision of the prior of each row of weights. */
  readonly precision: Float64Array;
  readonly steps: number;
}

const BIAS_PRECISION = 10;
const MEMORY = 8;

/**
 * Multinomial logistic regression on soft labels: the weights under which the readers' mixtures are least surprising
 * (cross-entropy), with a Gaussian prior, by L-BFGS (Liu & Nocedal 1989) with a backtracking line search. The result
 * holds the biases first, then one row of weights for each feature. Deterministic.
 */
export function fitSoft(examples: readonly SoftExample[], settings: SoftFitSettings): Float64Array {
  const { classes, features, prior } = settings;
  let at = new Float64Array(classes * (features + 1));
  if (prior) at.set(prior, classes);
  let slope = new Float64Array(at.length);
  let loss = lossOf(examples, settings, at, slope);
  const history: Step[] = [];
  for (let step = 0; step < settings.steps; step++) {
    const direction = directionOf(slope, history);
    const fall = dot(direction, slope);
    if (fall > -1e-9) break;
    let length = step === 0 ? 1 / Math.sqrt(dot(slope, slope)) : 1;
    let moved = at;
    let movedSlope = slope;
    let movedLoss = Number.POSITIVE_INFINITY;
    for (let tries = 0; tries < 20; tries++, length /= 2) {
      moved = at.map((one, i) => one + length * direction[i]!);
      movedSlope = new Float64Array(at.length);
      movedLoss = lossOf(examples, settings, moved, movedSlope);
      if (movedLoss <= loss + 1e-4 * length * fall) break;
    }
    if (movedLoss >= loss) break;
    remember(history, at, moved, slope, movedSlope);
    at = moved;
    slope = movedSlope;
    loss = movedLoss;
  }
  return at;
}

/** The penalised cross-entropy, its slope written into `slope`. */
function lossOf(
  examples: readonly SoftExample[],
  { classes, features, prior, precision }: SoftFitSettings,
  at: Float64Array,
  slope: Float64Array,
): number {
  let loss = 0;
  const scores = new Float64Array(classes);
  for (const { rows, values, target, weight } of examples) {
    scores.set(at.subarray(0, classes));
    for (let k = 0; k < rows.length; k++) {
      const from = (rows[k]! + 1) * classes;
      for (let c = 0; c < classes; c++) scores[c]! += values[k]! * at[from + c]!;
    }
    loss += weight * surprise(scores, target);
    for (let c = 0; c < classes; c++) slope[c]! += scores[c]! *= weight;
    for (let k = 0; k < rows.length; k++) {
      const from = (rows[k]! + 1) * classes;
      for (let c = 0; c < classes; c++) slope[from + c]! += values[k]! * scores[c]!;
    }
  }
  for (let row = -1; row < features; row++) {
    const pull = row < 0 ? BIAS_PRECISION : precision[row]!;
    for (let c = 0; c < classes; c++) {
      const i = (row + 1) * classes + c;
      const off = at[i]! - (row < 0 ? 0 : (prior?.[i - classes] ?? 0));
      loss += 0.5 * pull * off * off;
      slope[i]! += pull * off;
    }
  }
  return loss;
}

/** Cross-entropy of softmax scores against the target; the scores become their error. */
function surprise(scores: Float64Array, target: Float64Array): number {
  const most = scores.reduce((a, b) => Math.max(a, b), Number.NEGATIVE_INFINITY);
  let sum = 0;
  let meant = 0;
  for (let c = 0; c < scores.length; c++) {
    meant += target[c]! * (scores[c]! - most);
    scores[c] = Math.exp(scores[c]! - most);
    sum += scores[c]!;
  }
  for (let c = 0; c < scores.length; c++) scores[c] = scores[c]! / sum - target[c]!;
  return Math.log(sum) - meant;
}

interface Step {
  readonly move: Float64Array;
  readonly turn: Float64Array;
  readonly curve: number;
}

function remember(
  history: Step[],
  from: Float64Array,
  to: Float64Array,
  slopeFrom: Float64Array,
  slopeTo: Float64Array,
): void {
  const move = to.map((one, i) => one - from[i]!);
  const turn = slopeTo.map((one, i) => one - slopeFrom[i]!);
  const curve = dot(move, turn);
  if (curve <= 1e-12) return;
  history.push({ move, turn, curve });
  if (history.length > MEMORY) history.shift();
}

function directionOf(slope: Float64Array, history: readonly Step[]): Float64Array {
  const way = slope.map((one) => -one);
  const shares: number[] = [];
  for (let i = history.length - 1; i >= 0; i--) {
    const { move, turn, curve } = history[i]!;
    shares[i] = dot(move, way) / curve;
    addTo(way, turn, -shares[i]!);
  }
  const last = history.at(-1);
  if (last) {
    const scale = last.curve / dot(last.turn, last.turn);
    for (let i = 0; i < way.length; i++) way[i]! *= scale;
  }
  history.forEach(({ move, turn, curve }, i) => {
    addTo(way, move, shares[i]! - dot(turn, way) / curve);
  });
  return way;
}

function dot(a: Float64Array, b: Float64Array): number {
  let sum = 0;
  for (let i = 0; i < a.length; i++) sum += a[i]! * b[i]!;
  return sum;
}

function addTo(to: Float64Array, what: Float64Array, by: number): void {
  for (let i = 0; i < to.length; i++) to[i]! += by * what[i]!;
}
