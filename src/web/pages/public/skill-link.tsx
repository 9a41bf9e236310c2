import type { Taxonomy } from "../../../core/taxonomy/taxonomy.ts";

/** A skill by name, with the way to its page; a skill that only an older snapshot knows by its id. */
export function SkillLink({ id, taxonomy }: { readonly id: string; readonly taxonomy: Taxonomy }) {
  if (!taxonomy.ordinalOf.has(id)) return <>{id}</>;
  return <a href={`/skills/${id}`}>{taxonomy.skill(id).name}</a>;
}
