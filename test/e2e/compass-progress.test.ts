import { readFileSync } from "node:fs";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { axeFaults, openStage, type Stage } from "./browser.ts";
import { beginWithSample, goTo } from "./compass-way.ts";

let stage: Stage;
beforeAll(async () => {
  stage = await openStage();
});
afterAll(() => stage?.close());

async function saved(page: Page, button: string): Promise<string> {
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("button", { name: button, exact: true }).click(),
  ]);
  return readFileSync(await download.path(), "utf8");
}

test("a step is done, hours are logged, and both are kept, saved and opened again", async () => {
  const { page, context, faults } = await stage.open();
  await beginWithSample(page, "Recent graduate");
  await goTo(page, "Plan");
  const first = page.locator(".plan-step").first();
  const name = (await first.getByRole("heading", { level: 2 }).textContent())!;
  await first.getByRole("button", { name: /^Done/ }).click();
  await page.getByText(`${name} is done and counts among your skills`).waitFor();
  await page.locator(".progress-list b").getByText(name).waitFor();
  await page.locator(".plan-step h2").getByText(name, { exact: true }).waitFor({ state: "detached" });
  await first.getByText(/^Log hours/).click();
  await first.getByLabel("Hours today").fill("2.5");
  await first.getByLabel("Note, if you like").fill("Read the first chapter");
  await first.getByRole("button", { name: "Keep" }).click();
  await page.getByText("2.5 hours logged").waitFor();
  expect(await axeFaults(page)).toEqual([]);

  const kept = await saved(page, "Save as a file");
  expect(JSON.parse(kept)).toMatchObject({ bearings: "progress", version: 1 });
  expect(kept).toContain("Read the first chapter");
  expect(await saved(page, "Save for your calendar")).toMatch(/^BEGIN:VCALENDAR\r\n/);
  const report = await saved(page, "Save a report");
  expect(report).toContain("What this rests on");
  expect(report).toContain("--accent");
  expect(report).toContain("To show it");
  expect(report).not.toContain("Mira");

  await page.getByRole("checkbox", { name: "Keep my progress on this machine" }).check();
  const again = await context.newPage();
  await beginWithSample(again, "Recent graduate");
  await goTo(again, "Plan");
  await again.locator(".progress-list b").getByText(name).waitFor();
  await again.getByRole("button", { name: "Forget everything" }).click();
  await again.getByRole("button", { name: "Yes, forget everything" }).click();
  await beginWithSample(again, "Recent graduate");
  await goTo(again, "Plan");
  await again.getByText("Nothing is marked yet").waitFor();
  await again
    .getByLabel(/^Open such a file/)
    .setInputFiles({ name: "p.json", mimeType: "application/json", buffer: Buffer.from(kept) });
  await again.getByText("Opened: 2 skills.").waitFor();
  expect(faults).toEqual([]);
  await context.close();
});
