import { afterAll, beforeAll, expect, test } from "vitest";
import { EXPERIENCED } from "../fixtures/experienced.ts";
import { axeFaults, openStage, type Stage } from "./browser.ts";
import { beginWithSample, goTo } from "./compass-way.ts";

let stage: Stage;
beforeAll(async () => {
  stage = await openStage();
});
afterAll(() => stage?.close());

const WAYS_IN = ["Build on what you have", "Try three for two evenings each"];

test.each(["light", "dark"] as const)(
  "the experienced are shown first what they can build on (%s)",
  async (colorScheme) => {
    const { page, context, faults } = await stage.open({ colorScheme });
    await page.goto("/compass");
    await page.getByLabel("Choose a file").setInputFiles({
      name: "experienced.md",
      mimeType: "text/markdown",
      buffer: Buffer.from(EXPERIENCED),
    });
    await page.getByRole("heading", { level: 2, name: "Your skills" }).waitFor();
    await goTo(page, "Result");
    await page.getByRole("heading", { level: 3, name: "Whom to mentor" }).waitFor();
    expect(await page.locator(".way-in h2").allTextContents()).toEqual(WAYS_IN);
    const open = page.locator(".way-in > details[open] > summary h2");
    expect(await open.allTextContents()).toEqual(WAYS_IN.slice(0, 1));

    const better = page.locator(".better-paid > li").first();
    expect(await better.textContent()).toMatch(/\(\d+ ads that state it, likely \$[\d,]+ to \$[\d,]+\)/);
    await better.getByText(/^What carries over/).click();
    await better
      .locator("dt", { hasText: /of \d+ ads asks? for it/ })
      .first()
      .waitFor();
    await better.locator("blockquote mark").first().waitFor();
    expect(await page.locator(".to-show dt").allTextContents()).toEqual([
      "Publish",
      "Write",
      "Teach",
      "Publish",
      "Write",
      "Teach",
      "Publish",
      "Write",
      "Teach",
    ]);
    expect(await page.locator(".mentees li").first().textContent()).toMatch(
      /of their \d+ ads asks? for it, and \d+ of the \d+ ads for your work\.$/,
    );
    expect(await axeFaults(page)).toEqual([]);
    expect(faults).toEqual([]);
    await context.close();
  },
);

test("whoever stands early tries out first, and may open the other by keyboard", async () => {
  const { page, context } = await stage.open();
  await beginWithSample(page, "Recent graduate");
  await goTo(page, "Result");
  await page.locator(".way-in h2").first().waitFor();
  expect(await page.locator(".way-in h2").allTextContents()).toEqual(WAYS_IN.toReversed());
  await page
    .getByText(/^Machine learning engineer: /)
    .first()
    .waitFor();
  const leverage = page.locator(".way-in summary", { hasText: WAYS_IN[0]! });
  await leverage.focus();
  await page.keyboard.press("Enter");
  await page.getByText("None of your skills was read as strong or deep").waitFor();
  await page.getByRole("link", { name: "set it right" }).waitFor();
  expect(await axeFaults(page)).toEqual([]);
  await context.close();
});
