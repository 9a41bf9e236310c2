import type { Requirements } from "../market/kernel/requirements.ts";
import { type ReachTerms, shareOf } from "../market/kernel/terms.ts";
import type { Market } from "../market/market.ts";
import { relatedness } from "../market/relatedness.ts";
import { type Signature, signatures } from "../market/signature.ts";
import type { Taxonomy } from "../taxonomy/taxonomy.ts";
import { NEEDS, type SpecialisationId } from "../vocabulary.ts";
import { type LikenessModel, likenessModel } from "./likeness.ts";
import { FULL_CREDIT, LEVEL_CREDIT } from "./person.ts";
import { type Transfer, transferOf } from "./transfer.ts";
import { typicalCovers } from "./typical-cover.ts";

/** Everything the compass computes once for a market, whoever the person is. */
export interface Ground {
  /** The snapshot, its dictionary of skills widened by the taxonomy's others, so that every skill has an ordinal. */
  readonly market: Market;
  readonly taxonomy: Taxonomy;
  readonly signatures: ReadonlyMap<SpecialisationId, Signature>;
  /** What a typical posting covers of its own specialisation's signature. */
  readonly typicalCover: ReadonlyMap<SpecialisationId, number>;
  readonly likeness: LikenessModel;
  /** Ordinal into `market.skillIds` by taxonomy id. */
  readonly ordinalOf: ReadonlyMap<string, number>;
  /** What holding a skill gives to other skills. */
  readonly transfer: Transfer;
  /** Umbrella words: part of no score, gap or plan. Taxonomy ids. */
  readonly umbrellas: ReadonlySet<string>;
  /** The required skills of each posting, umbrella words left out. */
  readonly requirements: Requirements;
  /** What each skill counts for in a posting: the middle of its study hours to `working`, in half-hours. */
  readonly halfHours: Int32Array;
}

/** When a posting of the ground is in reach: by study hours, from the threshold on. */
export function reachTerms({ halfHours }: Ground, threshold: number): ReachTerms {
  return {
    value: halfHours,
    full: FULL_CREDIT,
    learnt: Math.round(FULL_CREDIT * LEVEL_CREDIT.working),
    share: shareOf(threshold),
    fewest: FEWEST_REQUIRED,
  };
}

/** A posting that requires fewer skills says too little to be judged in or out of reach. */
export const FEWEST_REQUIRED = 3;

export function prepareGround(snapshot: Market, taxonomy: Taxonomy): Ground {
  const market = withAllSkills(snapshot, taxonomy);
  const umbrellas = new Set(taxonomy.skills.filter((skill) => skill.umbrella).map((skill) => skill.id));
  const ordinalOf = new Map(market.skillIds.map((id, ordinal) => [id, ordinal]));
  const halfHours = studyHalfHours(market, taxonomy);
  const ownSignatures = signatures(market, taxonomy.specialisations, umbrellas);
  return {
    market,
    taxonomy,
    transfer: transferOf(relatedness(market), taxonomy, ordinalOf, halfHours, umbrellas),
    umbrellas,
    signatures: ownSignatures,
    typicalCover: typicalCovers(market, ownSignatures),
    likeness: likenessModel(market, taxonomy.specialisations),
    ordinalOf,
    requirements: requiredSkills(market, umbrellas),
    halfHours,
  };
}

/** The market with every skill of the taxonomy in its dictionary; those that no posting names at the end. */
function withAllSkills(market: Market, taxonomy: Taxonomy): Market {
  const named = new Set(market.skillIds);
  const others = taxonomy.skills.map((skill) => skill.id).filter((id) => !named.has(id));
  return { ...market, skillIds: [...market.skillIds, ...others] };
}

/** A skill of a snapshot that the taxonomy no longer knows counts as this many hours. */
const HOURS_UNKNOWN = 15;

/** The middle of whole hours is whole in half-hours, so that sums are exact. */
function studyHalfHours(market: Market, taxonomy: Taxonomy): Int32Array {
  return Int32Array.from(market.skillIds, (id) => {
    if (!taxonomy.ordinalOf.has(id)) return 2 * HOURS_UNKNOWN;
    const [low, high] = taxonomy.skill(id).hours.working;
    return Math.round(low + high);
  });
}

function requiredSkills(market: Market, umbrellas: ReadonlySet<string>): Requirements {
  const required = new Uint16Array(market.skill.length);
  const start = new Uint32Array(market.size + 1);
  const wanted = NEEDS.indexOf("required");
  const left = market.skillIds.map((id) => umbrellas.has(id));
  let count = 0;
  for (let row = 0; row < market.size; row++) {
    for (let at = market.skillStart[row]!; at < market.skillStart[row + 1]!; at++) {
      const skill = market.skill[at]!;
      if (market.need[at] === wanted && !left[skill]) required[count++] = skill;
    }
    start[row + 1] = count;
  }
  return { size: market.size, skills: market.skillIds.length, start, skill: required.slice(0, count) };
}
