import { coverageOf } from "../core/compass/coverage.ts";
import type { Ground } from "../core/compass/ground.ts";
import { openingsOf } from "../core/compass/openings.ts";
import { type Cell, cell } from "../core/market/counts.ts";
import { crossCounts, crossPay } from "../core/market/cross.ts";
import type { Market, MarketFilter } from "../core/market/market.ts";
import { type PayCell, payOfRows } from "../core/market/pay.ts";
import type { MarketQuery, Measure } from "../core/market/query.ts";
import { entryShares, remoteShares } from "../core/market/rates.ts";
import { selectRows } from "../core/market/select.ts";
import { type DistinguishingSkill, distinguishingSkills, topSkills } from "../core/market/skills.ts";
import { type Spread, spreadOf } from "../core/market/spread.ts";
import { relatedSkills, skillsTogether, type TogetherSkill } from "../core/market/together.ts";

/** An answer with what it rests on. */
export interface MarketAnswer {
  readonly postings: number;
  readonly filter: MarketFilter;
  readonly counts?: Cells;
  readonly pay?: { readonly by: string; readonly all: PayCell; readonly cells: readonly PayCell[] };
  readonly skills?: {
    readonly top: readonly Cell[];
    readonly distinguishing: readonly DistinguishingSkill[];
  };
  readonly together?: { readonly of: string; readonly cells: readonly TogetherSkill[] };
  readonly related?: { readonly of: string; readonly cells: readonly Cell[] };
  readonly spread?: Spread & { readonly of: string };
  readonly reach?: Reach;
  readonly entry?: Cells;
  readonly remote?: Cells;
}

export interface Cells {
  readonly by: string;
  readonly cells: readonly Cell[];
}

/** What a set of skills has in reach, and what each missing skill, learnt to `working`, would bring beside it. */
export interface Reach {
  readonly held: readonly string[];
  /** Of the postings that can be judged: those that require three skills or more. */
  readonly inReach: Cell;
  readonly gains: readonly Cell[];
}

export interface MarketGround {
  readonly market: Market;
  /** Made when a question first needs it. */
  readonly ground: () => Ground;
}

const MOST = { top: 25, distinguishing: 20, gains: 25 };
const THRESHOLD = 0.7;

/** The answer to a checked question, every figure with its n and interval. */
export function answerMarket({ market, ground }: MarketGround, query: MarketQuery): MarketAnswer {
  const rows = selectRows(market, query.where);
  const answers = answersTo(market, ground, query, rows);
  return { postings: rows.length, filter: query.where, [query.what]: answers[query.what]() };
}

function answersTo(
  market: Market,
  ground: () => Ground,
  { by, where, currency, of, held }: MarketQuery,
  rows: Uint32Array,
): Record<Measure, () => unknown> {
  const name = by.join(",");
  return {
    counts: () => ({ by: name, cells: crossCounts(market, by, rows) }),
    pay: () => ({
      by: name,
      all: payOfRows(market, rows, currency, "all"),
      cells: crossPay(market, by, rows, currency),
    }),
    skills: () => ({
      top: topSkills(market, where, MOST.top),
      distinguishing: distinguishingSkills(market, where, MOST.distinguishing),
    }),
    together: () => ({ of, cells: skillsTogether(market, rows, of!) }),
    related: () => ({ of, cells: relatedSkills(market, rows, of!) }),
    spread: () => ({ of, ...spreadOf(market, rows, of!) }),
    reach: () => reachOf(ground(), rows, held),
    entry: () => ({ by: name, cells: entryShares(market, by, rows) }),
    remote: () => ({ by: name, cells: remoteShares(market, by, rows) }),
  };
}

function reachOf(ground: Ground, rows: Uint32Array, held: readonly string[]): Reach {
  const coverage = coverageOf(ground, { skills: held.map((id) => ({ id, level: "strong" })) });
  const { judged, inReach, gain } = openingsOf(ground, coverage, rows, THRESHOLD);
  const gains = ground.market.skillIds
    .map((id, skill) => cell(id, gain[skill]!, judged))
    .filter((one) => one.n > 0 && !ground.umbrellas.has(one.key))
    .toSorted((a, b) => b.n - a.n || (a.key < b.key ? -1 : 1))
    .slice(0, MOST.gains);
  return { held, inReach: cell("in reach", inReach, judged), gains };
}
