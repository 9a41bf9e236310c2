import type { Ad } from "../../../core/posting.ts";
import type { AdReader } from "../../../core/reading/ad/read-ad.ts";
import { type AdReading, loadReader, readingOf } from "./reader.ts";

/** What the worker answers: the reading, or that something could not be loaded. */
export type WorkerAnswer = { readonly reading: AdReading } | { readonly fault: string };

let reader: Promise<AdReader> | null = null;

/** Reads beside the page, so that the page stays quick. It asks the server for nothing but the shipped data. */
self.addEventListener("message", async (event: MessageEvent<Ad>) => {
  self.postMessage(await answer(event.data));
});

async function answer(ad: Ad): Promise<WorkerAnswer> {
  try {
    reader ??= loadReader(json);
    return { reading: readingOf(await reader, ad) };
  } catch (error) {
    reader = null;
    return { fault: error instanceof Error ? error.message : "unknown" };
  }
}

async function json(path: string): Promise<unknown> {
  const response = await fetch(path);
  if (!response.ok) throw new Error(`${path} answered ${response.status}`);
  return response.json();
}
