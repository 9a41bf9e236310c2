import { contenders } from "../../src/core/compass/certainty.ts";
import type { Ground } from "../../src/core/compass/ground.ts";
import { DEFAULT_SETTINGS } from "../../src/core/compass/person.ts";
import { rank } from "../../src/core/compass/rank.ts";
import {
  AI_SPECIALISATIONS,
  NEEDS,
  SPECIALISATIONS,
  type SpecialisationId,
} from "../../src/core/vocabulary.ts";
import type { PseudoPerson } from "./pseudo-people.ts";

/** The fourteen, best first, for one person. */
export type Ranker = (person: PseudoPerson) => readonly SpecialisationId[];

/** What the compass says to one person: the order, and whether it calls the first place clear. */
export interface Call {
  readonly order: readonly SpecialisationId[];
  readonly clear: boolean;
  /** Those it says are in the running: the first place alone where that is clear. */
  readonly running: readonly SpecialisationId[];
}

export function compassCall(ground: Ground, { skills }: Pick<PseudoPerson, "skills">): Call {
  const { ranking, certainty } = rank(ground, { skills }, null, DEFAULT_SETTINGS);
  return {
    order: ranking.map(({ specialisation }) => specialisation),
    clear: !certainty.closeCall,
    running: contenders(certainty, ranking),
  };
}

export function strengthRanker(ground: Ground): Ranker {
  const settings = { ...DEFAULT_SETTINGS, weights: { strength: 1, interest: 0, market: 0 } };
  return ({ skills }) =>
    rank(ground, { skills }, null, settings).ranking.map(({ specialisation }) => specialisation);
}

/** Everybody gets the specialisations by their number of postings. */
export function commonestFirst(ground: Ground): Ranker {
  const { counts } = askCounts(ground);
  return () => byScore((at) => counts[at]!);
}

/** Σ over held skills of the share of the specialisation's postings that ask for the skill: a plain overlap count. */
export function overlapCount(ground: Ground): Ranker {
  const { counts, asked } = askCounts(ground);
  return ({ skills }) => {
    const held = ordinals(ground, skills);
    return byScore((at) =>
      held.reduce((sum, skill) => sum + asked[at]![skill]! / Math.max(1, counts[at]!), 0),
    );
  };
}

/** Cosine of the person and the sum of the specialisation's postings, skills weighted by ln(N / postings with it). */
export function tfIdfCosine(ground: Ground): Ranker {
  const { asked } = askCounts(ground);
  const idf = inverseFrequencies(ground);
  const weighted = asked.map((row) => row.map((n, skill) => n * idf[skill]!));
  const lengths = weighted.map((row) => Math.sqrt(row.reduce((sum, value) => sum + value * value, 0)) || 1);
  return ({ skills }) => {
    const held = ordinals(ground, skills);
    return byScore((at) => held.reduce((sum, s) => sum + idf[s]! * weighted[at]![s]!, 0) / lengths[at]!);
  };
}

function ordinals(ground: Ground, skills: PseudoPerson["skills"]): number[] {
  return skills.flatMap(({ id }) => ground.ordinalOf.get(id) ?? []);
}

function byScore(score: (at: number) => number): SpecialisationId[] {
  return AI_SPECIALISATIONS.map((id, at) => ({ id, score: score(at) }))
    .toSorted((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1))
    .map(({ id }) => id);
}

function askCounts({ market }: Ground): { counts: number[]; asked: Float64Array[] } {
  const place = SPECIALISATIONS.map((id) => (AI_SPECIALISATIONS as readonly string[]).indexOf(id));
  const counts = AI_SPECIALISATIONS.map(() => 0);
  const asked = AI_SPECIALISATIONS.map(() => new Float64Array(market.skillIds.length));
  for (let row = 0; row < market.size; row++) {
    const at = place[market.specialisation[0][row]!]!;
    if (at === -1) continue;
    counts[at]!++;
    for (let of = market.skillStart[row]!; of < market.skillStart[row + 1]!; of++) {
      if (NEEDS[market.need[of]!] !== "mentioned") asked[at]![market.skill[of]!]!++;
    }
  }
  return { counts, asked };
}

function inverseFrequencies({ market }: Ground): Float64Array {
  const holding = new Float64Array(market.skillIds.length);
  for (let of = 0; of < market.skill.length; of++) holding[market.skill[of]!]!++;
  return holding.map((n) => (n === 0 ? 0 : Math.log(market.size / n)));
}
