import { readFileSync } from "node:fs";
import { join } from "node:path";

/** A pair of real ads with what a reader said of it. */
export interface GoldPair {
  /** Source and id. */
  readonly a: string;
  readonly b: string;
  readonly label: "same" | "other" | "unsure";
  readonly stratum: Stratum;
  /** Which half was looked at while the rules were made. */
  readonly half: "look" | "held";
}

/**
 * Number of pairs in each stratum that the sample was drawn from: by Jaccard similarity (A from 0.95, B from 0.8, C
 * from 0.5, D below), then same employer and title (s), same employer and another title (t), another employer (x). D
 * holds pairs of the same employer and title only. No employer gives more than six pairs to a stratum.
 */
export const STRATA = {
  As: 475,
  At: 532,
  Ax: 61,
  Bs: 226,
  Bt: 651,
  Bx: 73,
  Cs: 196,
  Ct: 1489,
  Cx: 224,
  D: 197,
} as const;

export type Stratum = keyof typeof STRATA;

export function goldPairs(): GoldPair[] {
  const text = readFileSync(join(import.meta.dirname, "../gold/duplicates.jsonl"), "utf8");
  return text
    .trimEnd()
    .split("\n")
    .map((line) => JSON.parse(line) as GoldPair);
}
