import { afterAll, beforeAll, expect, test } from "vitest";
import { openStage, type Stage } from "./browser.ts";

let stage: Stage;
beforeAll(async () => {
  stage = await openStage();
});
afterAll(() => stage?.close());

/** The first job names no employer; the second could be parted at several commas. */
const RESUME = `Quillon Marmaduke
quillon@example.org

Experience
Machine Learning Engineer, 2021 - 2023
Senior Data Scientist, Search, Growth, Fjordlight Optics, 2018 - 2020

Education
MSc in Statistics, University of Nordhaven, 2016 - 2018

Skills
Python, SQL
`;

test("what the reader doubts is asked, and nothing else; answers show in the roles", async () => {
  const { page, context, faults } = await stage.open();
  await page.goto("/compass");
  const file = { name: "me.txt", mimeType: "text/plain", buffer: Buffer.from(RESUME) };
  await page.getByLabel("Choose a file").setInputFiles(file);
  await page.getByRole("heading", { level: 2, name: "Your skills" }).waitFor();
  const asked = page.locator(".unsure .field label");
  const questions = await asked.allTextContents();
  expect(questions.length).toBeGreaterThan(0);
  for (const question of questions)
    expect(question).toMatch(/^(?:What was your title there|Where was this)\?$/);
  const where = page.getByLabel("Where was this?").first();
  await where.fill("Harbour Office");
  await where.blur();
  expect(await page.locator(".timeline").textContent()).toContain("Harbour Office");
  expect(faults).toEqual([]);
  await context.close();
});
