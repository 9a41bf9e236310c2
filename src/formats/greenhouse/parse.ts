import { ok } from "../../core/result.ts";
import { boardRequest, parsedJson, wrongShape } from "../feed/boards.ts";
import type { FeedFormat } from "../feed/feed-format.ts";
import { foreign } from "../feed/foreign.ts";
import { pageOf } from "../feed/page.ts";
import { adaptGreenhouseJob } from "./adapt.ts";

/** A whole board comes in one answer; what is not on it is closed or was never public. */
export const greenhouse: FeedFormat = {
  id: "greenhouse",
  name: "Greenhouse Job Board API",
  example: "greenhouse:acme",
  robots: false,
  showsAll: true,
  gone: "board-missing",
  start: (board) =>
    boardRequest(
      board,
      1,
      (name) => `https://boards-api.greenhouse.io/v1/boards/${name}/jobs?content=true&pay_transparency=true`,
    ),
  read: (body, board) => {
    const parsed = parsedJson(body);
    if (!parsed.ok) return parsed;
    const { jobs } = foreign(parsed.value);
    if (!Array.isArray(jobs)) return wrongShape('a list "jobs"');
    return ok(pageOf(jobs, (row) => adaptGreenhouseJob(row, board)));
  },
};
