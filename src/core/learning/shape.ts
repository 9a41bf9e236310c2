import {
  type Hours,
  type PracticeProject,
  RESOURCE_COSTS,
  RESOURCE_KINDS,
  RESOURCE_LEVELS,
  type Resource,
  type SkillLearning,
} from "./learning.ts";

/** The first thing wrong with the shape of an entry, in words; null when its fields are there and of their types. */
export function misshapen(raw: unknown): string | null {
  const entry = fieldsOf<SkillLearning>(raw);
  if (!entry) return "is no object";
  if (!isText(entry.why)) return "has no `why`";
  if (!Array.isArray(entry.resources)) return "has no list of resources";
  const resource = entry.resources.map(misshapenResource).find((wrong) => wrong !== null);
  if (resource) return resource;
  if (!isTexts(entry.check)) return "has no list of checks";
  return misshapenProject(entry.project);
}

function misshapenResource(raw: unknown): string | null {
  const one = fieldsOf<Resource>(raw);
  if (!one || !isText(one.title)) return "has a resource without a title";
  const text = (["by", "url", "why"] as const).find((field) => !isText(one[field]));
  if (text) return `has a resource without \`${text}\`: ${one.title}`;
  if (!isOf(RESOURCE_KINDS, one.kind)) return `has a resource of unknown kind: ${one.title}`;
  if (!isOf(RESOURCE_COSTS, one.cost)) return `has a resource of unknown cost: ${one.title}`;
  if (!isOf(RESOURCE_LEVELS, one.level)) return `has a resource of unknown level: ${one.title}`;
  return isHours(one.hours) ? null : `has a resource without hours [least, most]: ${one.title}`;
}

function misshapenProject(raw: unknown): string | null {
  const project = fieldsOf<PracticeProject>(raw);
  if (!project || !isText(project.title) || !isText(project.brief))
    return "has no project with title and brief";
  if (project.first !== undefined && !isText(project.first)) return "has a project with an empty `first`";
  if (!isTexts(project.accept)) return "has a project without a list of criteria";
  return isHours(project.hours) ? null : "has a project without hours [least, most]";
}

function fieldsOf<Shape>(raw: unknown): Partial<Record<keyof Shape, unknown>> | null {
  return typeof raw === "object" && raw !== null ? (raw as Partial<Record<keyof Shape, unknown>>) : null;
}

function isText(value: unknown): value is string {
  return typeof value === "string" && value.trim() !== "";
}

function isTexts(value: unknown): value is string[] {
  return Array.isArray(value) && value.every(isText);
}

function isOf<Word extends string>(words: readonly Word[], value: unknown): value is Word {
  return words.some((word) => word === value);
}

function isHours(value: unknown): value is Hours {
  if (!Array.isArray(value) || value.length !== 2) return false;
  const [least, most] = value as unknown[];
  return typeof least === "number" && typeof most === "number" && least > 0 && least <= most;
}
