import { Agent, get as request } from "node:http";
import { Hono } from "hono";
import { afterEach, expect, test } from "vitest";
import { type Serving, serve } from "../../src/server/serve.ts";

const app = new Hono().get("/", (context) => context.text("here"));
const running: Serving[] = [];

async function start(port: number): Promise<Serving> {
  const serving = await serve({ app, host: "127.0.0.1", port });
  running.push(serving);
  return serving;
}

function fetchText(port: number, agent: Agent | false = false): Promise<string> {
  return new Promise((resolve, reject) => {
    request({ host: "127.0.0.1", port, path: "/", agent }, (answer) => {
      let text = "";
      answer.on("data", (chunk) => {
        text += chunk;
      });
      answer.on("end", () => resolve(text));
    }).on("error", reject);
  });
}

afterEach(async () => {
  for (const serving of running.splice(0)) await serving.stop();
});

test("a taken port is passed over, and said to be", async () => {
  const first = await start(0);
  const second = await start(first.port);
  expect(second.port).toBeGreaterThan(first.port);
  expect(second.taken[0]).toBe(first.port);
  expect(await fetchText(second.port)).toBe("here");
});

test("stopping does not wait for connections that are kept open", async () => {
  const serving = await start(0);
  expect(await fetchText(serving.port, new Agent({ keepAlive: true }))).toBe("here");
  await serving.stop();
  await expect(fetchText(serving.port)).rejects.toThrow("ECONNREFUSED");
  running.length = 0;
});
