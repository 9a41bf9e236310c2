import type { Resource, SkillLearning } from "../../core/learning/learning.ts";
import { hoursRange } from "../../web/components/format.ts";
import {
  LOOK_FOR_ONESELF,
  RESOURCE_COST_WORDS,
  RESOURCE_KIND_WORDS,
  RESOURCE_LEVEL_WORDS,
} from "../../web/components/learning-words.ts";

/** How to learn a skill, as text; where nothing is written, how to look for oneself. */
export function describeLearning(learning: SkillLearning | null): string {
  if (!learning) {
    return [
      "Nothing is written on how to learn it yet. To look for yourself:",
      ...LOOK_FOR_ONESELF.map(item),
    ].join("\n");
  }
  const { why, resources, project, check } = learning;
  return [
    `Why it matters: ${why}`,
    "",
    "Where to learn it:",
    ...resources.map(describeResource),
    "",
    `Build it: ${project.title} (about ${hoursRange(project.hours)})`,
    project.brief,
    ...(project.first === undefined ? [] : [`The first evening: ${project.first}`]),
    "It is done when:",
    ...project.accept.map((criterion) => `  [ ] ${criterion}`),
    "",
    "Can you do this?",
    ...check.map(item),
  ].join("\n");
}

function describeResource({ title, by, kind, url, cost, hours, level, why }: Resource): string {
  const words = [
    RESOURCE_KIND_WORDS[kind],
    RESOURCE_COST_WORDS[cost],
    hoursRange(hours),
    RESOURCE_LEVEL_WORDS[level],
  ];
  return `  - ${title}, ${by}\n    ${words.join(" · ")}: ${why}\n    ${url}`;
}

function item(words: string): string {
  return `  - ${words}`;
}
