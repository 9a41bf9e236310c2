import type { FetchedAd } from "../../../src/core/fetched-ad.ts";
import { type BoardFetch, NEVER_FETCHED } from "../../../src/store/ads/ad-store.ts";

export const SOURCE = "greenhouse";
export const BOARD = "sample-works";

/** A sample ad, written by us. */
export function sampleAd(externalId: string, changes: Partial<FetchedAd> = {}): FetchedAd {
  return {
    source: SOURCE,
    board: BOARD,
    externalId,
    url: `https://example.org/jobs/${externalId}`,
    title: "Machine Learning Engineer",
    company: "Sample Works",
    locations: ["Berlin, Germany"],
    text: `Sample ad ${externalId}: you will train ranking models. Python and PyTorch are required.`,
    pay: { min: 80_000, max: 100_000, currency: "EUR", period: "year" },
    payText: null,
    employment: "FullTime",
    department: "Search",
    workMode: null,
    posted: "2026-01-02",
    updated: null,
    closes: null,
    ...changes,
  };
}

/** A complete fetch of the sample board on a day of January 2026. */
export function fetchOn(
  day: number,
  ads: readonly FetchedAd[],
  changes: Partial<BoardFetch> = {},
): BoardFetch {
  return {
    source: SOURCE,
    board: BOARD,
    at: new Date(Date.UTC(2026, 0, day)),
    complete: true,
    ads,
    state: { ...NEVER_FETCHED, etag: `"${day}"` },
    ...changes,
  };
}
