import { type Foreign, textOf } from "../feed/foreign.ts";

/** An item of JSON Feed 1.1 (https://www.jsonfeed.org/version/1.1/). */
export interface JsonFeedItem {
  readonly id: string | null;
  readonly url: string | null;
  readonly title: string | null;
  readonly content_html: string | null;
  readonly content_text: string | null;
  readonly date_published: unknown;
  readonly date_modified: unknown;
}

export function jsonFeedItem(row: Foreign): JsonFeedItem {
  return {
    id: textOf(row.id),
    url: textOf(row.url) ?? textOf(row.external_url),
    title: textOf(row.title),
    content_html: textOf(row.content_html),
    content_text: textOf(row.content_text),
    date_published: row.date_published,
    date_modified: row.date_modified,
  };
}
