import type { Taxonomy } from "../taxonomy/taxonomy.ts";
import { RESOURCE_COSTS, type Resource, type SkillLearning } from "./learning.ts";
import { misshapen } from "./shape.ts";

export interface LearningFault {
  readonly code:
    | "not-an-object"
    | "unknown-skill"
    | "bad-entry"
    | "resource-count"
    | "bad-url"
    | "duplicate-url"
    | "paid-first"
    | "too-few"
    | "too-long"
    | "repeated-text";
  readonly message: string;
}

/** Everything wrong with what is written on learning, given by skill id: shape, links, order, hours, repetitions. */
export function checkLearning(raw: unknown, taxonomy: Taxonomy): LearningFault[] {
  if (typeof raw !== "object" || raw === null || Array.isArray(raw)) {
    return [{ code: "not-an-object", message: "What is written on learning is no object by skill id." }];
  }
  const entries = Object.entries(raw);
  const sound = entries.filter(([, entry]) => misshapen(entry) === null) as [string, SkillLearning][];
  return [
    ...entries.flatMap(([id, entry]) => faultsOfShape(id, entry, taxonomy)),
    ...sound.flatMap(([id, entry]) => RULES.flatMap((rule) => rule(id, entry, taxonomy))),
    ...repetitions(sound),
  ];
}

function faultsOfShape(id: string, entry: unknown, { ordinalOf }: Taxonomy): LearningFault[] {
  const wrong = misshapen(entry);
  return [
    ...(ordinalOf.has(id) ? [] : [fault("unknown-skill", `"${id}" is no skill of the taxonomy.`)]),
    ...(wrong === null ? [] : [fault("bad-entry", `${id} ${wrong}.`)]),
  ];
}

type Rule = (id: string, entry: SkillLearning, taxonomy: Taxonomy) => LearningFault[];

const RULES: readonly Rule[] = [resourceCount, urls, repeatedUrls, freeFirst, enoughToCheck, hoursInBounds];

function resourceCount(id: string, { resources }: SkillLearning): LearningFault[] {
  const n = resources.length;
  return n >= 2 && n <= 5 ? [] : [fault("resource-count", `${id} has ${n} resources, not 2 to 5.`)];
}

const ADDRESS = /^https:\/\/[a-z0-9-]+(\.[a-z0-9-]+)+(\/[^\s<>"]*)?$/i;

function urls(id: string, { resources }: SkillLearning): LearningFault[] {
  return resources
    .filter(({ url }) => !ADDRESS.test(url))
    .map(({ url }) => fault("bad-url", `${id} has an address that is not https or not whole: ${url}`));
}

function repeatedUrls(id: string, { resources }: SkillLearning): LearningFault[] {
  return repeated(resources.map(({ url }) => url.replace(/\/$/, ""))).map((url) =>
    fault("duplicate-url", `${id} names ${url} twice.`),
  );
}

function freeFirst(id: string, { resources }: SkillLearning): LearningFault[] {
  const rank = ({ cost }: Resource) => RESOURCE_COSTS.indexOf(cost);
  const inOrder = resources.every((one, at) => at === 0 || rank(resources[at - 1]!) <= rank(one));
  return inOrder ? [] : [fault("paid-first", `${id} does not name free resources first.`)];
}

function enoughToCheck(id: string, { project, check }: SkillLearning): LearningFault[] {
  const counts = [
    ["criteria", project.accept.length],
    ["checks", check.length],
  ] as const;
  return counts
    .filter(([, n]) => n < 3 || n > 5)
    .map(([what, n]) => fault("too-few", `${id} has ${n} ${what}, not 3 to 5.`));
}

/** No single resource or project may take longer than becoming strong in the skill does. */
function hoursInBounds(id: string, entry: SkillLearning, { skills, ordinalOf }: Taxonomy): LearningFault[] {
  const bound = skills[ordinalOf.get(id) ?? -1]?.hours.strong[1];
  if (bound === undefined) return [];
  return [...entry.resources, entry.project]
    .filter(({ hours }) => hours[1] > bound)
    .map(({ title }) => fault("too-long", `${id}: "${title}" takes more than ${bound} hours.`));
}

/** The same words for two skills are words for neither. */
function repetitions(entries: readonly [string, SkillLearning][]): LearningFault[] {
  const texts = entries.flatMap(([, { why, project, check }]) => [
    why,
    project.title,
    project.brief,
    ...(project.first === undefined ? [] : [project.first]),
    ...project.accept,
    ...check,
  ]);
  return repeated(texts).map((text) => fault("repeated-text", `Stands more than once: "${text}"`));
}

function repeated(words: readonly string[]): string[] {
  const seen = new Set<string>();
  const twice = words.filter((word) => seen.size === seen.add(word).size);
  return [...new Set(twice)];
}

function fault(code: LearningFault["code"], message: string): LearningFault {
  return { code, message };
}
