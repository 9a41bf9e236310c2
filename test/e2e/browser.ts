import AxeBuilder from "@axe-core/playwright";
import type { Hono } from "hono";
import {
  type Browser,
  type BrowserContext,
  type BrowserContextOptions,
  chromium,
  type Page,
} from "playwright-core";
import { findChromium } from "../../bin/chromium.mjs";
import { createApp } from "../../src/server/app.ts";
import type { AppDeps } from "../../src/server/app-deps.ts";
import { webDependencies } from "../../src/server/dependencies.ts";
import { serve } from "../../src/server/serve.ts";

const QUIET = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

/** A request as the server got it. */
export interface Received {
  readonly method: string;
  readonly url: string;
  readonly bytes: number;
}

/** The real server on a free port and a browser beside it. */
export interface Stage {
  readonly url: string;
  /** Every request that reached the server, in order. */
  readonly received: readonly Received[];
  /** A fresh, empty browser profile with one page, at 1280 pixels unless said otherwise. */
  open(options?: BrowserContextOptions): Promise<{ page: Page; context: BrowserContext; faults: string[] }>;
  close(): Promise<void>;
}

/** Starts both; parts of what the server needs may be given in place of what ships. */
export async function openStage(given: Partial<AppDeps> = {}): Promise<Stage> {
  const received: Received[] = [];
  const app = createApp({ ...webDependencies(), ...given });
  const recording = { fetch: recorded(app, received) } as unknown as Hono;
  const serving = await serve({ app: recording, host: "127.0.0.1", port: 0 });
  const browser = await startBrowser();
  return {
    url: serving.url,
    received,
    open: (options) => openPage(browser, { baseURL: serving.url, ...options }),
    close: async () => {
      await browser.close();
      await serving.stop();
    },
  };
}

function recorded(app: Hono, received: Received[]) {
  return async (request: Request, ...rest: unknown[]) => {
    const body = request.body ? await request.clone().arrayBuffer() : new ArrayBuffer(0);
    received.push({ method: request.method, url: request.url, bytes: body.byteLength });
    return app.fetch(request, ...(rest as []));
  };
}

function startBrowser(): Promise<Browser> {
  const executablePath = findChromium();
  if (!executablePath) throw new Error("No Chromium was found. Set CHROMIUM_PATH to one.");
  return chromium.launch({ executablePath, args: QUIET });
}

async function openPage(browser: Browser, options: BrowserContextOptions) {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, ...options });
  context.setDefaultTimeout(20_000);
  const page = await context.newPage();
  const faults: string[] = [];
  page.on("pageerror", (error) => faults.push(error.message));
  page.on("console", (message) => {
    if (message.type() === "error") faults.push(message.text());
  });
  return { page, context, faults };
}

/** Faults of accessibility on the page as it stands: each rule with the elements that break it. */
export async function axeFaults(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page }).analyze();
  return violations.flatMap((one) => one.nodes.map((node) => `${one.id}: ${node.target.join(" ")}`));
}
