import { type Cell, cell } from "./counts.ts";
import type { Market, MarketFilter } from "./market.ts";
import { selectRows } from "./select.ts";

/** How many postings of the rows ask for each skill (ordinal into `market.skillIds`), any need. */
export function skillCounts(market: Market, rows: Iterable<number>): Uint32Array {
  const counts = new Uint32Array(market.skillIds.length);
  for (const row of rows) {
    for (let at = market.skillStart[row]!; at < market.skillStart[row + 1]!; at++)
      counts[market.skill[at]!]!++;
  }
  return counts;
}

/** The skills that most of the selected postings ask for, with the share of postings and its interval. */
export function topSkills(market: Market, filter: MarketFilter = {}, most = 20): Cell[] {
  const rows = selectRows(market, filter);
  return [...skillCounts(market, rows)]
    .map((n, ordinal) => cell(market.skillIds[ordinal]!, n, rows.length))
    .filter((one) => one.n > 0)
    .toSorted((a, b) => b.n - a.n || (a.key < b.key ? -1 : 1))
    .slice(0, most);
}

/** A skill that tells a group of postings from the rest. */
export interface DistinguishingSkill extends Cell {
  /** Share among the postings outside the group. */
  readonly shareElsewhere: number;
  /** Log-odds against the rest with an informative Dirichlet prior. */
  readonly logOdds: number;
  /** The log-odds in standard errors. */
  readonly z: number;
}

/**
 * Log-odds of every skill in a group against the rest, with an informative Dirichlet prior from the whole
 * (Monroe, Colaresi & Quinn 2008, "Fightin' Words", eq. 16, 19–22).
 * @param group postings of the group that ask for each skill
 * @param all postings of the whole that ask for each skill
 * @param strength pseudo-count of the prior in skill mentions
 */
export function logOddsWithPrior(
  group: ArrayLike<number>,
  all: ArrayLike<number>,
  strength = 500,
): { logOdds: Float64Array; z: Float64Array } {
  const skills = all.length;
  let total = 0;
  let inGroup = 0;
  for (let skill = 0; skill < skills; skill++) {
    total += all[skill]!;
    inGroup += group[skill]!;
  }
  const outside = total - inGroup;
  const logOdds = new Float64Array(skills);
  const z = new Float64Array(skills);
  for (let skill = 0; skill < skills; skill++) {
    if (all[skill] === 0) continue;
    const prior = (strength * all[skill]!) / total;
    const here = group[skill]! + prior;
    const there = all[skill]! - group[skill]! + prior;
    logOdds[skill] =
      Math.log(here / (inGroup + strength - here)) - Math.log(there / (outside + strength - there));
    z[skill] = logOdds[skill]! / Math.sqrt(1 / here + 1 / there);
  }
  return { logOdds, z };
}

/** The skills that tell the selected postings from all others, strongest evidence first; k ≥ 5 postings. */
export function distinguishingSkills(market: Market, filter: MarketFilter, most = 15): DistinguishingSkill[] {
  const rows = selectRows(market, filter);
  const group = skillCounts(market, rows);
  const all = skillCounts(market, selectRows(market));
  const { logOdds, z } = logOddsWithPrior(group, all);
  const elsewhere = Math.max(1, market.size - rows.length);
  return [...group]
    .map((n, skill) => ({
      ...cell(market.skillIds[skill]!, n, rows.length),
      shareElsewhere: (all[skill]! - n) / elsewhere,
      logOdds: logOdds[skill]!,
      z: z[skill]!,
    }))
    .filter((one) => one.n >= 5 && one.z > 1.96)
    .toSorted((a, b) => b.z - a.z || (a.key < b.key ? -1 : 1))
    .slice(0, most);
}
