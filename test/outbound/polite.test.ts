import { afterEach, beforeEach, describe, expect, test } from "vitest";
import type { Asked, OutboundRequest } from "../../src/outbound/asking.ts";
import type { Fetcher } from "../../src/outbound/fetcher.ts";
import { backoff, retryAfter } from "../../src/outbound/retry-after.ts";
import { userAgent } from "../../src/outbound/user-agent.ts";
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
  return fetcher({ url: server.origin + path, method: "GET", accepts: "any", robots: false, ...more });
}

const json: Manners = (_, answer) => answer.setHeader("content-type", "application/json").end("{}");
const busy =
  (header: string | null, status = 429): Manners =>
  (_, answer) => {
    if (header !== null) answer.setHeader("retry-after", header);
    answer.writeHead(status).end();
  };

describe("distance", () => {
  test("requests to a host come one after another over one connection, a second apart and more", async () => {
    server.manners = json;
    await Promise.all(Array.from({ length: 5 }, (_, i) => ask(`/${i}`)));
    const gaps = server.asked.slice(1).map(({ at }, i) => at - server.asked[i]!.at);
    expect(server.asked.map((one) => one.path)).toEqual(["/0", "/1", "/2", "/3", "/4"]);
    expect(gaps).toEqual([1250, 1250, 1250, 1250]);
    expect(server.connections).toBe(1);
  });

  test("a longer one in robots.txt is kept, an absurd one is cut", async () => {
    for (const [delay, gap] of [
      ["7", 7250],
      ["86400", 60_250],
    ] as const) {
      const { fetcher: fresh, close: done } = trialFetcher(clock);
      server.asked.length = 0;
      server.manners = (request, answer, count) =>
        request.url === "/robots.txt"
          ? answer.end(`User-agent: *\nCrawl-delay: ${delay}`)
          : json(request, answer, count);
      const request = { url: `${server.origin}/a`, method: "GET", accepts: "any", robots: true } as const;
      await fresh(request);
      await fresh(request);
      expect(server.asked[2]!.at - server.asked[1]!.at).toBe(gap);
      done();
    }
  });
});

describe("robots.txt", () => {
  const robots =
    (text: string, status = 200): Manners =>
    (request, answer, count) =>
      request.url === "/robots.txt" ? answer.writeHead(status).end(text) : json(request, answer, count);

  test.each([
    ["allows what it does not name", "User-agent: *\nDisallow: /private", 200, "whole"],
    ["forbids what it names", "User-agent: *\nDisallow: /jobs", 200, "robots"],
    ["forbids us by name", "User-agent: bearings\nDisallow: /\n\nUser-agent: *\nAllow: /", 200, "robots"],
    ["allows us by name", "User-agent: Bearings\nAllow: /\n\nUser-agent: *\nDisallow: /", 200, "whole"],
    ["that is not there allows all", "", 404, "whole"],
    ["that is forbidden itself allows all", "", 403, "whole"],
    ["that fails allows nothing", "", 503, "robots"],
    ["that is nonsense allows all", "<html>\u0000 hello", 200, "whole"],
    [
      "that is huge is read from its beginning",
      `User-agent: *\nDisallow: /jobs\n${"# long\n".repeat(200_000)}`,
      200,
      "robots",
    ],
    [
      "that is huge is not read to its end",
      `${"# long\n".repeat(200_000)}User-agent: *\nDisallow: /jobs\n`,
      200,
      "whole",
    ],
  ])("%s", async (_, text, status, code) => {
    server.manners = robots(text, status);
    expect(codeOf(await ask("/jobs", { robots: true }))).toBe(code);
  });

  test("is asked for once a run, and only where it is to decide", async () => {
    server.manners = robots("");
    await ask("/a");
    await ask("/b", { robots: true });
    await ask("/c", { robots: true });
    expect(server.asked.map((one) => one.path)).toEqual(["/a", "/robots.txt", "/b", "/c"]);
  });

  test("that moves is followed on its host; elsewhere it counts as not said", async () => {
    server.manners = (request, answer, count) => {
      if (request.url === "/robots.txt") answer.writeHead(301, { location: "/r.txt" }).end();
      else if (request.url === "/r.txt") answer.end("User-agent: *\nDisallow: /jobs");
      else json(request, answer, count);
    };
    expect(codeOf(await ask("/jobs", { robots: true }))).toBe("robots");
    const { fetcher: fresh, close: done } = trialFetcher(clock);
    server.manners = (_, answer) =>
      answer.writeHead(301, { location: "https://elsewhere.example/robots.txt" }).end();
    const asked = await fresh({ url: `${server.origin}/jobs`, method: "GET", accepts: "any", robots: true });
    expect(codeOf(asked)).toBe("robots");
    done();
  });
});

describe("a host that is busy", () => {
  test.each([
    ["seconds", "17"],
    ["a date", new Date(clock.now() + 3_600_000).toUTCString()],
  ])("is asked again when it says, in %s", async (kind, header) => {
    const began = clock.now();
    const wished = kind === "seconds" ? began + 17_000 : Date.parse(header);
    if (kind === "a date") await clock.sleep(wished - began - 30_000);
    server.manners = (request, answer, count) =>
      count === 1 ? busy(header)(request, answer, 1) : json(request, answer, 2);
    expect(codeOf(await ask())).toBe("whole");
    expect(server.asked[1]!.at).toBeGreaterThanOrEqual(wished);
    expect(server.asked[1]!.at).toBeLessThan(wished + 2000);
  });

  test("for long is left for another time, and that time is told", async () => {
    server.manners = busy("3600");
    const began = clock.now();
    const asked = await ask();
    expect(asked).toMatchObject({ ok: false, code: "busy", notBefore: began + 3_600_000 });
    expect(server.asked).toHaveLength(1);
    expect(await ask("/other")).toMatchObject({ ok: false, code: "resting", notBefore: began + 3_600_000 });
    expect(server.asked).toHaveLength(1);
  });

  test("and then well again is read; each wait is longer than the one before", async () => {
    server.manners = (request, answer, count) =>
      count < 4 ? busy(null, 503)(request, answer, count) : json(request, answer, count);
    expect(codeOf(await ask())).toBe("whole");
    const backoffs = clock.slept.filter((wait) => [1000, 2000, 4000].includes(wait));
    expect(backoffs).toEqual([1000, 2000, 4000]);
  });

  test("again and again is left alone, tried once after a rest, and then asked as before", async () => {
    server.manners = busy(null, 500);
    for (let i = 0; i < 3; i++) expect(codeOf(await ask())).toBe("server-fault");
    const asked = server.asked.length;
    expect(await ask()).toMatchObject({ ok: false, code: "resting" });
    expect(server.asked).toHaveLength(asked);
    await clock.sleep(15 * 60_000);
    server.manners = json;
    expect(codeOf(await ask())).toBe("whole");
    expect(codeOf(await ask())).toBe("whole");
  });
});

test.each([
  ["0", 0],
  ["120", 120_000],
  ["99999999", 7 * 24 * 3_600_000],
  ["-5", null],
  ["soon", null],
  ["", null],
  [undefined, null],
  ["Wed, 21 Oct 2015 07:28:00 GMT", 0],
])("Retry-After %j is %j ms from now", (header, wait) => {
  const now = Date.UTC(2026, 0, 1);
  const at = retryAfter(header, now);
  expect(at === null ? null : at - now).toBe(wait);
});

test("backoff grows, has chance in it, and has ends", () => {
  expect([0, 1, 2, 20].map((attempt) => backoff(attempt, () => 1))).toEqual([2000, 4000, 8000, 120_000]);
  expect(backoff(3, () => 0)).toBe(500);
});

test.each([
  ["me@sample.example", "Bearings/1.2.3 (+mailto:me@sample.example)"],
  ["https://sample.example/bearings", "Bearings/1.2.3 (+https://sample.example/bearings)"],
  ["", null],
  ["me", null],
  ["me@sample.example\r\nEvil: 1", null],
  ["javascript:alert(1)", null],
  ["https://sample.example/(x)", null],
])("the contact %j makes the name %j", (contact, header) => {
  const agent = userAgent(contact, "1.2.3");
  expect(agent.ok ? agent.value.header : null).toBe(header);
});
