import type { Ground } from "./ground.ts";
import { LEVEL_CREDIT, type Person } from "./person.ts";

/** How far a person covers each skill of the market, and through what. */
export interface Coverage {
  /** 0–1 by ordinal into `market.skillIds`. */
  readonly credit: Float64Array;
  /** The held skill (ordinal) that gives the credit; −1 where there is none. Itself, when held directly. */
  readonly through: Int32Array;
}

/**
 * c(s) = max over held s′ of gives(s′, s) · credit of the level of s′, with gives(s, s) = 1: holding more never
 * lowers it. What `gives` holds is said at `transfer` in `ground.ts`.
 */
export function coverageOf(ground: Ground, person: Person): Coverage {
  const skills = ground.market.skillIds.length;
  const coverage = { credit: new Float64Array(skills), through: new Int32Array(skills).fill(-1) };
  for (const { id, level } of person.skills) {
    const ordinal = ground.ordinalOf.get(id);
    if (ordinal !== undefined) hold(ground, coverage, ordinal, LEVEL_CREDIT[level]);
  }
  return coverage;
}

/** Adds one held skill to a coverage, in place. */
export function hold(ground: Ground, coverage: Coverage, ordinal: number, credit: number): void {
  const skills = ground.market.skillIds.length;
  const base = ordinal * skills;
  for (let skill = 0; skill < skills; skill++) {
    const gives = ground.gives[base + skill]! * credit;
    if (gives <= coverage.credit[skill]!) continue;
    coverage.credit[skill] = gives;
    coverage.through[skill] = ordinal;
  }
}

export function copyCoverage({ credit, through }: Coverage): Coverage {
  return { credit: credit.slice(), through: through.slice() };
}
