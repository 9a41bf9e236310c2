import { foldForm } from "../../core/taxonomy/fold.ts";
import type { Skill } from "../../core/taxonomy/skill.ts";
import type { Taxonomy } from "../../core/taxonomy/taxonomy.ts";

/** A skill that a search found, and the alias it was found by when that is not its name. */
export interface FoundSkill {
  readonly skill: Skill;
  readonly alias: string | null;
}

/** Skills whose name or alias holds the words, whole names first, then beginnings, then the rest. */
export function findSkills(taxonomy: Taxonomy, query: string): FoundSkill[] {
  const wanted = foldForm(query);
  if (wanted === "") return [];
  const ranked = taxonomy.skills.flatMap((skill) => {
    const best = [skill.name, ...skill.aliases]
      .map((form, at) => ({ form, at, rank: rankOf(foldForm(form), wanted) }))
      .filter((one) => one.rank < NOT_FOUND)
      .toSorted((a, b) => a.rank - b.rank || a.at - b.at)[0];
    return best
      ? [{ skill, alias: best.at === 0 ? null : best.form, rank: best.rank + (best.at === 0 ? 0 : 0.5) }]
      : [];
  });
  return ranked.toSorted((a, b) => a.rank - b.rank || (a.skill.name < b.skill.name ? -1 : 1));
}

const NOT_FOUND = 4;
/** Shorter words stand by chance inside others: "rag" in "storage". */
const LEAST_INSIDE = 5;

function rankOf(form: string, wanted: string): number {
  if (form === wanted) return 0;
  if (form.startsWith(wanted)) return 1;
  if (form.includes(` ${wanted}`)) return 2;
  return wanted.length >= LEAST_INSIDE && form.includes(wanted) ? 3 : NOT_FOUND;
}
