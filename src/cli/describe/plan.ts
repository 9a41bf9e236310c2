import { outlookInWords } from "../../core/compass/degree-in-words.ts";
import type { Ground } from "../../core/compass/ground.ts";
import { type Monday, mondayInWords } from "../../core/compass/monday.ts";
import type { Plan, PlanStep } from "../../core/compass/plan.ts";
import { table } from "../print.ts";

type NameOf = (id: string) => string;

/** The first and the last day of a step. */
interface Days {
  readonly first: string;
  readonly last: string;
}

/** A plan as text for a terminal; `days` has those of each step, in order, when it begins on a given day. */
export function describePlan(
  plan: Plan,
  ground: Ground,
  days: readonly Days[] | null,
  monday: Monday | null,
): string {
  const name = (id: string) => ground.taxonomy.skills[ground.taxonomy.ordinalOf.get(id) ?? -1]?.name ?? id;
  const degree = [outlookInWords(plan.degree, plan.to, (id) => id)].filter(Boolean);
  if (plan.of === 0) {
    const none = `There are too few ads for ${plan.to} to plan by: none that can be judged.`;
    return [none, ...degree].join("\n\n");
  }
  if (plan.steps.length === 0) {
    const none = `No step towards ${plan.to} was found that brings more of its ${plan.of} postings in reach.`;
    return [none, ...degree].join("\n\n");
  }
  const head = ["", "hours", days ? "days" : "week", "in reach", "why now"];
  const rows = plan.steps.map((step, at) => [
    `${at + 1}. ${name(step.skill)}`,
    step.hoursRange.join("–"),
    days?.[at] ? `${days[at].first} to ${days[at].last}` : weeks(step),
    `${step.inReachBefore} → ${step.inReachAfter}`,
    step.why.prerequisiteOf
      ? `needed first for ${name(step.why.prerequisiteOf)}`
      : `required by ${step.why.requiredBy} of ${step.of}`,
  ]);
  const told = [
    total(plan),
    ...(monday ? [begin(monday, name)] : []),
    ...degree,
    ...instead(plan, name),
    ...nothingOpened(plan),
  ];
  return [table([head, ...rows]), ...told].join("\n\n");
}

/** With what to begin, and where to find it, in one line. */
function begin(monday: Monday, name: NameOf): string {
  const { resource, skill } = monday;
  const where = resource ? ` ${resource.url} (the whole project: \`bearings skills ${skill}\`)` : "";
  return mondayInWords(monday, name) + where;
}

function weeks({ fromWeek, toWeek }: PlanStep): string {
  return `${Math.floor(fromWeek) + 1}–${Math.max(1, Math.ceil(toWeek))}`;
}

function total(plan: Plan): string {
  const inWeeks = Math.ceil(plan.weeks);
  return `${Math.round(plan.hours)} hours in about ${inWeeks} ${inWeeks === 1 ? "week" : "weeks"}; postings in reach: ${plan.inReachNow} now, ${plan.inReachThen} then, of ${plan.of} that can be judged.`;
}

/** What else could be learnt at each choice. */
function instead({ steps }: Plan, name: NameOf): string[] {
  const lines = steps.flatMap(({ skill, alternatives }, at) => {
    if (alternatives.length === 0) return [];
    const others = alternatives.map(
      ({ skill: other, bundle, hours, inReachAfter }) =>
        `${name(other)}${bundle.length > 1 ? ` with ${bundle.length - 1} before it` : ""} (${hours} hours, ${inReachAfter} in reach)`,
    );
    return [`  ${at + 1}. ${name(skill)}, or: ${others.join("; ")}`];
  });
  return lines.length === 0 ? [] : [`The next best at each choice:\n${lines.join("\n")}`];
}

function nothingOpened(plan: Plan): string[] {
  if (plan.inReachThen !== plan.inReachNow) return [];
  return [
    `These steps alone bring no more of its postings in reach: ${plan.to} is further than ${plan.steps.length} steps away, or has too few ads to say.`,
  ];
}
