import type { Span } from "../evidence.ts";
import type { LevelBasis, Profile } from "../profile.ts";
import { quotesOf } from "../quote.ts";
import type { Level } from "../vocabulary.ts";

/** What in the résumé speaks for a skill. */
export interface HeldEvidence {
  readonly skill: string;
  readonly level: Level;
  readonly basis: LevelBasis;
  readonly evidence: readonly Span[];
  /** Sentences of the résumé, at most two. */
  readonly quotes: readonly string[];
}

const MOST_QUOTES = 2;

/** Looks a skill up in what was read of the résumé; null where it was not. */
export function evidenceIn(
  { skills }: Pick<Profile, "skills">,
  text: string,
): (skill: string) => HeldEvidence | null {
  const byId = new Map(skills.map((skill) => [skill.id, skill]));
  return (skill) => {
    const held = byId.get(skill);
    if (!held) return null;
    const quotes = quotesOf(text, held.evidence, MOST_QUOTES).map(
      ({ before, words, after }) => before + words + after,
    );
    return { skill, level: held.level, basis: held.basis, evidence: held.evidence, quotes };
  };
}
