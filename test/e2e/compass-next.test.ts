import { afterAll, beforeAll, expect, test } from "vitest";
import { axeFaults, openStage, type Stage } from "./browser.ts";
import { beginWithSample } from "./compass-way.ts";

let stage: Stage;
beforeAll(async () => {
  stage = await openStage();
});
afterAll(() => stage?.close());

test.each(["light", "dark"] as const)(
  "the first step of a plan says what to do on Monday, the others do not (%s)",
  async (colorScheme) => {
    const { page, context, faults } = await stage.open({ colorScheme });
    await beginWithSample(page, "Recent graduate");
    await page.goto("/compass#plan/ai-engineer");
    const monday = page.locator(".plan-step .monday");
    await monday.waitFor();
    expect(await monday.count()).toBe(1);
    expect(await page.locator(".plan-step").first().locator(".monday").textContent()).toMatch(
      /^On Monday: open .+ by .+ \(free, .+ hours\)\. Then begin the project “.+”: .+\.$/,
    );
    expect(await monday.getByRole("link").getAttribute("href")).toMatch(/^https:/);
    expect(await axeFaults(page)).toEqual([]);
    expect(faults).toEqual([]);
    await context.close();
  },
);

test("who is ready is told to apply, with what to show and what would make the case stronger", async () => {
  const { page, context } = await stage.open();
  await beginWithSample(page, "MLOps engineer");
  await page.goto("/compass#plan/mlops-engineer");
  const apply = page.getByRole("region", { name: "You are ready: apply" });
  await apply.getByText(/^You can apply now: \d+ of the \d+ ads/).waitFor();
  await apply.getByText(/ask for most and you have: .+\(\d+\)/).waitFor();
  await apply.getByText(/^A stronger case would add .+ ask for it; about \d+ hours/).waitFor();
  expect(await axeFaults(page)).toEqual([]);
  await context.close();
});

test("the plan as text begins with Monday too", async () => {
  const { page, context } = await stage.open({ permissions: ["clipboard-read", "clipboard-write"] });
  await beginWithSample(page, "Recent graduate");
  await page.goto("/compass#plan/ai-engineer");
  await page.getByRole("button", { name: "Copy as text" }).click();
  await page.getByText("Copied.").waitFor();
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied.match(/^ {3}On Monday: open .+ https:\S+$/gm)).toHaveLength(1);
  await context.close();
});
