import type { Span } from "../evidence.ts";
import type { LevelBasis, Profile } from "../profile.ts";
import { quotesOf } from "../quote.ts";
import type { Level } from "../vocabulary.ts";
import type { GapSkill } from "./gap.ts";

/** What in the résumé speaks for a skill of the gap: the skill itself, or the one through which it is partly had. */
export interface HeldEvidence {
  readonly skill: string;
  readonly level: Level;
  readonly basis: LevelBasis;
  readonly evidence: readonly Span[];
  /** Sentences of the résumé, at most two. */
  readonly quotes: readonly string[];
}

const MOST_QUOTES = 2;

/** Adds to each skill of a gap what the profile rests on; null where nothing is held. */
export function withEvidence<Gap extends GapSkill>(
  gap: readonly Gap[],
  { skills }: Pick<Profile, "skills">,
  text: string,
): (Gap & { readonly held: HeldEvidence | null })[] {
  const byId = new Map(skills.map((skill) => [skill.id, skill]));
  return gap.map((one) => {
    const held = one.standing === "missing" ? undefined : byId.get(one.through ?? one.skill);
    if (!held) return { ...one, held: null };
    const { id, level, basis, evidence } = held;
    const quotes = quotesOf(text, evidence, MOST_QUOTES).map(
      ({ before, words, after }) => before + words + after,
    );
    return { ...one, held: { skill: id, level, basis, evidence, quotes } };
  });
}
