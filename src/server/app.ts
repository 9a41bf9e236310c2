import { Hono } from "hono";
import { COMPRESSIBLE_CONTENT_TYPE_REGEX, compress } from "hono/compress";
import { FailurePage } from "../web/pages/public/failure.tsx";
import { NotFoundPage } from "../web/pages/public/not-found.tsx";
import type { AppDeps } from "./app-deps.ts";
import { apiRoutes } from "./routes/api.ts";
import { publicRoutes } from "./routes/public.ts";
import { safeHeaders } from "./safe-headers.ts";
import { sendPage } from "./send.ts";

export type { AppDeps } from "./app-deps.ts";

/** The whole web app. It keeps nothing between requests. */
export function createApp(deps: AppDeps): Hono {
  const app = new Hono();
  app.use(safeHeaders);
  app.use(compress({ contentTypeFilter: isWorthPacking }));
  app.route("/", apiRoutes(deps));
  app.route("/", publicRoutes(deps));
  app.notFound((context) => sendPage(context, NotFoundPage, { assets: deps.assets }, 404));
  app.onError((error, context) => {
    deps.log.failure(error);
    return sendPage(context, FailurePage, { assets: deps.assets }, 500);
  });
  return app;
}

/** The snapshot's columns are plain numbers and pack to about half. */
function isWorthPacking(type: string): boolean {
  return COMPRESSIBLE_CONTENT_TYPE_REGEX.test(type) || type.startsWith("application/vnd.apache.arrow");
}
