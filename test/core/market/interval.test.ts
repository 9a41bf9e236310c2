import { describe, expect, test } from "vitest";
import { medianInterval, quantile, wilson } from "../../../src/core/market/interval.ts";

describe("wilson", () => {
  // Newcombe 1998, Statistics in Medicine 17:857–872, table I, method 3.
  test.each([
    [81, 263, 0.2553, 0.3662],
    [15, 148, 0.0624, 0.1605],
    [0, 20, 0, 0.1611],
    [1, 29, 0.0061, 0.1718],
  ])("%i of %i", (hits, n, low, high) => {
    const interval = wilson(hits, n);
    expect(interval.low).toBeCloseTo(low, 4);
    expect(interval.high).toBeCloseTo(high, 4);
  });

  test("nothing counted says nothing", () => {
    expect(wilson(0, 0)).toEqual({ low: 0, high: 1 });
  });
});

test("quantile is type 7, as in R", () => {
  const values = [1, 2, 3, 4, 10];
  expect(quantile(values, 0.25)).toBe(2);
  expect(quantile(values, 0.5)).toBe(3);
  expect(quantile(values, 0.9)).toBeCloseTo(7.6, 10);
});

describe("the median's interval", () => {
  // Ranks ⌈n/2 ± z√n/2⌉ of Conover 1999, §3.2, counted from 1.
  test.each([
    [10, 2, 9],
    [20, 6, 15],
    [100, 41, 60],
  ])("of %i figures lies between ranks %i and %i", (n, low, high) => {
    const ascending = Array.from({ length: n }, (_, at) => at + 1);
    expect(medianInterval(ascending)).toEqual({ low, high });
  });

  test("covers the true median about as often as it says", () => {
    // A linear congruential generator: the same numbers on every run.
    let state = 42;
    const next = () => {
      state = (1103515245 * state + 12345) % 2147483648;
      return state / 2147483648;
    };
    let covered = 0;
    for (let round = 0; round < 2000; round++) {
      const sample = Float64Array.from({ length: 101 }, next).sort();
      const { low, high } = medianInterval(sample);
      if (low <= 0.5 && 0.5 <= high) covered++;
    }
    expect(covered / 2000).toBeGreaterThan(0.93);
    expect(covered / 2000).toBeLessThan(0.97);
  });
});
