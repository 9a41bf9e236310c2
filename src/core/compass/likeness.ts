import type { Market } from "../market/market.ts";
import { LISTED_POSTINGS, listedAsks } from "../market/signature.ts";
import type { Specialisation } from "../taxonomy/specialisation.ts";
import { AI_SPECIALISATIONS, NEEDS, SPECIALISATIONS, type SpecialisationId } from "../vocabulary.ts";
import { LEVEL_CREDIT, type Person } from "./person.ts";

/** How much each skill speaks for each of the AI specialisations, from the postings that ask for it. */
export interface LikenessModel {
  /** BASE_RATE · ln of the share of postings, in order of AI_SPECIALISATIONS. */
  readonly prior: Float64Array;
  /** Row-major `specialisations × skills`: ln P(skill | specialisation) − ln P(skill). */
  readonly speaks: Float64Array;
  readonly skills: number;
}

/** Mentions by which a specialisation's skills are drawn towards those of all, as a Dirichlet prior. */
const PRIOR_MENTIONS = 150;
/** Skills come together ("PyTorch", "deep learning"): however many, they speak as at most so many independent ones. */
const INDEPENDENT_SKILLS = 3;
/** How many ads of a kind a collection holds says more of the collection than of a person, and counts only in part. */
const BASE_RATE = 0.2;

/**
 * Multinomial naive Bayes over the skills that postings require or prefer, each posting counted in its mixture's
 * parts, with an informative Dirichlet prior. The taxonomy's own lists count as some postings, as in signatures.
 * The three constants were chosen on one half of the people of `bearings bench compass`, for the mean over
 * specialisations as well as over people.
 */
export function likenessModel(market: Market, specialisations: readonly Specialisation[]): LikenessModel {
  const skills = market.skillIds.length;
  const { asked, postings } = askedIn(market, specialisations);
  const all = Float64Array.from({ length: skills }, (_, skill) =>
    asked.reduce((n, own) => n + own[skill]!, 0),
  );
  const mentions = all.reduce((sum, n) => sum + n, 0);
  const speaks = new Float64Array(asked.length * skills);
  for (const [at, own] of asked.entries()) {
    const total = own.reduce((sum, n) => sum + n, 0) + PRIOR_MENTIONS;
    for (let skill = 0; skill < skills; skill++) {
      if (all[skill] === 0) continue;
      const usual = all[skill]! / mentions;
      speaks[at * skills + skill] = Math.log((own[skill]! + PRIOR_MENTIONS * usual) / total / usual);
    }
  }
  const sum = postings.reduce((total, n) => total + n, 0);
  return { prior: postings.map((n) => BASE_RATE * Math.log(n / sum)), speaks, skills };
}

/** Postings of each AI specialisation and what they ask for, by the parts of each posting's mixture. */
function askedIn(
  market: Market,
  specialisations: readonly Specialisation[],
): { asked: Float64Array[]; postings: Float64Array } {
  const placeOf = SPECIALISATIONS.map((id) => AI_SPECIALISATIONS.indexOf(id));
  const asked = AI_SPECIALISATIONS.map((id) =>
    listedAsks(market, specialisations.find((one) => one.id === id)!),
  );
  const postings = new Float64Array(asked.length).fill(LISTED_POSTINGS);
  const mentioned = NEEDS.indexOf("mentioned");
  for (let row = 0; row < market.size; row++) {
    for (const rank of [0, 1, 2] as const) {
      const weight = market.weight[rank][row]! / 100;
      const at = placeOf[market.specialisation[rank][row]!]!;
      if (at === -1 || weight === 0) continue;
      postings[at]! += weight;
      for (let of = market.skillStart[row]!; of < market.skillStart[row + 1]!; of++) {
        if (market.need[of] !== mentioned) asked[at]![market.skill[of]!]! += weight;
      }
    }
  }
  return { asked, postings };
}

/**
 * How the ads that ask for skills like these divide over the specialisations: P(r | skills), summing to 1 over the AI
 * specialisations, with the base rates tempered. Umbrella words count: "machine learning" says little of what one can do, but something of
 * whom one resembles.
 */
export function likenessOf(
  model: LikenessModel,
  ordinalOf: ReadonlyMap<string, number>,
  person: Person,
): ReadonlyMap<SpecialisationId, number> {
  const held = person.skills.flatMap(({ id, level }) => {
    const skill = ordinalOf.get(id);
    return skill === undefined ? [] : [{ skill, credit: LEVEL_CREDIT[level] }];
  });
  // Summed in order of the skills, so that the order in which they are given cannot matter.
  held.sort((a, b) => a.skill - b.skill);
  const credits = held.reduce((sum, { credit }) => sum + credit, 0);
  const believed = INDEPENDENT_SKILLS / (INDEPENDENT_SKILLS + credits);
  const logs = AI_SPECIALISATIONS.map((_, at) => {
    let speaks = 0;
    for (const { skill, credit } of held) speaks += credit * model.speaks[at * model.skills + skill]!;
    return model.prior[at]! + believed * speaks;
  });
  const most = Math.max(...logs);
  const odds = logs.map((log) => Math.exp(log - most));
  const sum = odds.reduce((total, one) => total + one, 0);
  return new Map(AI_SPECIALISATIONS.map((id, at) => [id, odds[at]! / sum]));
}
