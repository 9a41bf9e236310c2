import type { Profile } from "../profile.ts";
import type { GapSkill } from "./gap.ts";
import { evidenceIn, type HeldEvidence } from "./held-evidence.ts";

export type { HeldEvidence } from "./held-evidence.ts";

/**
 * Adds to each skill of a gap what in the profile speaks for it, or for the one through which it is partly had. Of what
 * is had, the skill itself speaks, where it is held, rather than a related one that covers a little more.
 */
export function withEvidence<Gap extends GapSkill>(
  gap: readonly Gap[],
  profile: Pick<Profile, "skills">,
  text: string,
): (Gap & { readonly held: HeldEvidence | null })[] {
  const evidenceOf = evidenceIn(profile, text);
  return gap.map((one) => {
    const itself = one.standing === "have" ? evidenceOf(one.skill) : null;
    const held = one.standing === "missing" ? null : (itself ?? evidenceOf(one.through ?? one.skill));
    return { ...one, held };
  });
}
