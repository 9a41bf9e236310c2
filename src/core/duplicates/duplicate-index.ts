import { bandsOf, estimate, signatureOf } from "./minhash.ts";
import { type ComparableAd, NEAR, sameness } from "./same.ts";

/** An ad with what it is found by. */
export interface FindableAd extends ComparableAd {
  readonly signature: Uint32Array;
  /** Two ads that share none of these are not compared. Whole numbers below 2^53. */
  readonly keys: readonly number[];
}

/** `signature` where it is known already. */
export function findable(ad: ComparableAd, signature = signatureOf(ad.shingles)): FindableAd {
  return { ...ad, signature, keys: [...bandsOf(signature), ...headerKey(ad)] };
}

/** The same title of the same employer: for texts of which one says much more of the employer than the other. */
function headerKey({ employer, title }: ComparableAd): number[] {
  if (employer === "" || title.work.size === 0) return [];
  const words = `${employer}|${title.levels}|${[...title.work].sort().join(" ")}`;
  let low = 0x811c9dc5;
  let high = 0x2545f491;
  for (let at = 0; at < words.length; at++) {
    low = Math.imul(low ^ words.charCodeAt(at), 0x01000193);
    high = Math.imul(high ^ words.charCodeAt(at), 0x85ebca6b) ^ (high >>> 15);
  }
  return [(low >>> 0) * 0x200000 + (high >>> 11)];
}

/** Four standard errors below the lowest similarity that counts without the same title and employer. */
const WORTH_COMPARING = NEAR - 4 * Math.sqrt((NEAR * (1 - NEAR)) / 128);

/** Whether it is worth comparing the texts themselves. */
export function mayBeSame(a: FindableAd, b: FindableAd): boolean {
  if (a.title.levels !== b.title.levels) return false;
  const sameHeader = a.keys.length === b.keys.length && a.keys.at(-1) === b.keys.at(-1);
  return sameHeader || estimate(a.signature, b.signature) >= WORTH_COMPARING;
}

export interface DuplicateIndex<Id> {
  /** Id of the first ad of the posting that this one belongs to: its own when it begins one. The ad is remembered. */
  place(id: Id, ad: FindableAd): Id;
}

/**
 * Puts ads together into postings, one after the other: an ad joins the posting of the ad before it that is most like
 * it among those that are one posting with it (`sameness`). Postings are never joined afterwards, so what was said of
 * an ad stays true.
 */
export function createDuplicateIndex<Id>(): DuplicateIndex<Id> {
  const placed: { readonly ad: FindableAd; readonly first: Id }[] = [];
  const byKey = new Map<number, number[]>();
  return {
    place: (id, ad) => {
      const at = placed.length;
      const candidates = new Set<number>();
      for (const key of ad.keys) {
        const others = byKey.get(key);
        if (others) {
          for (const other of others) candidates.add(other);
          others.push(at);
        } else byKey.set(key, [at]);
      }
      const found = mostAlike(
        ad,
        [...candidates].sort((a, b) => a - b).map((other) => placed[other]!),
      );
      const first = found ? found.first : id;
      placed.push({ ad, first });
      return first;
    },
  };
}

/** The candidate that is most alike among those that are one posting with the ad; of equals the first. */
export function mostAlike<Candidate extends { readonly ad: FindableAd }>(
  ad: FindableAd,
  candidates: readonly Candidate[],
): Candidate | null {
  let best: Candidate | null = null;
  let likeness = 0;
  for (const candidate of candidates) {
    if (!mayBeSame(ad, candidate.ad)) continue;
    const now = sameness(ad, candidate.ad);
    if (now > likeness) [best, likeness] = [candidate, now];
  }
  return best;
}
