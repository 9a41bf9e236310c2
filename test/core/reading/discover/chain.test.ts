import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  bestSpans,
  type Chain,
  expectationsOf,
  LABELS,
  labelsOf,
  spansOf,
  WIDTH,
} from "../../../../src/core/reading/discover/chain.ts";

/** Every row of labels that states spans, and its score. */
function rows({ count, nodes, steps, apart }: Chain): { labels: Uint8Array; score: number }[] {
  const all: number[][] = [];
  const extend = (row: number[]) => {
    if (row.length === count) {
      const open = row.at(-1) === 0 || row.at(-1) === 1;
      if (!open) all.push(row);
      return;
    }
    const open = row.length > 0 && (row.at(-1) === 0 || row.at(-1) === 1);
    for (const label of LABELS.keys()) {
      const goesOn = label === 1 || label === 2;
      if (goesOn !== open || (goesOn && apart?.[row.length])) continue;
      extend([...row, label]);
    }
  };
  extend([]);
  return all.map((row) => ({
    labels: Uint8Array.from(row),
    score: row.reduce(
      (sum, label, i) => sum + nodes[i * WIDTH + label]! + (i > 0 ? steps[row[i - 1]! * WIDTH + label]! : 0),
      0,
    ),
  }));
}

const number = fc.double({ min: -4, max: 4, noNaN: true });
const chains = fc.integer({ min: 1, max: 5 }).chain((count) =>
  fc.record({
    count: fc.constant(count),
    nodes: fc
      .array(number, { minLength: count * WIDTH, maxLength: count * WIDTH })
      .map((a) => Float64Array.from(a)),
    steps: fc.array(number, { minLength: 25, maxLength: 25 }).map((a) => Float32Array.from(a)),
    apart: fc
      .array(fc.constantFrom(0, 0, 1), { minLength: count, maxLength: count })
      .map((a) => Uint8Array.from(a)),
  }),
);

describe("the chain of labels", () => {
  test("finds the best of all rows of labels", () => {
    fc.assert(
      fc.property(chains, (chain) => {
        const best = rows(chain).reduce((a, b) => (b.score > a.score ? b : a));
        const found = labelsOf(chain.count, bestSpans(chain));
        const score = rows(chain).find(({ labels }) => labels.join() === found.join())?.score;
        expect(score).toBeCloseTo(best.score, 6);
      }),
    );
  });

  test("gives each label the probability that all rows together give it", () => {
    fc.assert(
      fc.property(chains, (chain) => {
        const all = rows(chain);
        const total = all.reduce((sum, { score }) => sum + Math.exp(score), 0);
        const { nodes } = expectationsOf(chain);
        for (let i = 0; i < chain.count; i++) {
          for (const label of LABELS.keys()) {
            const held = all.filter(({ labels }) => labels[i] === label);
            const share = held.reduce((sum, { score }) => sum + Math.exp(score), 0) / total;
            expect(nodes[i * WIDTH + label]).toBeCloseTo(share, 5);
          }
        }
      }),
    );
  });

  test("labels and spans say the same", () => {
    const spans = [
      [0, 1],
      [2, 5],
      [5, 7],
    ] as const; // prettier-ignore
    expect([...labelsOf(8, spans)].map((label) => LABELS[label]).join("")).toBe("SOBIEBEO");
    expect(spansOf(labelsOf(8, spans))).toEqual(spans);
  });

  test("an empty line has no spans", () => {
    expect(bestSpans({ count: 0, nodes: new Float64Array(), steps: new Float32Array(25) })).toEqual([]);
  });
});
