import type { Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { axeFaults, openStage, type Stage } from "./browser.ts";
import { answerTwelve, beginWithSample, goTo } from "./compass-way.ts";

let stage: Stage;
beforeAll(async () => {
  stage = await openStage();
});
afterAll(() => stage?.close());

/** The career changer, with interests, to whom they count most and skills nothing: two kinds of work lie close. */
async function closeCall(page: Page): Promise<void> {
  await beginWithSample(page, "Career changer");
  await goTo(page, "Interests");
  await answerTwelve(page);
  await goTo(page, "What matters to you");
  await page.getByLabel("What you can do").fill("0");
  await page.getByLabel("What is asked for").fill("1");
  await goTo(page, "Result");
  await page.getByRole("heading", { level: 1, name: /^A close call/ }).waitFor();
}

test.each(["light", "dark"] as const)("a close call says what would decide it (%s)", async (colorScheme) => {
  const { page, context, faults } = await stage.open({ colorScheme });
  await closeCall(page);
  await page.getByRole("heading", { level: 2, name: "What would decide it" }).waitFor();
  const ways = page.locator(".deciding").first();
  expect(await ways.locator("dt").allTextContents()).toEqual([
    "One more question",
    "One skill",
    "One weight",
  ]);
  await ways.getByText(/asked for by .+ of the [\d,]+ ads for/).waitFor();
  expect(await axeFaults(page)).toEqual([]);
  expect(faults).toEqual([]);
  await context.close();
});

test("the question that would decide it is asked first, and its answer comes true on the result", async () => {
  const { page, context } = await stage.open();
  await closeCall(page);
  const first = page.locator(".deciding dd").first();
  const said = (await first.textContent()) ?? "";
  const [, question, winner] = /“(.+)”\.With “Very much”, (.+?) (?:comes|stays) first/.exec(said) ?? [];
  await first.getByRole("link", { name: "Answer it" }).click();
  const item = page.locator(".item").first();
  await item.getByText(question!, { exact: true }).waitFor();
  expect(await axeFaults(page)).toEqual([]);
  await item.getByRole("radio", { name: "Very much" }).check();
  await page.getByRole("link", { name: "back to the result" }).click();
  await page.locator(".ranking").waitFor();
  await expect
    .poll(() => page.locator(".ranking > li > a").first().textContent(), { timeout: 15_000 })
    .toBe(winner);
  await context.close();
});

test("where the first place is clear, nothing has to be decided", async () => {
  const { page, context } = await stage.open();
  await beginWithSample(page, "MLOps engineer");
  await goTo(page, "Result");
  await page.getByRole("heading", { level: 1, name: /^Fits you best/ }).waitFor();
  await page.getByRole("heading", { level: 2, name: "All fourteen, best fit first" }).waitFor();
  expect(await page.getByRole("heading", { name: "What would decide it" }).count()).toBe(0);
  await context.close();
});
