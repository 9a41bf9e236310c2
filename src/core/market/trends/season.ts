import { twoSided } from "./normal.ts";

export interface MonthValue {
  /** `YYYY-MM`. */
  readonly month: string;
  /** Above 0. */
  readonly value: number;
}

/** Whether a series comes back each year, or that it is too short to say. */
export type Season =
  | { readonly code: "too-little"; readonly months: number; readonly needed: number }
  | {
      readonly code: "season" | "no-season-shown";
      readonly months: number;
      /** January to December: what the month usually stands above (0.05) or below its surroundings, as a share. */
      readonly factors: readonly number[];
      readonly p: number;
    };

/** Two years beyond the half year at both ends that the moving average needs. */
const FEWEST_MONTHS = 36;
const SIGNIFICANT = 0.05;

/**
 * Seasonal factors by ratio to the centred moving average of twelve months, in logarithms (classical decomposition:
 * Hyndman & Athanasopoulos, Forecasting: Principles and Practice, 3rd ed., §3.4), each month of the year seen at least
 * twice; and the Kruskal–Wallis test of whether the months differ (1952, JASA 47:583–621).
 * @param series consecutive months in order of time
 */
export function seasonOf(series: readonly MonthValue[]): Season {
  const months = series.length;
  if (months < FEWEST_MONTHS) return { code: "too-little", months, needed: FEWEST_MONTHS };
  const logs = series.map(({ value }) => Math.log(value));
  const ratios = logs
    .map((log, at) => ({ of: Number(series[at]!.month.slice(5)) - 1, ratio: log - surroundings(logs, at) }))
    .filter(({ ratio }) => Number.isFinite(ratio));
  const groups = Array.from({ length: 12 }, (_, of) =>
    ratios.filter((one) => one.of === of).map((one) => one.ratio),
  );
  const means = groups.map((group) => group.reduce((sum, one) => sum + one, 0) / group.length);
  const centre = means.reduce((sum, one) => sum + one, 0) / 12;
  const p = kruskalWallis(groups);
  const factors = means.map((mean) => Math.exp(mean - centre) - 1);
  return { code: p < SIGNIFICANT ? "season" : "no-season-shown", months, factors, p };
}

/** The mean of the year around a month, its two ends counted half; not a number at the ends of the series. */
function surroundings(logs: readonly number[], at: number): number {
  if (at < 6 || at + 6 >= logs.length) return Number.NaN;
  let sum = (logs[at - 6]! + logs[at + 6]!) / 2;
  for (let near = at - 5; near <= at + 5; near++) sum += logs[near]!;
  return sum / 12;
}

/** p by the chi-squared distribution, that by Wilson and Hilferty's cube root (1931, PNAS 17:684–688). */
function kruskalWallis(groups: readonly (readonly number[])[]): number {
  const ascending = groups.flat().toSorted((a, b) => a - b);
  const n = ascending.length;
  const rankSums = groups.map((group) => group.reduce((sum, value) => sum + 1 + ascending.indexOf(value), 0));
  const squares = rankSums.reduce((sum, rank, at) => sum + rank ** 2 / groups[at]!.length, 0);
  const statistic = (12 / (n * (n + 1))) * squares - 3 * (n + 1);
  const degrees = groups.length - 1;
  const z = (Math.cbrt(statistic / degrees) - (1 - 2 / (9 * degrees))) / Math.sqrt(2 / (9 * degrees));
  return z > 0 ? twoSided(z) / 2 : 1 - twoSided(z) / 2;
}
