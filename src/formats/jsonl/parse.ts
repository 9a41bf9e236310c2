import { ok } from "../../core/result.ts";
import { badBoard } from "../feed/boards.ts";
import type { FeedFormat, RowFault } from "../feed/feed-format.ts";
import { pageOf } from "../feed/page.ts";
import { adaptTableRow } from "../tables/adapt.ts";

/** JSON objects, one a line, as `bearings read ads` and `bearings pull --out` write them and in other tables' names. */
export const jsonl: FeedFormat = {
  id: "jsonl",
  name: "JSON lines",
  example: "ads.jsonl",
  robots: true,
  showsAll: false,
  gone: "board-missing",
  start: badBoard,
  read: (body, board) => {
    const rows = body
      .split("\n")
      .filter((line) => line.trim() !== "")
      .map(rowOf);
    const page = pageOf(rows, (row) => adaptTableRow(row, board, "jsonl"));
    return ok({ ...page, faults: page.faults.map((fault) => namedFault(fault, rows)) });
  },
};

const BROKEN = Symbol("a line that is no JSON");

function rowOf(line: string): unknown {
  try {
    return JSON.parse(line) as unknown;
  } catch {
    return BROKEN;
  }
}

function namedFault(fault: RowFault, rows: readonly unknown[]): RowFault {
  return rows[fault.row] === BROKEN ? { ...fault, code: "not-json" } : fault;
}
