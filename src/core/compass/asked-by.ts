import type { Market } from "../market/market.ts";
import { NEEDS } from "../vocabulary.ts";

/** How many of the postings require or prefer each skill, by ordinal. */
export function askedBy(market: Market, rows: Iterable<number>): Uint32Array {
  const asked = new Uint32Array(market.skillIds.length);
  const mentioned = NEEDS.indexOf("mentioned");
  for (const row of rows) {
    for (let at = market.skillStart[row]!; at < market.skillStart[row + 1]!; at++) {
      if (market.need[at] !== mentioned) asked[market.skill[at]!]!++;
    }
  }
  return asked;
}

/** Whether one posting requires or prefers a skill. */
export function asksFor(market: Market, row: number, skill: number): boolean {
  const mentioned = NEEDS.indexOf("mentioned");
  for (let at = market.skillStart[row]!; at < market.skillStart[row + 1]!; at++) {
    if (market.skill[at] === skill) return market.need[at] !== mentioned;
  }
  return false;
}
