import { fail, ok, type Result } from "../../core/result.ts";
import { badBoard, parsedJson, wrongShape } from "../feed/boards.ts";
import type { FeedFault, FeedFormat, FeedPage, FeedRequest } from "../feed/feed-format.ts";
import { foreign, foreigns } from "../feed/foreign.ts";
import { pageOf } from "../feed/page.ts";
import { adaptHiringComment } from "./adapt.ts";
import { foundStory } from "./shape.ts";

const API = "https://hn.algolia.com/api/v1";

/** `latest` is this month's thread, found by the account that opens them; a number is the thread of that id. */
export const hackernews: FeedFormat = {
  id: "hackernews",
  name: "Hacker News: Who is hiring? (Algolia)",
  example: "hackernews:latest",
  robots: false,
  showsAll: true,
  gone: "board-missing",
  start: (board) => {
    if (board === "latest")
      return ok(listRequest(`${API}/search_by_date?tags=story,author_whoishiring&hitsPerPage=20`));
    return /^\d{1,12}$/.test(board) ? ok(listRequest(`${API}/items/${board}`)) : badBoard(board);
  },
  read: (body, board) => {
    const parsed = parsedJson(body);
    if (!parsed.ok) return parsed;
    const { hits, children } = foreign(parsed.value);
    if (Array.isArray(hits)) return latestThread(hits);
    if (!Array.isArray(children)) return wrongShape('a list "children"');
    return ok(pageOf(children, (row) => adaptHiringComment(row, board)));
  },
};

function listRequest(url: string): FeedRequest {
  return { url, method: "GET", accepts: "json", part: "list" };
}

/** The same account opens "Who wants to be hired?" and "Freelancer?" beside it. */
function latestThread(hits: readonly unknown[]): Result<FeedPage, FeedFault> {
  const thread = foreigns(hits)
    .map(foundStory)
    .find(
      ({ objectID, title }) => /^\d+$/.test(objectID ?? "") && /^ask hn: who is hiring\?/i.test(title ?? ""),
    );
  if (!thread) return fail("wrong-shape", "The search found no thread of this name.");
  return ok(
    pageOf([], () => ({ fault: "not-an-object", id: null }), listRequest(`${API}/items/${thread.objectID}`)),
  );
}
