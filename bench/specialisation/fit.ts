/** A sparse example: rows of features with their values, and the place of its class. */
export interface Sparse {
  readonly rows: Int32Array;
  readonly values: Float32Array;
  readonly label: number;
  readonly weight: number;
}

export interface Fit {
  readonly bias: Float64Array;
  readonly weights: Float64Array;
}

export interface FitSettings {
  readonly classes: number;
  readonly features: number;
  /** Where the Gaussian prior of each weight is centred. */
  readonly prior: Float64Array;
  /** Strength of the pull towards the prior, per example. */
  readonly pull: number;
  readonly epochs: number;
  readonly rate: number;
  readonly seed: number;
}

/**
 * Maximum a posteriori multinomial logistic regression by AdaGrad, one example at a time in a seeded order
 * (Duchi, Hazan & Singer 2011). The pull towards the prior is applied to the rows an example touches.
 */
export function fitSoftmax(examples: readonly (() => Sparse)[], settings: FitSettings): Fit {
  const { classes, features, prior, pull, epochs, rate } = settings;
  const weights = Float64Array.from(prior);
  const bias = new Float64Array(classes);
  const squares = new Float64Array(features * classes).fill(1e-2);
  const biasSquares = new Float64Array(classes).fill(1e-2);
  const random = mulberry32(settings.seed);
  const order = examples.map((_, i) => i);
  for (let epoch = 0; epoch < epochs; epoch++) {
    shuffle(order, random);
    for (const i of order) {
      const { rows, values, label, weight } = examples[i]!();
      const error = errorOf(rows, values, label, bias, weights, classes);
      for (let c = 0; c < classes; c++) {
        const step = error[c]! * weight;
        biasSquares[c]! += step * step;
        bias[c]! -= (rate * step) / Math.sqrt(biasSquares[c]!);
        for (let k = 0; k < rows.length; k++) {
          const at = rows[k]! * classes + c;
          const slope = step * values[k]! + pull * (weights[at]! - prior[at]!);
          squares[at]! += slope * slope;
          weights[at]! -= (rate * slope) / Math.sqrt(squares[at]!);
        }
      }
    }
  }
  return { bias, weights };
}

function errorOf(
  rows: Int32Array,
  values: Float32Array,
  label: number,
  bias: Float64Array,
  weights: Float64Array,
  classes: number,
): Float64Array {
  const scores = Float64Array.from(bias);
  for (let k = 0; k < rows.length; k++) {
    for (let c = 0; c < classes; c++) scores[c]! += values[k]! * weights[rows[k]! * classes + c]!;
  }
  const most = Math.max(...scores);
  let sum = 0;
  for (let c = 0; c < classes; c++) sum += scores[c] = Math.exp(scores[c]! - most);
  for (let c = 0; c < classes; c++) scores[c]! /= sum;
  scores[label]! -= 1;
  return scores;
}

/** A seeded source of numbers in [0, 1) (Tommy Ettinger's mulberry32). */
export function mulberry32(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

function shuffle(order: number[], random: () => number): void {
  for (let i = order.length - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1));
    [order[i], order[j]] = [order[j]!, order[i]!];
  }
}
