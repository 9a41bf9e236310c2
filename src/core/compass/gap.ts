import { NEEDS, SPECIALISATIONS, type SpecialisationId } from "../vocabulary.ts";
import { type Coverage, coverageOf } from "./coverage.ts";
import type { Ground } from "./ground.ts";
import type { Constraints, Person } from "./person.ts";
import { rowsWithin } from "./reach.ts";
import { studyFor } from "./study.ts";

export interface GapSkill {
  readonly skill: string;
  readonly standing: "have" | "partly" | "missing";
  /** How far the person covers it, 0–1. */
  readonly credit: number;
  /** The held skill that gives partial credit, or null. */
  readonly through: string | null;
  /** Study hours to `working` after what related skills save, prerequisites not counted; 0 where it is had. */
  readonly hours: number;
  /** Postings that require it, that only prefer it, and all of them. */
  readonly required: number;
  readonly preferred: number;
  readonly of: number;
}

export interface GapOptions {
  /** The largest number of skills. */
  readonly most?: number;
  /** Postings outside of these do not count. */
  readonly constraints?: Constraints;
}

/** Credit from which a skill counts as had, and from which as partly had. */
const HAVE = 0.72;
const PARTLY = 0.2;
/** Asked for by a smaller share of the postings, a skill is no gap of the specialisation. */
const SMALLEST_SHARE = 0.04;
export const MOST_GAPS = 40;

/** What the specialisation's postings ask for and how the person stands to it, most asked for first. */
export function gapTo(
  ground: Ground,
  person: Person,
  specialisation: SpecialisationId,
  { most = MOST_GAPS, constraints = {} }: GapOptions = {},
): GapSkill[] {
  const asked = needsOf(ground, rowsOf(ground, specialisation, constraints));
  return gapOf(ground, coverageOf(ground, person), asked, Math.max(2, SMALLEST_SHARE * asked.of), most);
}

/** How many postings require and prefer each skill, by ordinal, of how many. */
export interface Asked {
  readonly required: Uint32Array;
  readonly preferred: Uint32Array;
  readonly of: number;
}

/** The skills that at least `fewest` ask for, umbrella words left out; of two asked for alike, by id. */
export function gapOf(
  ground: Ground,
  coverage: Coverage,
  { required, preferred, of }: Asked,
  fewest: number,
  most: number,
): GapSkill[] {
  const askedFor = (skill: number) => required[skill]! + preferred[skill]!;
  const { skillIds } = ground.market;
  return [...skillIds.keys()]
    .filter((skill) => askedFor(skill) >= fewest && !ground.umbrellas.has(skillIds[skill]!))
    .toSorted((a, b) => askedFor(b) - askedFor(a) || (skillIds[a]! < skillIds[b]! ? -1 : 1))
    .slice(0, most)
    .map((skill) => ({
      skill: skillIds[skill]!,
      ...standing(ground, coverage, skill),
      required: required[skill]!,
      preferred: preferred[skill]!,
      of,
    }));
}

/** Whether a skill with this credit, 0–1, counts as had. */
export function isHad(credit: number): boolean {
  return credit >= HAVE;
}

function standing(ground: Ground, coverage: Coverage, skill: number) {
  const credit = coverage.credit[skill]!;
  const from = coverage.through[skill]!;
  const study = credit >= HAVE ? null : studyFor(ground, coverage, ground.market.skillIds[skill]!, new Set());
  return {
    standing:
      credit >= HAVE ? ("have" as const) : credit >= PARTLY ? ("partly" as const) : ("missing" as const),
    credit,
    through: from === skill || from < 0 ? null : ground.market.skillIds[from]!,
    hours: Math.round(study?.at(-1)?.hours ?? 0),
  };
}

function rowsOf({ market }: Ground, specialisation: SpecialisationId, constraints: Constraints): Uint32Array {
  const wanted = SPECIALISATIONS.indexOf(specialisation);
  return rowsWithin(market, constraints).filter((row) => market.specialisation[0][row] === wanted);
}

/** What the postings ask for, the required apart from what is only preferred. */
export function needsOf({ market }: Ground, rows: Uint32Array): Asked {
  const byNeed = NEEDS.map(() => new Uint32Array(market.skillIds.length));
  for (const row of rows) {
    for (let at = market.skillStart[row]!; at < market.skillStart[row + 1]!; at++) {
      byNeed[market.need[at]!]![market.skill[at]!]!++;
    }
  }
  const [required, preferred] = ["required" as const, "preferred" as const].map(
    (need) => byNeed[NEEDS.indexOf(need)]!,
  );
  return { required: required!, preferred: preferred!, of: rows.length };
}
