import { allRows, pickRows, type Requirements, type RowRange } from "../market/kernel/requirements.ts";
import { sumsOf } from "../market/kernel/sums.ts";
import { standingOf } from "../market/kernel/terms.ts";
import type { Market } from "../market/market.ts";
import { regionsOf } from "../market/regions.ts";
import { SPECIALISATIONS, type SpecialisationId, WORK_MODES } from "../vocabulary.ts";
import { type Coverage, creditsOf } from "./coverage.ts";
import { opensTo } from "./degree-plan.ts";
import { FEWEST_REQUIRED, type Ground, reachTerms } from "./ground.ts";
import { inIndustries } from "./industries.ts";
import type { Constraints } from "./person.ts";

/** Postings that meet the person's constraints, ascending; of one specialisation alone where it is given. */
export function rowsWithin(
  market: Market,
  constraints: Constraints,
  specialisation?: SpecialisationId,
): Uint32Array {
  const tests = constraintTests(market, constraints);
  const [largest] = market.specialisation;
  const wanted = specialisation === undefined ? null : SPECIALISATIONS.indexOf(specialisation);
  const rows = new Uint32Array(market.size);
  let count = 0;
  for (let row = 0; row < market.size; row++) {
    if (wanted !== null && largest[row] !== wanted) continue;
    if (tests.length === 0 || tests.every((test) => test(row))) rows[count++] = row;
  }
  return rows.subarray(0, count);
}

function constraintTests(market: Market, constraints: Constraints): ((row: number) => boolean)[] {
  const tests: ((row: number) => boolean)[] = [];
  const { country, workMode, payFloor, avoid, degree } = constraints;
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
  if (avoid !== undefined) {
    const avoided = inIndustries(market, avoid);
    tests.push((row) => !avoided(row));
  }
  if (degree !== undefined) tests.push((row) => opensTo(degree.holds, market.degree[row]!));
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

export interface ReachCount {
  readonly inReach: number;
  /** Postings that could be judged: those that require at least three skills. */
  readonly of: number;
}

/**
 * How many of the rows are in reach, of those that can be judged. A posting is in reach when the person covers the
 * threshold's share of its required skills, each counted by its study hours, so that a language or a field of knowledge
 * weighs more than a tool that is learnt in a weekend.
 */
export function countInReach(
  ground: Ground,
  coverage: Coverage,
  rows: ArrayLike<number>,
  threshold: number,
): ReachCount {
  return countPicked(ground, coverage, pickRows(ground.requirements, rows), threshold);
}

/** The same for postings whose requirements were picked before. */
export function countPicked(
  ground: Ground,
  coverage: Coverage,
  requirements: Requirements,
  threshold: number,
): ReachCount {
  const standing = standingOf(reachTerms(ground, threshold), creditsOf(coverage));
  const deficit = sumsOf(requirements, standing.short);
  return countRange(requirements, deficit, allRows(requirements));
}

/** Counts a range of postings by their deficits. */
export function countRange({ start }: Requirements, deficit: Int32Array, { from, to }: RowRange): ReachCount {
  let inReach = 0;
  let of = 0;
  for (let row = from; row < to; row++) {
    if (start[row + 1]! - start[row]! < FEWEST_REQUIRED) continue;
    of++;
    if (deficit[row]! <= 0) inReach++;
  }
  return { inReach, of };
}
