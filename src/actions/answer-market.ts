import { type Cell, countBy, type Dimension } from "../core/market/counts.ts";
import type { Market, MarketFilter } from "../core/market/market.ts";
import { type PayCell, payBy, payOf } from "../core/market/pay.ts";
import { selectRows } from "../core/market/select.ts";
import { type DistinguishingSkill, distinguishingSkills, topSkills } from "../core/market/skills.ts";

export interface MarketQuestion {
  readonly by: Dimension;
  readonly what: "counts" | "pay" | "skills";
  /** ISO 4217; pay is never mixed over currencies. */
  readonly currency: string;
}

/** An answer with what it rests on. */
export interface MarketAnswer {
  readonly postings: number;
  readonly filter: MarketFilter;
  readonly counts?: { readonly by: Dimension; readonly cells: readonly Cell[] };
  readonly pay?: { readonly by: Dimension; readonly all: PayCell; readonly cells: readonly PayCell[] };
  readonly skills?: {
    readonly top: readonly Cell[];
    readonly distinguishing: readonly DistinguishingSkill[];
  };
}

/** Counts, pay or skills of the postings that meet the filter. */
export function answerMarket(
  market: Market,
  given: MarketFilter,
  { by, what, currency }: MarketQuestion,
): MarketAnswer {
  const filter = onlyFilter(given);
  const postings = selectRows(market, filter).length;
  switch (what) {
    case "counts":
      return { postings, filter, counts: { by, cells: countBy(market, by, filter) } };
    case "pay": {
      const all = payOf(market, filter, currency);
      return { postings, filter, pay: { by, all, cells: payBy(market, by, filter, currency) } };
    }
    case "skills": {
      const top = topSkills(market, filter, 25);
      return { postings, filter, skills: { top, distinguishing: distinguishingSkills(market, filter, 20) } };
    }
  }
}

const FILTER_FIELDS = [
  "specialisation",
  "seniority",
  "country",
  "domain",
  "workMode",
  "employment",
  "month",
  "skill",
] as const;

/** The filter's own fields, whatever else the caller's options hold. */
function onlyFilter(given: MarketFilter): MarketFilter {
  const set = FILTER_FIELDS.filter((field) => given[field] !== undefined);
  return Object.fromEntries(set.map((field) => [field, given[field]]));
}
