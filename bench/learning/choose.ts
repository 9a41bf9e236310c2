import type { Market } from "../../src/core/market/market.ts";
import type { Taxonomy } from "../../src/core/taxonomy/taxonomy.ts";
import {
  AI_SPECIALISATIONS,
  NEEDS,
  SPECIALISATIONS,
  type SpecialisationId,
} from "../../src/core/vocabulary.ts";

/** How often each skill is asked for; umbrella words and mere mentions are left out. */
export interface Asks {
  /** Required or preferred in ads of the fourteen. */
  readonly ai: ReadonlyMap<string, number>;
  readonly aiRequired: ReadonlyMap<string, number>;
  /** Required or preferred in ads of data engineers, data analysts and the other neighbours. */
  readonly neighbours: ReadonlyMap<string, number>;
  readonly bySpecialisation: ReadonlyMap<SpecialisationId, ReadonlyMap<string, number>>;
}

export function asksByNeed(market: Market, taxonomy: Taxonomy): Asks {
  const ai = new Map<string, number>();
  const aiRequired = new Map<string, number>();
  const neighbours = new Map<string, number>();
  const bySpecialisation = new Map<SpecialisationId, Map<string, number>>();
  for (let row = 0; row < market.size; row++) {
    const specialisation = SPECIALISATIONS[market.specialisation[0][row]!]!;
    const isAi = AI_SPECIALISATIONS.some((id) => id === specialisation);
    const own = bySpecialisation.get(specialisation) ?? new Map<string, number>();
    bySpecialisation.set(specialisation, own);
    for (let at = market.skillStart[row]!; at < market.skillStart[row + 1]!; at++) {
      const id = market.skillIds[market.skill[at]!]!;
      const need = NEEDS[market.need[at]!];
      if (need === "mentioned" || !taxonomy.ordinalOf.has(id) || taxonomy.skill(id).umbrella) continue;
      count(own, id);
      if (isAi) count(ai, id);
      if (isAi && need === "required") count(aiRequired, id);
      if (isNeighbour(specialisation)) count(neighbours, id);
    }
  }
  return { ai, aiRequired, neighbours, bySpecialisation };
}

function isNeighbour(id: SpecialisationId): boolean {
  return ["robotics-engineer", "data-engineer", "data-analyst", "ai-product-manager"].includes(id);
}

function count(counts: Map<string, number>, id: string): void {
  counts.set(id, (counts.get(id) ?? 0) + 1);
}

/**
 * The rule by which skills are chosen. First what people in each of the fourteen agree on or tell it by (its core and
 * distinguishing skills), however rare the ads: quantum and climate have few. Then by demand: a requirement in an AI
 * ad counts 2, a preference 1, and one in a neighbour's ad ¼.
 */
export function chosenSkills(
  { ai, aiRequired, neighbours }: Asks,
  taxonomy: Taxonomy,
): { readonly must: readonly string[]; readonly ranked: readonly string[] } {
  const listed = AI_SPECIALISATIONS.flatMap((id) => {
    const one = taxonomy.specialisation.get(id);
    return one ? [...one.core, ...one.distinguishing] : [];
  });
  const must = [...new Set(listed)].filter((id) => !taxonomy.skill(id).umbrella);
  const weight = (id: string) =>
    (ai.get(id) ?? 0) + (aiRequired.get(id) ?? 0) + (neighbours.get(id) ?? 0) / 4;
  const ranked = taxonomy.skills
    .filter(({ umbrella }) => !umbrella)
    .map(({ id }) => id)
    .toSorted((a, b) => weight(b) - weight(a) || (a < b ? -1 : 1));
  return { must, ranked };
}
