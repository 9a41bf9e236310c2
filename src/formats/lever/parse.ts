import { ok } from "../../core/result.ts";
import { boardRequest, parsedJson, withQuery, wrongShape } from "../feed/boards.ts";
import type { FeedFormat, FeedRequest } from "../feed/feed-format.ts";
import { pageOf } from "../feed/page.ts";
import { adaptLeverPosting } from "./adapt.ts";

const PAGE = 100;

/** Boards kept in Europe are written `lever:eu/acme`. Only published postings are shown by the interface. */
export const lever: FeedFormat = {
  id: "lever",
  name: "Lever Postings API",
  example: "lever:acme",
  robots: false,
  showsAll: true,
  gone: "board-missing",
  start: (board) => {
    const isEuropean = board.startsWith("eu/");
    const host = isEuropean ? "api.eu.lever.co" : "api.lever.co";
    return boardRequest(
      isEuropean ? board.slice(3) : board,
      1,
      (name) => `https://${host}/v0/postings/${name}?mode=json&skip=0&limit=${PAGE}`,
    );
  },
  read: (body, board, request) => {
    const parsed = parsedJson(body);
    if (!parsed.ok) return parsed;
    const rows = parsed.value;
    if (!Array.isArray(rows)) return wrongShape("a list of postings");
    return ok(pageOf(rows, (row) => adaptLeverPosting(row, board), nextPage(request, rows.length)));
  },
};

function nextPage(request: FeedRequest, rows: number): FeedRequest | null {
  if (rows < PAGE) return null;
  const skip = (request.carry ?? 0) + PAGE;
  return { ...request, url: withQuery(request.url, { skip }), carry: skip };
}
