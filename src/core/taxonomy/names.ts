import type { NameOf } from "../compass/plan-in-words.ts";
import type { SpecialisationId } from "../vocabulary.ts";
import type { Taxonomy } from "./taxonomy.ts";

/** Names of skills and specialisations by their id; of an unknown id the id. */
export function namesIn({ skills, ordinalOf, specialisation }: Taxonomy): NameOf {
  return (id) =>
    skills[ordinalOf.get(id) ?? -1]?.name ?? specialisation.get(id as SpecialisationId)?.name ?? id;
}
