import type { Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { webDependencies } from "../../src/server/dependencies.ts";
import { openStage, type Stage } from "./browser.ts";
import { answerTwelve, beginWithSample, goTo } from "./compass-way.ts";

let stage: Stage;
beforeAll(async () => {
  stage = await openStage();
});
afterAll(() => stage?.close());

/** Each step after the one a sample leads to, with what only it shows. */
const STEPS = [
  ["Start", ".start"],
  ["You", ".skill-cards"],
  ["Interests", ".item"],
  ["What matters to you", ".wishes"],
  ["Result", ".ranking"],
  ["Distances", ".compare-choice"],
  ["Plan", ".plan-step"],
] as const;

/** How far the page is wider than the window, in pixels. */
function overhang(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
}

test.each([
  { name: "a phone", viewport: { width: 390, height: 800 } },
  { name: "200 % zoom on a small laptop", viewport: { width: 640, height: 400 } },
  { name: "400 % zoom", viewport: { width: 320, height: 400 } },
])("every step fits the width of $name", async ({ viewport }) => {
  const { page, context } = await stage.open({ viewport });
  await beginWithSample(page, "MLOps engineer");
  await page.locator(".skill-card summary").first().click();
  for (const [step, shows] of STEPS) {
    await goTo(page, step);
    await page.locator(shows).first().waitFor();
    expect({ step, overhang: await overhang(page) }).toEqual({ step, overhang: 0 });
  }
  await page.goto("/compass#result/mlops-engineer");
  await page.locator(".gap").waitFor();
  expect(await overhang(page)).toBe(0);
  await context.close();
});

test("on a phone no table of the distances is wider than the page", async () => {
  const { page, context } = await stage.open({ viewport: { width: 390, height: 800 } });
  await beginWithSample(page, "MLOps engineer");
  await goTo(page, "Distances");
  const table = page.getByRole("table", { name: "The way to each, soonest ready first" });
  await table.waitFor();
  expect(await table.evaluate((one) => one.scrollWidth - one.parentElement!.clientWidth)).toBe(0);
  expect(await table.getByRole("row").count()).toBe(15);
  const first = table.getByRole("row").nth(1).getByRole("cell").first();
  expect(await first.evaluate((cell) => getComputedStyle(cell, "::before").content)).toBe('"Until ready"');
  await context.close();
});

test("a work without ads says so, and invents nothing", async () => {
  const { page, context, faults } = await stage.open();
  await beginWithSample(page, "Recent graduate");
  await page.goto("/compass#result/quantum-ml-researcher");
  await page.getByRole("heading", { level: 1, name: /Quantum/ }).waitFor();
  await page.getByText("too few to say").waitFor();
  await page.goto("/compass#plan/quantum-ml-researcher");
  await page.getByText(/nothing to plan towards|which is few/).waitFor();
  expect(faults).toEqual([]);
  await context.close();
});

test("the page stays quick while the worker computes, and nothing jumps when it wakes", async () => {
  const { page, context } = await stage.open();
  await page.addInitScript(() => {
    const seen = { shift: 0, longest: 0 };
    Object.assign(globalThis, { seen });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries() as (PerformanceEntry & {
        value: number;
        hadRecentInput: boolean;
      })[])
        if (!entry.hadRecentInput) seen.shift += entry.value;
    }).observe({ type: "layout-shift", buffered: true });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) seen.longest = Math.max(seen.longest, entry.duration);
    }).observe({ type: "longtask", buffered: true });
  });
  const seen = () =>
    page.evaluate(() => (globalThis as unknown as { seen: { shift: number; longest: number } }).seen);
  await page.goto("/");
  await page.getByRole("button", { name: "Recent graduate", exact: true }).waitFor();
  expect((await seen()).shift).toBeLessThan(0.02);
  await beginWithSample(page, "Computer vision PhD");
  await goTo(page, "Interests");
  await answerTwelve(page);
  await goTo(page, "Result");
  await page.locator(".ranking").waitFor();
  await goTo(page, "Plan");
  await page.locator(".plan-step").first().waitFor();
  // Generous, because the machine that tests may be busy: an answer computed on the page itself takes longer.
  expect((await seen()).longest).toBeLessThan(250);
  await context.close();
});

test("a file dropped anywhere on the home page is taken along to the compass", async () => {
  const { page, context } = await stage.open();
  await page.goto("/");
  await page.getByRole("button", { name: "Recent graduate", exact: true }).waitFor();
  const files = await page.evaluateHandle(() => {
    const transfer = new DataTransfer();
    transfer.items.add(
      new File(["Skills\nPython, SQL, Docker, Kubernetes"], "me.txt", { type: "text/plain" }),
    );
    return transfer;
  });
  await page.dispatchEvent("footer", "drop", { dataTransfer: files });
  await page.waitForURL(/\/compass#you/);
  await page.getByText("Read from me.txt").waitFor();
  await context.close();
});

test("without the market it is said what is kept and what to do", async () => {
  const { files } = webDependencies();
  const without = new Map([...files].filter(([path]) => path !== "/data/market.arrow"));
  const bare = await openStage({ files: without });
  const { page, context } = await bare.open();
  await page.goto("/compass");
  await page.getByRole("button", { name: "Recent graduate", exact: true }).click();
  const notice = page.getByRole("alert");
  await notice.waitFor();
  expect(await notice.textContent()).toContain("What you entered is kept");
  await page.getByRole("button", { name: "Try again" }).click();
  await notice.waitFor();
  await context.close();
  await bare.close();
});

test("without JavaScript the page says so and shows what works without", async () => {
  const { page, context } = await stage.open({ javaScriptEnabled: false });
  await page.goto("/compass");
  expect(await page.locator("main h1").count()).toBe(1);
  expect(await page.locator("main a").count()).toBeGreaterThan(2);
  await context.close();
});
