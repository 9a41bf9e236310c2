import { Worker } from "node:worker_threads";
import type { Ad } from "../../src/core/posting.ts";
import { median } from "../bench.ts";

/** Ads a second that `count` worker threads read between them, each warm: median of the rounds. */
export async function threadedSpeed(ads: readonly Ad[], count: number, rounds: number): Promise<number> {
  const workers = Array.from({ length: count }, () => new Worker(new URL("./worker.ts", import.meta.url)));
  const parts = workers.map((_, k) => ads.filter((_ad, i) => i % count === k));
  await Promise.all(workers.map((worker, k) => ask(worker, parts[k]!)));
  const speeds: number[] = [];
  for (let round = 0; round < rounds; round++) {
    const began = performance.now();
    await Promise.all(workers.map((worker) => ask(worker, "read")));
    speeds.push(ads.length / ((performance.now() - began) / 1000));
  }
  await Promise.all(workers.map((worker) => worker.terminate()));
  return median(speeds);
}

function ask(worker: Worker, message: unknown): Promise<void> {
  return new Promise((resolve, reject) => {
    worker.once("message", () => resolve());
    worker.once("error", reject);
    worker.postMessage(message);
  });
}
