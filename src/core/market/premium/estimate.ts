import type { Interval } from "../interval.ts";
import { monthOrdinal } from "../market.ts";
import { CONTROLS, type Control, type PayTraits, rowOf } from "./design.ts";
import { quadratic } from "./fit.ts";
import { dotEffects, type PayModel } from "./model.ts";
import { scatterAt } from "./scatter.ts";

/** What a posting that states no pay probably pays. An estimate: never shown as stated. */
export interface PayEstimate {
  readonly kind: "estimate";
  /** A year, in US dollars. */
  readonly middle: number;
  /** Four in five postings like it pay within this. */
  readonly likely: Interval;
  /** What moves it from the mean of all figures, largest first. */
  readonly reasons: readonly EstimateReason[];
  /** Figures and employers that it rests on. */
  readonly n: number;
  readonly employers: number;
}

export interface EstimateReason {
  readonly control: Control;
  readonly key: string;
  /** As a share: 0.2 is a fifth more. */
  readonly effect: number;
}

const MOST_REASONS = 6;
/** Effects smaller than this explain nothing to a reader. */
const SMALLEST_REASON = 0.01;

/**
 * The estimate for a posting by an employer that the model has not seen: what its traits add up to, with the scatter of
 * the figures of its place around the model, widened by how uncertain the sum itself is.
 */
export function estimatePay(model: PayModel, given: PayTraits): PayEstimate {
  const { fit, columns } = model;
  const traits = { ...given, month: nearestMonth(model, given.month) };
  const row = new Float64Array(columns.width);
  for (const [column, value] of rowOf(columns, traits)) row[column] = value;
  const centre = dotEffects(model, row);
  const { cluster, noise } = fit.variances;
  const { low, high } = scatterAt(model.scatter, traits);
  const unsure = quadratic(fit.covariance, row) + unseenVariance(model, given);
  const wider = Math.sqrt(1 + unsure / (cluster + noise));
  return {
    kind: "estimate",
    middle: Math.exp(centre),
    likely: { low: Math.exp(centre + wider * low), high: Math.exp(centre + wider * high) },
    reasons: reasonsOf(model, row),
    n: model.n,
    employers: model.employers,
  };
}

/** A month or source that no fact had is one more draw from its group: its effect may be anything the group's are. */
function unseenVariance({ fit, columns }: PayModel, traits: PayTraits): number {
  const unseen = (["seniority", "month", "source"] as const).filter(
    (control) => !columns.at[control].has(traits[control]),
  );
  // Group 0 is the column of all.
  return unseen.reduce((sum, control) => sum + fit.variances.groups[1 + CONTROLS.indexOf(control)]!, 0);
}

/** A month that no fact had takes the effect of the nearest that one had: pay drifts more than it jumps. */
function nearestMonth({ columns }: PayModel, month: string): string {
  const dated = columns.levels.month.filter((one) => one !== "undated");
  if (month === "undated" || dated.length === 0 || dated.includes(month)) return month;
  return dated.reduce((best, one) => (apart(one, month) < apart(best, month) ? one : best));
}

function apart(one: string, other: string): number {
  return Math.abs(monthOrdinal(one) - monthOrdinal(other));
}

function reasonsOf(model: PayModel, row: Float64Array): EstimateReason[] {
  const { columns, mean, fit, expected } = model;
  const effectAt = (column: number) => fit.effects[column]! + expected[column]!;
  const reasons = CONTROLS.flatMap((control) => {
    const own = [...columns.at[control]];
    const usual = own.reduce((sum, [, column]) => sum + mean[column]! * effectAt(column), 0);
    return own
      .filter(([, column]) => row[column]! > 0)
      .map(([key, column]) => {
        const from = control === "skill" ? 0 : usual;
        return { control, key, effect: Math.exp(row[column]! * (effectAt(column) - from)) - 1 };
      });
  });
  return reasons
    .filter(({ effect }) => Math.abs(effect) >= SMALLEST_REASON)
    .toSorted((a, b) => Math.abs(Math.log1p(b.effect)) - Math.abs(Math.log1p(a.effect)))
    .slice(0, MOST_REASONS);
}
