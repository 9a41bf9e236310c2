import { ok } from "../../core/result.ts";
import { badBoard, boardRequest, isHostLabel, parsedJson, wrongShape } from "../feed/boards.ts";
import type { FeedFormat, FeedRequest } from "../feed/feed-format.ts";
import { foreign, isForeign, numberOf } from "../feed/foreign.ts";
import { pageOf } from "../feed/page.ts";
import { adaptWorkdayPosting, adaptWorkdayRow } from "./adapt.ts";

/** The site itself asks for no more. */
const PAGE = 20;

/** Boards are written tenant/pod/site, as the career site's own address has them. */
export const workday: FeedFormat = {
  id: "workday",
  name: "Workday public career sites",
  example: "workday:acme/wd5/Careers",
  robots: true,
  showsAll: true,
  gone: "board-missing",
  start: (board) => {
    const [tenant = "", pod = ""] = board.split("/");
    if (!isHostLabel(tenant) || !/^wd\d{1,4}$/.test(pod)) return badBoard(board);
    const request = boardRequest(
      board,
      3,
      (name, host, site) => `https://${name}.${host}.myworkdayjobs.com/wday/cxs/${name}/${site}/jobs`,
    );
    return request.ok ? ok({ ...request.value, method: "POST", body: listBody(0) }) : request;
  },
  read: (body, board, request) => {
    const parsed = parsedJson(body);
    if (!parsed.ok) return parsed;
    const answer = foreign(parsed.value);
    if (request.part === "detail") {
      if (!isForeign(answer.jobPostingInfo)) return wrongShape('a "jobPostingInfo"');
      return ok(pageOf([answer], (row) => adaptWorkdayPosting(row, board, request.url)));
    }
    const { jobPostings } = answer;
    if (!Array.isArray(jobPostings)) return wrongShape('a list "jobPostings"');
    const next = jobPostings.length > 0 ? nextPage(request, numberOf(answer.total) ?? 0) : null;
    const site = request.url.replace(/\/jobs$/, "");
    return ok(pageOf(jobPostings, (row) => adaptWorkdayRow(row, site), next));
  },
};

function listBody(offset: number): string {
  return JSON.stringify({ appliedFacets: {}, limit: PAGE, offset, searchText: "" });
}

/** Only the first page tells the total truly; later ones say 0, so it is carried along. */
function nextPage(request: FeedRequest, total: number): FeedRequest | null {
  const offset = offsetOf(request) + PAGE;
  const whole = Math.max(request.carry ?? 0, total);
  return offset < whole ? { ...request, body: listBody(offset), carry: whole } : null;
}

function offsetOf({ body }: FeedRequest): number {
  const sent = parsedJson(body ?? "{}");
  return (sent.ok && numberOf(foreign(sent.value).offset)) || 0;
}
