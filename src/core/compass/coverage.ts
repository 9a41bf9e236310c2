import type { Ground } from "./ground.ts";
import { FULL_CREDIT, LEVEL_CREDIT, type Person } from "./person.ts";
import { creditGiven } from "./transfer.ts";

/** How far a person covers each skill of the market, and through what. */
export interface Coverage {
  /** 0–1 by ordinal into `market.skillIds`, in whole thousandths. */
  readonly credit: Float64Array;
  /** The held skill (ordinal) that gives the credit; −1 where there is none. Itself, when held directly. */
  readonly through: Int32Array;
}

/**
 * c(s) = max over held s′ of gives(s′, s) · credit of the level of s′, with gives(s, s) = 1: holding more never
 * lowers it. What `gives` holds is said in `transfer.ts`.
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

/**
 * Adds one held skill to a coverage, in place. Of two that give the same credit the skill itself is named, then the one
 * of smaller ordinal, so that the order of the person's skills does not matter.
 */
export function hold({ transfer }: Ground, coverage: Coverage, ordinal: number, credit: number): void {
  const { start, to, share } = transfer;
  for (let at = start[ordinal]!; at < start[ordinal + 1]!; at++) {
    const skill = to[at]!;
    const gives = creditGiven(share[at]!, credit) / FULL_CREDIT;
    const known = coverage.credit[skill]!;
    if (gives < known || gives === 0) continue;
    if (gives === known && !isNamedBefore(skill, ordinal, coverage.through[skill]!)) continue;
    coverage.credit[skill] = gives;
    coverage.through[skill] = ordinal;
  }
}

function isNamedBefore(skill: number, one: number, other: number): boolean {
  return one === skill || (other !== skill && one < other);
}

/** The credits as the kernel takes them, in thousandths. */
export function creditsOf({ credit }: Coverage): Int32Array {
  return Int32Array.from(credit, (part) => Math.round(FULL_CREDIT * part));
}

export function copyCoverage({ credit, through }: Coverage): Coverage {
  return { credit: credit.slice(), through: through.slice() };
}
