import { fail, ok, type Result } from "../result.ts";
import type { SpecialisationId } from "../vocabulary.ts";
import { checkSkills, type TaxonomyFault } from "./check.ts";
import { foldForm } from "./fold.ts";
import type { Skill } from "./skill.ts";
import type { Specialisation } from "./specialisation.ts";

/** Skills and specialisations with their indexes. Made only by `createTaxonomy`. */
export interface Taxonomy {
  /** Sorted by id; a skill's place in this array is its ordinal. */
  readonly skills: readonly Skill[];
  readonly ordinalOf: ReadonlyMap<string, number>;
  readonly specialisations: readonly Specialisation[];
  readonly specialisation: ReadonlyMap<SpecialisationId, Specialisation>;
  /** The skill that a name or alias means, whatever its context; null when none is known. */
  resolve(name: string): Skill | null;
  /** Throws when the id is unknown: for ids that come from the taxonomy itself. */
  skill(id: string): Skill;
}

/** Checks the shipped data and indexes it. */
export function createTaxonomy(
  rawSkills: unknown,
  rawSpecialisations: unknown,
): Result<Taxonomy, TaxonomyFault["code"]> {
  const faults = checkSkills(rawSkills);
  const first = faults[0];
  if (first) return fail(first.code, `${first.message} (${faults.length} in all)`);
  return ok(trustedTaxonomy(rawSkills as Skill[], rawSpecialisations as Specialisation[]));
}

/** Indexes data that has been checked: what ships is, whenever the tests run, and checking takes longer than reading. */
export function trustedTaxonomy(
  skills: readonly Skill[],
  specialisations: readonly Specialisation[],
): Taxonomy {
  return index(skills.toSorted((a, b) => (a.id < b.id ? -1 : 1)).map(inOneForm), specialisations);
}

/** With all its properties, absent or not, in one order: what reads many skills finds each property where it was in the last. */
function inOneForm(skill: Skill): { readonly [Property in keyof Required<Skill>]: Skill[Property] } {
  const { id, name, kind, about, aliases, ambiguous, requires, related, hours } = skill;
  const { umbrella, formerly, esco, onet } = skill;
  return {
    id,
    name,
    kind,
    about,
    aliases,
    ambiguous,
    requires,
    related,
    hours,
    umbrella,
    formerly,
    esco,
    onet,
  };
}

function index(skills: readonly Skill[], specialisations: readonly Specialisation[]): Taxonomy {
  const ordinalOf = new Map(skills.map((skill, ordinal) => [skill.id, ordinal]));
  let byForm: ReadonlyMap<string, Skill> | null = null;
  return {
    skills,
    ordinalOf,
    specialisations,
    specialisation: new Map(specialisations.map((one) => [one.id, one])),
    resolve(name) {
      byForm ??= formsOf(skills);
      return byForm.get(foldForm(name)) ?? null;
    },
    skill: (id) => {
      const ordinal = ordinalOf.get(id);
      const skill = ordinal === undefined ? undefined : skills[ordinal];
      if (!skill) throw new Error(`No skill has the id "${id}".`);
      return skill;
    },
  };
}

/** Made when a name is first asked for: reading ads and résumés does without. */
function formsOf(skills: readonly Skill[]): Map<string, Skill> {
  return new Map(
    skills.flatMap((skill) => [skill.name, ...skill.aliases].map((form) => [foldForm(form), skill])),
  );
}
