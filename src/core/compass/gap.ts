import { NEEDS, SPECIALISATIONS, type SpecialisationId } from "../vocabulary.ts";
import { type Coverage, coverageOf } from "./coverage.ts";
import type { Ground } from "./ground.ts";
import type { Person } from "./person.ts";

export interface GapSkill {
  readonly skill: string;
  readonly standing: "have" | "partly" | "missing";
  readonly credit: number;
  /** The held skill that gives partial credit, or null. */
  readonly through: string | null;
  /** Postings of the specialisation that require it, that only prefer it, and all of them. */
  readonly required: number;
  readonly preferred: number;
  readonly of: number;
}

/** Credit from which a skill counts as had, and from which as partly had. */
const HAVE = 0.72;
const PARTLY = 0.2;
/** Asked for by a smaller share of the postings, a skill is no gap of the specialisation. */
const SMALLEST_SHARE = 0.04;

/** What the specialisation's postings ask for and how the person stands to it, most asked for first. */
export function gapTo(
  ground: Ground,
  person: Person,
  specialisation: SpecialisationId,
  most = 40,
): GapSkill[] {
  const coverage = coverageOf(ground, person);
  const { required, preferred, of } = asksOf(ground, specialisation);
  const { skillIds } = ground.market;
  return skillIds
    .map((id, skill) => ({
      skill: id,
      ...standing(ground, coverage, skill),
      required: required[skill]!,
      preferred: preferred[skill]!,
      of,
    }))
    .filter((one) => !ground.umbrellas.has(one.skill))
    .filter((one) => one.required + one.preferred >= Math.max(2, SMALLEST_SHARE * of))
    .toSorted((a, b) => b.required + b.preferred - (a.required + a.preferred) || (a.skill < b.skill ? -1 : 1))
    .slice(0, most);
}

function standing(ground: Ground, coverage: Coverage, skill: number) {
  const credit = coverage.credit[skill]!;
  const from = coverage.through[skill]!;
  return {
    standing:
      credit >= HAVE ? ("have" as const) : credit >= PARTLY ? ("partly" as const) : ("missing" as const),
    credit,
    through: from === skill || from < 0 ? null : ground.market.skillIds[from]!,
  };
}

function asksOf({ market }: Ground, specialisation: SpecialisationId) {
  const wanted = SPECIALISATIONS.indexOf(specialisation);
  const byNeed = NEEDS.map(() => new Uint32Array(market.skillIds.length));
  let of = 0;
  for (let row = 0; row < market.size; row++) {
    if (market.specialisation[0][row] !== wanted) continue;
    of++;
    for (let at = market.skillStart[row]!; at < market.skillStart[row + 1]!; at++) {
      byNeed[market.need[at]!]![market.skill[at]!]!++;
    }
  }
  return { required: byNeed[0]!, preferred: byNeed[1]!, of };
}
