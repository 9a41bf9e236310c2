import type { Market, MarketFilter } from "../../core/market/market.ts";
import { FEWEST_EMPLOYERS, SMALLEST_PAY_CELL } from "../../core/market/pay.ts";
import { selectRows } from "../../core/market/select.ts";

/** How much a selection of postings can carry. */
export interface Selection {
  readonly postings: number;
  readonly employers: number;
  /** False with fewer than ten postings or five employers: no split of it is shown. */
  readonly enough: boolean;
  /** Fewer than `FEW_POSTINGS`: shown, with a warning. */
  readonly thin: boolean;
}

/** Below this number of postings every share is so wide that the page says so first. */
const FEW_POSTINGS = 50;

export function selectionOf(market: Market, filter: MarketFilter): Selection {
  const rows = selectRows(market, filter);
  const employers = new Set(Array.from(rows, (row) => market.employer[row]!)).size;
  const enough = rows.length >= SMALLEST_PAY_CELL && employers >= FEWEST_EMPLOYERS;
  return { postings: rows.length, employers, enough, thin: rows.length < FEW_POSTINGS };
}
