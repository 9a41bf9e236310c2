import { datedSteps } from "../../core/compass/dated-steps.ts";
import { type Monday, mondayInWords } from "../../core/compass/monday.ts";
import type { Plan } from "../../core/compass/plan.ts";
import { type NameOf, reachInWords, whyInWords } from "../../core/compass/plan-in-words.ts";
import type { Day } from "../../core/day.ts";
import { hoursRange, plural } from "../../core/in-words.ts";
import { formatCalendar } from "./calendar.ts";

/**
 * A plan as a calendar file: an entry of whole days a step, at the person's hours a week, beginning on `start`; the
 * step to begin with says how.
 */
export function planCalendar(
  plan: Plan,
  start: Day,
  hoursPerWeek: number,
  nameOf: NameOf,
  monday: Monday | null = null,
): string {
  const entries = datedSteps(plan, start).map(({ step, first, last }) => ({
    uid: `${plan.to}.${step.skill}@bearings`,
    first,
    last,
    title: `Learn ${nameOf(step.skill)}`,
    text: [
      `${hoursRange(step.hoursRange)}, at ${plural(hoursPerWeek, "hour")} a week.`,
      ...whyInWords(step, nameOf),
      reachInWords(step),
      ...(monday?.skill === step.skill ? [mondayInWords(monday, nameOf), monday.resource?.url ?? ""] : []),
    ].join("\n"),
  }));
  return formatCalendar(`Plan: ${nameOf(plan.to)}`, entries, start);
}
