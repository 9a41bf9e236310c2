import { type Chain, expectationsOf, WIDTH } from "../../src/core/reading/discover/chain.ts";
import { mulberry32 } from "../specialisation/fit.ts";

export interface Sequence {
  /** Row numbers of the features of each word. */
  readonly features: readonly Int32Array[];
  readonly labels: Uint8Array;
  /** 1 where no span may run on from the word before. */
  readonly apart: Uint8Array;
  readonly weight: number;
}

export interface CrfSettings {
  readonly rows: number;
  readonly epochs: number;
  readonly rate: number;
  readonly pull: number;
  /** Share of features hidden at each sight of a word. */
  readonly hidden: number;
  readonly seed: number;
}

export interface CrfWeights {
  /** Row f holds the weights of feature f, one per label. */
  readonly rows: Float32Array;
  /** From label a to label b at `a * WIDTH + b`. */
  readonly steps: Float32Array;
}

/**
 * Linear-chain conditional random field (Lafferty, McCallum & Pereira 2001) by AdaGrad (Duchi, Hazan & Singer 2011),
 * one line at a time; the weights returned are the mean over the second half of training. Seeded.
 */
export function trainCrf(sequences: readonly Sequence[], settings: CrfSettings): CrfWeights {
  const state = startState(settings.rows);
  const mean = { rows: new Float32Array(state.rows.length), steps: new Float32Array(state.steps.length) };
  const random = mulberry32(settings.seed);
  const order = sequences.map((_, i) => i);
  const half = Math.floor(settings.epochs / 2);
  for (let epoch = 0; epoch < settings.epochs; epoch++) {
    shuffle(order, random);
    for (const i of order) if (sequences[i]!.labels.length > 0) learn(state, sequences[i]!, settings, random);
    if (epoch < half) continue;
    addTo(mean.rows, state.rows, 1 / (settings.epochs - half));
    addTo(mean.steps, state.steps, 1 / (settings.epochs - half));
  }
  return mean;
}

interface State extends CrfWeights {
  readonly squares: Float32Array;
  readonly stepSquares: Float32Array;
}

const FIRST_SQUARE = 1e-2;

function startState(rows: number): State {
  return {
    rows: new Float32Array(rows * WIDTH),
    squares: new Float32Array(rows * WIDTH).fill(FIRST_SQUARE),
    steps: new Float32Array(WIDTH * WIDTH),
    stepSquares: new Float32Array(WIDTH * WIDTH).fill(FIRST_SQUARE),
  };
}

function learn(
  state: State,
  sequence: Sequence,
  { rate, pull, hidden }: CrfSettings,
  random: () => number,
): void {
  const { labels, apart, weight } = sequence;
  const features = sequence.features.map((list) => list.filter(() => random() >= hidden));
  const chain: Chain = {
    count: labels.length,
    nodes: scores(features, state.rows),
    steps: state.steps,
    apart,
  };
  const { nodes, steps } = expectationsOf(chain);
  for (let i = 0; i < labels.length; i++) {
    nodes[i * WIDTH + labels[i]!]! -= 1;
    if (i > 0) steps[labels[i - 1]! * WIDTH + labels[i]!]! -= 1;
    for (const row of features[i]!) {
      for (let label = 0; label < WIDTH; label++) {
        const at = row * WIDTH + label;
        const slope = nodes[i * WIDTH + label]! * weight + pull * state.rows[at]!;
        state.squares[at]! += slope * slope;
        state.rows[at]! -= (rate * slope) / Math.sqrt(state.squares[at]!);
      }
    }
  }
  for (let at = 0; at < steps.length; at++) {
    const slope = steps[at]! * weight;
    state.stepSquares[at]! += slope * slope;
    state.steps[at]! -= (rate * slope) / Math.sqrt(state.stepSquares[at]!);
  }
}

function scores(features: readonly Int32Array[], rows: Float32Array): Float64Array {
  const found = new Float64Array(features.length * WIDTH);
  features.forEach((list, i) => {
    for (const row of list) {
      for (let label = 0; label < WIDTH; label++) found[i * WIDTH + label]! += rows[row * WIDTH + label]!;
    }
  });
  return found;
}

function addTo(sum: Float32Array, part: Float32Array, share: number): void {
  for (let i = 0; i < sum.length; i++) sum[i]! += part[i]! * share;
}

function shuffle(order: number[], random: () => number): void {
  for (let i = order.length - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1));
    [order[i], order[j]] = [order[j]!, order[i]!];
  }
}
