import { pickRows, type Requirements, type RowRange } from "../market/kernel/requirements.ts";
import { sumsOf } from "../market/kernel/sums.ts";
import { standingOf } from "../market/kernel/terms.ts";
import { type PayCell, payOfRows } from "../market/pay.ts";
import { AI_SPECIALISATIONS, SPECIALISATIONS, type SpecialisationId } from "../vocabulary.ts";
import { type Coverage, creditsOf } from "./coverage.ts";
import { type Ground, reachTerms } from "./ground.ts";
import type { CompassSettings } from "./person.ts";
import { countRange, type ReachCount, rowsWithin } from "./reach.ts";

/** What the market offers this person in one specialisation; every part 0–1 with the counts it rests on. */
export interface MarketFactor {
  /** Mean of the parts that could be computed. */
  readonly value: number;
  /** Shown, not counted: how many ads a collection holds says more of the collection than of the market. */
  readonly demand: { readonly n: number };
  readonly openings: OpeningsPart;
  readonly reach: ReachPart;
  /** Null when too few postings state pay. */
  readonly pay: PayPart | null;
  /** Null: the sources of this snapshot do not overlap in time, so growth cannot be told from a change of source. */
  readonly growth: null;
}

/** Postings in reach on a scale of ratios. */
export interface OpeningsPart {
  /** ln(1 + in reach) / ln(1 + postings of the largest specialisation). */
  readonly value: number;
}

export interface ReachPart {
  readonly value: number;
  readonly inReach: number;
  readonly of: number;
}

export interface PayPart {
  /** Counts in full from twenty postings in reach on, and less below: pay that one cannot reach is no reason. */
  readonly value: number;
  readonly cell: PayCell;
}

/** Pseudo-postings by which a specialisation's shares are shrunk towards those of all AI specialisations. */
const SHRINKAGE = 20;
/** Postings in reach from which pay counts in full. */
const ENOUGH_IN_REACH = 20;

/** The rows of each AI specialisation within the constraints: does not change with the person's skills. */
export interface MarketRows {
  readonly rows: ReadonlyMap<SpecialisationId, readonly number[]>;
  /** The requirements of all these rows, one specialisation after the other, and where each has its own. */
  readonly requirements: Requirements;
  readonly ranges: ReadonlyMap<SpecialisationId, RowRange>;
  readonly pay: ReadonlyMap<SpecialisationId, PayPart>;
}

export function marketRows(ground: Ground, settings: CompassSettings): MarketRows {
  const { market } = ground;
  const rows = new Map<SpecialisationId, number[]>(AI_SPECIALISATIONS.map((id) => [id, []]));
  for (const row of rowsWithin(market, settings.constraints)) {
    rows.get(SPECIALISATIONS[market.specialisation[0][row]!]!)?.push(row);
  }
  const currency = settings.constraints.payFloor?.currency ?? "USD";
  const requirements = pickRows(ground.requirements, [...rows.values()].flat());
  return { rows, requirements, ranges: rangesOf(rows), pay: payParts(ground, rows, currency) };
}

function rangesOf(rows: ReadonlyMap<SpecialisationId, readonly number[]>) {
  let from = 0;
  return new Map(
    [...rows].map(([id, own]) => {
      const range = { from, to: from + own.length };
      from = range.to;
      return [id, range] as const;
    }),
  );
}

/** ln of the median pay, shrunk towards the mean of all, scaled so that the lowest is 0 and the highest 1. */
function payParts(
  ground: Ground,
  rows: ReadonlyMap<SpecialisationId, readonly number[]>,
  currency: string,
): ReadonlyMap<SpecialisationId, PayPart> {
  const cells = [...rows].map(([id, own]) => ({ id, cell: payOfRows(ground.market, own, currency, id) }));
  const known = cells.flatMap(({ id, cell }) =>
    cell.figures ? [{ id, cell, log: Math.log(cell.figures.median) }] : [],
  );
  if (known.length < 2) return new Map();
  const n = known.reduce((sum, { cell }) => sum + cell.n, 0);
  const mean = known.reduce((sum, { log, cell }) => sum + log * cell.n, 0) / n;
  const shrunk = known.map((one) => ({
    ...one,
    log: (one.log * one.cell.n + mean * SHRINKAGE) / (one.cell.n + SHRINKAGE),
  }));
  const low = Math.min(...shrunk.map((one) => one.log));
  const high = Math.max(...shrunk.map((one) => one.log));
  return new Map(
    shrunk.map(({ id, cell, log }) => [id, { cell, value: high === low ? 0.5 : (log - low) / (high - low) }]),
  );
}

/** The market factor of every AI specialisation. */
export function marketFactors(
  ground: Ground,
  coverage: Coverage,
  within: MarketRows,
  threshold: number,
): ReadonlyMap<SpecialisationId, MarketFactor> {
  const reach = countsIn(ground, coverage, within, threshold);
  const counts = [...reach.values()];
  const pooled =
    counts.reduce((sum, count) => sum + count.inReach, 0) /
    Math.max(
      1,
      counts.reduce((sum, count) => sum + count.of, 0),
    );
  const most = Math.max(1, ...[...within.rows.values()].map((rows) => rows.length));
  return new Map(
    [...within.rows].map(([id, rows]) => {
      const { inReach, of } = reach.get(id)!;
      const openings = { value: Math.log1p(inReach) / Math.log1p(most) };
      const shrunk = (inReach + SHRINKAGE * pooled) / (of + SHRINKAGE);
      const pay = reachablePay(within.pay.get(id), inReach);
      const values = [openings.value, shrunk, ...(pay ? [pay.value] : [])];
      const value = values.reduce((sum, one) => sum + one, 0) / values.length;
      const parts = { demand: { n: rows.length }, openings, reach: { value: shrunk, inReach, of }, pay };
      return [id, { value, ...parts, growth: null }];
    }),
  );
}

/** One pass over the postings of all specialisations, counted apart. */
function countsIn(
  ground: Ground,
  coverage: Coverage,
  { requirements, ranges }: MarketRows,
  threshold: number,
): ReadonlyMap<SpecialisationId, ReachCount> {
  const standing = standingOf(reachTerms(ground, threshold), creditsOf(coverage));
  const deficit = sumsOf(requirements, standing.short);
  return new Map([...ranges].map(([id, range]) => [id, countRange(requirements, deficit, range)]));
}

function reachablePay(pay: PayPart | undefined, inReach: number): PayPart | null {
  return pay ? { ...pay, value: pay.value * Math.min(1, inReach / ENOUGH_IN_REACH) } : null;
}
