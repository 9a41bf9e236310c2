import { type Cell, cell } from "./counts.ts";
import type { Market } from "./market.ts";
import { skillCounts } from "./skills.ts";

/** A skill that is asked for together with another. */
export interface TogetherSkill extends Cell {
  /** Its share among all rows, whether they ask for the other or not. */
  readonly shareOverall: number;
}

/** Fewer postings of both say too little. */
const FEWEST_TOGETHER = 5;

/**
 * Of the rows that ask for a skill, how many ask for each other skill too, most first. `shareOverall` says how many
 * would if the two had nothing to do with each other.
 */
export function skillsTogether(market: Market, rows: Uint32Array, of: string, most = 25): TogetherSkill[] {
  const wanted = market.skillIds.indexOf(of);
  const own = rows.filter((row) => skillsIn(market, row).includes(wanted));
  const together = skillCounts(market, own);
  const overall = skillCounts(market, rows);
  return [...together]
    .map((n, skill) => ({
      ...cell(market.skillIds[skill]!, n, own.length),
      shareOverall: overall[skill]! / Math.max(1, rows.length),
    }))
    .filter((one) => one.n >= FEWEST_TOGETHER && one.key !== of)
    .toSorted((a, b) => b.n - a.n || (a.key < b.key ? -1 : 1))
    .slice(0, most);
}

/**
 * The skills related to one, by θ of `relatedness`: of the postings that ask for the commoner of the two with revealed
 * comparative advantage, the share that asks so for both; a proportion, so that Wilson's interval applies.
 */
export function relatedSkills(market: Market, rows: Uint32Array, of: string, most = 25): Cell[] {
  const wanted = market.skillIds.indexOf(of);
  const common = skillCounts(market, rows);
  const total = common.reduce((sum, n) => sum + n, 0);
  const own = new Uint32Array(market.skillIds.length);
  const both = new Uint32Array(market.skillIds.length);
  for (const row of rows) {
    const skills = skillsIn(market, row);
    const telling = skills.filter((skill) => skills.length * common[skill]! < total);
    for (const skill of telling) own[skill]!++;
    if (telling.includes(wanted)) for (const skill of telling) both[skill]!++;
  }
  return [...both]
    .map((n, skill) => cell(market.skillIds[skill]!, n, Math.max(own[skill]!, own[wanted]!)))
    .filter((one) => one.n >= FEWEST_TOGETHER && one.key !== of)
    .toSorted((a, b) => b.share - a.share || (a.key < b.key ? -1 : 1))
    .slice(0, most);
}

function skillsIn({ skillStart, skill }: Market, row: number): Uint16Array {
  return skill.subarray(skillStart[row]!, skillStart[row + 1]!);
}
