import type { Market } from "../market/market.ts";
import { type Relatedness, relatedness } from "../market/relatedness.ts";
import { type Signature, signatures } from "../market/signature.ts";
import type { Taxonomy } from "../taxonomy/taxonomy.ts";
import { NEEDS, type SpecialisationId } from "../vocabulary.ts";
import { type LikenessModel, likenessModel } from "./likeness.ts";
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
  /** What holding a skill gives to every other skill: row-major `skills × skills`, 1 on the diagonal. */
  readonly gives: Float32Array;
  /** Umbrella words: part of no score, gap or plan. Taxonomy ids. */
  readonly umbrellas: ReadonlySet<string>;
  /** Ragged: the required skills of each posting, umbrella words left out, ordinals into `market.skillIds`. */
  readonly requiredStart: Uint32Array;
  readonly required: Uint16Array;
  /** What each skill counts for in a posting: the middle of its study hours to `working`. */
  readonly hours: Float64Array;
}

/** A posting that requires fewer skills says too little to be judged in or out of reach. */
export const FEWEST_REQUIRED = 3;

/** θ given to skills that the taxonomy states as related, where postings show less. */
const STATED_RELATEDNESS = 0.5;
/** A related skill gives at most this share of what holding the skill itself would. */
const RELATED_SHARE = 0.7;
/** What a skill rests on comes with it, a little less at each step down. */
const IMPLIED_SHARE = 0.95;

export function prepareGround(snapshot: Market, taxonomy: Taxonomy): Ground {
  const market = withAllSkills(snapshot, taxonomy);
  const umbrellas = new Set(taxonomy.skills.filter((skill) => skill.umbrella).map((skill) => skill.id));
  const ordinalOf = new Map(market.skillIds.map((id, ordinal) => [id, ordinal]));
  const hours = studyHours(market, taxonomy);
  const ownSignatures = signatures(market, taxonomy.specialisations, umbrellas);
  return {
    market,
    taxonomy,
    gives: transfer(relatedness(market), taxonomy, ordinalOf, hours, umbrellas),
    umbrellas,
    signatures: ownSignatures,
    typicalCover: typicalCovers(market, ownSignatures),
    likeness: likenessModel(market, taxonomy.specialisations),
    ordinalOf,
    ...requiredSkills(market, umbrellas),
    hours,
  };
}

/**
 * The share of a held skill's credit that every other skill gets: 0.7 · θ · min(1, hours from / hours to) for related
 * skills (θ at least 0.5 where the taxonomy states the relation), and 0.95 to the power of the steps down for what the
 * skill rests on. An umbrella word gives nothing.
 */
function transfer(
  { theta, skills }: Relatedness,
  taxonomy: Taxonomy,
  ordinalOf: ReadonlyMap<string, number>,
  hours: Float64Array,
  umbrellas: ReadonlySet<string>,
): Float32Array {
  // No more hours of a skill are covered through a related one than that one takes itself.
  const bounded = (from: number, to: number, relation: number) =>
    RELATED_SHARE * relation * Math.min(1, hours[from]! / hours[to]!);
  const silent = new Set([...umbrellas].map((id) => ordinalOf.get(id)));
  const gives = theta.map((relation, at) => {
    const from = Math.floor(at / skills);
    return relation === 0 || silent.has(from) ? 0 : bounded(from, at % skills, relation);
  });
  const raise = (from: number, id: string, share: number) => {
    const to = ordinalOf.get(id);
    if (to !== undefined) gives[from * skills + to] = Math.max(gives[from * skills + to]!, share);
  };
  for (const skill of taxonomy.skills) {
    const from = ordinalOf.get(skill.id);
    if (from === undefined || skill.umbrella) continue;
    for (const id of skill.related) {
      const to = ordinalOf.get(id);
      if (to === undefined) continue;
      raise(from, id, bounded(from, to, STATED_RELATEDNESS));
      if (!umbrellas.has(id)) raise(to, skill.id, bounded(to, from, STATED_RELATEDNESS));
    }
    for (const [id, steps] of restsOn(taxonomy, skill.id)) raise(from, id, IMPLIED_SHARE ** steps);
    gives[from * skills + from] = 1;
  }
  return gives;
}

/** The market with every skill of the taxonomy in its dictionary; those that no posting names at the end. */
function withAllSkills(market: Market, taxonomy: Taxonomy): Market {
  const named = new Set(market.skillIds);
  const others = taxonomy.skills.map((skill) => skill.id).filter((id) => !named.has(id));
  return { ...market, skillIds: [...market.skillIds, ...others] };
}

/** All that a skill rests on, with the fewest steps down to it. */
function restsOn(taxonomy: Taxonomy, id: string): ReadonlyMap<string, number> {
  const found = new Map<string, number>();
  let layer = taxonomy.skill(id).requires;
  for (let steps = 1; layer.length > 0; steps++) {
    const fresh = layer.filter((below) => !found.has(below));
    for (const below of fresh) found.set(below, steps);
    layer = fresh.flatMap((below) => taxonomy.skill(below).requires);
  }
  return found;
}

/** A skill of a snapshot that the taxonomy no longer knows counts as this many hours. */
const HOURS_UNKNOWN = 15;

function studyHours(market: Market, taxonomy: Taxonomy): Float64Array {
  return Float64Array.from(market.skillIds, (id) => {
    if (!taxonomy.ordinalOf.has(id)) return HOURS_UNKNOWN;
    const [low, high] = taxonomy.skill(id).hours.working;
    return (low + high) / 2;
  });
}

function requiredSkills(
  market: Market,
  umbrellas: ReadonlySet<string>,
): { requiredStart: Uint32Array; required: Uint16Array } {
  const required = new Uint16Array(market.skill.length);
  const requiredStart = new Uint32Array(market.size + 1);
  const wanted = NEEDS.indexOf("required");
  const left = market.skillIds.map((id) => umbrellas.has(id));
  let count = 0;
  for (let row = 0; row < market.size; row++) {
    for (let at = market.skillStart[row]!; at < market.skillStart[row + 1]!; at++) {
      const skill = market.skill[at]!;
      if (market.need[at] === wanted && !left[skill]) required[count++] = skill;
    }
    requiredStart[row + 1] = count;
  }
  return { requiredStart, required: required.slice(0, count) };
}
