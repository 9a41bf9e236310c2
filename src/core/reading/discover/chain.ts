/** Begin, inside and end of a span of several words, a span of one word, no span. */
export const LABELS = ["B", "I", "E", "S", "O"] as const;
export const WIDTH = LABELS.length;
export const [BEGIN, INSIDE, END, SINGLE, OUTSIDE] = [0, 1, 2, 3, 4] as const;

/** Far below any score, and far from overflowing when added up over a line. */
const NEVER = -1e4;

const opens = (label: number) => label === BEGIN || label === INSIDE;
const continues = (label: number) => label === INSIDE || label === END;
/** Whether a label may follow another; a span never breaks off and never starts in its middle. */
const mayFollow = (label: number, before: number) => opens(before) === continues(label);
const ALL = LABELS.map((_, label) => label);

/** Scores of a line's labels: `nodes[i * WIDTH + label]`, and of steps from one label to the next. */
export interface Chain {
  readonly count: number;
  readonly nodes: Float64Array;
  /** `steps[before * WIDTH + label]`. */
  readonly steps: Float32Array;
  /** 1 where no span may run on from the word before. */
  readonly apart?: Uint8Array;
}

/** Words `[from, to)` of a line. */
export type WordSpan = readonly [from: number, to: number];

/** The labels with the highest sum of scores (Viterbi 1967), as spans. */
export function bestSpans(chain: Chain): WordSpan[] {
  const { count, nodes } = chain;
  if (count === 0) return [];
  const best = new Float64Array(count * WIDTH);
  const came = new Uint8Array(count * WIDTH);
  for (const label of ALL) best[label] = continues(label) ? NEVER : nodes[label]!;
  for (let i = 1; i < count; i++) {
    for (const label of ALL) {
      let most = Number.NEGATIVE_INFINITY;
      for (const before of ALL) {
        const score = best[(i - 1) * WIDTH + before]! + step(chain, i, before, label);
        if (score > most) {
          most = score;
          came[i * WIDTH + label] = before;
        }
      }
      best[i * WIDTH + label] = most + nodes[i * WIDTH + label]!;
    }
  }
  return spansOf(trace(best, came, count));
}

function trace(best: Float64Array, came: Uint8Array, count: number): Uint8Array {
  const last = (count - 1) * WIDTH;
  const path = new Uint8Array(count);
  let label: number = OUTSIDE;
  for (const other of ALL) if (!opens(other) && best[last + other]! > best[last + label]!) label = other;
  for (let i = count - 1; i >= 0; i--) {
    path[i] = label;
    label = came[i * WIDTH + label]!;
  }
  return path;
}

function step({ steps, apart }: Chain, at: number, before: number, label: number): number {
  if (!mayFollow(label, before) || (apart?.[at] === 1 && continues(label))) return NEVER;
  return steps[before * WIDTH + label]!;
}

/** Spans that a row of labels states. */
export function spansOf(labels: Uint8Array): WordSpan[] {
  const spans: WordSpan[] = [];
  let from = 0;
  labels.forEach((label, i) => {
    if (label === BEGIN) from = i;
    if (label === SINGLE) spans.push([i, i + 1]);
    if (label === END) spans.push([from, i + 1]);
  });
  return spans;
}

/** Labels that state the spans. */
export function labelsOf(count: number, spans: readonly WordSpan[]): Uint8Array {
  const labels = new Uint8Array(count).fill(OUTSIDE);
  for (const [from, to] of spans) {
    labels.fill(INSIDE, from, to);
    labels[from] = BEGIN;
    labels[to - 1] = to - from === 1 ? SINGLE : END;
  }
  return labels;
}

export interface Expectations {
  /** Probability of each label of each word. */
  readonly nodes: Float64Array;
  /** Expected number of each step. */
  readonly steps: Float64Array;
}

/** Probabilities under the chain by forward and backward sums, in logarithms (Rabiner 1989). */
export function expectationsOf(chain: Chain): Expectations {
  const { count, nodes: node } = chain;
  const forward = new Float64Array(count * WIDTH);
  const backward = new Float64Array(count * WIDTH);
  const part = new Float64Array(WIDTH);
  for (const label of ALL) forward[label] = continues(label) ? NEVER : node[label]!;
  for (let i = 1; i < count; i++) {
    for (const label of ALL) {
      for (const before of ALL)
        part[before] = forward[(i - 1) * WIDTH + before]! + step(chain, i, before, label);
      forward[i * WIDTH + label] = node[i * WIDTH + label]! + logSum(part);
    }
  }
  const last = (count - 1) * WIDTH;
  for (const label of ALL) backward[last + label] = opens(label) ? NEVER : 0;
  for (let i = count - 2; i >= 0; i--) {
    const next = (i + 1) * WIDTH;
    for (const before of ALL) {
      for (const label of ALL)
        part[label] = backward[next + label]! + step(chain, i + 1, before, label) + node[next + label]!;
      backward[i * WIDTH + before] = logSum(part);
    }
  }
  for (const label of ALL) part[label] = forward[last + label]! + backward[last + label]!;
  const total = logSum(part);
  return {
    nodes: forward.map((value, at) => Math.exp(value + backward[at]! - total)),
    steps: stepExpectations(chain, forward, backward, total),
  };
}

function stepExpectations(
  chain: Chain,
  forward: Float64Array,
  backward: Float64Array,
  total: number,
): Float64Array {
  const sums = new Float64Array(WIDTH * WIDTH);
  for (let i = 1; i < chain.count; i++) {
    for (const before of ALL) {
      const from = forward[(i - 1) * WIDTH + before]! - total;
      for (const label of ALL) {
        if (!mayFollow(label, before)) continue;
        const at = i * WIDTH + label;
        sums[before * WIDTH + label]! += Math.exp(
          from + step(chain, i, before, label) + chain.nodes[at]! + backward[at]!,
        );
      }
    }
  }
  return sums;
}

function logSum(values: Float64Array): number {
  let most = values[0]!;
  for (let i = 1; i < values.length; i++) if (values[i]! > most) most = values[i]!;
  let sum = 0;
  for (let i = 0; i < values.length; i++) sum += Math.exp(values[i]! - most);
  return most + Math.log(sum);
}
