import type { InterestInventory } from "../../../../core/compass/interest.ts";
import { groupRows } from "../../../../core/market/counts.ts";
import type { Market, MarketSource } from "../../../../core/market/market.ts";
import { skillCounts } from "../../../../core/market/skills.ts";
import type { Specialisation } from "../../../../core/taxonomy/specialisation.ts";
import type { Taxonomy } from "../../../../core/taxonomy/taxonomy.ts";
import { AI_SPECIALISATIONS, SPECIALISATIONS, type SpecialisationId } from "../../../../core/vocabulary.ts";

/** A skill as the page names and finds it. */
export interface CatalogueSkill {
  readonly id: string;
  readonly name: string;
  readonly about: string;
  readonly aliases: readonly string[];
  /** Ids it had in earlier versions. */
  readonly formerly?: readonly string[];
  /** Postings of the market that name it. */
  readonly asked: number;
}

export interface CatalogueSpecialisation {
  readonly id: SpecialisationId;
  readonly name: string;
  readonly tagline: string;
  /** Postings of which it is the largest part. */
  readonly postings: number;
}

/** What the page must know of the market to ask about it. */
export interface MarketFacts {
  readonly size: number;
  /** Postings of the fourteen AI specialisations. */
  readonly ai: number;
  readonly made: string;
  readonly sources: readonly MarketSource[];
  /** Countries with the number of AI postings that name them, most first. */
  readonly countries: readonly { readonly code: string; readonly n: number }[];
  /** Currencies with the number of AI postings that state pay in them, most first. */
  readonly currencies: readonly { readonly code: string; readonly n: number }[];
}

/** Everything the page shows by name; small enough to hand from the worker to the page once. */
export interface Catalogue {
  readonly skills: readonly CatalogueSkill[];
  readonly specialisations: readonly CatalogueSpecialisation[];
  readonly inventory: InterestInventory;
  readonly market: MarketFacts;
}

export function catalogueOf(taxonomy: Taxonomy, market: Market, inventory: InterestInventory): Catalogue {
  const rows = aiRows(market);
  const asked = skillCounts(market, rows);
  const ordinal = new Map(market.skillIds.map((id, at) => [id, at]));
  return {
    skills: taxonomy.skills.map(({ id, name, about, aliases, formerly }) => ({
      id,
      name,
      about,
      aliases,
      ...(formerly && { formerly }),
      asked: asked[ordinal.get(id) ?? -1] ?? 0,
    })),
    specialisations: AI_SPECIALISATIONS.map((id) =>
      specialisationOf(taxonomy.specialisation.get(id), id, market),
    ),
    inventory,
    market: factsOf(market, rows),
  };
}

/** Postings whose largest part is one of the fourteen. */
export function aiRows(market: Market): number[] {
  const rows: number[] = [];
  for (let row = 0; row < market.size; row++) {
    if (market.specialisation[0][row]! < AI_SPECIALISATIONS.length) rows.push(row);
  }
  return rows;
}

function specialisationOf(
  described: Specialisation | undefined,
  id: SpecialisationId,
  market: Market,
): CatalogueSpecialisation {
  const ordinal = SPECIALISATIONS.indexOf(id);
  const postings = market.specialisation[0].reduce((sum, one) => sum + (one === ordinal ? 1 : 0), 0);
  return { id, name: described?.name ?? id, tagline: described?.tagline ?? "", postings };
}

function factsOf(market: Market, rows: readonly number[]): MarketFacts {
  const currencies = new Map<string, number>();
  for (const row of rows) {
    const code = market.currencies[market.currency[row]!];
    if (code) currencies.set(code, (currencies.get(code) ?? 0) + 1);
  }
  return {
    size: market.size,
    ai: rows.length,
    made: market.description.made,
    sources: market.description.sources,
    countries: [...groupRows(market, "country", Uint32Array.from(rows))]
      .filter(([code]) => /^[A-Z]{2}$/.test(code))
      .map(([code, naming]) => ({ code, n: naming.length }))
      .toSorted((a, b) => b.n - a.n),
    currencies: [...currencies].map(([code, n]) => ({ code, n })).toSorted((a, b) => b.n - a.n),
  };
}
