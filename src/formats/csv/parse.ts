import { parse } from "csv-parse/sync";
import { fail, ok } from "../../core/result.ts";
import { badBoard } from "../feed/boards.ts";
import type { FeedFormat } from "../feed/feed-format.ts";
import { pageOf } from "../feed/page.ts";
import { adaptTableRow } from "../tables/adapt.ts";

/** A table of ads with its columns' names in the first line; separated by commas, semicolons or tabs. */
export const csv: FeedFormat = {
  id: "csv",
  name: "CSV file",
  example: "ads.csv",
  robots: true,
  showsAll: false,
  gone: "board-missing",
  start: badBoard,
  read: (body, board) => {
    const [head = ""] = body.split("\n", 1);
    if (!/[,;\t]/.test(head)) return fail("not-a-table", "The first line names no columns.");
    const rows = rowsOf(body, separatorOf(head));
    if (rows === null) return fail("not-a-table", "The file is no table: its quotes do not close.");
    return ok(pageOf(rows, (row) => adaptTableRow(row, board, "csv")));
  },
};

function separatorOf(head: string): string {
  const count = (separator: string) => head.split(separator).length;
  return [",", ";", "\t"].toSorted((a, b) => count(b) - count(a))[0]!;
}

/** Rows with too few or too many cells are kept: what a row lacks is seen when it is adapted. */
function rowsOf(body: string, delimiter: string): unknown[] | null {
  const options = { columns: true, bom: true, relax_column_count: true, skip_empty_lines: true, delimiter };
  try {
    return parse(body, options) as unknown[];
  } catch {
    return lenientRows(body, options);
  }
}

/** A stray quote inside a cell is taken as text rather than as the cell's end. */
function lenientRows(body: string, options: object): unknown[] | null {
  try {
    return parse(body, { ...options, relax_quotes: true, skip_records_with_error: true }) as unknown[];
  } catch {
    return null;
  }
}
