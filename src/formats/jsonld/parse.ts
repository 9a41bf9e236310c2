import { ok } from "../../core/result.ts";
import { badBoard } from "../feed/boards.ts";
import type { Board, FeedFormat, FeedPage } from "../feed/feed-format.ts";
import { pageOf } from "../feed/page.ts";
import { adaptJobPosting } from "./adapt.ts";
import { jobPostingsIn } from "./find.ts";
import { isSitemap, readSitemap } from "./sitemap.ts";

/** A page that describes its jobs to machines, or a sitemap of such pages. */
export const jsonld: FeedFormat = {
  id: "jsonld",
  name: "schema.org JobPosting in a page",
  example: "jsonld:https://jobs.example.com/sitemap.xml",
  robots: true,
  showsAll: true,
  gone: "ad-closed",
  start: (board) =>
    /^https?:\/\//i.test(board) && URL.canParse(board)
      ? ok({ url: new URL(board).href, method: "GET", accepts: "any", part: "list" })
      : badBoard(board),
  read: (body, board, request) => {
    if (isSitemap(body)) return readSitemap(body, request);
    return ok(readJobPage(body, { ...board, name: hostOf(board.name) }, request.url));
  },
};

/** The postings of one page, fetched or saved. */
export function readJobPage(body: string, board: Board, page: string): FeedPage {
  const { postings, broken, canonical } = jobPostingsIn(body);
  const read = pageOf(postings, (node) => adaptJobPosting(node, board, canonical ?? page));
  const faults = Array.from({ length: broken }, (_, at) => ({
    row: postings.length + at,
    id: null,
    code: "not-json" as const,
  }));
  return { ...read, faults: [...read.faults, ...faults] };
}

function hostOf(address: string): string {
  return URL.canParse(address) ? new URL(address).host : address;
}
