import { brotliCompressSync, gzipSync } from "node:zlib";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import type { Asked, OutboundRequest } from "../../src/outbound/asking.ts";
import type { Fetcher } from "../../src/outbound/fetcher.ts";
import { codeOf, type Manners, rudeServer, trialClock, trialFetcher } from "./rude-server.ts";

const clock = trialClock();
const server = rudeServer(clock);
let fetcher: Fetcher;
let close: () => void;
beforeEach(() => {
  clock.slept.length = 0;
  ({ fetcher, close } = trialFetcher(clock));
});
afterEach(() => close());

function ask(path = "/jobs", more: Partial<OutboundRequest> = {}): Promise<Asked> {
  return fetcher({ url: server.origin + path, method: "GET", accepts: "json", robots: false, ...more });
}

const json: Manners = (_, answer) => answer.setHeader("content-type", "application/json").end('{"jobs":[]}');

describe("an answer that is well", () => {
  test("comes whole, and the request says who asks", async () => {
    server.manners = (_, answer) =>
      answer.setHeader("etag", '"v1"').setHeader("content-type", "application/json").end("{}");
    expect(await ask()).toEqual({
      ok: true,
      answer: { kind: "whole", body: "{}", etag: '"v1"', lastModified: null },
    });
    expect(server.asked[0]!.headers).toMatchObject({
      "user-agent": "Bearings/0 (+https://sample.example)",
      accept: "application/json",
      "accept-encoding": "gzip, deflate, br",
    });
  });

  test.each([
    ["gzip", gzipSync("[1]")],
    ["br", brotliCompressSync("[1]")],
    ["identity", Buffer.from("[1]")],
  ])("packed as %s is unpacked", async (encoding, bytes) => {
    server.manners = (_, answer) => answer.setHeader("content-encoding", encoding).end(bytes);
    expect(await ask()).toMatchObject({ ok: true, answer: { body: "[1]" } });
  });

  test("in another alphabet is decoded as its header says", async () => {
    server.manners = (_, answer) =>
      answer
        .setHeader("content-type", "application/json; charset=iso-8859-1")
        .end(Buffer.from([34, 0xfc, 34]));
    expect(await ask()).toMatchObject({ ok: true, answer: { body: '"ü"' } });
  });

  test("that did not change has no body", async () => {
    server.manners = (request, answer) => {
      answer.statusCode = request.headers["if-none-match"] === '"v1"' ? 304 : 200;
      answer.end();
    };
    expect(codeOf(await ask("/jobs", { etag: '"v1"' }))).toBe("not-modified");
    expect(server.asked[0]!.headers["if-none-match"]).toBe('"v1"');
  });

  test("dates go back as they came, broken ones do not go at all", async () => {
    server.manners = json;
    const lastModified = "Thu, 01 Jan 2026 00:00:00 GMT";
    await ask("/jobs", { lastModified, etag: 'x"\r\nEvil: 1' });
    expect(server.asked[0]!.headers).toMatchObject({ "if-modified-since": lastModified });
    expect(server.asked[0]!.headers).not.toHaveProperty("evil");
    expect(server.asked[0]!.headers).not.toHaveProperty("if-none-match");
  });

  test("to a question with a body", async () => {
    server.manners = (request, answer) => {
      request.setEncoding("utf8").on("data", (sent) => answer.end(JSON.stringify({ sent })));
    };
    const asked = await ask("/jobs", { method: "POST", body: '{"offset":0}' });
    expect(asked.ok && JSON.parse(asked.answer.body)).toEqual({ sent: '{"offset":0}' });
  });
});

describe("an answer that is not", () => {
  const bomb = gzipSync(Buffer.alloc(50_000_000));
  const drip: Manners = (_, answer) => {
    const timer = setInterval(() => answer.write("["), 50);
    answer.on("close", () => clearInterval(timer));
  };
  const endless: Manners = (_, answer) => {
    const more = () => {
      while (!answer.destroyed && answer.write("x".repeat(16_384)));
    };
    answer.on("drain", more);
    more();
  };

  test.each<[string, Manners, string]>([
    ["drips slowly", drip, "timeout"],
    ["never begins", () => {}, "timeout"],
    ["stops in the middle", (_, answer) => void answer.write("["), "timeout"],
    ["never ends", endless, "too-large"],
    [
      "says that it is large",
      (_, answer) => void answer.setHeader("content-length", "1000000").write("["),
      "too-large",
    ],
    [
      "unpacks to far more",
      (_, answer) => answer.setHeader("content-encoding", "gzip").end(bomb),
      "too-large",
    ],
    [
      "is packed and damaged",
      (_, answer) => answer.setHeader("content-encoding", "gzip").end("no gzip"),
      "damaged",
    ],
    [
      "is packed and cut short",
      (_, answer) => answer.setHeader("content-encoding", "gzip").end(gzipSync("[1,2,3]").subarray(0, 15)),
      "damaged",
    ],
    [
      "is packed unheard of",
      (_, answer) => answer.setHeader("content-encoding", "rot13").end("[]"),
      "damaged",
    ],
    [
      "is shorter than it says",
      (_, answer) => void answer.setHeader("content-length", "500").write("[", () => answer.destroy()),
      "cut-off",
    ],
    ["is reset", (request) => void request.socket.resetAndDestroy(), "cut-off"],
    [
      "is a page for people",
      (_, answer) => answer.setHeader("content-type", "text/html").end("<p>Sorry"),
      "wrong-type",
    ],
    ["is forbidden", (_, answer) => answer.writeHead(403).end(), "refused"],
    ["is gone", (_, answer) => answer.writeHead(404).end(), "gone"],
  ])("%s", async (_, manners, code) => {
    server.manners = manners;
    const asked = await ask();
    expect(codeOf(asked)).toBe(code);
    expect(asked.ok ? "" : asked.message).toMatch(/^127\.0\.0\.1:\d+ .+\.$/);
  });

  test("faults that may pass are tried four times, others once", async () => {
    server.manners = (request) => void request.socket.resetAndDestroy();
    await ask();
    expect(server.asked).toHaveLength(4);
    server.asked.length = 0;
    server.manners = (_, answer) => answer.writeHead(404).end();
    await ask();
    expect(server.asked).toHaveLength(1);
  });
});

describe("redirects", () => {
  const to =
    (location: string, status = 302): Manners =>
    (_, answer) =>
      answer.writeHead(status, { location }).end();

  test("are followed on the same host", async () => {
    server.manners = (request, answer, count) =>
      request.url === "/b" ? json(request, answer, count) : answer.writeHead(301, { location: "/b" }).end();
    expect(codeOf(await ask("/a"))).toBe("whole");
    expect(server.asked.map((one) => one.path)).toEqual(["/a", "/b"]);
  });

  test.each([
    ["to another host", "https://elsewhere.example/jobs", "other-host"],
    ["to another port", "http://127.0.0.1:1/", "other-host"],
    ["to a private address", "http://169.254.169.254/latest/meta-data", "other-host"],
    ["to the machine by another name", "http://localhost/", "other-host"],
    ["to a file", "file:///etc/passwd", "bad-address"],
    ["with a password", "http://a:b@127.0.0.1/", "bad-address"],
    ["to nowhere", "http://", "bad-address"],
  ])("%s are not", async (_, location, code) => {
    server.manners = to(location);
    expect(codeOf(await ask())).toBe(code);
    expect(server.asked).toHaveLength(1);
  });

  test("in circles end", async () => {
    server.manners = (request, answer) =>
      answer.writeHead(302, { location: request.url === "/a" ? "/b" : "/a" }).end();
    expect(codeOf(await ask("/a"))).toBe("redirect-loop");
    expect(server.asked).toHaveLength(6);
  });

  test("never turn a question with a body into one without", async () => {
    server.manners = to("/b", 302);
    expect(codeOf(await ask("/a", { method: "POST", body: "{}" }))).toBe("refused");
  });

  test("obey robots.txt where they lead", async () => {
    server.manners = (request, answer) => {
      if (request.url === "/robots.txt") answer.end("User-agent: *\nDisallow: /private/");
      else answer.writeHead(302, { location: "/private/jobs" }).end();
    };
    expect(codeOf(await ask("/jobs", { robots: true }))).toBe("robots");
    expect(server.asked.map((one) => one.path)).toEqual(["/robots.txt", "/jobs"]);
  });
});
