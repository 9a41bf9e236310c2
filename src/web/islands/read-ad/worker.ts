import { answerCall, type Call } from "../worker-calls.ts";
import { type AdDesk, createDesk } from "./ad-desk.ts";

/** Reads beside the page, so that the page stays quick. It asks the server for nothing but the shipped data. */
const desk = createDesk({
  json: async (path) => (await answerAt(path)).json(),
  bytes: async (path) => new Uint8Array(await (await answerAt(path)).arrayBuffer()),
});

self.addEventListener("message", async (event: MessageEvent<Call<AdDesk>>) => {
  self.postMessage(await answerCall(desk, event.data));
});

async function answerAt(path: string): Promise<Response> {
  const response = await fetch(path);
  if (!response.ok) throw new Error(`${path} answered ${response.status}`);
  return response;
}
