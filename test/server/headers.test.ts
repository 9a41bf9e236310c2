import { gunzipSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import { webFile } from "../../src/store/web-files.ts";
import { trialApp } from "./trial-app.ts";

const { app, get } = trialApp();

describe("safety", () => {
  test.each(["/", "/nowhere", "/data/interests.json", "/healthz"])(
    "%s allows nothing from elsewhere",
    async (path) => {
      const { headers } = await get(path);
      const policy = headers.get("content-security-policy") ?? "";
      expect(policy).toContain("default-src 'self'");
      expect(policy).toContain("connect-src 'self'");
      expect(policy).toContain("frame-ancestors 'none'");
      expect(policy).not.toContain("unsafe");
      expect(headers.get("referrer-policy")).toBe("no-referrer");
      expect(headers.get("x-content-type-options")).toBe("nosniff");
      expect(headers.get("set-cookie")).toBeNull();
    },
  );

  test.each(["/", "/market", "/specialisations/data-scientist", "/skills/python", "/data"])(
    "%s needs nothing that the policy forbids",
    async (path) => {
      const html = await (await get(path)).text();
      expect(html).not.toMatch(/<style[\s>]/);
      expect(html).not.toMatch(/\sstyle="/);
      expect(html).not.toMatch(/\son[a-z]+="/);
      expect(html).not.toMatch(/<script(?![^>]*\ssrc="\/assets\/)/);
      expect(html).not.toMatch(/(?:src|href)="\/\//);
    },
  );
});

test("only the worker that recognises text may compile WebAssembly, and nothing may evaluate text", async () => {
  const files = new Map([["/ocr/worker.min.js", webFile("", ".js")]]);
  const { headers } = await trialApp({ files }).get("/ocr/worker.min.js");
  const policy = headers.get("content-security-policy") ?? "";
  expect(policy).toContain("script-src 'self' 'wasm-unsafe-eval';");
  expect(policy).toContain("connect-src 'self'");
  expect(policy.match(/unsafe/g)).toHaveLength(1);
  expect(headers.get("etag")).toBeTruthy();
});

describe("static files", () => {
  test("built files are kept for good", async () => {
    const answer = await get("/assets/styles-1.css");
    expect(answer.headers.get("cache-control")).toBe("public, max-age=31536000, immutable");
    expect(answer.headers.get("content-type")).toBe("text/css; charset=utf-8");
  });

  test("data files are asked about each time, and are sent once", async () => {
    const first = await get("/data/interests.json");
    expect(first.headers.get("cache-control")).toBe("no-cache");
    const etag = first.headers.get("etag")!;
    for (const known of [etag, `W/${etag}`, `"other", ${etag}`]) {
      const second = await get("/data/interests.json", { "If-None-Match": known });
      expect(second.status).toBe(304);
      expect(await second.text()).toBe("");
    }
    expect((await get("/data/interests.json", { "If-None-Match": '"other"' })).status).toBe(200);
  });

  test("samples come with their type", async () => {
    expect((await get("/data/samples/graduate.pdf")).headers.get("content-type")).toBe("application/pdf");
  });

  test("text is packed where the browser takes it", async () => {
    const answer = await get("/assets/styles-1.css", { "Accept-Encoding": "gzip" });
    expect(answer.headers.get("content-encoding")).toBe("gzip");
    const unpacked = gunzipSync(new Uint8Array(await answer.arrayBuffer())).toString();
    expect(unpacked).toBe("body{}".repeat(400));
  });

  test("HEAD gives the headers alone", async () => {
    const answer = await app.request("/data/interests.json", { method: "HEAD" });
    expect([answer.status, await answer.text()]).toEqual([200, ""]);
    expect(answer.headers.get("content-length")).toBe("2");
  });
});
