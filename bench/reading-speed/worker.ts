import { parentPort } from "node:worker_threads";
import type { Ad } from "../../src/core/posting.ts";
import { shippedAdReader } from "../../src/store/reader.ts";

const reader = shippedAdReader();
let held: readonly Ad[] = [];

// Ads come once; each later message asks for one reading of them all.
parentPort!.on("message", (ads: readonly Ad[] | "read") => {
  if (ads !== "read") held = ads;
  for (const ad of held) reader.read(ad);
  parentPort!.postMessage("done");
});
