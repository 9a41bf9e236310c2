import { ok } from "../../core/result.ts";
import { boardRequest, parsedJson, wrongShape } from "../feed/boards.ts";
import type { FeedFormat } from "../feed/feed-format.ts";
import { foreign, textOf } from "../feed/foreign.ts";
import { pageOf } from "../feed/page.ts";
import { adaptWorkableJob } from "./adapt.ts";

/** A whole account comes in one answer; `details=true` brings the texts. */
export const workable: FeedFormat = {
  id: "workable",
  name: "Workable public account widget",
  example: "workable:acme",
  robots: false,
  showsAll: true,
  gone: "board-missing",
  start: (board) =>
    boardRequest(
      board,
      1,
      (name) => `https://apply.workable.com/api/v1/widget/accounts/${name}?details=true`,
    ),
  read: (body, board) => {
    const parsed = parsedJson(body);
    if (!parsed.ok) return parsed;
    const { jobs, name } = foreign(parsed.value);
    if (!Array.isArray(jobs)) return wrongShape('a list "jobs"');
    return ok(pageOf(jobs, (row) => adaptWorkableJob(row, board, textOf(name))));
  },
};
