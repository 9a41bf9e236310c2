import { describe, expect, test } from "vitest";
import { type CheckedLink, createLinkChecker } from "../../src/actions/links/check-link.ts";
import { checkLinks } from "../../src/actions/links/check-links.ts";
import { createExchange } from "../../src/outbound/exchange.ts";
import { LOOPBACK, type Manners, QUICK, rudeServer, trialClock } from "../outbound/rude-server.ts";

const clock = trialClock();
const server = rudeServer(clock);

/** By path: how the trial server answers. */
const WAYS: Readonly<Record<string, Manners>> = {
  "/fine": (_, answer) => answer.end("here"),
  "/no-head": (request, answer) => answer.writeHead(request.method === "HEAD" ? 405 : 200).end(),
  "/head-404": (request, answer) => answer.writeHead(request.method === "HEAD" ? 404 : 200).end(),
  "/gone": (_, answer) => answer.writeHead(404).end(),
  "/moved": (_, answer) => answer.writeHead(301, { location: "/fine" }).end(),
  "/language": (_, answer) => answer.writeHead(302, { location: "/fine" }).end(),
  "/moved-to-nothing": (_, answer) => answer.writeHead(308, { location: "/gone" }).end(),
  "/circle": (_, answer) => answer.writeHead(302, { location: "/circle" }).end(),
  "/wall": (_, answer) => answer.writeHead(403).end(),
  "/slow": () => {},
};

async function checked(...paths: string[]): Promise<CheckedLink[]> {
  server.manners = (request, answer, n) => WAYS[request.url!]!(request, answer, n);
  const { exchange, close } = createExchange(LOOPBACK);
  const effects = { exchange, clock, random: () => 0, agent: "Bearings/0 (a test)", limits: QUICK };
  try {
    const urls = paths.map((path) => server.origin + path);
    return [...(await checkLinks(urls, createLinkChecker(effects))).links];
  } finally {
    close();
  }
}

describe("a link", () => {
  test.each([
    ["/fine", "fine"],
    ["/no-head", "fine"],
    ["/head-404", "fine"],
    ["/language", "fine"],
    ["/gone", "dead"],
    ["/moved-to-nothing", "dead"],
    ["/circle", "dead"],
    ["/wall", "unreachable"],
    ["/slow", "unreachable"],
  ])("%s is %s", async (path, state) => {
    const [link] = await checked(path);
    expect(link).toMatchObject({ url: server.origin + path, state, to: null });
  });

  test("that moved says where to", async () => {
    const [link] = await checked("/moved");
    expect(link).toMatchObject({ state: "moved", to: `${server.origin}/fine` });
  });

  test("is asked with HEAD, by an honest name", async () => {
    await checked("/fine");
    expect(server.asked.map(({ headers }) => headers["user-agent"])).toEqual(["Bearings/0 (a test)"]);
  });
});

test("links of one host are asked a second apart, each once, and reported in the order given", async () => {
  const links = await checked("/fine", "/gone", "/fine", "/wall");
  expect(links.map(({ url }) => url.slice(server.origin.length))).toEqual(["/fine", "/gone", "/wall"]);
  const times = server.asked.map(({ at }) => at);
  for (const [i, at] of times.entries()) if (i > 0) expect(at - times[i - 1]!).toBeGreaterThanOrEqual(1000);
});

const silent = async (url: string): Promise<CheckedLink> => ({
  url,
  state: "unreachable",
  to: null,
  said: "There is no host.",
  answered: false,
});

test("without a network it stops early and says so", async () => {
  const urls = Array.from({ length: 100 }, (_, at) => `https://host-${at}.example/`);
  const report = await checkLinks(urls, silent);
  expect(report.offline).toBe(true);
  expect(report.links.length).toBeLessThan(20);
});

test("one silent host among others is no lack of a network", async () => {
  const check = async (url: string) => {
    const answered = url.includes("host-3");
    return {
      ...(await silent(url)),
      answered,
      state: answered ? ("fine" as const) : ("unreachable" as const),
    };
  };
  const urls = Array.from({ length: 12 }, (_, at) => `https://host-${at}.example/`);
  expect(await checkLinks(urls, check)).toMatchObject({ offline: false, links: { length: 12 } });
});
