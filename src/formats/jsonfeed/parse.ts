import { ok, type Result } from "../../core/result.ts";
import { parsedJson, wrongShape } from "../feed/boards.ts";
import type { Board, FeedFault, FeedPage, FeedRequest } from "../feed/feed-format.ts";
import { foreign, textOf } from "../feed/foreign.ts";
import { pageOf } from "../feed/page.ts";
import { adaptJsonFeedItem } from "./adapt.ts";

export function readJsonFeed(body: string, board: Board, request: FeedRequest): Result<FeedPage, FeedFault> {
  const parsed = parsedJson(body);
  if (!parsed.ok) return parsed;
  const { items, version, next_url } = foreign(parsed.value);
  if (!Array.isArray(items) || !textOf(version)?.includes("jsonfeed.org")) {
    return wrongShape('the "version" and "items" of a JSON Feed');
  }
  return ok(pageOf(items, (row) => adaptJsonFeedItem(row, board), nextPage(request, textOf(next_url))));
}

/** A feed may name its next page, on its own host only. */
function nextPage(request: FeedRequest, next: string | null): FeedRequest | null {
  if (next === null || !URL.canParse(request.url) || !URL.canParse(next, request.url)) return null;
  const { origin, href } = new URL(next, request.url);
  return origin === new URL(request.url).origin && href !== request.url ? { ...request, url: href } : null;
}
