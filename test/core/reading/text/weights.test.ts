import fc from "fast-check";
import { expect, test } from "vitest";
import { packedWeights, scaledWeights } from "../../../../src/core/reading/text/weights.ts";

test("packed weights read as the list they were made of", () => {
  const bytes = fc.array(fc.integer({ min: -128, max: 127 }));
  fc.assert(
    fc.property(bytes, fc.double({ min: 0.001, max: 10, noNaN: true }), (weights, scale) => {
      const packed = packedWeights(weights);
      expect(typeof packed).toBe("string");
      expect(scaledWeights(packed, scale)).toEqual(scaledWeights(weights, scale));
    }),
  );
});

test("weights that are no bytes stay a list", () => {
  expect(packedWeights([1, 300])).toEqual([1, 300]);
  expect(packedWeights([0.5])).toEqual([0.5]);
  expect(packedWeights([1, -2, 3])).toBe("Af4D");
});

test("what is no number is refused", () => {
  expect(scaledWeights([1, Number.NaN], 1)).toBeNull();
  expect(scaledWeights("Af4", 1)).toBeNull();
  expect(scaledWeights("Af4?", 1)).toBeNull();
});
