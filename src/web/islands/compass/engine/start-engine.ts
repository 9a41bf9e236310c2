import type { Engine } from "./engine.ts";
import { type Answer, callThrough } from "./messages.ts";

/** Starts the worker and returns the engine that runs in it. */
export function startEngine(): Engine {
  const worker = new Worker(new URL("./worker.ts", import.meta.url), { type: "module" });
  const { engine, receive, failAll } = callThrough((call) => worker.postMessage(call));
  worker.addEventListener("message", (event: MessageEvent<Answer>) => receive(event.data));
  worker.addEventListener("error", () => failAll("the worker stopped"));
  return engine;
}
