import { type Answer, callThrough } from "../worker-calls.ts";
import { type AdDesk, DESK_METHODS } from "./ad-desk.ts";

/** Far longer than any ad takes once the data is there. */
const LONGEST_READING = 30_000;

/** The desk in a worker; a call that takes too long ends the worker, and the next one starts it afresh. */
export function startDesk(): AdDesk {
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
  const { methods, receive, failAll } = callThrough<AdDesk>(DESK_METHODS, (call) => {
    worker ??= started();
    worker.postMessage(call);
  });
  const withinTime = async <Value>(work: Promise<Value>): Promise<Value> => {
    const timer = setTimeout(() => end("too slow"), LONGEST_READING);
    try {
      return await work;
    } finally {
      clearTimeout(timer);
    }
  };
  return {
    read: (ad) => withinTime(methods.read(ad)),
    open: (file) => withinTime(methods.open(file)),
    beside: (question) => withinTime(methods.beside(question)),
  };
}
