import { dateOf } from "../feed/dates.ts";
import type { Board } from "../feed/feed-format.ts";
import type { Foreign } from "../feed/foreign.ts";
import { unescapedHtml } from "../feed/markup.ts";
import { type Adapted, adOf } from "../feed/page.ts";
import { newsItem } from "./shape.ts";

export function adaptNewsItem(row: Foreign, board: Board): Adapted {
  const item = newsItem(row);
  return adOf("feed", board, {
    id: item.id ?? item.link,
    title: item.title,
    text: item.content && unescapedHtml(item.content),
    url: item.link ?? item.id,
    posted: dateOf(item.published),
    updated: dateOf(item.updated),
  });
}
