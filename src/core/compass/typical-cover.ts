import type { Market } from "../market/market.ts";
import type { Signature } from "../market/signature.ts";
import { AI_SPECIALISATIONS, NEEDS, SPECIALISATIONS, type SpecialisationId } from "../vocabulary.ts";
import { LEVEL_CREDIT } from "./person.ts";

/** Pseudo-postings by which a specialisation's typical cover is drawn towards the mean of all. */
const SHRINKAGE = 30;

/** Σ weight · credit over the signature, 0–1. */
export function coveredOf({ parts }: Signature, credit: ArrayLike<number>): number {
  let covered = 0;
  for (const { skill, weight } of parts) covered += weight * credit[skill]!;
  return Math.min(1, covered);
}

/**
 * What holding, at `working`, all that one posting asks for covers of its specialisation's signature: the median over
 * its postings, shrunk towards the mean over all by their number. Signatures differ in how much the few commonest
 * skills carry, so that covered shares of two of them can only be compared beside this.
 */
export function typicalCovers(
  market: Market,
  signatures: ReadonlyMap<SpecialisationId, Signature>,
): ReadonlyMap<SpecialisationId, number> {
  const covers = coversByPosting(market, signatures);
  const measured = [...covers].filter(([, own]) => own.length > 0);
  const postings = measured.reduce((sum, [, own]) => sum + own.length, 0);
  const mean = measured.reduce((sum, [, own]) => sum + own.length * medianOf(own), 0) / Math.max(1, postings);
  return new Map(
    [...covers].map(([id, own]) => {
      const middle = own.length === 0 ? mean : medianOf(own);
      return [id, (own.length * middle + SHRINKAGE * mean) / (own.length + SHRINKAGE)];
    }),
  );
}

function coversByPosting(
  market: Market,
  signatures: ReadonlyMap<SpecialisationId, Signature>,
): Map<SpecialisationId, number[]> {
  const covers = new Map<SpecialisationId, number[]>(AI_SPECIALISATIONS.map((id) => [id, []]));
  const credit = new Float64Array(market.skillIds.length);
  const mentioned = NEEDS.indexOf("mentioned");
  for (let row = 0; row < market.size; row++) {
    const id = SPECIALISATIONS[market.specialisation[0][row]!]!;
    const own = covers.get(id);
    const signature = signatures.get(id);
    if (!own || !signature) continue;
    const start = market.skillStart[row]!;
    const end = market.skillStart[row + 1]!;
    for (let at = start; at < end; at++) {
      if (market.need[at] !== mentioned) credit[market.skill[at]!] = LEVEL_CREDIT.working;
    }
    own.push(coveredOf(signature, credit));
    for (let at = start; at < end; at++) credit[market.skill[at]!] = 0;
  }
  return covers;
}

function medianOf(values: readonly number[]): number {
  const ascending = values.toSorted((a, b) => a - b);
  return ascending[Math.floor(ascending.length / 2)]!;
}
