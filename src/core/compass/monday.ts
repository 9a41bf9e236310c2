import { hoursRange } from "../in-words.ts";
import type { Resource, ResourceCost, SkillLearning } from "../learning/learning.ts";
import type { Plan } from "./plan.ts";
import type { NameOf } from "./plan-in-words.ts";

/** With what to begin the first step of a plan. */
export interface Monday {
  readonly skill: string;
  /** The first free resource; where none is free, the first. Null when nothing is written on the skill. */
  readonly resource: Resource | null;
  readonly project: { readonly title: string; readonly first: string } | null;
}

/** Null when the plan has no step. */
export function mondayOf(
  { steps }: Pick<Plan, "steps">,
  learningOf: (skill: string) => SkillLearning | null | undefined,
): Monday | null {
  const skill = steps[0]?.skill;
  if (skill === undefined) return null;
  const written = learningOf(skill);
  if (!written) return { skill, resource: null, project: null };
  const { resources, project } = written;
  return {
    skill,
    resource: resources.find(({ cost }) => cost !== "paid") ?? resources[0] ?? null,
    project: { title: project.title, first: project.first ?? firstSentence(project.brief) },
  };
}

function firstSentence(text: string): string {
  return /^.+?[.!?](?=\s|$)/su.exec(text)?.[0] ?? text;
}

const COSTS: Readonly<Record<ResourceCost, string>> = {
  free: "free",
  "free-to-read": "free to read",
  paid: "paid",
};

/** "On Monday: open “…” by … (free, 8–15 hours); then the first of “…”: …" */
export function mondayInWords({ skill, resource, project }: Monday, nameOf: NameOf): string {
  if (!resource || !project) {
    return `On Monday: nothing is written here on ${nameOf(skill)} yet, so open its official documentation, or the field’s standard textbook, for one hour.`;
  }
  const { title, by, cost, hours } = resource;
  return `On Monday: open “${title}” by ${by} (${COSTS[cost]}, ${hoursRange(hours)}). Then begin the project “${project.title}”: ${withStop(project.first)}`;
}

function withStop(text: string): string {
  return /[.!?]$/.test(text) ? text : `${text}.`;
}
