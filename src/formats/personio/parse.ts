import { fail, ok } from "../../core/result.ts";
import { badBoard, boardRequest, isHostLabel } from "../feed/boards.ts";
import type { FeedFormat } from "../feed/feed-format.ts";
import { foreign, foreigns } from "../feed/foreign.ts";
import { pageOf } from "../feed/page.ts";
import { parsedXml } from "../feed/xml.ts";
import { adaptPersonioPosition } from "./adapt.ts";

/** A whole career page comes in one answer. Pages under personio.com are written `personio:com/acme`. */
export const personio: FeedFormat = {
  id: "personio",
  name: "Personio XML feed",
  example: "personio:acme",
  robots: false,
  showsAll: true,
  gone: "board-missing",
  start: (board) => {
    if (!isHostLabel(board.replace(/^com\//, ""))) return badBoard(board);
    const request = boardRequest(board.replace(/^com\//, ""), 1, () => `${siteOf(board)}/xml?language=en`);
    return request.ok ? ok({ ...request.value, accepts: "xml" }) : request;
  },
  read: (body, board) => {
    const parsed = parsedXml(body);
    if (!parsed.ok) return parsed;
    if (!("workzag-jobs" in parsed.value)) return fail("wrong-shape", 'The XML has no "workzag-jobs".');
    const { position } = foreign(parsed.value["workzag-jobs"]);
    return ok(pageOf(foreigns(position), (row) => adaptPersonioPosition(row, board, siteOf(board.name))));
  },
};

function siteOf(board: string): string {
  const [name, ending] = board.startsWith("com/") ? [board.slice(4), "com"] : [board, "de"];
  return `https://${name}.jobs.personio.${ending}`;
}
