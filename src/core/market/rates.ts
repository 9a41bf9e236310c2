import { SENIORITIES, WORK_MODES } from "../vocabulary.ts";
import type { Cell } from "./counts.ts";
import { crossShares } from "./cross.ts";
import type { Market } from "./market.ts";
import type { QueryDimension } from "./query.ts";

const ENTRY = [SENIORITIES.indexOf("intern"), SENIORITIES.indexOf("junior")];
const NO_SENIORITY = SENIORITIES.indexOf("unspecified");
const REMOTE = WORK_MODES.indexOf("remote");
const NO_MODE = WORK_MODES.indexOf("unspecified");

/** Postings for interns and juniors, of those that say how senior they are. */
export function entryShares(market: Market, by: readonly QueryDimension[], rows: Uint32Array): Cell[] {
  const stated = rows.filter((row) => market.seniority[row] !== NO_SENIORITY);
  return crossShares(market, by, stated, (row) => ENTRY.includes(market.seniority[row]!));
}

/** Remote postings, of those that say where the work is done. */
export function remoteShares(market: Market, by: readonly QueryDimension[], rows: Uint32Array): Cell[] {
  const stated = rows.filter((row) => market.workMode[row] !== NO_MODE);
  return crossShares(market, by, stated, (row) => market.workMode[row] === REMOTE);
}
