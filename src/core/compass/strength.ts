import type { SpecialisationId } from "../vocabulary.ts";
import type { Coverage } from "./coverage.ts";
import type { Ground } from "./ground.ts";

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
  /** Covered share of the signature, 0–1. */
  readonly value: number;
  readonly parts: readonly StrengthPart[];
  /** The signature rests on fewer than 30 postings. */
  readonly thin: boolean;
}

/** Σ weight · credit over the signature: how much of what tells the specialisation apart the person covers. */
export function strengthIn(ground: Ground, coverage: Coverage, specialisation: SpecialisationId): Strength {
  const signature = ground.signatures.get(specialisation);
  if (!signature) return { value: 0, parts: [], thin: true };
  const { skillIds } = ground.market;
  const parts = signature.parts.map(({ skill, weight, n }) => ({
    skill: skillIds[skill]!,
    weight,
    credit: coverage.credit[skill]!,
    through: skillIds[coverage.through[skill]!] ?? null,
    n,
    of: signature.postings,
  }));
  return { value: strengthValue(ground, coverage, specialisation), parts, thin: signature.thin };
}

/** The value alone, for the many recomputations of the certainty. */
export function strengthValue(ground: Ground, coverage: Coverage, specialisation: SpecialisationId): number {
  let value = 0;
  for (const { skill, weight } of ground.signatures.get(specialisation)?.parts ?? []) {
    value += weight * coverage.credit[skill]!;
  }
  return Math.min(1, value);
}
