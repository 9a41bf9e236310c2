import { wilson } from "../src/core/market/interval.ts";
import type { Market } from "../src/core/market/market.ts";
import { discoveries, twoSided } from "../src/core/market/trends/normal.ts";
import { FALSE_DISCOVERY_RATE, type Trend, trendsOf } from "../src/core/market/trends/trends.ts";
import { alone, type Bench, type BenchRow, beside } from "./bench.ts";
import { Random } from "./resumes/random.ts";
import { simulateTrends } from "./trends/simulate.ts";

const RUNS = 40;

/** Power and false alarms of rising and fading skills on simulated series with planted changes. */
export const bench: Bench = {
  name: "trends",
  about: "planted changes of skills found again, and false alarms, in simulated markets of nine months",
  needsData: false,
  run: async () => {
    const outcomes = Array.from({ length: RUNS }, (_, run) => tryOut(run)).flat();
    const odds = [1.5, 2, 3];
    return [
      ...odds.flatMap((times) => powerRows(outcomes, times)),
      alarmRow(
        "false among those called rising or falling",
        outcomes.filter((one) => one.called),
        outcomes.filter((one) => one.naive),
      ),
      alarmRow(
        "called, of skills that do not change",
        outcomes.filter((one) => one.times === 1),
        null,
      ),
    ];
  },
};

interface Outcome {
  /** What the odds were multiplied by, up or down. */
  readonly times: number;
  /** Called rising or falling, the right way where there is one. */
  readonly called: boolean;
  readonly right: boolean;
  /** Called by a test that takes ads for independent. */
  readonly naive: boolean;
  readonly postings: number;
}

function tryOut(run: number): Outcome[] {
  const { market, planted } = simulateTrends(new Random(500 + run));
  const { trends } = trendsOf(market, rowsOf(market), "skill")[0]!;
  const naive = discoveries(trends.map(independentP), FALSE_DISCOVERY_RATE);
  return trends.map((trend, at) => {
    const factor = planted.get(trend.key)!;
    return {
      times: Math.round(10 * Math.max(factor, 1 / factor)) / 10,
      called: trend.verdict !== "no-change-shown",
      right: trend.verdict === (factor > 1 ? "rising" : "falling"),
      naive: naive[at]!,
      postings: trend.early.n + trend.late.n,
    };
  });
}

function rowsOf(market: Market): Uint32Array {
  return Uint32Array.from({ length: market.size }, (_, row) => row);
}

/** The usual test of two shares, pooled. */
function independentP({ early, late }: Trend): number {
  const share = (early.n + late.n) / (early.of + late.of);
  const error = Math.sqrt(share * (1 - share) * (1 / early.of + 1 / late.of));
  return twoSided((late.n / late.of - early.n / early.of) / error);
}

function powerRows(outcomes: readonly Outcome[], times: number): BenchRow[] {
  const own = outcomes.filter((one) => one.times === times);
  const groups = [
    ["fewer than 50 postings", own.filter(({ postings }) => postings < 50)],
    ["50 to 199", own.filter(({ postings }) => postings >= 50 && postings < 200)],
    ["200 or more", own.filter(({ postings }) => postings >= 200)],
  ] as const;
  return groups.map(([name, ones]) =>
    alone(
      `odds ${times} times higher or lower over nine months, ${name} in both windows: found`,
      sizeOf(ones.filter(({ right }) => right).length, ones.length),
      share(ones.filter(({ right }) => right).length, ones.length),
      "share",
    ),
  );
}

function alarmRow(name: string, ones: readonly Outcome[], peers: readonly Outcome[] | null): BenchRow {
  const falseOf = (group: readonly Outcome[]) => group.filter((one) => one.times === 1);
  if (!peers) {
    const called = ones.filter((one) => one.called).length;
    return alone(name, sizeOf(called, ones.length), share(called, ones.length), "share");
  }
  const own = falseOf(ones).length;
  return beside(
    name,
    sizeOf(own, ones.length),
    share(own, ones.length),
    "share",
    "taking ads for independent",
    share(falseOf(peers).length, peers.length),
  );
}

function sizeOf(hits: number, of: number): string {
  const { low, high } = wilson(hits, of);
  return `${of}, 95 % ${low.toFixed(3)}–${high.toFixed(3)}`;
}

function share(hits: number, of: number): number {
  return of === 0 ? 0 : hits / of;
}
