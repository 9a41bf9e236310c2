import { ok } from "../../core/result.ts";
import { badBoard, boardRequest, isHostLabel, parsedJson, wrongShape } from "../feed/boards.ts";
import type { FeedFormat } from "../feed/feed-format.ts";
import { foreign } from "../feed/foreign.ts";
import { pageOf } from "../feed/page.ts";
import { adaptRecruiteeOffer } from "./adapt.ts";

/** A whole careers site comes in one answer. */
export const recruitee: FeedFormat = {
  id: "recruitee",
  name: "Recruitee Careers Site API",
  example: "recruitee:acme",
  robots: false,
  showsAll: true,
  gone: "board-missing",
  start: (board) =>
    isHostLabel(board)
      ? boardRequest(board, 1, (name) => `https://${name}.recruitee.com/api/offers/`)
      : badBoard(board),
  read: (body, board) => {
    const parsed = parsedJson(body);
    if (!parsed.ok) return parsed;
    const { offers } = foreign(parsed.value);
    if (!Array.isArray(offers)) return wrongShape('a list "offers"');
    return ok(pageOf(offers, (row) => adaptRecruiteeOffer(row, board)));
  },
};
