import type { FetchedAd } from "../../core/fetched-ad.ts";
import type { Board, FeedPage, FeedRequest } from "../../formats/feed/feed-format.ts";
import { distinctAds } from "../../formats/feed/page.ts";
import { fileFormat } from "../../formats/feeds.ts";
import type { Clock } from "../../outbound/asking.ts";
import { type AdStore, NEVER_FETCHED } from "../../store/ads/ad-store.ts";
import { type BoardOutcome, tallied } from "./outcome.ts";

/** A file of ads that is at hand: a saved page, a table, a feed. */
export interface AdFile {
  readonly name: string;
  readonly body: string;
}

/**
 * Keeps the ads of files that belong together under one name. Files never say that an ad is closed: they are what
 * someone happened to save.
 */
export async function keepFiles(
  name: string,
  files: readonly AdFile[],
  { store, clock }: { readonly store: AdStore; readonly clock: Clock },
): Promise<BoardOutcome[]> {
  const read = files.map((file) => readFile(file, name));
  const outcomes: BoardOutcome[] = [];
  for (const [source, parts] of Map.groupBy(read, (one) => one.source)) {
    const pages = parts.flatMap(({ page }) => page ?? []);
    const board = `${source}:${name}`;
    const failure = parts.find(({ page }) => page === null)?.why ?? null;
    const ads = distinctAds(pages.flatMap((page) => page.ads));
    const counts = ads.length > 0 ? await keep(source, name, ads, store, new Date(clock.now())) : null;
    const result = pages.length > 0 ? "kept" : "failed";
    const why = failure ?? (ads.length === 0 ? "No ad was found in it." : null);
    outcomes.push({
      board,
      employer: null,
      result,
      ads: ads.length,
      counts,
      complete: false,
      why,
      ...tallied(pages),
    });
  }
  return outcomes;
}

interface ReadFile {
  readonly source: string;
  readonly page: FeedPage | null;
  readonly why: string | null;
}

function readFile({ name, body }: AdFile, group: string): ReadFile {
  const format = fileFormat(name, body);
  if (!format) return { source: "file", page: null, why: `${name} is of no kind that holds ads.` };
  const board: Board = { name: group, employer: null };
  const request: FeedRequest = { url: name, method: "GET", accepts: "any", part: "list" };
  const page = format.read(body, board, request);
  return {
    source: format.id,
    page: page.ok ? page.value : null,
    why: page.ok ? null : `${name}: ${page.message}`,
  };
}

async function keep(source: string, board: string, ads: readonly FetchedAd[], store: AdStore, at: Date) {
  const kept = await store.keepFetch({ source, board, at, complete: false, ads, state: NEVER_FETCHED });
  return kept.ok ? kept.value : null;
}
