import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { axeFaults, openStage, type Stage } from "./browser.ts";
import { beginWithSample } from "./compass-way.ts";

let stage: Stage;
beforeAll(async () => {
  stage = await openStage();
});
afterAll(() => stage?.close());

/** Invented: no real employer is meant. */
const OPERATIONS = `MLOps Engineer

Requirements
- 5+ years of experience with Kubernetes and Terraform
- Proficiency in Python and SQL

Nice to have
- Airflow
`;
const ANALYSIS = `Data Scientist

Requirements
- Strong Python
- Experience with scikit-learn, SQL and K8s
`;

/** The row of a skill, by its whole name. */
function rowOf(page: Page, list: string, name: string) {
  return page.locator(`${list} li`).filter({ has: page.getByText(name, { exact: true }) });
}

async function readAd(page: Page, text: string): Promise<void> {
  await page.getByLabel("The text of the ad").fill(text);
  await page.getByRole("button", { name: "Read this ad" }).click();
  await page.getByRole("heading", { name: "In short" }).waitFor();
}

describe.each(["light", "dark"] as const)("in %s", (colorScheme) => {
  test("an ad beside the résumé of this tab: both are quoted, clean in axe", async () => {
    const { page, context, faults } = await stage.open({ colorScheme });
    await page.goto("/read-ad");
    await readAd(page, OPERATIONS);
    expect(await page.getByRole("heading", { name: "You and this ad" }).count()).toBe(0);
    expect(await axeFaults(page)).toEqual([]);
    await page.getByRole("link", { name: "have your résumé read in the compass" }).click();
    await beginWithSample(page, "Career changer");
    await page.goto("/read-ad");
    await page.getByRole("heading", { name: "You and this ad" }).waitFor();
    await page.locator(".gap-column.have").waitFor();
    expect(await page.locator(".beside").textContent()).toMatch(/The ad is (not )?within reach/);
    const python = rowOf(page, ".gap-column.have", "Python");
    await python.locator("summary").click();
    expect(await python.textContent()).toContain("The ad: Proficiency in Python and SQL");
    expect(await python.locator("blockquote mark").textContent()).toBe("Python");
    expect(await rowOf(page, ".gap-column.missing", "Kubernetes").textContent()).toMatch(
      /required.*about \d+ hours/s,
    );
    expect(await axeFaults(page)).toEqual([]);
    expect(faults).toEqual([]);
    await context.close();
  });
});

test("several ads are counted together, with how they put it, and outlive a reload but not forgetting", async () => {
  const { page, context, faults } = await stage.open();
  await page.goto("/read-ad");
  await readAd(page, OPERATIONS);
  await readAd(page, ANALYSIS);
  await readAd(page, ANALYSIS);
  await page.reload();
  await page.getByRole("heading", { name: "What these 2 ads ask for" }).waitFor();
  const kubernetes = rowOf(page, ".asked-for", "Kubernetes");
  await kubernetes.locator("summary").click();
  const told = (await kubernetes.textContent())!;
  expect(told).toContain("Required by 2 ads, of 2.");
  expect(told).toContain("Written “K8s” (1), “Kubernetes” (1)");
  expect(told).toContain("“years of experience with” (1)");
  expect(await rowOf(page, ".asked-for", "Apache Airflow").textContent()).toContain("1 of 2");
  expect(await axeFaults(page)).toEqual([]);
  await page.getByRole("button", { name: "Remove MLOps Engineer" }).click();
  await page.getByRole("heading", { name: "In short" }).waitFor();
  await page.goto("/compass");
  await page.getByRole("button", { name: "Career changer", exact: true }).click();
  await page.getByRole("button", { name: "Forget everything" }).click();
  await page.getByRole("button", { name: "Yes, forget everything" }).click();
  await page.goto("/read-ad");
  await page.getByLabel("The text of the ad").waitFor();
  expect(await page.getByRole("navigation", { name: "Ads read here" }).count()).toBe(0);
  expect(faults).toEqual([]);
  await context.close();
});

test("saved ads are opened together; what cannot be read is named, and no old result stands under a complaint", async () => {
  const { page, context, faults } = await stage.open();
  await page.goto("/read-ad");
  await readAd(page, OPERATIONS);
  await page.getByLabel("The text of the ad").fill(" ");
  await page.getByRole("button", { name: "Read this ad" }).click();
  expect(await page.getByRole("alert").textContent()).toContain("There is no text yet");
  expect(await page.getByRole("heading", { name: "In short" }).count()).toBe(0);
  const file = (name: string, content: string) => ({ name, mimeType: "", buffer: Buffer.from(content) });
  await page
    .locator("#ad-files")
    .setInputFiles([
      file("saved.html", `<h1>Data Engineer</h1><ul><li>Python</li><li>Spark</li><li>Airflow</li></ul>`),
      file("broken.pdf", "%PDF-1.7 nothing"),
      file("empty.txt", ""),
    ]);
  await page.getByRole("heading", { name: "In short" }).waitFor();
  const said = await page.getByRole("alert").textContent();
  expect(said).toContain("broken.pdf is damaged");
  expect(said).toContain("empty.txt is empty");
  expect(await page.locator(".ad-list button.tag").allTextContents()).toEqual([
    "All 2 together",
    "MLOps Engineer",
    "Data Engineer",
  ]);
  expect(faults).toEqual([]);
  await context.close();
});

test("alternatives count as one, and what would bring the ad in reach is named", async () => {
  const { page, context, faults } = await stage.open();
  await beginWithSample(page, "Career changer");
  await page.goto("/read-ad");
  await readAd(
    page,
    "Engineer\n\nRequirements\n- Python or Haskell\n- Kubernetes\n- Terraform\n- Rust\n- Kafka or RabbitMQ\n",
  );
  await page.locator(".gap-column.have").waitFor();
  const beside = (await page.locator(".beside").textContent())!;
  expect(beside).toContain("One of Haskell or Python is enough: you have Python.");
  expect(beside).toMatch(/from 70% on an ad is in reach/);
  expect(await rowOf(page, ".gap-column.missing", "Haskell").textContent()).toContain(
    "not needed: you have Python",
  );
  expect(await page.getByText("One of these is enough: Python or Haskell.").count()).toBe(1);
  expect(await axeFaults(page)).toEqual([]);
  expect(faults).toEqual([]);
  await context.close();
});

test("on a phone neither view scrolls sideways", async () => {
  const { page, context } = await stage.open({ viewport: { width: 390, height: 800 } });
  await beginWithSample(page, "Career changer");
  await page.goto("/read-ad");
  await readAd(page, OPERATIONS);
  await readAd(page, ANALYSIS);
  await page.getByRole("button", { name: "All 2 together" }).click();
  await page.locator(".gap-column.have").waitFor();
  expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBe(0);
  await context.close();
});
