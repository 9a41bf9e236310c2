import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { axeFaults, openStage, type Stage } from "./browser.ts";

let stage: Stage;
beforeAll(async () => {
  stage = await openStage();
});
afterAll(() => stage?.close());

/** Invented: no real employer is meant. */
const AD = `Machine Learning Engineer

About us
Quillwort Orchards sorts apples. Our site runs on Ruby.

What you will do
- Build deployment pipelines for models with Docker, Kubernetes and MLflow
- Monitor models in production and keep the model registry in order
- Write prompts and build agents with large language models

What we ask for
- 4+ years of experience in machine learning
- Python

Salary: €60,000 - €70,000 a year
`;

describe.each(["light", "dark"] as const)("in %s", (colorScheme) => {
  test("a pasted ad is read with its evidence, clean in axe", async () => {
    const { page, context, faults } = await stage.open({ colorScheme });
    await page.goto("/read-ad");
    await page.getByLabel("The text of the ad").fill(AD);
    await page.getByRole("button", { name: "Read this ad" }).click();
    await page.getByRole("heading", { name: "In short" }).waitFor();
    const sentence = await page.locator(".ad-result .lead").textContent();
    expect(sentence).toContain("Titled Machine Learning Engineer; reads as");
    expect(sentence).toContain("MLOps engineer");
    expect(sentence).toContain("“Build deployment pipelines for models");
    await page.getByText("Duty by duty").click();
    const kinds = await page.locator(".duty-list dt").allTextContents();
    expect(kinds).toEqual(["MLOps engineer 2 of 3 lines", "AI engineer 1 of 3 lines"]);
    await page.getByRole("button", { name: "“€60,000 - €70,000”" }).click();
    expect(await page.locator("mark.chosen").allTextContents()).toEqual(["€60,000 - €70,000"]);
    await page.getByRole("button", { name: "Python", exact: true }).click();
    expect(await page.locator("mark.chosen").allTextContents()).toEqual(["Python"]);
    expect(await page.locator(".ad-as-pasted").textContent()).toBe(AD);
    expect(await axeFaults(page)).toEqual([]);
    expect(faults).toEqual([]);
    await context.close();
  });
});

test("no request carries the ad", async () => {
  const { page, context } = await stage.open();
  const sent: string[] = [];
  context.on("request", (request) => sent.push(`${request.url()} ${request.postData() ?? ""}`));
  await page.goto("/read-ad");
  await page.getByLabel("The text of the ad").fill(AD);
  await page.getByRole("button", { name: "Read this ad" }).click();
  await page.getByRole("heading", { name: "In short" }).waitFor();
  expect(sent.length).toBeGreaterThan(3);
  expect(sent.filter((one) => /quillwort|60,000|apples/i.test(one))).toEqual([]);
  await context.close();
});

test("an empty box says what to do, and markup in an ad stays text", async () => {
  const { page, context, faults } = await stage.open();
  await page.goto("/read-ad");
  await page.getByRole("button", { name: "Read this ad" }).click();
  expect(await page.getByRole("alert").textContent()).toContain("There is no text yet");
  const html = `<h1>Data Engineer</h1><p>Python</p><img src=x onerror="document.title='owned'"><p style="display:none">Haskell</p>`;
  await page.getByLabel("The text of the ad").fill(html);
  await page.getByRole("button", { name: "Read this ad" }).click();
  await page.getByRole("heading", { name: "In short" }).waitFor();
  expect(await page.locator(".ad-as-pasted").textContent()).toBe(html);
  expect(await page.locator("mark.unseen").allTextContents()).toEqual(["Haskell"]);
  expect(await page.title()).toContain("Read an ad");
  expect(faults).toEqual([]);
  await context.close();
});

test("the result does not scroll sideways on a phone", async () => {
  const { page, context } = await stage.open({ viewport: { width: 390, height: 800 } });
  await page.goto("/read-ad");
  await page.getByRole("button", { name: "Try it with an invented ad" }).click();
  await page.getByRole("heading", { name: "In short" }).waitFor();
  expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBe(0);
  await context.close();
});

describe.each([
  ["a desk", { width: 1280, height: 800 }],
  ["a phone", { width: 390, height: 844 }],
] as const)("on %s", (_, viewport) => {
  test("the answer comes into view when it is asked for, and nobody is moved on a reload", async () => {
    const { page, context, faults } = await stage.open({ viewport });
    await page.goto("/read-ad");
    await page.getByLabel("The text of the ad").fill(AD);
    await page.getByRole("button", { name: "Read this ad" }).click();
    const heading = page.getByRole("heading", { name: "In short" });
    await heading.waitFor();
    const top = () => heading.evaluate((node) => node.getBoundingClientRect().top);
    await expect.poll(top).toBeLessThan(viewport.height / 4);
    expect(await top()).toBeGreaterThanOrEqual(0);
    expect(await heading.evaluate((node) => node === document.activeElement)).toBe(true);
    await page.goto("/skills");
    await page.goto("/read-ad");
    await heading.waitFor();
    expect(await page.evaluate(() => scrollY)).toBe(0);
    expect(faults).toEqual([]);
    await context.close();
  });
});

test("what stands half-typed in the box outlives a reload, but not forgetting", async () => {
  const { page, context, faults } = await stage.open();
  await page.goto("/read-ad");
  await page.getByLabel("The text of the ad").fill("Data Engineer, half");
  await page.getByLabel("Its title").fill("Half a title");
  await page.reload();
  await expect.poll(() => page.getByLabel("The text of the ad").inputValue()).toBe("Data Engineer, half");
  expect(await page.getByLabel("Its title").inputValue()).toBe("Half a title");
  await page.goto("/compass");
  await page.getByRole("button", { name: "Career changer", exact: true }).click();
  await page.getByRole("button", { name: "Forget everything" }).click();
  await page.getByRole("button", { name: "Yes, forget everything" }).click();
  await page.getByRole("button", { name: "Forget everything" }).waitFor({ state: "detached" });
  await page.goto("/read-ad");
  await page.getByLabel("The text of the ad").waitFor();
  expect(await page.getByLabel("The text of the ad").inputValue()).toBe("");
  expect(await page.getByLabel("Its title").inputValue()).toBe("");
  expect(faults).toEqual([]);
  await context.close();
});

test("an ad that is not read well says so first, and what was not found is not called unstated; clean in axe", async () => {
  const { page, context, faults } = await stage.open();
  await page.goto("/read-ad");
  await page
    .getByLabel("The text of the ad")
    .fill("機械学習エンジニア\n\nPython と PyTorch を使ってモデルを開発します。経験3年以上。年収800万円。\n");
  await page.getByRole("button", { name: "Read this ad" }).click();
  await page.getByRole("heading", { name: "In short" }).waitFor();
  const said = (await page.locator(".ad-result").textContent())!;
  expect(said).toContain("This ad seems to be in Japanese, which Bearings does not read well");
  expect(said).not.toMatch(/Not stated|kinds of work|What to say instead|\d %/);
  await page.getByLabel("The text of the ad").fill("ML Engineer");
  await page.getByRole("button", { name: "Read this ad" }).click();
  await page.getByText("too little of the work").waitFor();
  expect(await page.locator(".ad-result").textContent()).not.toMatch(/kinds of work in one ad|\d %/);
  expect(await axeFaults(page)).toEqual([]);
  expect(faults).toEqual([]);
  await context.close();
});
