import type { SpecialisationId } from "../vocabulary.ts";
import type { Coverage } from "./coverage.ts";
import type { Ground } from "./ground.ts";
import { coveredOf } from "./typical-cover.ts";

/** One skill of a signature, as the person stands to it. */
export interface StrengthPart {
  /** Taxonomy id. */
  readonly skill: string;
  /** Its share of the signature. */
  readonly weight: number;
  /** How far it is covered, 0–1. */
  readonly credit: number;
  /** The held skill that covers it: itself, a related one, or null. */
  readonly through: string | null;
  /** Postings of the specialisation that ask for it, of how many. */
  readonly n: number;
  readonly of: number;
}

export interface Strength {
  /** √(cover · likeness), 0–1. */
  readonly value: number;
  /** Covered share of the signature, 0–1. */
  readonly covered: number;
  /** What a typical posting of the specialisation, held in full, covers of it. */
  readonly typical: number;
  /** covered / (covered + typical): one half is as much as a typical posting asks for. */
  readonly cover: number;
  /** The share of postings asking for skills like the person's that are of this specialisation. */
  readonly likeness: number;
  readonly parts: readonly StrengthPart[];
  /** The signature rests on fewer than 30 postings. */
  readonly thin: boolean;
}

/** How well a person could do this work: how much of it they cover, and how much they resemble it. */
export function strengthIn(
  ground: Ground,
  coverage: Coverage,
  likeness: Likeness,
  specialisation: SpecialisationId,
): Strength {
  const signature = ground.signatures.get(specialisation);
  const measured = measureStrength(ground, coverage, likeness, specialisation);
  if (!signature) return { ...measured, parts: [], thin: true };
  const { skillIds } = ground.market;
  const parts = signature.parts.map(({ skill, weight, n }) => ({
    skill: skillIds[skill]!,
    weight,
    credit: coverage.credit[skill]!,
    through: skillIds[coverage.through[skill]!] ?? null,
    n,
    of: signature.postings,
  }));
  return { ...measured, parts, thin: signature.thin };
}

type Likeness = ReadonlyMap<SpecialisationId, number>;

/** The figures alone, for the many recomputations of the certainty. */
export function measureStrength(
  ground: Ground,
  { credit }: Coverage,
  likeness: Likeness,
  specialisation: SpecialisationId,
): Omit<Strength, "parts" | "thin"> {
  const signature = ground.signatures.get(specialisation);
  const covered = signature ? coveredOf(signature, credit) : 0;
  const typical = ground.typicalCover.get(specialisation) ?? 0;
  const cover = covered === 0 ? 0 : covered / (covered + typical);
  const alike = likeness.get(specialisation) ?? 0;
  return { value: Math.sqrt(cover * alike), covered, typical, cover, likeness: alike };
}
