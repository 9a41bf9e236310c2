import type { Specialisation } from "../taxonomy/specialisation.ts";
import { NEEDS, SPECIALISATIONS, type SpecialisationId } from "../vocabulary.ts";
import type { Market } from "./market.ts";
import { logOddsWithPrior } from "./skills.ts";

/** One skill of a signature. */
export interface SignaturePart {
  /** Ordinal into `market.skillIds`. */
  readonly skill: number;
  /** Share of the signature; the parts sum to 1. */
  readonly weight: number;
  /** Share of the specialisation's postings that ask for it, as counted. */
  readonly share: number;
  /** Postings that ask for it, of `Signature.postings`. */
  readonly n: number;
}

/** What a specialisation asks for that others do not, largest weight first. */
export interface Signature {
  readonly specialisation: SpecialisationId;
  readonly postings: number;
  /** Fewer than `FEW_POSTINGS` postings: rests mostly on the taxonomy's own list, and the page says so. */
  readonly thin: boolean;
  readonly parts: readonly SignaturePart[];
}

export const FEW_POSTINGS = 30;
const LARGEST_SIGNATURE = 60;
/** The taxonomy's own list of core and distinguishing skills counts as this many postings. */
export const LISTED_POSTINGS = 15;
const LISTED_SHARE = { core: 0.4, distinguishing: 0.5 };

/**
 * Signatures of all specialisations. The weight of a skill is its share in the specialisation times its log-odds
 * against the other AI and data specialisations (informative Dirichlet prior, see `logOddsWithPrior`), negative
 * log-odds and umbrella words left out: the covered share of a signature is then the average covered share of its postings, counting
 * each skill by how much it tells. Thin specialisations lean on the taxonomy's list, as if it were 15 postings.
 */
export function signatures(
  market: Market,
  specialisations: readonly Specialisation[],
  umbrellas: ReadonlySet<string> = new Set(),
): ReadonlyMap<SpecialisationId, Signature> {
  const field = specialisations.filter((one) => one.id !== "software-engineer" && one.id !== "other");
  const counted = new Map(field.map((one) => [one.id, askCounts(market, one)]));
  const all = new Float64Array(market.skillIds.length);
  for (const { asked } of counted.values()) for (let s = 0; s < all.length; s++) all[s]! += asked[s]!;
  return new Map(
    field.map((one) => [one.id, signatureOf(market, one, counted.get(one.id)!, all, umbrellas)]),
  );
}

interface AskCounts {
  readonly postings: number;
  readonly counts: Float64Array;
  /** Counts with the listed skills' pseudo-postings added. */
  readonly asked: Float64Array;
}

function askCounts(market: Market, specialisation: Specialisation): AskCounts {
  const wanted = SPECIALISATIONS.indexOf(specialisation.id);
  const mentioned = NEEDS.indexOf("mentioned");
  const counts = new Float64Array(market.skillIds.length);
  let postings = 0;
  for (let row = 0; row < market.size; row++) {
    if (market.specialisation[0][row] !== wanted) continue;
    postings++;
    for (let at = market.skillStart[row]!; at < market.skillStart[row + 1]!; at++) {
      if (market.need[at] !== mentioned) counts[market.skill[at]!]!++;
    }
  }
  const asked = listedAsks(market, specialisation);
  for (let skill = 0; skill < counts.length; skill++) asked[skill]! += counts[skill]!;
  return { postings, counts, asked };
}

/** What the taxonomy's own lists of core and distinguishing skills count for, in postings that ask for each skill. */
export function listedAsks(market: Market, { core, distinguishing }: Specialisation): Float64Array {
  const asks = new Float64Array(market.skillIds.length);
  const list = (ids: readonly string[], share: number) => {
    for (const id of ids) {
      const skill = market.skillIds.indexOf(id);
      if (skill >= 0) asks[skill]! += LISTED_POSTINGS * share;
    }
  };
  list(core, LISTED_SHARE.core);
  list(distinguishing, LISTED_SHARE.distinguishing);
  return asks;
}

function signatureOf(
  market: Market,
  { id }: Specialisation,
  own: AskCounts,
  all: Float64Array,
  umbrellas: ReadonlySet<string>,
): Signature {
  const { logOdds } = logOddsWithPrior(own.asked, all);
  const raw = market.skillIds
    .map((_, skill) => ({ skill, telling: own.asked[skill]! * Math.max(0, logOdds[skill]!) }))
    .filter((part) => part.telling > 0 && own.asked[part.skill]! >= 3)
    .filter((part) => !umbrellas.has(market.skillIds[part.skill]!))
    .toSorted((a, b) => b.telling - a.telling || a.skill - b.skill)
    .slice(0, LARGEST_SIGNATURE);
  const total = raw.reduce((sum, part) => sum + part.telling, 0);
  const parts = raw.map(({ skill, telling }) => ({
    skill,
    weight: telling / total,
    share: own.postings === 0 ? 0 : own.counts[skill]! / own.postings,
    n: own.counts[skill]!,
  }));
  return { specialisation: id, postings: own.postings, thin: own.postings < FEW_POSTINGS, parts };
}
