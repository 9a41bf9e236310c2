import { Z95 } from "../interval.ts";
import { FEWEST_EMPLOYERS, SMALLEST_PAY_CELL } from "../pay.ts";
import {
  CONTROLS,
  type Columns,
  type Control,
  columnsOf,
  type PayFact,
  regressionOf,
  rowOf,
} from "./design.ts";
import { countKeys, type KeyCount, levelsOf } from "./facts.ts";
import { fitRidge, quadratic, type RidgeFit } from "./fit.ts";
import { entriesOf, type Regression } from "./moments.ts";
import { clusterSandwich } from "./sandwich.ts";
import { type Scatter, scatterOf } from "./scatter.ts";

/** Fewer figures or employers than these carry no regression. */
export const FEWEST_FACTS = 200;
export const FEWEST_FACT_EMPLOYERS = 30;

/** What is expected of a key before a fact is seen, in ln(pay). */
export type Expectation = Readonly<Partial<Record<Control, ReadonlyMap<string, number>>>>;

export interface PayModel {
  readonly columns: Columns;
  readonly fit: RidgeFit;
  /** What the fit's effects are deviations from, a value a column. */
  readonly expected: Float64Array;
  /** Mean row of the facts: the posting that everything is compared with. */
  readonly mean: Float64Array;
  /** Covariance of the effects from how employers pull them, beside the posterior's of the fit. */
  readonly robust: Float64Array;
  readonly scatter: Scatter;
  readonly counted: Readonly<Record<Control, ReadonlyMap<string, KeyCount>>>;
  readonly n: number;
  readonly employers: number;
}

/** What a key adds to pay, the other controls held equal. */
export interface Premium {
  readonly control: Control;
  readonly key: string;
  readonly n: number;
  readonly employers: number;
  /** As a share: 0.08 is 8 % more. Null: too little to say. */
  readonly premium: number | null;
  /** 95 %; null where the premium is. */
  readonly interval: { readonly low: number; readonly high: number } | null;
}

/** Fits ln(pay) on all controls; null when there are too few figures or employers. */
export function fitPay(
  facts: readonly PayFact[],
  umbrellas: ReadonlySet<string> = new Set(),
  expectation: Expectation = {},
): PayModel | null {
  const employers = new Set(facts.flatMap((fact) => fact.employer ?? [])).size;
  if (facts.length < FEWEST_FACTS || employers < FEWEST_FACT_EMPLOYERS) return null;
  const columns = columnsOf(levelsOf(facts, umbrellas));
  const expected = new Float64Array(columns.width);
  for (const control of CONTROLS) {
    for (const [key, column] of columns.at[control]) expected[column] = expectation[control]?.get(key) ?? 0;
  }
  const mean = new Float64Array(columns.width);
  for (const fact of facts) {
    for (const [column, value] of rowOf(columns, fact)) mean[column]! += value / facts.length;
  }
  const regression = regressionOf(facts, columns, expected);
  const fit = fitRidge(regression);
  const scatter = scatterOf(facts, residualsOf(regression, fit));
  const robust = clusterSandwich(regression, fit);
  return {
    columns,
    fit,
    expected,
    mean,
    robust,
    scatter,
    counted: countKeys(facts),
    n: facts.length,
    employers,
  };
}

function residualsOf(regression: Regression, { effects }: RidgeFit): Float64Array {
  return regression.y.map((y, row) =>
    entriesOf(regression, row).reduce((left, [column, value]) => left - value * effects[column]!, y),
  );
}

/**
 * Premiums of the keys of one control, largest first. A skill is compared with not asking for it; the keys of the
 * others with the mean of all figures, since every posting has one of them.
 */
export function premiumsOf(model: PayModel, control: Control): Premium[] {
  return [...model.columns.at[control]]
    .map(([key, column]) => premiumOf(model, control, key, contrastOf(model, control, column)))
    .toSorted((a, b) => (b.premium ?? -9) - (a.premium ?? -9) || b.n - a.n);
}

function contrastOf({ columns, mean }: PayModel, control: Control, column: number): Float64Array {
  const contrast = new Float64Array(columns.width);
  if (control !== "skill") for (const at of columns.at[control].values()) contrast[at] = -mean[at]!;
  contrast[column]! += 1;
  return contrast;
}

function premiumOf(model: PayModel, control: Control, key: string, contrast: Float64Array): Premium {
  const count = model.counted[control].get(key);
  const [n, employers] = [count?.n ?? 0, count?.employers.size ?? 0];
  if (n < SMALLEST_PAY_CELL || employers < FEWEST_EMPLOYERS) {
    return { control, key, n, employers, premium: null, interval: null };
  }
  const middle = dotEffects(model, contrast);
  const variance = Math.max(quadratic(model.fit.covariance, contrast), quadratic(model.robust, contrast));
  const half = Z95 * Math.sqrt(variance);
  const share = (logarithm: number) => Math.exp(logarithm) - 1;
  const interval = { low: share(middle - half), high: share(middle + half) };
  return { control, key, n, employers, premium: share(middle), interval };
}

/** What a row of the columns adds up to in ln(pay). */
export function dotEffects({ fit, expected }: PayModel, row: Float64Array): number {
  let sum = 0;
  for (let at = 0; at < row.length; at++) sum += row[at]! * (fit.effects[at]! + expected[at]!);
  return sum;
}
