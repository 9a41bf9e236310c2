import { type Answer, callThrough } from "./worker-calls.ts";

/** What a call is told that took longer than any work does. */
export const TOO_SLOW = "too-slow";

/** The readers give up by themselves after 20 seconds between their steps; this ends a step that never does. */
const LONGEST = 30_000;

/** Methods answered by a worker. It starts with the first call, and starts anew after it broke or was ended. */
export function lastingWorker<Methods extends object>(
  names: readonly (keyof Methods)[],
  start: () => Worker,
): {
  readonly methods: Methods;
  /** Ends the worker, and every call under way, when the work takes too long. */
  readonly withinTime: <Value>(work: Promise<Value>) => Promise<Value>;
} {
  let worker: Worker | null = null;
  const end = (fault: string) => {
    worker?.terminate();
    worker = null;
    failAll(fault);
  };
  const started = () => {
    const fresh = start();
    fresh.addEventListener("message", (event: MessageEvent<Answer>) => receive(event.data));
    fresh.addEventListener("error", () => end("the worker stopped"));
    return fresh;
  };
  const { methods, receive, failAll } = callThrough<Methods>(names, (call) => {
    worker ??= started();
    worker.postMessage(call);
  });
  const withinTime = async <Value>(work: Promise<Value>): Promise<Value> => {
    const timer = setTimeout(() => end(TOO_SLOW), LONGEST);
    try {
      return await work;
    } finally {
      clearTimeout(timer);
    }
  };
  return { methods, withinTime };
}
