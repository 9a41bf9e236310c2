import { jaccard, shinglesOf } from "./shingles.ts";
import { type ComparableTitle, comparableTitle, isSaidMore, saysTheSame } from "./title.ts";

/** What is compared of an ad. */
export interface ComparableAd {
  readonly shingles: Uint32Array;
  readonly title: ComparableTitle;
  /** The employer's name, folded; empty when not named. */
  readonly employer: string;
}

/** From here on two texts are near-duplicates; below, they are the same only under the same title and employer. */
export const NEAR = 0.8;
/** From here on one title may say more than the other: "Engineer, Authentication" and "Engineer, Authentication, Trust". */
const NEARER = 0.9;
/** From here on the texts say the same work, whatever the titles call it. */
const NEARLY_ALL = 0.95;
/** A longer text that holds this part of the shorter one is the shorter one with more said of the employer. */
const CONTAINED = 0.9;
/** Texts with fewer shingles say too little: a line that sends the reader elsewhere is the same in many ads. */
const FEWEST_SHINGLES = 30;

export function comparableAd(ad: {
  readonly text: string;
  readonly title: string | null;
  readonly company: string | null;
}): ComparableAd {
  return {
    shingles: shinglesOf(ad.text),
    title: comparableTitle(ad.title),
    employer: foldEmployer(ad.company ?? ""),
  };
}

function foldEmployer(name: string): string {
  return name.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, "");
}

/**
 * How alike two ads are when they are one posting, 0–1 (Jaccard similarity of their texts); 0 when they are two. One
 * posting is one piece of work at one level: place, date, wording of the title and the name it is published under may
 * differ; level, technology and team may not. docs/METHODS.md says why each rule is as it is.
 */
export function sameness(a: ComparableAd, b: ComparableAd): number {
  if (a.title.levels !== b.title.levels) return 0;
  const likeness = jaccard(a.shingles, b.shingles);
  const sameTitle = saysTheSame(a.title, b.title);
  const sameEmployer = a.employer !== "" && a.employer === b.employer;
  const short = Math.min(a.shingles.length, b.shingles.length) < FEWEST_SHINGLES;
  if (short) return sameTitle && sameEmployer && likeness >= NEAR ? likeness : 0;
  if (likeness >= NEARLY_ALL || (likeness >= NEAR && sameTitle)) return likeness;
  if (likeness >= NEARER && isSaidMore(a.title, b.title)) return likeness;
  const told = sameTitle && sameEmployer && containment(a, b, likeness) >= CONTAINED;
  return told ? likeness : 0;
}

/** The part of the shorter text that the longer one holds. */
function containment(a: ComparableAd, b: ComparableAd, likeness: number): number {
  const [x, y] = [a.shingles.length, b.shingles.length];
  const shared = (likeness * (x + y)) / (1 + likeness);
  return shared / Math.min(x, y);
}
