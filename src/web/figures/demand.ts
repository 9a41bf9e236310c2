import { type Cell, cell, countBy } from "../../core/market/counts.ts";
import type { Market } from "../../core/market/market.ts";
import { AI_SPECIALISATIONS, type SpecialisationId } from "../../core/vocabulary.ts";
import { aiPart } from "./ai-part.ts";

/** Postings of each of the fourteen AI specialisations, of all fourteen together, in the order of the list. */
export function aiDemand(market: Market): Cell[] {
  const part = aiPart(market);
  const found = new Map(countBy(part, "specialisation").map((one) => [one.key, one.n]));
  return AI_SPECIALISATIONS.map((id) => cell(id, found.get(id) ?? 0, part.size));
}

/**
 * Postings that ask for a skill, of those of each specialisation that has enough of them; largest share first.
 * @param part the AI part of a market
 */
export function skillDemand(part: Market, skillId: string, fewest = 10): Cell[] {
  const all = new Map(countBy(part, "specialisation").map((one) => [one.key, one.n]));
  const asking = new Map(countBy(part, "specialisation", { skill: skillId }).map((one) => [one.key, one.n]));
  return [...all]
    .filter(([, of]) => of >= fewest)
    .map(([id, of]) => cell(id, asking.get(id) ?? 0, of))
    .toSorted((a, b) => b.share - a.share || (a.key < b.key ? -1 : 1));
}

export function isAiSpecialisation(id: SpecialisationId): boolean {
  return AI_SPECIALISATIONS.includes(id);
}
