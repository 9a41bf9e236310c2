import { ok } from "../../core/result.ts";
import { boardRequest, parsedJson, wrongShape } from "../feed/boards.ts";
import type { FeedFormat } from "../feed/feed-format.ts";
import { foreign } from "../feed/foreign.ts";
import { pageOf } from "../feed/page.ts";
import { adaptAshbyJob } from "./adapt.ts";

/** A whole board comes in one answer. */
export const ashby: FeedFormat = {
  id: "ashby",
  name: "Ashby Job Postings API",
  example: "ashby:acme",
  robots: false,
  showsAll: true,
  gone: "board-missing",
  start: (board) =>
    boardRequest(
      board,
      1,
      (name) => `https://api.ashbyhq.com/posting-api/job-board/${name}?includeCompensation=true`,
    ),
  read: (body, board) => {
    const parsed = parsedJson(body);
    if (!parsed.ok) return parsed;
    const { jobs } = foreign(parsed.value);
    if (!Array.isArray(jobs)) return wrongShape('a list "jobs"');
    return ok(pageOf(jobs, (row) => adaptAshbyJob(row, board)));
  },
};
