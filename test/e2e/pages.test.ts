import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { axeFaults, openStage, type Stage } from "./browser.ts";

const PATHS = [
  "/",
  "/compass",
  "/read-ad",
  "/specialisations",
  "/specialisations/ai-engineer",
  "/specialisations/quantum-ml-researcher",
  "/market",
  "/market?specialisation=data-scientist&country=US",
  "/skills",
  "/skills?q=pytorch",
  "/skills/python",
  "/data",
  "/nowhere",
];

let stage: Stage;
beforeAll(async () => {
  stage = await openStage();
});
afterAll(() => stage?.close());

describe.each(["light", "dark"] as const)("in %s", (colorScheme) => {
  test.each(PATHS)("%s is clean in axe and raises nothing", async (path) => {
    const { page, context, faults } = await stage.open({ colorScheme });
    const answer = await page.goto(path);
    expect(await axeFaults(page)).toEqual([]);
    // The browser itself notes a page that is not there.
    if (answer?.ok()) expect(faults).toEqual([]);
    await context.close();
  });
});

test.each([
  ["a phone", 390],
  ["200 % zoom", 640],
])("no page scrolls sideways on %s", async (_name, width) => {
  const { page, context } = await stage.open({ viewport: { width, height: 800 } });
  for (const path of PATHS) {
    await page.goto(path);
    const beyond = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    expect({ path, beyond }).toEqual({ path, beyond: 0 });
  }
  await context.close();
});

test("a visitor finds from the home page to a specialisation, a skill and the market by links alone", async () => {
  const { page, context } = await stage.open({ javaScriptEnabled: false });
  await page.goto("/");
  await page.getByRole("link", { name: "AI engineer", exact: true }).first().click();
  await expect.poll(() => page.getByRole("heading", { level: 1 }).textContent()).toBe("AI engineer");
  await page.getByRole("link", { name: "Python", exact: true }).first().click();
  await expect.poll(() => page.getByRole("heading", { level: 1 }).textContent()).toContain("Python");
  await page.getByRole("link", { name: "Market", exact: true }).first().click();
  await expect.poll(() => new URL(page.url()).pathname).toBe("/market");
  await context.close();
});
