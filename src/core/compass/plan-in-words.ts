import { count, hoursRange, money, moneyRange, percent, plural } from "../in-words.ts";
import { outlookInWords } from "./degree-in-words.ts";
import { type Monday, mondayInWords } from "./monday.ts";
import { type Move, READY_SHARE } from "./moves.ts";
import type { Plan, PlanStep } from "./plan.ts";

/** The name of a skill or a specialisation; of an unknown id the id. */
export type NameOf = (id: string) => string;

/** "weeks 1–4", "week 3". */
export function weeksInWords({ fromWeek, toWeek }: Pick<PlanStep, "fromWeek" | "toWeek">): string {
  const from = Math.floor(fromWeek) + 1;
  const to = Math.max(from, Math.ceil(toWeek));
  return from === to ? `week ${from}` : `weeks ${from}–${to}`;
}

/** What the step brings into reach, said plainly also when that is nothing yet. */
export function reachInWords({ inReachBefore, inReachAfter, of }: PlanStep): string {
  if (inReachAfter === inReachBefore) {
    return `Ads within reach stay at ${count(inReachAfter)} of ${count(of)}; alone this step opens no more yet, and counts towards later ones.`;
  }
  return `Ads within reach: ${count(inReachBefore)} before, ${count(inReachAfter)} after, of ${count(of)}.`;
}

/** Why the step comes now. */
export function whyInWords(step: PlanStep, nameOf: NameOf): string[] {
  const { why, of } = step;
  return [
    why.prerequisiteOf ? `It is needed first for ${nameOf(why.prerequisiteOf)}.` : "",
    why.requiredBy > 0 ? `${count(why.requiredBy)} of ${plural(of, "ad")} require it.` : "",
    savedInWords(step, nameOf),
  ].filter(Boolean);
}

function savedInWords({ skill, why: { savedBy } }: PlanStep, nameOf: NameOf): string {
  if (savedBy === null) return "";
  return savedBy === skill
    ? "You know something of it already, which shortens it."
    : `What you know of ${nameOf(savedBy)} shortens it.`;
}

export function payInWords({ pay }: PlanStep): string | null {
  if (!pay.figures) return null;
  return `Those then within reach pay ${money(pay.figures.median, pay.currency)} a year in the middle (${plural(pay.n, "ad")} that state it; likely ${moneyRange(pay.figures.interval, pay.currency)}).`;
}

/** The whole plan in a sentence. */
export function planInWords(plan: Plan, hoursPerWeek: number): string {
  const weeks = Math.ceil(plan.weeks);
  return `${plural(plan.steps.length, "step")}, about ${plural(Math.round(plan.hours), "hour")}: at ${plural(hoursPerWeek, "hour")} a week that is ${plural(weeks, "week")}. Ads within reach: ${count(plan.inReachNow)} now, ${count(plan.inReachThen)} then, of the ${count(plan.of)} that name enough skills to be judged.`;
}

/** What part the steps are of the way until one is ready; nothing where that cannot be told, or one is. */
export function wholeWayInWords(plan: Pick<Plan, "hours" | "steps">, way: Move): string {
  const ready = `ready, with ${percent(READY_SHARE)} of its ads within reach`;
  if (way.state === "far")
    return `These are first steps: you are ${ready}, only after more than ${count(way.steps.length)}.`;
  if (way.state !== "hours" || way.hours === null) return "";
  if (plan.hours >= way.hours) return `You are ${ready}, after about ${plural(way.hours, "hour")} of these.`;
  return `These steps are the first part of the way: you are ${ready}, after about ${plural(way.hours, "hour")} in all.`;
}

/** The plan as plain text, to be pasted anywhere. */
export function formatPlan(
  plan: Plan,
  hoursPerWeek: number,
  nameOf: NameOf,
  monday: Monday | null = null,
): string {
  const begin = monday ? mondayInWords(monday, nameOf) : "";
  const link = monday?.resource ? ` ${monday.resource.url}` : "";
  const beginAt = plan.steps.findIndex(({ skill }) => skill === monday?.skill);
  const steps = plan.steps.map((step, at) =>
    [
      `${at + 1}. ${nameOf(step.skill)} (${hoursRange(step.hoursRange)}, ${weeksInWords(step)})`,
      `   ${[reachInWords(step), ...whyInWords(step, nameOf)].join(" ")}`,
      ...(at === beginAt && begin ? [`   ${begin}${link}`] : []),
    ].join("\n"),
  );
  const degree = [outlookInWords(plan.degree, plan.to, nameOf)].filter(Boolean);
  return [`Plan: ${nameOf(plan.to)}`, planInWords(plan, hoursPerWeek), ...degree, "", ...steps, ""].join(
    "\n",
  );
}
