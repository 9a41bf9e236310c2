import { Hono } from "hono";
import { compress } from "hono/compress";
import type { AppDeps } from "./app-deps.ts";
import { bodyless } from "./middleware/bodyless.ts";
import { safeHeaders } from "./middleware/safe-headers.ts";
import { sendPage } from "./send-page.ts";
import { publicRoutes } from "./routes/public.ts";

export type { AppDeps } from "./app-deps.ts";

/** The whole web app. It keeps nothing between requests. */
export function createApp(deps: AppDeps): Hono {
  const app = new Hono();
  app.use(safeHeaders);
  app.use(bodyless);
  app.use(compress());
  app.route("/", publicRoutes(deps));
  app.notFound((context) => sendPage(context, deps, { page: "not-found" }, 404));
  app.onError((error, context) => {
    deps.log.failure(error);
    return sendPage(context, deps, { page: "failure" }, 500);
  });
  return app;
}
