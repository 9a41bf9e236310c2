import type { HeldSkill } from "../../src/core/compass/person.ts";
import type { DatedPosting } from "../../src/core/market/build.ts";
import { AI_SPECIALISATIONS, type SpecialisationId } from "../../src/core/vocabulary.ts";
import type { SourceAd } from "../../src/formats/adfiles/source-ad.ts";
import { Random } from "../resumes/random.ts";
import { hashOf } from "../specialisation/split.ts";
import { labelOfTitle, namesOneKind } from "../specialisation/titles.ts";

/** An ad with what was read from it. */
export interface ReadAd {
  readonly source: SourceAd;
  readonly dated: DatedPosting;
}

/** Somebody who could do most of what one ad asks, and whose title is not told. */
export interface PseudoPerson {
  /** The specialisation that the ad's title names beyond doubt. */
  readonly truth: SpecialisationId;
  /** The title names no second kind of work. */
  readonly plain: boolean;
  /** The whole ad, too, reads as that specialisation before all others. */
  readonly agreed: boolean;
  readonly skills: readonly HeldSkill[];
  readonly fold: number;
}

export const FOLDS = 5;
const SHARE_HELD = 0.6;
/** With fewer required skills, 60 % of them say too little. */
const FEWEST_REQUIRED = 5;

/** Ads of one employer fall into one fold, so that no near-copy of a person's ad is in the market they meet. */
export function foldOf({ source }: ReadAd): number {
  return hashOf(source.employer?.trim().toLowerCase() || source.ad.id) % FOLDS;
}

export function pseudoPeople(ads: readonly ReadAd[]): PseudoPerson[] {
  return ads.flatMap((ad) => {
    const title = ad.source.ad.title ?? "";
    const truth = labelOfTitle(title);
    if (truth === null || !(AI_SPECIALISATIONS as readonly string[]).includes(truth)) return [];
    const required = ad.dated.posting.skills.filter(({ need }) => need === "required").map(({ id }) => id);
    if (required.length < FEWEST_REQUIRED) return [];
    const random = new Random(hashOf(ad.source.ad.id));
    const held = random.some(required, Math.round(SHARE_HELD * required.length));
    const agreed = ad.dated.posting.specialisations[0]?.id === truth;
    const skills = held.map((id) => ({ id, level: "working" as const }));
    return [{ truth, plain: namesOneKind(title), agreed, fold: foldOf(ad), skills }];
  });
}

/** The same person with a tenth of the skills (at least one) left out. */
export function forgetful(person: PseudoPerson, seed: number): PseudoPerson {
  const random = new Random(seed);
  const lost = new Set(random.some(person.skills, Math.max(1, Math.round(person.skills.length / 10))));
  return { ...person, skills: person.skills.filter((skill) => !lost.has(skill)) };
}

/** The same person with a fifth more skills, drawn from all skills evenly: noise. */
export function distracted(person: PseudoPerson, all: readonly string[], seed: number): PseudoPerson {
  const held = new Set(person.skills.map(({ id }) => id));
  const others = all.filter((id) => !held.has(id));
  const noise = new Random(seed).some(others, Math.max(1, Math.round(person.skills.length / 5)));
  return { ...person, skills: [...person.skills, ...noise.map((id) => ({ id, level: "working" as const }))] };
}
