/**
 * When a posting is in reach. With value v(s) of a skill and credit c(s) from 0 to `full`, posting j is in reach when
 *
 *     share.of · Σ v(s) · c(s)  ≥  share.parts · full · Σ v(s)      over the skills s that j requires.
 *
 * All figures are whole numbers, so that sums are exact in any order, on any number of cores, and in SQL.
 */
export interface ReachTerms {
  /** What each skill counts for, in whole units; 1 everywhere is a plain count. */
  readonly value: Int32Array;
  /** The credit of a skill that is wholly held. */
  readonly full: number;
  /** The credit that learning a skill brings. */
  readonly learnt: number;
  /** The part of what is required that must be covered: 7 of 10. */
  readonly share: Share;
  /** A posting that requires fewer skills cannot be judged and counts nowhere. */
  readonly fewest: number;
}

export interface Share {
  readonly parts: number;
  readonly of: number;
}

/** A share of 0 to 1 as whole parts, to the nearest hundredth. */
export function shareOf(threshold: number): Share {
  const parts = Math.round(threshold * 100);
  const common = greatestCommonDivisor(parts, 100);
  return { parts: parts / common, of: 100 / common };
}

function greatestCommonDivisor(a: number, b: number): number {
  return b === 0 ? a : greatestCommonDivisor(b, a % b);
}

/** Each skill counts one and is held or not: in reach from seven of ten required skills on. */
export function plainCount(skills: number, share: Share = { parts: 7, of: 10 }, fewest = 1): ReachTerms {
  return { value: new Int32Array(skills).fill(1), full: 1, learnt: 1, share, fewest };
}

/**
 * The terms as seen by one set of credits. A posting's deficit is Σ short(s); it is in reach from 0 downwards, and
 * one skill more brings it in reach when rise(s) is at least the deficit.
 */
export interface Standing {
  readonly terms: ReachTerms;
  readonly credit: Int32Array;
  readonly short: Int32Array;
  readonly rise: Int32Array;
  /** The largest rise: no posting with a larger deficit is one skill away. */
  readonly largestRise: number;
}

export function standingOf(terms: ReachTerms, credit: Int32Array): Standing {
  const short = new Int32Array(credit.length);
  const rise = new Int32Array(credit.length);
  let largestRise = 0;
  for (let skill = 0; skill < credit.length; skill++) {
    short[skill] = shortfall(terms, skill, credit[skill]!);
    rise[skill] = riseOf(terms, skill, credit[skill]!);
    largestRise = Math.max(largestRise, rise[skill]!);
  }
  return { terms, credit, short, rise, largestRise };
}

/** What a required skill with this credit adds to the deficit; negative when it helps to make up for others. */
export function shortfall({ value, full, share }: ReachTerms, skill: number, credit: number): number {
  return value[skill]! * (share.parts * full - share.of * credit);
}

/** By how much learning the skill would lower the deficit of every posting that requires it. */
export function riseOf({ value, learnt, share }: ReachTerms, skill: number, credit: number): number {
  return share.of * value[skill]! * Math.max(0, learnt - credit);
}

/** Credits of skills that are wholly held, none of the others. */
export function heldCredit({ value, full }: ReachTerms, held: Iterable<number>): Int32Array {
  const credit = new Int32Array(value.length);
  for (const skill of held) credit[skill] = full;
  return credit;
}
