import type { Place, Posting } from "../posting.ts";

/** What one ad of a posting says. */
export interface DatedAd {
  readonly posting: Posting;
  /** `YYYY-MM`, or null when the source gives no date. */
  readonly month: string | null;
}

/**
 * The posting that several ads publish, first ad first: what the first says, in all places that any of them names,
 * from the earliest month on.
 */
export function together(ads: readonly [DatedAd, ...DatedAd[]]): DatedAd {
  const places = new Map<string, Place>();
  for (const { posting } of ads) {
    for (const place of posting.places) {
      places.set(`${place.country}|${place.region}|${place.city}`, place);
    }
  }
  const months = ads.flatMap((ad) => ad.month ?? []).sort();
  return { posting: { ...ads[0].posting, places: [...places.values()] }, month: months[0] ?? null };
}
