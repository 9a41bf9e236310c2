import type { Market } from "../market/market.ts";
import { type Relatedness, relatedness } from "../market/relatedness.ts";
import { type Signature, signatures } from "../market/signature.ts";
import type { Taxonomy } from "../taxonomy/taxonomy.ts";
import { NEEDS, type SpecialisationId } from "../vocabulary.ts";

/** Everything the compass computes once for a market, whoever the person is. */
export interface Ground {
  readonly market: Market;
  readonly taxonomy: Taxonomy;
  readonly relatedness: Relatedness;
  readonly signatures: ReadonlyMap<SpecialisationId, Signature>;
  /** Ordinal into `market.skillIds` by taxonomy id. */
  readonly ordinalOf: ReadonlyMap<string, number>;
  /** Ragged: the required skills of each posting, ordinals into `market.skillIds`. */
  readonly requiredStart: Uint32Array;
  readonly required: Uint16Array;
}

/** A posting that requires fewer skills says too little to be judged in or out of reach. */
export const FEWEST_REQUIRED = 3;

/** θ given to skills that the taxonomy states as related, where postings show less. */
const STATED_RELATEDNESS = 0.4;

export function prepareGround(market: Market, taxonomy: Taxonomy): Ground {
  const ordinalOf = new Map(market.skillIds.map((id, ordinal) => [id, ordinal]));
  return {
    market,
    taxonomy,
    relatedness: withStatedRelations(relatedness(market), taxonomy, ordinalOf),
    signatures: signatures(market, taxonomy.specialisations),
    ordinalOf,
    ...requiredSkills(market),
  };
}

function withStatedRelations(
  found: Relatedness,
  taxonomy: Taxonomy,
  ordinalOf: ReadonlyMap<string, number>,
): Relatedness {
  const { theta, skills } = found;
  const raise = (a: number, b: number) => {
    theta[a * skills + b] = Math.max(theta[a * skills + b]!, STATED_RELATEDNESS);
  };
  for (const skill of taxonomy.skills) {
    const from = ordinalOf.get(skill.id);
    for (const id of skill.related) {
      const to = ordinalOf.get(id);
      if (from === undefined || to === undefined) continue;
      raise(from, to);
      raise(to, from);
    }
  }
  return found;
}

function requiredSkills(market: Market): { requiredStart: Uint32Array; required: Uint16Array } {
  const required = new Uint16Array(market.skill.length);
  const requiredStart = new Uint32Array(market.size + 1);
  const wanted = NEEDS.indexOf("required");
  let count = 0;
  for (let row = 0; row < market.size; row++) {
    for (let at = market.skillStart[row]!; at < market.skillStart[row + 1]!; at++) {
      if (market.need[at] === wanted) required[count++] = market.skill[at]!;
    }
    requiredStart[row + 1] = count;
  }
  return { requiredStart, required: required.slice(0, count) };
}
