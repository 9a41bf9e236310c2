import { hoursRange } from "../in-words.ts";
import type { Resource, ResourceCost, SkillLearning } from "../learning/learning.ts";
import type { Plan } from "./plan.ts";
import type { NameOf } from "./plan-in-words.ts";

/** With what to begin a plan. */
export interface Monday {
  /** The first step on which something is written; the first step when nothing is written on any. */
  readonly skill: string;
  /** The first step, where nothing is written on it but on a later one; else null. */
  readonly insteadOf: string | null;
  /** The first free resource; where none is free, the first. Null when nothing is written on the skill. */
  readonly resource: Resource | null;
  readonly project: { readonly title: string; readonly first: string } | null;
}

/** Null when the plan has no step. */
export function mondayOf(
  { steps }: Pick<Plan, "steps">,
  learningOf: (skill: string) => SkillLearning | null | undefined,
): Monday | null {
  const first = steps[0]?.skill;
  if (first === undefined) return null;
  const begun = steps.find(({ skill }) => learningOf(skill));
  const written = begun && learningOf(begun.skill);
  if (!written) return { skill: first, insteadOf: null, resource: null, project: null };
  const { resources, project } = written;
  return {
    skill: begun.skill,
    insteadOf: begun.skill === first ? null : first,
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

/** "On Monday: open “…” by … (free, 8–15 hours). Then begin the project “…”: …" */
export function mondayInWords({ skill, insteadOf, resource, project }: Monday, nameOf: NameOf): string {
  if (!resource || !project) {
    return `On Monday: nothing is written here on ${nameOf(skill)} yet, so look for an introduction to it, and give it one hour.`;
  }
  const { title, by, cost, hours } = resource;
  const which =
    insteadOf === null
      ? ""
      : `begin with ${nameOf(skill)}, since nothing is written here on ${nameOf(insteadOf)} yet: `;
  return `On Monday: ${which}open “${title}” by ${by} (${COSTS[cost]}, ${hoursRange(hours)}). Then begin the project “${project.title}”: ${withStop(project.first)}`;
}

function withStop(text: string): string {
  return /[.!?]$/.test(text) ? text : `${text}.`;
}
