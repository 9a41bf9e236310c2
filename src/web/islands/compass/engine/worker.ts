import { answerCall, type Call } from "../../worker-calls.ts";
import { createEngine, type Engine } from "./engine.ts";

/** The compass computes here, so that the page stays quick. It asks the server for nothing but the shipped data. */
const engine = createEngine({
  bytes: async (path) => {
    const response = await fetch(path);
    if (!response.ok) throw new Error(`${path} answered ${response.status}`);
    return new Uint8Array(await response.arrayBuffer());
  },
});

self.addEventListener("message", async (event: MessageEvent<Call<Engine>>) => {
  self.postMessage(await answerCall(engine, event.data));
});
