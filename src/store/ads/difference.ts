import { createHash } from "node:crypto";
import type { FetchedAd } from "../../core/fetched-ad.ts";

/** What is kept of an ad of the board, as far as comparing needs it. */
export interface KeptAd {
  readonly id: number;
  readonly externalId: string;
  readonly version: number;
  readonly hash: string;
  readonly open: boolean;
}

/** A fetched ad with the digest of its content, hexadecimal. */
export interface HashedAd extends FetchedAd {
  readonly hash: string;
}

/** A kept ad that has a new wording. */
export interface Reworded {
  readonly kept: KeptAd;
  readonly ad: HashedAd;
}

export interface Difference {
  readonly seen: readonly HashedAd[];
  readonly changed: readonly Reworded[];
  readonly closed: readonly KeptAd[];
  /** `ad` where it came back with another wording. */
  readonly reopened: readonly { readonly kept: KeptAd; readonly ad: HashedAd | null }[];
  readonly unchanged: number;
}

/** What a fetch tells beside what is kept of its board. Only a complete listing closes what it does not hold. */
export function difference(
  kept: readonly KeptAd[],
  fetched: readonly HashedAd[],
  complete: boolean,
): Difference {
  const listed = new Map(fetched.map((ad) => [ad.externalId, ad]));
  const known = new Map(kept.map((ad) => [ad.externalId, ad]));
  const changed: Reworded[] = [];
  const reopened: { kept: KeptAd; ad: HashedAd | null }[] = [];
  const seen: HashedAd[] = [];
  let unchanged = 0;
  for (const ad of listed.values()) {
    const before = known.get(ad.externalId);
    if (!before) seen.push(ad);
    else if (!before.open) reopened.push({ kept: before, ad: before.hash === ad.hash ? null : ad });
    else if (before.hash !== ad.hash) changed.push({ kept: before, ad });
    else unchanged++;
  }
  const closed = complete ? kept.filter((ad) => ad.open && !listed.has(ad.externalId)) : [];
  return { seen, changed, closed, reopened, unchanged };
}

/**
 * The ad as the database can hold it, with the digest of what it says. The dates that the source gives are left out
 * of the digest: many sources move them at every fetch.
 */
export function hashed(ad: FetchedAd): HashedAd {
  const clean = storable(ad);
  const { posted: _posted, updated: _updated, ...content } = clean;
  const { url, title, company, locations, text, pay, payText, employment, department, workMode, closes } =
    content;
  const said = [url, title, company, locations, text, pay, payText, employment, department, workMode, closes];
  return { ...clean, hash: createHash("sha256").update(JSON.stringify(said)).digest("hex") };
}

/** Without what no database text can hold: zero characters and halves of surrogate pairs become U+FFFD. */
function storable(ad: FetchedAd): FetchedAd {
  const clean = (value: unknown): unknown => {
    if (typeof value === "string") return value.toWellFormed().replaceAll("\u0000", "\ufffd");
    return Array.isArray(value) ? value.map(clean) : value;
  };
  const fields = Object.entries(ad).map(([name, value]) => [name, clean(value)] as const);
  return Object.fromEntries(fields) as unknown as FetchedAd;
}
