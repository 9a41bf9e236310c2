import { describe, expect, test } from "vitest";
import { trainCrf } from "../../../../bench/tagger/crf.ts";
import { spansOfTags } from "../../../../bench/tagger/examples.ts";
import { trainSkipGram } from "../../../../bench/tagger/skip-gram.ts";
import { scoreSpans } from "../../../../bench/tagger/span-score.ts";
import { bestSpans, labelsOf, WIDTH } from "../../../../src/core/reading/discover/chain.ts";

/** Word 1 begins a span that word 2 ends; word 3 is a span by itself; word 0 is none. */
const LINES = [
  [0, 1, 2, 0],
  [3, 0, 1, 2],
  [0, 0, 3],
  [1, 2, 3, 0],
]; // prettier-ignore
const SPANS = [
  [[1, 3]],
  [
    [0, 1],
    [2, 4],
  ],
  [[2, 3]],
  [
    [0, 2],
    [2, 3],
  ],
] as const; // prettier-ignore
const sequences = LINES.map((line, i) => ({
  features: line.map((word) => Int32Array.of(word)),
  labels: labelsOf(line.length, SPANS[i]!),
  apart: new Uint8Array(line.length),
  weight: 1,
}));
const SETTINGS = { rows: 4, epochs: 30, rate: 0.3, pull: 1e-4, hidden: 0.1, seed: 3 };

describe("training", () => {
  test("learns what the examples show, and the same each time", () => {
    const { rows, steps } = trainCrf(sequences, SETTINGS);
    const line = [3, 1, 2, 0, 3];
    const nodes = Float64Array.from(
      line.flatMap((word) => [...rows.subarray(word * WIDTH, (word + 1) * WIDTH)]),
    );
    expect(bestSpans({ count: line.length, nodes, steps })).toEqual([
      [0, 1],
      [1, 3],
      [4, 5],
    ]); // prettier-ignore
    expect(trainCrf(sequences, SETTINGS).rows).toEqual(rows);
    expect(trainCrf(sequences, { ...SETTINGS, seed: 4 }).rows).not.toEqual(rows);
  });

  test("words used alike lie near each other", () => {
    const sentences = Array.from({ length: 400 }, (_, i) =>
      i % 2
        ? ["drink", i % 4 === 1 ? "tea" : "coffee", "hot"]
        : ["drive", i % 4 === 0 ? "car" : "lorry", "fast"],
    );
    const settings = {
      width: 12,
      window: 2,
      negatives: 4,
      epochs: 12,
      rate: 0.05,
      subsample: 1,
      leastCount: 1,
      seed: 1,
    };
    const { words, rows, width } = trainSkipGram(sentences, settings);
    const row = (word: string) =>
      rows.subarray(words.indexOf(word) * width, (words.indexOf(word) + 1) * width);
    const cosine = (a: string, b: string) => row(a).reduce((sum, value, i) => sum + value * row(b)[i]!, 0);
    expect(cosine("tea", "coffee")).toBeGreaterThan(cosine("tea", "lorry") + 0.2);
  });
});

describe("measuring", () => {
  test("a span counts only when both its ends are right", () => {
    const marked = spansOfTags(["B", "I", "O", "I", "B"]);
    expect(marked).toEqual([
      [0, 2],
      [3, 4],
      [4, 5],
    ]); // prettier-ignore
    const score = scoreSpans([
      {
        marked,
        found: [
          [0, 2],
          [3, 5],
        ],
      },
    ]); // prettier-ignore
    expect(score).toMatchObject({ marked: 3, found: 2, exact: 1, precision: 0.5 });
    expect(score.f1).toBeCloseTo(0.4);
  });
});
