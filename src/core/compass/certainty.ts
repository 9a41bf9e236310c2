import type { SpecialisationId } from "../vocabulary.ts";
import { normalise } from "./fit.ts";
import type { Ground } from "./ground.ts";
import type { MarketRows } from "./market-factor.ts";
import type { CompassSettings, FactorWeights, Person } from "./person.ts";
import type { RankedSpecialisation } from "./rank.ts";
import { factorsWith, orderBy, type SpecialisationFactors } from "./refit.ts";

/** How much the first place depends on single pieces of evidence and on the weights. */
export interface Certainty {
  /** Variations tried: each held skill left out in turn, each weight 20 % up and down. */
  readonly variations: number;
  /** Share of the variations in which the first place stays. */
  readonly stays: number;
  /** Specialisations that came first in some variation, with the share in which they did, the usual first included. */
  readonly firsts: readonly { readonly specialisation: SpecialisationId; readonly share: number }[];
  /** Skills that entered; below three there is too little to go by and the call is always close. */
  readonly skills: number;
  /** The first place stays in fewer than 90 % of the variations, or leads by less than 0.02. */
  readonly closeCall: boolean;
  /** The skills whose loss alone would change the first place, by id. */
  readonly decisiveSkills: readonly string[];
}

const SURE_SHARE = 0.9;
const CLEAR_LEAD = 0.02;
export const FEWEST_SKILLS = 3;

/** Who is in the running for the first place: those that came first in some variation, or are as near as the lead. */
export function contenders(
  { firsts, closeCall }: Certainty,
  ranking: readonly RankedSpecialisation[],
): SpecialisationId[] {
  const first = ranking[0]!.specialisation;
  if (!closeCall) return [first];
  const others = firsts.map((one) => one.specialisation).filter((id) => id !== first);
  const next = ranking[1] && others.length === 0 ? [ranking[1].specialisation] : [];
  return [first, ...others, ...next].slice(0, 3);
}

export function certaintyOf(
  ground: Ground,
  person: Person,
  ranking: readonly RankedSpecialisation[],
  weights: FactorWeights,
  within: MarketRows,
  settings: CompassSettings,
): Certainty {
  const top = ranking[0]!.specialisation;
  const withoutEach = person.skills.map((skill) => ({
    skill: skill.id,
    first: firstWithout(ground, person, skill.id, ranking, weights, within, settings),
  }));
  const reweighted = weightVariations(weights).map((varied) => firstBy(ranking, varied));
  const firsts = [...withoutEach.map((one) => one.first), ...reweighted];
  const share = (id: SpecialisationId) => firsts.filter((first) => first === id).length / firsts.length;
  const distinct = [...new Set([top, ...firsts])];
  const lead = ranking[0]!.fit - (ranking[1]?.fit ?? 0);
  const stays = share(top);
  return {
    variations: firsts.length,
    skills: person.skills.length,
    stays,
    firsts: distinct
      .map((specialisation) => ({ specialisation, share: share(specialisation) }))
      .toSorted((a, b) => b.share - a.share || (a.specialisation < b.specialisation ? -1 : 1)),
    closeCall: stays < SURE_SHARE || lead < CLEAR_LEAD || person.skills.length < FEWEST_SKILLS,
    decisiveSkills: withoutEach
      .filter((one) => one.first !== top)
      .map((one) => one.skill)
      .toSorted(),
  };
}

function firstWithout(
  ground: Ground,
  person: Person,
  skill: string,
  ranking: readonly RankedSpecialisation[],
  weights: FactorWeights,
  within: MarketRows,
  settings: CompassSettings,
): SpecialisationId {
  const lacking = { skills: person.skills.filter((held) => held.id !== skill) };
  return firstBy(factorsWith(ground, lacking, ranking, within, settings), weights);
}

function firstBy(factors: readonly SpecialisationFactors[], weights: FactorWeights): SpecialisationId {
  return orderBy(factors, weights)[0]!.specialisation;
}

/** Each weight that is used, 20 % up and 20 % down, the others kept and all normalised again. */
function weightVariations(weights: FactorWeights): FactorWeights[] {
  const used = (["strength", "interest", "market"] as const).filter((name) => weights[name] > 0);
  return used.flatMap((name) =>
    [0.8, 1.2].map((times) => normalise({ ...weights, [name]: weights[name] * times }, weights.interest > 0)),
  );
}
