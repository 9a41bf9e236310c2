import { countInterval, type Interval, wilson } from "../market/interval.ts";
import { pickRows, type Requirements, type RowRange } from "../market/kernel/requirements.ts";
import { sumsOf } from "../market/kernel/sums.ts";
import { standingOf } from "../market/kernel/terms.ts";
import { type PayCell, payOfRows } from "../market/pay.ts";
import { AI_SPECIALISATIONS, SPECIALISATIONS, type SpecialisationId } from "../vocabulary.ts";
import { type Coverage, creditsOf } from "./coverage.ts";
import { type Ground, reachTerms } from "./ground.ts";
import { type IndustriesPart, industriesParts } from "./industries.ts";
import type { CompassSettings } from "./person.ts";
import { countRange, type ReachCount, rowsWithin } from "./reach.ts";
import { type Risk, riskFor, underRisk } from "./risk.ts";

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
  /** Null when no industry is sought, or no posting lies in one. */
  readonly industries: IndustriesPart | null;
  /** By which end of what is likely the parts were counted. */
  readonly risk: Risk;
  /** Null: the sources of this snapshot do not overlap in time, so growth cannot be told from a change of source. */
  readonly growth: null;
}

/** Postings in reach on a scale of ratios. */
export interface OpeningsPart {
  /** ln(1 + in reach) / ln(1 + postings of the largest specialisation), at most 1. */
  readonly value: number;
  /** 95 % interval of the number in reach, had the same market been collected again. */
  readonly likely: Interval;
}

export interface ReachPart {
  readonly value: number;
  /** 95 % interval of the shrunk share. */
  readonly likely: Interval;
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
  readonly industries: ReadonlyMap<SpecialisationId, IndustriesPart>;
  readonly risk: Risk;
}

export function marketRows(ground: Ground, settings: CompassSettings): MarketRows {
  const { market } = ground;
  const { constraints, seek = [], risk = "balanced" } = settings;
  const rows = new Map<SpecialisationId, number[]>(AI_SPECIALISATIONS.map((id) => [id, []]));
  for (const row of rowsWithin(market, constraints)) {
    rows.get(SPECIALISATIONS[market.specialisation[0][row]!]!)?.push(row);
  }
  const currency = constraints.payFloor?.currency ?? "USD";
  const requirements = pickRows(ground.requirements, [...rows.values()].flat());
  return {
    rows,
    requirements,
    ranges: rangesOf(rows),
    pay: payParts(ground, rows, currency, risk),
    industries: industriesParts(market, rows, seek, risk, SHRINKAGE),
    risk,
  };
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

/**
 * ln of the median pay, shrunk towards the mean of all, scaled so that the lowest is 0 and the highest 1. The ends of
 * the interval are laid on the same scale.
 */
function payParts(
  ground: Ground,
  rows: ReadonlyMap<SpecialisationId, readonly number[]>,
  currency: string,
  risk: Risk,
): ReadonlyMap<SpecialisationId, PayPart> {
  const cells = [...rows].map(([id, own]) => ({ id, cell: payOfRows(ground.market, own, currency, id) }));
  const known = cells.flatMap(({ id, cell }) =>
    cell.figures ? [{ id, cell, figures: cell.figures, log: Math.log(cell.figures.median) }] : [],
  );
  if (known.length < 2) return new Map();
  const n = known.reduce((sum, { cell }) => sum + cell.n, 0);
  const mean = known.reduce((sum, { log, cell }) => sum + log * cell.n, 0) / n;
  const shrink = (log: number, cell: PayCell) => (log * cell.n + mean * SHRINKAGE) / (cell.n + SHRINKAGE);
  const shrunk = known.map(({ log, cell }) => shrink(log, cell));
  const low = Math.min(...shrunk);
  const high = Math.max(...shrunk);
  const scaled = (log: number) => (high === low ? 0.5 : Math.min(1, Math.max(0, (log - low) / (high - low))));
  return new Map(
    known.map(({ id, cell, figures }, at) => {
      const end = (pay: number) => shrink(Math.log(pay), cell);
      const likely = { low: end(figures.interval.low), high: end(figures.interval.high) };
      return [id, { cell, value: scaled(underRisk(shrunk[at]!, likely, risk)) }];
    }),
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
      const counted = reach.get(id)!;
      const risk = riskFor(rows.length, within.risk);
      const parts = {
        openings: openingsPart(counted, most, risk),
        reach: reachPart(counted, pooled, risk),
        pay: reachablePay(within.pay.get(id), counted.inReach),
        industries: within.industries.get(id) ?? null,
      };
      const values = Object.values(parts).flatMap((part) => (part ? [part.value] : []));
      const value = values.reduce((sum, one) => sum + one, 0) / values.length;
      return [id, { value, demand: { n: rows.length }, ...parts, risk, growth: null }];
    }),
  );
}

function openingsPart({ inReach }: ReachCount, most: number, risk: Risk): OpeningsPart {
  const likely = countInterval(inReach);
  const counted = underRisk(inReach, likely, risk);
  return { value: Math.min(1, Math.log1p(counted) / Math.log1p(most)), likely };
}

function reachPart({ inReach, of }: ReachCount, pooled: number, risk: Risk): ReachPart {
  const hits = inReach + SHRINKAGE * pooled;
  const likely = wilson(hits, of + SHRINKAGE);
  return { value: underRisk(hits / (of + SHRINKAGE), likely, risk), likely, inReach, of };
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
