import { parseHTML } from "linkedom";
import { describe, expect, test } from "vitest";
import { trialApp } from "../server/trial-app.ts";

const PAGES = [
  "/",
  "/specialisations",
  "/specialisations/data-scientist",
  "/specialisations/quantum-ml-researcher",
  "/market",
  "/market?country=DE",
  "/skills",
  "/skills?q=py",
  "/skills/python",
  "/data",
  "/nowhere",
];

const { page } = trialApp();

describe.each(PAGES)("%s", (path) => {
  const parsed = page(path).then((html) => parseHTML(html).document);

  test("has a title, a description, a language and one first heading", async () => {
    const document = await parsed;
    expect(document.documentElement.getAttribute("lang")).toBe("en-GB");
    expect(document.title).toMatch(/Bearings$/);
    expect(document.querySelector('meta[name="description"]')?.getAttribute("content")).toBeTruthy();
    expect(document.querySelectorAll("h1")).toHaveLength(1);
  });

  test("has its landmarks and a way past the navigation", async () => {
    const document = await parsed;
    for (const landmark of ["header", "nav[aria-label]", "main#content", "footer"]) {
      expect(document.querySelectorAll(landmark).length, landmark).toBeGreaterThan(0);
    }
    expect(document.querySelector("a.skip-link")?.getAttribute("href")).toBe("#content");
  });

  test("headings go down one level at a time", async () => {
    const levels = [...(await parsed).querySelectorAll("h1, h2, h3, h4")].map((one) =>
      Number(one.tagName[1]),
    );
    for (const [at, level] of levels.entries()) expect(level - (levels[at - 1] ?? 0)).toBeLessThanOrEqual(1);
  });

  test("every link says where it leads, and leads somewhere", async () => {
    for (const link of (await parsed).querySelectorAll("a")) {
      expect(link.textContent?.trim(), link.outerHTML).not.toBe("");
      expect(link.getAttribute("href"), link.outerHTML).toMatch(
        /^(\/|#|https:\/\/|http:\/\/data\.europa\.eu\/)/,
      );
    }
  });

  test("ids are used once, and every label and reference finds its own", async () => {
    const document = await parsed;
    const ids = [...document.querySelectorAll("[id]")].map((one) => one.id);
    expect(ids.toSorted()).toEqual([...new Set(ids)].toSorted());
    for (const label of document.querySelectorAll("label[for]"))
      expect(ids).toContain(label.getAttribute("for"));
    for (const named of document.querySelectorAll("[aria-labelledby]")) {
      for (const id of named.getAttribute("aria-labelledby")!.split(" ")) expect(ids).toContain(id);
    }
  });

  test("every drawing has words or is left to the words beside it", async () => {
    for (const svg of (await parsed).querySelectorAll("svg")) {
      if (svg.getAttribute("aria-hidden") === "true") continue;
      expect(svg.getAttribute("role")).toBe("img");
      expect(svg.querySelector("title")?.textContent).toBeTruthy();
      expect(svg.querySelector("desc")?.textContent).toBeTruthy();
    }
  });
});

test.each(["/market", "/specialisations/data-scientist"])(
  "every chart of %s carries its table",
  async (path) => {
    const { document } = parseHTML(await page(path));
    const charts = document.querySelectorAll("figure.chart");
    expect(charts.length).toBeGreaterThan(0);
    for (const chart of charts) {
      expect(chart.querySelector("svg")).toBeTruthy();
      expect(chart.querySelector("details table tbody tr")).toBeTruthy();
    }
  },
);
