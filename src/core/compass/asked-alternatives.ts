import { inWords, plural } from "../in-words.ts";
import { isHad } from "./gap.ts";
import type { Ground } from "./ground.ts";
import { FULL_CREDIT } from "./person.ts";
import type { NameOf } from "./plan-in-words.ts";
import { countedOf, type Requirement } from "./required-of-ad.ts";

/** Skills of which one is enough, by id. */
export interface AlternativeGroup {
  readonly skills: readonly string[];
  /** How many of the ads put it so. */
  readonly ads: number;
  /** The one that counts: the one best covered, of two alike the one of fewer hours. */
  readonly counted: string;
  /** Whether that one is had. */
  readonly had: boolean;
}

/** The alternatives among what the ads ask for, those of most ads first. */
export function alternativesIn(
  ground: Ground,
  asked: readonly Requirement[],
  credit: Int32Array,
): AlternativeGroup[] {
  const { skillIds } = ground.market;
  const groups = new Map<string, { of: Requirement; ads: number }>();
  for (const one of asked.filter((skills) => skills.length > 1)) {
    const of = one.toSorted((a, b) => (skillIds[a]! < skillIds[b]! ? -1 : 1));
    const key = of.map((skill) => skillIds[skill]).join(" ");
    groups.set(key, { of, ads: (groups.get(key)?.ads ?? 0) + 1 });
  }
  return [...groups]
    .toSorted(([a, one], [b, other]) => other.ads - one.ads || (a < b ? -1 : 1))
    .map(([, { of, ads }]) => {
      const counted = countedOf(ground, of, credit);
      const had = isHad(credit[counted]! / FULL_CREDIT);
      return { skills: of.map((skill) => skillIds[skill]!), ads, counted: skillIds[counted]!, had };
    });
}

/** "One of PyTorch or TensorFlow is enough: you have PyTorch." `of` is the number of ads. */
export function alternativesInWords(
  { skills, ads, counted, had }: AlternativeGroup,
  of: number,
  nameOf: NameOf,
): string {
  const names = inWords(skills.map(nameOf), "or");
  const where = of > 1 ? `In ${plural(ads, "ad")} one` : "One";
  return `${where} of ${names} is enough: ${had ? "you have" : "nearest to you is"} ${nameOf(counted)}.`;
}

/** Why a skill that is asked for need not be learnt; null where it counts. */
export function insteadInWords(
  { skill, instead }: { readonly skill: string; readonly instead: string | null },
  alternatives: readonly AlternativeGroup[],
  nameOf: NameOf,
): string | null {
  if (instead === null) return null;
  const had = alternatives.some(
    (group) => group.had && group.counted === instead && group.skills.includes(skill),
  );
  return had ? `not needed: you have ${nameOf(instead)}` : `or ${nameOf(instead)}, which is nearer to you`;
}
