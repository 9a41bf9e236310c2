import { type Answer, callThrough } from "../../worker-calls.ts";
import type { Engine } from "./engine.ts";
import { ENGINE_METHODS } from "./messages.ts";

/** The reader gives up by itself after 20 seconds between its steps; this ends a step that never does. */
const LONGEST_READING = 30_000;

/** What the call under way is told when a reading had to be ended. */
export const TOO_SLOW = "too-slow";

/** An engine in a worker. The worker starts with the first call, and starts anew after it broke or was ended. */
export function startEngine(): Engine {
  let worker: Worker | null = null;
  const end = (fault: string) => {
    worker?.terminate();
    worker = null;
    failAll(fault);
  };
  const started = () => {
    const fresh = new Worker(new URL("./worker.ts", import.meta.url), { type: "module" });
    fresh.addEventListener("message", (event: MessageEvent<Answer>) => receive(event.data));
    fresh.addEventListener("error", () => end("the worker stopped"));
    return fresh;
  };
  const { methods, receive, failAll } = callThrough<Engine>(ENGINE_METHODS, (call) => {
    worker ??= started();
    worker.postMessage(call);
  });
  const giveUp = () => end(TOO_SLOW);
  return {
    ...methods,
    read: (file) => withinTime(methods.read(file), giveUp),
    openScan: (file) => withinTime(methods.openScan(file), giveUp),
    readScan: (...args) => withinTime(methods.readScan(...args), giveUp),
  };
}

async function withinTime<Value>(work: Promise<Value>, giveUp: () => void): Promise<Value> {
  const timer = setTimeout(giveUp, LONGEST_READING);
  try {
    return await work;
  } finally {
    clearTimeout(timer);
  }
}
