import { parseFeed } from "feedsmith";
import { fail, ok, type Result } from "../../core/result.ts";
import { badBoard } from "../feed/boards.ts";
import type { Board, FeedFault, FeedFormat, FeedPage } from "../feed/feed-format.ts";
import { foreign, foreigns } from "../feed/foreign.ts";
import { pageOf } from "../feed/page.ts";
import { readJsonFeed } from "../jsonfeed/parse.ts";
import { adaptNewsItem } from "./adapt.ts";

/** RSS, Atom or JSON Feed, told apart by the answer itself. */
export const newsfeed: FeedFormat = {
  id: "feed",
  name: "RSS, Atom or JSON Feed",
  example: "feed:https://jobs.example.com/feed.xml",
  robots: true,
  showsAll: false,
  gone: "board-missing",
  start: (board) =>
    /^https?:\/\//i.test(board) && URL.canParse(board)
      ? ok({ url: new URL(board).href, method: "GET", accepts: "any", part: "list" })
      : badBoard(board),
  read: (body, board, request) =>
    /^\s*\{/.test(body) ? readJsonFeed(body, hosted(board), request) : readXmlFeed(body, hosted(board)),
};

function readXmlFeed(body: string, board: Board): Result<FeedPage, FeedFault> {
  if (/<!ENTITY/i.test(body.slice(0, 4000))) {
    return fail("not-xml", "The feed defines entities of its own, which are not read.");
  }
  try {
    const feed = foreign(parseFeed(body).feed);
    const items = [...foreigns(feed.items), ...foreigns(feed.entries)];
    return ok(pageOf(items, (item) => adaptNewsItem(item, board)));
  } catch {
    return fail("not-xml", "The answer is neither RSS nor Atom.");
  }
}

function hosted(board: Board): Board {
  return URL.canParse(board.name) ? { ...board, name: new URL(board.name).host } : board;
}
