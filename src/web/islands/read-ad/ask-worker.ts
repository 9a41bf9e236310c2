import { lastingWorker } from "../lasting-worker.ts";
import { type AdDesk, DESK_METHODS } from "./ad-desk.ts";

/** The desk in a worker. */
export function startDesk(): AdDesk {
  const { methods, withinTime } = lastingWorker<AdDesk>(
    DESK_METHODS,
    () => new Worker(new URL("./worker.ts", import.meta.url), { type: "module" }),
  );
  return {
    read: (ad) => withinTime(methods.read(ad)),
    open: (file) => withinTime(methods.open(file)),
    beside: (question) => withinTime(methods.beside(question)),
  };
}
