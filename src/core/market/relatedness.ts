import type { Market } from "./market.ts";

/** Symmetric relatedness θ of skills, 0–1, by ordinal into `market.skillIds`; 1 on the diagonal. */
export interface Relatedness {
  readonly skills: number;
  /** Row-major, `skills × skills`. */
  readonly theta: Float32Array;
}

/** Skills in fewer postings than this share too few for their relatedness to mean anything. */
const FEWEST_POSTINGS = 5;

/**
 * θ(s, s′) = Σⱼ e(j,s)·e(j,s′) / max(Σⱼ e(j,s), Σⱼ e(j,s′)), where e(j,s) = 1 when posting j asks for s with
 * revealed comparative advantage above 1 (Alabdulkareem et al. 2018, Science Advances 4:eaao6030, eq. 1–2): a
 * skill that everyone asks for, in a posting that asks for everything, tells little.
 */
export function relatedness(market: Market): Relatedness {
  const skills = market.skillIds.length;
  const pairs = new Float32Array(skills * skills);
  const effective = new Uint16Array(256);
  const common = mentionCounts(market);
  const total = market.skill.length;
  for (let row = 0; row < market.size; row++) {
    const start = market.skillStart[row]!;
    const end = market.skillStart[row + 1]!;
    let count = 0;
    for (let at = start; at < end && count < effective.length; at++) {
      const skill = market.skill[at]!;
      if ((end - start) * common[skill]! < total) effective[count++] = skill;
    }
    countPairs(pairs, skills, effective, count);
  }
  return { skills, theta: normalise(pairs, skills) };
}

function mentionCounts(market: Market): Uint32Array {
  const counts = new Uint32Array(market.skillIds.length);
  for (const skill of market.skill) counts[skill]!++;
  return counts;
}

function countPairs(pairs: Float32Array, skills: number, effective: Uint16Array, count: number): void {
  for (let a = 0; a < count; a++) {
    const base = effective[a]! * skills;
    for (let b = 0; b < count; b++) pairs[base + effective[b]!]!++;
  }
}

function normalise(pairs: Float32Array, skills: number): Float32Array {
  const own = Float32Array.from({ length: skills }, (_, skill) => pairs[skill * skills + skill]!);
  for (let a = 0; a < skills; a++) {
    for (let b = 0; b < skills; b++) {
      const larger = Math.max(own[a]!, own[b]!);
      const known = Math.min(own[a]!, own[b]!) >= FEWEST_POSTINGS;
      pairs[a * skills + b] = a === b ? 1 : known ? pairs[a * skills + b]! / larger : 0;
    }
  }
  return pairs;
}
