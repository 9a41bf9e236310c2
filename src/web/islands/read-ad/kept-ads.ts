import { ADS_KEY, type Keeper } from "../compass/session/keep.ts";

/** An ad as it was pasted or opened; read anew when the page is. */
export interface KeptAd {
  readonly text: string;
  readonly title: string | null;
}

/** The ads that this tab's own storage holds; none where the browser keeps nothing, or what it kept is damaged. */
export function recallAds(keeper: Keeper | null): readonly KeptAd[] {
  try {
    const kept: unknown = JSON.parse(keeper?.getItem(ADS_KEY) ?? "[]");
    return Array.isArray(kept) ? kept.filter(isKeptAd) : [];
  } catch {
    return [];
  }
}

/** False when the browser would not keep them. */
export function keepAds(keeper: Keeper | null, ads: readonly KeptAd[]): boolean {
  try {
    if (ads.length === 0) keeper?.removeItem(ADS_KEY);
    else keeper?.setItem(ADS_KEY, JSON.stringify(ads));
    return keeper !== null;
  } catch {
    return false;
  }
}

function isKeptAd(value: unknown): value is KeptAd {
  const one = value as Partial<KeptAd> | null;
  return typeof one?.text === "string" && (one.title === null || typeof one.title === "string");
}
