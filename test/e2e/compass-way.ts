import type { Page } from "playwright-core";

/** Steps of a visitor through the compass, shared by its browser tests. */
export async function beginWithSample(page: Page, sample: string): Promise<void> {
  await page.goto("/compass");
  await page.getByRole("button", { name: sample, exact: true }).click();
  await page.getByRole("heading", { level: 2, name: "Your skills" }).waitFor();
}

export async function goTo(page: Page, step: string): Promise<void> {
  await page
    .getByRole("navigation", { name: "Steps" })
    .getByRole("link", { name: step, exact: true })
    .click();
}

/** Answers the items of two parts, from "Not for me" (0) to "Very much" (4), in turn. */
export async function answerTwelve(page: Page): Promise<void> {
  const answers = [4, 0, 3, 1, 4, 2, 0, 4, 3, 1, 2, 4];
  for (const [at, answer] of answers.entries()) {
    if (at === 6) await page.getByRole("button", { name: /^Next: part 2/ }).click();
    await page
      .locator(".item")
      .nth(at % 6)
      .getByRole("radio")
      .nth(answer)
      .check();
  }
}

export function rankingNames(page: Page): Promise<string[]> {
  return page.locator(".ranking > li > a").allTextContents();
}
