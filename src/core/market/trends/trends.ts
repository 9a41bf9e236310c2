import { keyReader } from "../counts.ts";
import { type Market, type MarketSource, monthName, NO_EMPLOYER } from "../market.ts";
import { changeOf, employerSums, type Pair } from "./change.ts";
import { discoveries, twoSided } from "./normal.ts";
import { type MonthShare, smoothedShares } from "./smooth.ts";
import { type SourceSilence, type SteadyMonths, type Windows, windowsOf } from "./windows.ts";

export const TREND_SUBJECTS = ["skill", "specialisation"] as const;
export type TrendSubject = (typeof TREND_SUBJECTS)[number];

/** What the months of one source say of every key. A key is never compared between sources. */
export interface SourceTrends {
  readonly source: MarketSource;
  /** The months in which it was collected in one way; null: not known to have changed. */
  readonly steady: SteadyMonths | null;
  /** Null: nothing can be said, for the reason in `silence`. */
  readonly windows: Windows | null;
  readonly silence: SourceSilence | null;
  /** Tested keys, strongest evidence first. */
  readonly trends: readonly Trend[];
  /** Keys with fewer than ten postings or five employers in both windows together: too little to say. */
  readonly tooFew: number;
}

export interface Trend {
  readonly key: string;
  readonly verdict: "rising" | "falling" | "no-change-shown";
  /** Postings with the key in each window, of all of the window's. */
  readonly early: TrendCount;
  readonly late: TrendCount;
  readonly employers: number;
  readonly logOdds: number;
  /** The log-odds in standard errors, and the two-sided p of that. */
  readonly z: number;
  readonly p: number;
  readonly months: readonly MonthShare[];
}

export interface TrendCount {
  readonly n: number;
  readonly of: number;
}

const FEWEST_POSTINGS = 10;
const FEWEST_EMPLOYERS = 5;
/** Of the keys that are called rising or falling, at most this share is expected to be so by chance. */
export const FALSE_DISCOVERY_RATE = 0.05;

export interface TrendSettings {
  /** Keys that are not tested: umbrella words. */
  readonly leaveOut?: ReadonlySet<string>;
  /** By id of the source; one that is not here is compared over all its months. */
  readonly steady?: Readonly<Record<string, SteadyMonths>>;
}

/** Rising and falling keys within each source of the rows. */
export function trendsOf(
  market: Market,
  rows: Iterable<number>,
  subject: TrendSubject,
  settings: TrendSettings = {},
): SourceTrends[] {
  const bySource = new Map<number, number[]>();
  for (const row of rows) {
    const source = market.source[row]!;
    const own = bySource.get(source);
    if (own) own.push(row);
    else bySource.set(source, [row]);
  }
  return [...bySource].map(([source, own]) =>
    trendsWithin(market, market.description.sources[source]!, own, subject, settings),
  );
}

function trendsWithin(
  market: Market,
  source: MarketSource,
  rows: readonly number[],
  subject: TrendSubject,
  { leaveOut, steady: known }: TrendSettings,
): SourceTrends {
  const steady = known?.[source.id] ?? null;
  const windows = windowsOf(market, rows, steady ?? undefined);
  if (typeof windows === "string") {
    return { source, steady, windows: null, silence: windows, trends: [], tooFew: 0 };
  }
  const { byEmployer, byKey } = countPairs(market, rows, subject, windows);
  const all = employerSums(byEmployer.values());
  const candidates = [...byKey].filter(([key]) => !leaveOut?.has(key));
  const enough = candidates.filter(([, pairs]) => {
    const postings = [...pairs.values()].reduce((sum, [early, late]) => sum + early + late, 0);
    return postings >= FEWEST_POSTINGS && pairs.size >= FEWEST_EMPLOYERS;
  });
  const tested = enough.map(([key, pairs]) => {
    const own = [...pairs].map(([employer, pair]) => ({ key: pair, all: byEmployer.get(employer)! }));
    const { early, late, logOdds, error } = changeOf(all, own);
    const z = logOdds / error;
    return { key, early, late, employers: pairs.size, logOdds, z, p: twoSided(z) };
  });
  const found = discoveries(
    tested.map(({ p }) => p),
    FALSE_DISCOVERY_RATE,
  );
  const months = smoothedShares(market, rows, subject, windows.months, new Set(tested.map(({ key }) => key)));
  const trends = tested.map(
    (one, at): Trend => ({
      ...one,
      verdict: !found[at] ? "no-change-shown" : one.z > 0 ? "rising" : "falling",
      early: { n: one.early, of: all.early },
      late: { n: one.late, of: all.late },
      months: months.get(one.key)!,
    }),
  );
  const strongest = trends.toSorted((a, b) => a.p - b.p || (a.key < b.key ? -1 : 1));
  return {
    source,
    steady,
    windows,
    silence: null,
    trends: strongest,
    tooFew: candidates.length - enough.length,
  };
}

type MutablePair = [number, number];

/** Postings in both windows by employer, and by key and employer; a posting without an employer is one of its own. */
function countPairs(market: Market, rows: readonly number[], subject: TrendSubject, windows: Windows) {
  const keysOf = keysReader(market, subject);
  const byEmployer = new Map<number, MutablePair>();
  const byKey = new Map<string, Map<number, MutablePair>>();
  for (const row of rows) {
    const window = windowAt(windows, monthName(market.month[row]!));
    if (window === null) continue;
    const named = market.employer[row]!;
    const employer = named === NO_EMPLOYER ? -1 - row : named;
    bump(byEmployer, employer, window);
    for (const key of keysOf(row)) {
      const pairs = byKey.get(key) ?? new Map<number, MutablePair>();
      bump(pairs, employer, window);
      byKey.set(key, pairs);
    }
  }
  return { byEmployer: byEmployer as Map<number, Pair>, byKey: byKey as Map<string, Map<number, Pair>> };
}

/** The keys that a posting counts for. */
export function keysReader(market: Market, subject: TrendSubject): (row: number) => readonly string[] {
  if (subject === "specialisation") return keyReader(market, "specialisation");
  return (row) =>
    Array.from(
      market.skill.subarray(market.skillStart[row]!, market.skillStart[row + 1]!),
      (skill) => market.skillIds[skill]!,
    );
}

function windowAt({ early, late }: Windows, month: string | null): 0 | 1 | null {
  if (month === null) return null;
  if (month >= early.from && month <= early.to) return 0;
  return month >= late.from && month <= late.to ? 1 : null;
}

function bump(pairs: Map<number, MutablePair>, key: number, window: 0 | 1): void {
  const pair = pairs.get(key) ?? [0, 0];
  pair[window]++;
  pairs.set(key, pair);
}
