import { type Day, formatDay, parseDay } from "../day.ts";
import type { Plan, PlanStep } from "./plan.ts";

export interface DatedStep {
  readonly step: PlanStep;
  readonly first: Day;
  /** Itself part of the step. */
  readonly last: Day;
}

/** The days on which each step begins and ends when the plan begins on `start`; each has at least one. */
export function datedSteps({ steps }: Plan, start: Day): DatedStep[] {
  const from = parseDay(start) ?? 0;
  return steps.map((step) => {
    const first = from + Math.floor(7 * step.fromWeek);
    const last = Math.max(first, from + Math.ceil(7 * step.toWeek) - 1);
    return { step, first: formatDay(first), last: formatDay(last) };
  });
}
