import type { Context } from "hono";
import { type FunctionComponent, h } from "preact";
import { renderToString } from "preact-render-to-string";
import type { WebFile } from "../store/web-files.ts";

/** A rendered page. It is asked for again each time, so that a new snapshot shows at once. */
export function sendPage<Props extends object>(
  context: Context,
  page: FunctionComponent<Props>,
  props: Props,
  status: 200 | 404 | 500 = 200,
): Response | Promise<Response> {
  const html = renderToString(h(page, props));
  context.header("Cache-Control", "no-cache");
  return context.html(`<!doctype html>${html}`, status);
}

/** A static file: kept for a year where its name holds its digest, else asked about each time by its tag. */
export function sendFile(context: Context, file: WebFile | undefined): Response | Promise<Response> {
  if (!file) return context.notFound();
  context.header("ETag", file.etag);
  context.header("Cache-Control", file.immutable ? "public, max-age=31536000, immutable" : "no-cache");
  if (isKnown(context.req.header("If-None-Match"), file.etag)) return context.body(null, 304);
  context.header("Content-Type", file.type);
  context.header("Content-Length", String(file.bytes.length));
  return context.body(file.bytes);
}

/** Weak comparison (RFC 9110, 8.8.3.2): a packed answer carries the tag with `W/` in front. */
function isKnown(header: string | undefined, etag: string): boolean {
  const tags = (header ?? "").split(",").map((tag) => tag.trim().replace(/^W\//, ""));
  return tags.includes(etag) || tags.includes("*");
}
