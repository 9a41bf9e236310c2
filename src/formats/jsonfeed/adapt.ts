import { dateOf } from "../feed/dates.ts";
import type { Board } from "../feed/feed-format.ts";
import type { Foreign } from "../feed/foreign.ts";
import { type Adapted, adOf } from "../feed/page.ts";
import { jsonFeedItem } from "./shape.ts";

export function adaptJsonFeedItem(row: Foreign, board: Board): Adapted {
  const item = jsonFeedItem(row);
  return adOf("feed", board, {
    id: item.id ?? item.url,
    title: item.title,
    text: item.content_html ?? item.content_text,
    url: item.url,
    posted: dateOf(item.date_published),
    updated: dateOf(item.date_modified),
  });
}
