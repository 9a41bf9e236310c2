import { SPECIALISATIONS } from "../vocabulary.ts";
import { type Cell, cell } from "./counts.ts";
import { type Interval, Z95 } from "./interval.ts";
import type { Market } from "./market.ts";

/** How a skill spreads between the specialisations. */
export interface Spread {
  /** Postings that ask for it. */
  readonly n: number;
  /** Among how many specialisations it spreads, as if evenly; null when no posting asks for it. */
  readonly effective: { readonly value: number; readonly interval: Interval } | null;
  /** By specialisation, the share of its postings that ask for the skill, largest first. */
  readonly cells: readonly Cell[];
}

/**
 * exp(H) with H the entropy of the specialisations of the postings that ask for the skill (Hill 1973, Ecology
 * 54:427–432, order 1); interval by the variance of H, (Σ p·ln² p − H²) / n (Basharin 1959, Theory of Probability and
 * its Applications 4:333–336). With few postings it is too small, since the plug-in entropy is.
 */
export function spreadOf(market: Market, rows: Uint32Array, skillId: string): Spread {
  const wanted = market.skillIds.indexOf(skillId);
  const asking = new Uint32Array(SPECIALISATIONS.length);
  const all = new Uint32Array(SPECIALISATIONS.length);
  for (const row of rows) {
    const specialisation = market.specialisation[0][row]!;
    all[specialisation]!++;
    const skills = market.skill.subarray(market.skillStart[row]!, market.skillStart[row + 1]!);
    if (skills.includes(wanted)) asking[specialisation]!++;
  }
  const n = asking.reduce((sum, count) => sum + count, 0);
  const cells = SPECIALISATIONS.map((id, at) => cell(id, asking[at]!, all[at]!))
    .filter((one) => one.of > 0)
    .toSorted((a, b) => b.share - a.share || (a.key < b.key ? -1 : 1));
  return { n, effective: n === 0 ? null : effectiveNumber(asking, n), cells };
}

function effectiveNumber(counts: Uint32Array, n: number): { value: number; interval: Interval } {
  const shares = [...counts].filter((count) => count > 0).map((count) => count / n);
  const entropy = -shares.reduce((sum, p) => sum + p * Math.log(p), 0);
  const second = shares.reduce((sum, p) => sum + p * Math.log(p) ** 2, 0);
  const error = Math.sqrt(Math.max(0, second - entropy ** 2) / n);
  const interval = {
    low: Math.exp(Math.max(0, entropy - Z95 * error)),
    high: Math.exp(entropy + Z95 * error),
  };
  return { value: Math.exp(entropy), interval };
}
