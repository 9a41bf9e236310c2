import { lastingWorker } from "../../lasting-worker.ts";
import type { Engine } from "./engine.ts";
import { ENGINE_METHODS } from "./messages.ts";

/** An engine in a worker. Readings are ended when they take too long. */
export function startEngine(): Engine {
  const { methods, withinTime } = lastingWorker<Engine>(
    ENGINE_METHODS,
    () => new Worker(new URL("./worker.ts", import.meta.url), { type: "module" }),
  );
  return {
    ...methods,
    read: (file) => withinTime(methods.read(file)),
    openScan: (file) => withinTime(methods.openScan(file)),
    readScan: (...args) => withinTime(methods.readScan(...args)),
  };
}
