import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { Random } from "../../../../bench/resumes/random.ts";
import { simulateTrends } from "../../../../bench/trends/simulate.ts";
import type { Market } from "../../../../src/core/market/market.ts";
import { changeOf, employerSums } from "../../../../src/core/market/trends/change.ts";
import { discoveries, twoSided } from "../../../../src/core/market/trends/normal.ts";
import { seasonOf } from "../../../../src/core/market/trends/season.ts";
import { trendsOf } from "../../../../src/core/market/trends/trends.ts";
import { asks, marketOf, posting } from "../../../fixtures/markets.ts";

const rowsOf = (market: Market) => Uint32Array.from({ length: market.size }, (_, row) => row);

describe("trends within a source", () => {
  /** 120 ads in each of three months by forty employers; `asked` says whether ad `at` of a month asks for the skill. */
  const marketWith = (asked: (month: number, at: number) => boolean, employer = (at: number) => at % 40) =>
    marketOf(
      [1, 2, 3].flatMap((month) =>
        Array.from({ length: 120 }, (_, at) => ({
          ...posting({ skills: asked(month, at) ? asks("required", "rust") : asks("required", "sql") }),
          employer: `${employer(at)}`,
          month: `2024-0${month}`,
        })),
      ),
    );

  test("a skill asked for by a tenth at first and a third at last rises, and smoothed shares lie between", () => {
    const market = marketWith((month, at) => at < (month === 1 ? 12 : month === 2 ? 24 : 40));
    const [one] = trendsOf(market, rowsOf(market), "skill");
    const rust = one!.trends.find(({ key }) => key === "rust")!;
    expect(rust).toMatchObject({ verdict: "rising", early: { n: 12, of: 120 }, late: { n: 40, of: 120 } });
    const shares = rust.months.map(({ share }) => share);
    expect(shares).toEqual(shares.toSorted((a, b) => a - b));
    expect(shares[0]!).toBeGreaterThan(0.1);
    expect(one!.trends.find(({ key }) => key === "sql")!.verdict).toBe("falling");
  });

  test("the same rise by one employer alone is none: its ads are one witness, and five must ask", () => {
    const market = marketWith(
      (month, at) => at < (month === 3 ? 40 : 12),
      (at) => (at < 40 ? 0 : at),
    );
    const [one] = trendsOf(market, rowsOf(market), "skill");
    expect(one!.trends.map(({ key }) => key)).not.toContain("rust");
    expect(one!.tooFew).toBe(1);
  });

  test("no dates, few months and few ads are answers of their own", () => {
    const silenceOf = (market: Market) => trendsOf(market, rowsOf(market), "skill")[0]!.silence;
    expect(silenceOf(marketOf([{ ...posting(), month: null }]))).toBe("no-dates");
    expect(silenceOf(marketOf([posting(), posting()]))).toBe("few-months");
    const months = ["2024-01", "2024-02", "2024-03"].map((month) => ({ ...posting(), month }));
    expect(silenceOf(marketOf(months))).toBe("few-postings");
  });

  test("months in which a source was collected in another way are left out", () => {
    const market = marketWith((month, at) => at < (month === 3 ? 60 : 12));
    const steady = { invented: { from: "2024-01", to: "2024-02", why: "" } };
    expect(trendsOf(market, rowsOf(market), "skill", { steady })[0]!.silence).toBe("few-months");
  });

  test("planted changes of great size are found, and what does not change is hardly ever called", () => {
    const { market, planted } = simulateTrends(new Random(11));
    const { trends } = trendsOf(market, rowsOf(market), "skill")[0]!;
    const called = trends.filter(({ verdict }) => verdict !== "no-change-shown");
    expect(called.length).toBeGreaterThan(4);
    expect(called.filter(({ key }) => planted.get(key) === 1).length).toBeLessThanOrEqual(1);
    const great = trends.filter(({ key, early, late }) => {
      const factor = planted.get(key)!;
      return Math.max(factor, 1 / factor) === 3 && early.n + late.n >= 200;
    });
    expect(great.every(({ verdict }) => verdict !== "no-change-shown")).toBe(true);
  });
});

describe("the test of a change", () => {
  const pair = fc.tuple(fc.nat(5), fc.nat(5)).map(([early, late]) => [early, late] as const);
  const employers = fc
    .array(fc.tuple(pair, pair), { minLength: 2, maxLength: 20 })
    .map((list) => list.map(([key, more]) => ({ key, all: [key[0] + more[0], key[1] + more[1]] as const })));

  test("its error is the larger of the binomial one and of the sum employer by employer", () => {
    fc.assert(
      fc.property(employers, (own) => {
        const sums = employerSums(own.map(({ all }) => all));
        const hits = own.reduce((sum, { key }) => sum + key[0] + key[1], 0);
        const misses = sums.early + sums.late - hits;
        fc.pre(hits > 0 && misses > 0);
        const { error, early, late } = changeOf(sums, own);
        const share = hits / (hits + misses);
        const side = (count: number, all: number) => {
          const [p, total] = [(count + 50 * share) / (all + 50), all + 50];
          return { p, scale: 1 / (total * p * (1 - p)), binomial: 1 / (total * p) + 1 / (total * (1 - p)) };
        };
        const [one, two] = [side(early, sums.early), side(late, sums.late)];
        const squares = own.reduce((sum, { key, all }) => {
          const moves = two.scale * (key[1] - two.p * all[1]) - one.scale * (key[0] - one.p * all[0]);
          return sum + moves ** 2;
        }, 0);
        const sandwich = (squares * own.length) / (own.length - 1);
        expect(error ** 2).toBeCloseTo(Math.max(one.binomial + two.binomial, sandwich), 9);
      }),
    );
  });

  test("p values of the normal distribution", () => {
    expect(twoSided(0)).toBeCloseTo(1, 6);
    expect(twoSided(1.959963984540054)).toBeCloseTo(0.05, 6);
    expect(twoSided(-5) / 5.733031e-7).toBeCloseTo(1, 5);
  });

  test("Benjamini and Hochberg's own example: four of fifteen at 5 %", () => {
    const p = [
      0.0001, 0.0004, 0.0019, 0.0095, 0.0201, 0.0278, 0.0298, 0.0344, 0.0459, 0.324, 0.4262, 0.5719, 0.6528,
      0.759, 1,
    ];
    expect(discoveries(p, 0.05).filter(Boolean)).toHaveLength(4);
    expect(discoveries([], 0.05)).toEqual([]);
  });
});

describe("seasons", () => {
  const series = (years: number, factor: (of: number) => number) =>
    Array.from({ length: 12 * years }, (_, at) => ({
      month: `${2020 + Math.floor(at / 12)}-${String((at % 12) + 1).padStart(2, "0")}`,
      value: Math.exp(0.02 * at) * factor(at % 12),
    }));

  test("a planted season is found on a growing series, and no season where there is none", () => {
    const random = new Random(5);
    const noisy = (of: number) =>
      Math.exp(0.02 * (random.next() - 0.5) + (of === 8 ? -0.2 : of === 1 ? 0.1 : 0));
    const found = seasonOf(series(5, noisy));
    expect(found.code).toBe("season");
    if (found.code === "too-little") throw new Error("unexpected");
    expect(found.factors.indexOf(Math.min(...found.factors))).toBe(8);
    expect(found.factors.indexOf(Math.max(...found.factors))).toBe(1);
    expect(seasonOf(series(5, () => Math.exp(0.02 * (random.next() - 0.5)))).code).toBe("no-season-shown");
  });

  test("less than three years are too little to say", () => {
    expect(seasonOf(series(2, () => 1))).toEqual({ code: "too-little", months: 24, needed: 36 });
  });
});
