import { ok, type Result } from "../../core/result.ts";
import type { FeedFault, FeedPage, FeedRequest } from "../feed/feed-format.ts";
import { foreign, foreigns, textOf } from "../feed/foreign.ts";
import { pageOf } from "../feed/page.ts";
import { parsedXml } from "../feed/xml.ts";

/** A sitemap may name 50,000 pages; asking for so many one by one is no longer polite. */
const MOST_PAGES = 2000;

export function isSitemap(body: string): boolean {
  return /^\s*(?:<\?xml[^>]*>\s*)?(?:<!--[\s\S]{0,2000}?-->\s*)*<(?:urlset|sitemapindex)\b/i.test(body);
}

/** The pages and further sitemaps that a sitemap names, on its own host only. */
export function readSitemap(body: string, request: FeedRequest): Result<FeedPage, FeedFault> {
  const parsed = parsedXml(body);
  if (!parsed.ok) return parsed;
  const { urlset, sitemapindex } = parsed.value;
  const entries = [...foreigns(foreign(urlset).url), ...foreigns(foreign(sitemapindex).sitemap)];
  const addresses = [...new Set(entries.flatMap(({ loc }) => textOf(loc) ?? []))];
  const more = addresses
    .filter((address) => isOfHost(address, request.url))
    .slice(0, MOST_PAGES)
    .map((url): FeedRequest => ({ url, method: "GET", accepts: "any", part: "list" }));
  return ok({ ...pageOf([], () => ({ fault: "not-an-object", id: null })), more });
}

function isOfHost(address: string, sitemap: string): boolean {
  const origin = URL.parse(sitemap)?.origin;
  return origin !== undefined && URL.parse(address)?.origin === origin;
}
