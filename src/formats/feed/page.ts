import type { FetchedAd } from "../../core/fetched-ad.ts";
import type { Board, FeedPage, FeedRequest, RowFaultCode, Withheld } from "./feed-format.ts";
import { type Foreign, isForeign } from "./foreign.ts";
import { checkedPay, type StatedPay } from "./stated.ts";

/** What an adapter makes of one row. */
export type Adapted =
  | { readonly ad: FetchedAd }
  | { readonly withheld: Withheld }
  /** The row only announces an ad; its text has an address of its own. */
  | { readonly announced: string; readonly request: FeedRequest }
  | { readonly fault: RowFaultCode; readonly id: string | null };

/** Adapts every row; what cannot be used is reported and never stops the others. */
export function pageOf(
  rows: readonly unknown[],
  adapt: (row: Foreign) => Adapted,
  next: FeedRequest | null = null,
): FeedPage {
  const adapted = rows.map(
    (row): Adapted => (isForeign(row) ? adapt(row) : { fault: "not-an-object", id: null }),
  );
  const ads = distinctAds(adapted.flatMap((one) => ("ad" in one ? one.ad : [])));
  const details = adapted.flatMap((one) => ("request" in one ? one.request : []));
  return {
    ads,
    listed: [...new Set(adapted.flatMap((one) => listedId(one) ?? []))],
    withheld: adapted.flatMap((one) => ("withheld" in one ? one.withheld : [])),
    faults: adapted.flatMap((one, row) => ("fault" in one ? { row, id: one.id, code: one.fault } : [])),
    more: [...details, ...(next ? [next] : [])],
  };
}

/** A faulty row still says that its ad is open. */
function listedId(one: Adapted): string | null {
  if ("ad" in one) return one.ad.externalId;
  if ("announced" in one) return one.announced;
  return "fault" in one ? one.id : null;
}

/** One ad that is listed once for each of its places is one ad in all of them. */
export function distinctAds(ads: readonly FetchedAd[]): FetchedAd[] {
  const byId = new Map<string, FetchedAd>();
  for (const one of ads) {
    const known = byId.get(one.externalId);
    const locations = distinctNames([...(known?.locations ?? []), ...one.locations]);
    byId.set(one.externalId, { ...(known ?? one), locations });
  }
  return [...byId.values()];
}

/** Longer ads are refused: nothing a person wrote is of this size. In UTF-16 code units. */
const LONGEST_TEXT = 2_000_000;

/** What an adapter takes from a row, before it is checked to be an ad; what it leaves out the source does not say. */
export interface AdDraft extends Partial<Omit<FetchedAd, "source" | "board" | "locations" | "text" | "pay">> {
  readonly id: string | null;
  readonly title: string | null;
  readonly text: string | null;
  readonly locations?: readonly (string | null)[];
  readonly pay?: StatedPay | null;
}

/** Checks a draft: an ad has an id and a text. */
export function adOf(source: string, board: Board, draft: AdDraft): Adapted {
  const { id, title, text, locations = [], pay = null, ...said } = draft;
  if (id === null) return { fault: "no-id", id: null };
  if (text === null || text.trim() === "") return { fault: "no-text", id };
  if (text.length > LONGEST_TEXT) return { fault: "too-long", id };
  const ad: FetchedAd = {
    source,
    board: board.name,
    externalId: id,
    url: webAddress(said.url ?? null),
    title: clipped(title),
    company: clipped(said.company ?? board.employer),
    locations: distinctNames(locations),
    text,
    pay: pay && checkedPay(pay),
    payText: clipped(said.payText ?? null),
    employment: clipped(said.employment ?? null),
    department: clipped(said.department ?? null),
    workMode: said.workMode ?? null,
    posted: said.posted ?? null,
    updated: said.updated ?? null,
    closes: said.closes ?? null,
  };
  return { ad };
}

/** What a field of a few words may hold; a field that holds more is not what its name says. */
const LONGEST_FIELD = 500;
const MOST_PLACES = 500;

function clipped(words: string | null): string | null {
  return words === null ? null : words.slice(0, LONGEST_FIELD);
}

function distinctNames(places: readonly (string | null)[]): string[] {
  const named = places.slice(0, MOST_PLACES).flatMap((place) => clipped(place) ?? []);
  return [...new Map(named.map((place) => [place.toLowerCase(), place])).values()];
}

/** Only addresses that a browser opens as pages: a foreign "javascript:" never becomes a link. */
function webAddress(url: string | null): string | null {
  return url !== null && /^https?:\/\/[^\s"'<>]+$/i.test(url) ? url : null;
}
