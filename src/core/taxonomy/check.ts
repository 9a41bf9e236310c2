import { SKILL_KINDS } from "../vocabulary.ts";
import { foldForm as folded } from "./fold.ts";
import type { Skill } from "./skill.ts";

export interface TaxonomyFault {
  readonly code:
    | "not-an-array"
    | "bad-skill"
    | "duplicate-id"
    | "former-id-in-use"
    | "shared-alias"
    | "unknown-reference"
    | "cycle"
    | "bare-short-alias";
  readonly message: string;
}

/** Everything wrong with a list of skills: shape, ids, shared aliases, references, prerequisite cycles. */
export function checkSkills(raw: unknown): TaxonomyFault[] {
  if (!Array.isArray(raw)) return [{ code: "not-an-array", message: "Skills are not a list." }];
  const misshapen = raw.filter((one) => !isSkill(one));
  if (misshapen.length > 0) {
    return misshapen.map((one) => ({
      code: "bad-skill",
      message: `A skill lacks a field or has a wrong one: ${JSON.stringify(one)?.slice(0, 120)}`,
    }));
  }
  const skills = raw as Skill[];
  return [
    ...duplicateIds(skills),
    ...formerIdsInUse(skills),
    ...sharedAliases(skills),
    ...bareShortAliases(skills),
    ...unknownReferences(skills),
    ...cycles(skills),
  ];
}

function isSkill(one: unknown): one is Skill {
  if (typeof one !== "object" || one === null) return false;
  const skill = one as Partial<Skill>;
  return (
    typeof skill.id === "string" &&
    /^[a-z0-9]+(-[a-z0-9]+)*$/.test(skill.id) &&
    typeof skill.name === "string" &&
    SKILL_KINDS.some((kind) => kind === skill.kind) &&
    typeof skill.about === "string" &&
    [skill.aliases, skill.requires, skill.related].every(Array.isArray) &&
    isRising(skill.hours?.working, skill.hours?.strong) &&
    typeof skill.hours?.basis === "string"
  );
}

function isRising(working?: readonly number[], strong?: readonly number[]): boolean {
  if (!working || !strong) return false;
  const [a = 0, b = 0] = working;
  const [c = 0, d = 0] = strong;
  return a > 0 && a <= b && a < c && c <= d && b <= d;
}

function duplicateIds(skills: readonly Skill[]): TaxonomyFault[] {
  const seen = new Set<string>();
  return skills.flatMap(({ id }) => {
    if (!seen.has(id)) {
      seen.add(id);
      return [];
    }
    return [{ code: "duplicate-id" as const, message: `Two skills have the id "${id}".` }];
  });
}

/** A former id leads to one skill only, and is never given to another. */
function formerIdsInUse(skills: readonly Skill[]): TaxonomyFault[] {
  const taken = new Set(skills.map((skill) => skill.id));
  return skills.flatMap(({ id, formerly = [] }) =>
    formerly.flatMap((old) => {
      if (!taken.has(old)) {
        taken.add(old);
        return [];
      }
      const message = `"${old}", a former id of ${id}, means another skill too.`;
      return [{ code: "former-id-in-use" as const, message }];
    }),
  );
}

function sharedAliases(skills: readonly Skill[]): TaxonomyFault[] {
  const owner = new Map<string, string>();
  return skills.flatMap((skill) =>
    [skill.name, ...skill.aliases].map(folded).flatMap((form) => {
      const other = owner.get(form);
      owner.set(form, skill.id);
      if (other === undefined) return [];
      return [{ code: "shared-alias" as const, message: `"${form}" names ${other} and ${skill.id}.` }];
    }),
  );
}

/** Names of one or two characters mean too much: without a context rule they are not taken. */
function bareShortAliases(skills: readonly Skill[]): TaxonomyFault[] {
  return skills.flatMap((skill) => {
    const ruled = new Set((skill.ambiguous ?? []).map((rule) => folded(rule.alias)));
    return [skill.name, ...skill.aliases]
      .map(folded)
      .filter((form) => /^[a-z0-9]{1,2}$/.test(form) && !ruled.has(form))
      .map((form) => ({
        code: "bare-short-alias" as const,
        message: `"${form}" (${skill.id}) needs a context rule.`,
      }));
  });
}

function unknownReferences(skills: readonly Skill[]): TaxonomyFault[] {
  const ids = new Set(skills.map((skill) => skill.id));
  return skills.flatMap((skill) =>
    [...skill.requires, ...skill.related]
      .filter((id) => !ids.has(id) || id === skill.id)
      .map((id) => ({
        code: "unknown-reference" as const,
        message: `${skill.id} refers to "${id}", which is no other skill.`,
      })),
  );
}

function cycles(skills: readonly Skill[]): TaxonomyFault[] {
  const requires = new Map(skills.map((skill) => [skill.id, skill.requires]));
  const done = new Set<string>();
  const faults: TaxonomyFault[] = [];
  const visit = (id: string, path: readonly string[]) => {
    if (done.has(id)) return;
    if (path.includes(id)) {
      faults.push({ code: "cycle", message: `Prerequisites run in a circle: ${[...path, id].join(" → ")}.` });
      return;
    }
    for (const next of requires.get(id) ?? []) visit(next, [...path, id]);
    done.add(id);
  };
  for (const skill of skills) visit(skill.id, []);
  return faults;
}
