import { dateOf } from "../feed/dates.ts";
import type { Board } from "../feed/feed-format.ts";
import type { Foreign } from "../feed/foreign.ts";
import { type Adapted, adOf } from "../feed/page.ts";
import { workModeOf } from "../feed/stated.ts";
import { tableRow } from "./shape.ts";

/** `source` is "csv" or "jsonl". */
export function adaptTableRow(row: Foreign, board: Board, source: string): Adapted {
  const cells = tableRow(row);
  const mode = /^(?:true|yes|1)$/i.test(cells.workMode ?? "") ? "remote" : workModeOf(cells.workMode);
  return adOf(source, board, {
    id: cells.id ?? cells.url,
    title: cells.title,
    company: cells.company,
    locations: [cells.location],
    payText: cells.salary,
    workMode: mode,
    employment: cells.workType,
    text: cells.text,
    url: cells.url,
    posted: dateOf(cells.published),
    updated: dateOf(cells.updated),
    closes: dateOf(cells.closes),
  });
}
