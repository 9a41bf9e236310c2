import { type Foreign, foreign, foreigns, textOf, textsOf } from "../feed/foreign.ts";

/** An item of RSS 0.9 to 2.0 or an entry of Atom, as the feed library hands them over. */
export interface NewsItem {
  readonly id: string | null;
  readonly title: string | null;
  readonly link: string | null;
  readonly content: string | null;
  readonly published: string | null;
  readonly updated: string | null;
}

export function newsItem(item: Foreign): NewsItem {
  const dublinCore = foreign(item.dc);
  const alternate = foreigns(item.links).find(({ rel }) => rel === undefined || rel === "alternate");
  return {
    id: saidIn(item.guid) ?? textOf(item.id),
    title: saidIn(item.title),
    link: textOf(item.link) ?? textOf(alternate?.href),
    content:
      textOf(foreign(item.content).encoded) ??
      saidIn(item.content) ??
      saidIn(item.description) ??
      saidIn(item.summary),
    published: textOf(item.pubDate) ?? textOf(item.published) ?? textsOf(dublinCore.dates)[0] ?? null,
    updated: textOf(item.updated),
  };
}

/** Atom's texts are objects with a value, RSS's are bare. */
function saidIn(value: unknown): string | null {
  return textOf(value) ?? textOf(foreign(value).value);
}
