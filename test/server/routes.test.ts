import { describe, expect, test } from "vitest";
import { fail } from "../../src/core/result.ts";
import { trialApp } from "./trial-app.ts";

const { get, page, failures } = trialApp();

const PAGES = [
  "/",
  "/compass",
  "/specialisations",
  "/specialisations/data-scientist",
  "/specialisations/quantum-ml-researcher",
  "/specialisations/data-engineer",
  "/specialisations/other",
  "/market",
  "/market?specialisation=data-scientist&seniority=senior&country=US&workMode=remote",
  "/market?specialisation=all",
  "/skills",
  "/skills?q=python",
  "/skills?q=zzzzqq",
  "/skills/python",
  "/data",
];

describe("pages", () => {
  test.each(PAGES)("%s answers with a page", async (path) => {
    const answer = await get(path);
    expect(answer.status).toBe(200);
    expect(answer.headers.get("content-type")).toContain("text/html");
    expect(await answer.text()).toMatch(/^<!doctype html><html lang="en-GB">/);
  });

  test("nothing broke on the way", () => expect(failures).toEqual([]));

  test("every specialisation and a hundred skills have their page", async () => {
    const index = await page("/specialisations");
    const links = [...index.matchAll(/href="(\/specialisations\/[^"]+)"/g)].map((match) => match[1]!);
    expect(new Set(links).size).toBe(20);
    for (const link of links) expect((await get(link)).status).toBe(200);
  });

  test.each([
    "/specialisations/astronaut",
    "/skills/no-such-skill",
    "/nowhere",
    "/data/../package.json",
    "/assets/x.js",
  ])("%s is not found, in the site's own design", async (path) => {
    const answer = await get(path);
    expect(answer.status).toBe(404);
    expect(await answer.text()).toContain("Not on this chart");
  });

  test("/about leads to the data page", async () => {
    const answer = await get("/about");
    expect([answer.status, answer.headers.get("location")]).toEqual([301, "/data"]);
  });

  test.each(["POST", "PUT", "DELETE"])("%s is not taken anywhere", async (method) => {
    const { app } = trialApp();
    for (const path of ["/", "/compass", "/market", "/data/interests.json"]) {
      expect((await app.request(path, { method, body: method === "DELETE" ? undefined : "x" })).status).toBe(
        404,
      );
    }
  });
});

describe("figures", () => {
  test("shares carry their count, their whole and their range", async () => {
    const html = await page("/specialisations/data-scientist");
    expect(html).toContain("15 of 30");
    expect(html).toContain("50%");
    expect(html).toMatch(/33–67%/);
  });

  test("pay carries its number of ads", async () => {
    expect(await page("/specialisations/data-scientist")).toContain("20 ads");
  });

  test("two ads are too few to say", async () => {
    const html = await page("/specialisations/nlp-engineer");
    expect(html).toContain("Only 2 ads by 2 employers");
    expect(html).not.toContain("Asked for most");
  });

  test("twelve ads of three employers are too few to say", async () => {
    const html = await page("/specialisations/ai-engineer");
    expect(html).toContain("Only 12 ads by 3 employers");
    expect(html).not.toContain("100%");
  });

  test("the market page says where too little is known to speak of a trend", async () => {
    const html = await page("/market");
    expect(html).toContain("Rising and fading");
    expect(html).toContain("Too little to say");
  });

  test("without a specialisation the market page counts the fourteen only", async () => {
    expect(await page("/market")).toContain("44 ads by");
    expect(await page("/market?specialisation=all")).toContain("84 ads by");
  });

  test("a narrow selection is refused with a way back", async () => {
    const html = await page("/market?specialisation=data-scientist&country=DE");
    expect(html).toContain("Too few ads to say");
    expect(html).toContain('href="/market"');
  });
});

describe("hostile values", () => {
  const NASTY = [
    '"><script>alert(1)</script>',
    "__proto__",
    "constructor",
    "%00",
    "../../etc/passwd",
    "a".repeat(5000),
    "' OR 1=1 --",
    "\u202e\uffff",
  ];

  test.each(NASTY)(
    "%s in any query or path neither breaks a page nor stands in it unescaped",
    async (nasty) => {
      const trial = trialApp();
      const value = encodeURIComponent(nasty);
      for (const path of [
        `/market?specialisation=${value}&seniority=${value}&country=${value}&workMode=${value}`,
        `/skills?q=${value}`,
        `/skills/${value}`,
        `/specialisations/${value}`,
        `/data/samples/${value}`,
      ]) {
        const answer = await trial.get(path);
        expect([200, 404]).toContain(answer.status);
        expect(await answer.text()).not.toContain("<script>alert");
      }
      expect(trial.failures).toEqual([]);
    },
  );

  test("an unknown filter value is named and left out", async () => {
    const html = await page("/market?seniority=wizard");
    expect(html).toContain("No ad has that seniority");
    expect(html).toContain("44 ads by");
  });

  test("a malformed escape is no failure of the server", async () => {
    const trial = trialApp();
    for (const path of ["/skills?q=%E0%A4%A", "/skills/%E0%A4%A"]) {
      expect((await trial.get(path)).status).toBeLessThan(500);
    }
  });
});

describe("a missing market", () => {
  const trial = trialApp({ market: fail("missing", "There is no market file. Restore it.") });

  test.each(PAGES)("%s can still be read", async (path) => {
    const answer = await trial.get(path);
    expect(answer.status).toBe(200);
    await answer.text();
    expect(trial.failures).toEqual([]);
  });

  test.each(["/", "/specialisations/data-scientist", "/market", "/skills/python", "/data"])(
    "%s says so and what to do",
    async (path) => {
      const html = await trial.page(path);
      expect(html).toContain("There are no market figures at the moment.");
      expect(html).toContain("Restore it.");
    },
  );

  test("/healthz says so", async () => {
    expect(await (await trial.get("/healthz")).json()).toEqual({ status: "ok", market: "missing" });
  });
});

test("a failure gives the site's own page and tells nothing of the inside", async () => {
  const trial = trialApp({
    sampleResult: async () => {
      throw new Error("secret inside");
    },
  });
  const answer = await trial.get("/");
  expect(answer.status).toBe(500);
  const html = await answer.text();
  expect(html).toContain("This page could not be made");
  expect(html).not.toContain("secret inside");
  expect(trial.failures).toHaveLength(1);
});

test("a specialisation's page says how to try it for two evenings; a neighbour of AI work has no such project", async () => {
  const trial = trialApp();
  const html = await trial.page("/specialisations/data-scientist");
  expect(html).toContain("Try it for two evenings");
  expect(html).toContain("It is for you, if");
  expect(await trial.page("/specialisations/data-engineer")).not.toContain("Try it for two evenings");
});

test("a skill's page says how ads put it, where that is known", async () => {
  const python = {
    ads: 9,
    namedAs: [{ words: "Python", ads: 9 }],
    askedAs: [{ words: "experience with" as const, ads: 4 }],
  };
  const wording = { made: "2026-01-01", readerVersion: "1", ads: 20, skills: { python } };
  const page = await trialApp({ wording }).page("/skills/python");
  expect(page).toContain("How ads put it");
  expect(page).toContain("Written “Python” (9); asked for as “experience with” (4).");
  expect(await trialApp().page("/skills/python")).not.toContain("How ads put it");
});
