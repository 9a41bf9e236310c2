import type { Ad } from "../../../core/posting.ts";
import type { AdReading } from "./reader.ts";
import type { WorkerAnswer } from "./worker.ts";

/** Far longer than any ad takes once the data is there. */
const LONGEST_READING = 30_000;

/** Has an ad read in a worker; rejects when it cannot be, and starts a fresh worker the next time. */
export type ReadAd = (ad: Ad) => Promise<AdReading>;

/** One reading at a time: the page waits for one before it asks for another. */
export function startReader(): ReadAd {
  let worker: Worker | null = null;
  return (ad) =>
    new Promise((resolve, reject) => {
      const running = worker ?? new Worker(new URL("./worker.ts", import.meta.url), { type: "module" });
      worker = running;
      const giveUp = (fault: string) => {
        running.terminate();
        worker = null;
        reject(new Error(fault));
      };
      const timer = setTimeout(() => giveUp("too slow"), LONGEST_READING);
      running.onerror = () => {
        clearTimeout(timer);
        giveUp("the worker stopped");
      };
      running.onmessage = ({ data }: MessageEvent<WorkerAnswer>) => {
        clearTimeout(timer);
        if ("fault" in data) reject(new Error(data.fault));
        else resolve(data.reading);
      };
      running.postMessage(ad);
    });
}
