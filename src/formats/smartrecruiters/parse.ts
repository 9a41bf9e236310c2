import { ok } from "../../core/result.ts";
import { boardRequest, parsedJson, withQuery, wrongShape } from "../feed/boards.ts";
import type { FeedFormat, FeedRequest } from "../feed/feed-format.ts";
import { foreign, numberOf } from "../feed/foreign.ts";
import { pageOf } from "../feed/page.ts";
import { adaptSmartRecruitersPosting } from "./adapt.ts";

const PAGE = 100;

/** Lists come in pages of a hundred without texts; each posting has an address of its own. */
export const smartrecruiters: FeedFormat = {
  id: "smartrecruiters",
  name: "SmartRecruiters Posting API",
  example: "smartrecruiters:Acme",
  robots: false,
  showsAll: true,
  gone: "board-missing",
  start: (board) =>
    boardRequest(
      board,
      1,
      (name) => `https://api.smartrecruiters.com/v1/companies/${name}/postings?limit=${PAGE}&offset=0`,
    ),
  read: (body, board, request) => {
    const parsed = parsedJson(body);
    if (!parsed.ok) return parsed;
    const answer = foreign(parsed.value);
    const adapt = (row: typeof answer) =>
      adaptSmartRecruitersPosting(row, board, (id) => detailOf(request, id));
    if (request.part === "detail") return ok(pageOf([parsed.value], adapt));
    const { content } = answer;
    if (!Array.isArray(content)) return wrongShape('a list "content"');
    const next = content.length > 0 ? nextPage(request, numberOf(answer.totalFound) ?? 0) : null;
    return ok(pageOf(content, adapt, next));
  },
};

/** Made from the list's own address; an address that the answer names is not followed. */
function detailOf(list: FeedRequest, id: string): FeedRequest {
  const { origin, pathname } = new URL(list.url);
  const path = pathname.replace(/\/postings.*$/, "");
  return {
    url: `${origin}${path}/postings/${encodeURIComponent(id)}`,
    method: "GET",
    accepts: "json",
    part: "detail",
  };
}

function nextPage(request: FeedRequest, total: number): FeedRequest | null {
  const offset = (request.carry ?? 0) + PAGE;
  return offset < total ? { ...request, url: withQuery(request.url, { offset }), carry: offset } : null;
}
