import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { FetchedAd } from "../../../src/core/fetched-ad.ts";
import type { Board, FeedFormat, FeedPage, FeedRequest } from "../../../src/formats/feed/feed-format.ts";

export function fixture(name: string): string {
  return readFileSync(join(import.meta.dirname, "fixtures", name), "utf8");
}

/** The page that a format makes of an answer; throws where it makes none. */
export function readFeed(
  format: FeedFormat,
  body: string,
  board: Board,
  request: Partial<FeedRequest> = {},
): FeedPage {
  const started = format.start(board.name);
  const first: FeedRequest = started.ok
    ? started.value
    : { url: "https://sample.example/", method: "GET", accepts: "any", part: "list" };
  const page = format.read(body, board, { ...first, ...request });
  if (!page.ok) throw new Error(`${page.code}: ${page.message}`);
  return page.value;
}

export function only(ads: readonly FetchedAd[], externalId: string): FetchedAd {
  const found = ads.find((ad) => ad.externalId === externalId);
  if (!found) throw new Error(`No ad ${externalId} among ${ads.map((ad) => ad.externalId)}`);
  return found;
}
