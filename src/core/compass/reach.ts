import type { Market } from "../market/market.ts";
import { regionsOf } from "../market/regions.ts";
import { WORK_MODES } from "../vocabulary.ts";
import type { Coverage } from "./coverage.ts";
import { FEWEST_REQUIRED, type Ground } from "./ground.ts";
import type { Constraints } from "./person.ts";

/** Postings that meet the person's constraints, ascending. */
export function rowsWithin(market: Market, constraints: Constraints): Uint32Array {
  const tests = constraintTests(market, constraints);
  const rows: number[] = [];
  for (let row = 0; row < market.size; row++) if (tests.every((test) => test(row))) rows.push(row);
  return Uint32Array.from(rows);
}

function constraintTests(market: Market, constraints: Constraints): ((row: number) => boolean)[] {
  const tests: ((row: number) => boolean)[] = [];
  const { country, workMode, payFloor } = constraints;
  if (country !== undefined) {
    const names = [country, ...regionsOf(country)];
    const ordinals = new Set(names.map((name) => market.countries.indexOf(name)).filter((at) => at >= 0));
    tests.push((row) => namesNoneOr(market, row, ordinals));
  }
  if (workMode !== undefined) {
    const ordinal = WORK_MODES.indexOf(workMode);
    tests.push((row) => market.workMode[row] === ordinal);
  }
  if (payFloor !== undefined) {
    const currency = market.currencies.indexOf(payFloor.currency);
    tests.push((row) => mayPay(market, row, currency, payFloor.amount));
  }
  return tests;
}

/** True as well for a posting that names a region the country lies in. */
function namesNoneOr(market: Market, row: number, wanted: ReadonlySet<number>): boolean {
  const start = market.countryStart[row]!;
  const end = market.countryStart[row + 1]!;
  return start === end || market.country.subarray(start, end).some((ordinal) => wanted.has(ordinal));
}

/** Silence is no refusal: a posting without stated pay stays in. */
function mayPay(market: Market, row: number, currency: number, floor: number): boolean {
  if (market.currency[row] === 255) return true;
  if (market.currency[row] !== currency) return false;
  const top = market.payMax[row]!;
  return (Number.isNaN(top) ? market.payMin[row]! : top) >= floor;
}

/** A posting can be judged when it requires at least three skills. */
export function canBeJudged(ground: Ground, row: number): boolean {
  return ground.requiredStart[row + 1]! - ground.requiredStart[row]! >= FEWEST_REQUIRED;
}

/**
 * How much of a posting's required skills the person covers, 0–1, each skill counted by its study hours, so that a
 * language or a field of knowledge weighs more than a tool that is learnt in a weekend; NaN when it requires none.
 */
export function coveredShare(ground: Ground, coverage: Coverage, row: number): number {
  const start = ground.requiredStart[row]!;
  const end = ground.requiredStart[row + 1]!;
  let covered = 0;
  let all = 0;
  for (let at = start; at < end; at++) {
    const skill = ground.required[at]!;
    covered += ground.hours[skill]! * coverage.credit[skill]!;
    all += ground.hours[skill]!;
  }
  return covered / all;
}

export interface ReachCount {
  readonly inReach: number;
  /** Postings that could be judged. */
  readonly of: number;
}

/** How many of the rows are in reach, of those that can be judged. */
export function countInReach(
  ground: Ground,
  coverage: Coverage,
  rows: Iterable<number>,
  threshold: number,
): ReachCount {
  let inReach = 0;
  let of = 0;
  for (const row of rows) {
    if (!canBeJudged(ground, row)) continue;
    of++;
    // A hair below the threshold still counts, so that sums of decimals do not decide.
    if (coveredShare(ground, coverage, row) >= threshold - 1e-9) inReach++;
  }
  return { inReach, of };
}
