import { foldForm } from "../../../../core/taxonomy/fold.ts";
import type { CatalogueSkill } from "../engine/catalogue.ts";

export interface FoundSkill {
  readonly skill: CatalogueSkill;
  /** The alias that matched, where the name did not. */
  readonly alias: string | null;
}

/** Skills whose name or alias holds the words: exact first, then beginnings, then the most asked for. */
export function searchSkills(skills: readonly CatalogueSkill[], query: string, most = 8): FoundSkill[] {
  const wanted = foldForm(query);
  if (wanted === "") return [];
  return skills
    .flatMap((skill) => match(skill, wanted) ?? [])
    .toSorted(
      (a, b) => a.rank - b.rank || b.skill.asked - a.skill.asked || (a.skill.id < b.skill.id ? -1 : 1),
    )
    .slice(0, most)
    .map(({ skill, alias }) => ({ skill, alias }));
}

function match(skill: CatalogueSkill, wanted: string): (FoundSkill & { rank: number }) | null {
  const byName = rankOf(foldForm(skill.name), wanted);
  let best = byName === null ? null : { skill, alias: null as string | null, rank: byName };
  for (const alias of skill.aliases) {
    const rank = rankOf(foldForm(alias), wanted);
    if (rank !== null && (!best || rank + 0.5 < best.rank)) best = { skill, alias, rank: rank + 0.5 };
  }
  return best;
}

/** Shorter words stand by chance inside others: "rag" in "storage". */
const LEAST_INSIDE = 5;

/** 0 the same, 1 begins with it, 2 one of its words does, 3 holds it; null not at all. */
function rankOf(form: string, wanted: string): number | null {
  if (form === wanted) return 0;
  if (form.startsWith(wanted)) return 1;
  if (form.includes(` ${wanted}`)) return 2;
  return wanted.length >= LEAST_INSIDE && form.includes(wanted) ? 3 : null;
}
