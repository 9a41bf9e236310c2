import { SPECIALISATIONS } from "../../src/core/vocabulary.ts";
import { type Pattern, SKILLS } from "./draw.ts";

/**
 * Skill sets to ask with, by the numbers of the drawn market: what real postings of these kinds of work require, so that
 * no set is chosen for how fast it is.
 */
export function personsOf({ ground, rank }: Pattern, count: number): number[][] {
  const kinds = (["data-scientist", "ai-engineer", "machine-learning-engineer"] as const).map((id) =>
    SPECIALISATIONS.indexOf(id),
  );
  const { market, requirements } = ground;
  const rows = [...Array(market.size).keys()].filter(
    (row) =>
      kinds.includes(market.specialisation[0][row]!) &&
      requirements.start[row + 1]! - requirements.start[row]! >= 5,
  );
  return Array.from({ length: count }, (_, at) => {
    const row = rows[Math.floor(((at + 0.5) * rows.length) / count)]!;
    const skills = requirements.skill.subarray(requirements.start[row]!, requirements.start[row + 1]!);
    return Array.from(skills, (skill) => rank[skill]!).filter((skill) => skill < SKILLS);
  });
}
