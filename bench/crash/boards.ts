import type { FetchedAd } from "../../src/core/fetched-ad.ts";
import { type BoardFetch, NEVER_FETCHED } from "../../src/store/ads/ad-store.ts";

export const BOARDS = ["one", "two", "three"] as const;
export const SOURCE = "sample";
/** Ads that a board lists at a time; each fetch one goes and one comes. */
const LISTED = 12;
/** Fetches after which every ad has another wording. */
const WORDING = 3;

/** The fetch number `turn` (from 1 on) of a board: the same whenever it is asked for. */
export function fetchOf(board: string, turn: number): BoardFetch {
  const ads = Array.from({ length: LISTED }, (_, at) => adOf(board, turn + at, turn));
  return { source: SOURCE, board, at: instantOf(turn), complete: true, ads, state: NEVER_FETCHED };
}

export function instantOf(turn: number): Date {
  return new Date(Date.UTC(2026, 0, 1, 0, turn));
}

/** Which fetch it was that began at the instant; 0 for none. */
export function turnOf(instant: Date | null): number {
  return instant ? Math.round((instant.getTime() - instantOf(0).getTime()) / 60_000) : 0;
}

function adOf(board: string, number: number, turn: number): FetchedAd {
  return {
    source: SOURCE,
    board,
    externalId: String(number),
    url: null,
    title: `Sample work ${number}`,
    company: board,
    locations: [],
    text: `Sample ad ${number} of ${board}, wording ${wordingAt(turn)}. ${"It is long enough to count. ".repeat(40)}`,
    pay: null,
    payText: null,
    employment: null,
    department: null,
    workMode: null,
    posted: null,
    updated: null,
    closes: null,
  };
}

function wordingAt(turn: number): number {
  return Math.floor(turn / WORDING);
}

/** What the store must hold of a board after so many fetches. */
export interface Expected {
  readonly ads: number;
  readonly open: number;
  readonly versions: number;
  readonly events: number;
}

/** Counted from the definition above, not by the code that is tried. */
export function expectedAfter(turns: number): Expected {
  if (turns === 0) return { ads: 0, open: 0, versions: 0, events: 0 };
  const ads = LISTED + turns - 1;
  let versions = 0;
  for (let number = 1; number <= ads; number++) {
    const first = Math.max(1, number - LISTED + 1);
    const last = Math.min(number, turns);
    versions += wordingAt(last) - wordingAt(first) + 1;
  }
  const closed = turns - 1;
  return { ads, open: LISTED, versions, events: versions + closed };
}
