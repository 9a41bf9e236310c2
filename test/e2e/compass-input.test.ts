import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { openStage, type Stage } from "./browser.ts";
import { goTo } from "./compass-way.ts";

const samples = join(import.meta.dirname, "../../data/samples");

let stage: Stage;
beforeAll(async () => {
  stage = await openStage();
});
afterAll(() => stage?.close());

async function chooseFile(page: Page, name: string, bytes: Uint8Array): Promise<void> {
  const buffer = Buffer.from(bytes);
  await page
    .getByLabel("Choose a file")
    .setInputFiles({ name, mimeType: "application/octet-stream", buffer });
}

const NOISE = Uint8Array.from({ length: 5000 }, (_, at) => (at * 7919 + (at % 13) * 31) & 0xff);
const PICTURE = Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13]);

test.each([
  { name: "empty.pdf", bytes: new Uint8Array(), says: "empty.pdf is empty" },
  { name: "me.png", bytes: PICTURE, says: "a picture (PNG)" },
  { name: "noise.docx", bytes: NOISE, says: "not a document that Bearings knows" },
  { name: "cut.pdf", bytes: readFileSync(join(samples, "graduate.pdf")).subarray(0, 900), says: "cut.pdf" },
])("$name: says what happened and lets one go on", async ({ name, bytes, says }) => {
  const { page, context, faults } = await stage.open();
  await page.goto("/compass");
  await chooseFile(page, name, bytes);
  const notice = page.getByRole("alert");
  await notice.waitFor();
  expect(await notice.textContent()).toContain(says);
  expect(await notice.textContent()).toMatch(/Nothing was (read|kept)|nothing was read/);
  await chooseFile(page, "vision-phd.pdf", readFileSync(join(samples, "vision-phd.pdf")));
  await page.getByRole("heading", { level: 2, name: "Your skills" }).waitFor();
  expect(faults).toEqual([]);
  await context.close();
});

test.each(["career-changer.docx", "mlops.html", "mlops.md", "engineering-manager.txt", "data-scientist.pdf"])(
  "%s is read",
  async (name) => {
    const { page, context, faults } = await stage.open();
    await page.goto("/compass");
    await chooseFile(page, name, readFileSync(join(samples, name)));
    await page.getByRole("heading", { level: 2, name: "Your skills" }).waitFor();
    expect(await page.locator(".skill-card").count()).toBeGreaterThan(8);
    expect(faults).toEqual([]);
    await context.close();
  },
);

test("no request carries the résumé", async () => {
  const { page, context } = await stage.open();
  const sent: { url: string; body: string | null }[] = [];
  context.on("request", (request) => sent.push({ url: request.url(), body: request.postData() }));
  const before = stage.received.length;
  await page.goto("/");
  await page.getByLabel("Choose a file").setInputFiles({
    name: "zanzibarova.txt",
    mimeType: "text/plain",
    buffer: Buffer.from(
      "Quillon Zanzibarova\nquillon@example.org\n\nExperience\nMarmalade Analyst, Fjordlight Optics\nJan 2020 - Present\nBuilt models in Python and PyTorch with Kubernetes.\n\nSkills\nPython, PyTorch, Kubernetes, SQL\n",
    ),
  });
  await page.waitForURL(/\/compass#you/);
  await page.getByRole("heading", { level: 2, name: "Your skills" }).waitFor();
  for (const step of ["Interests", "What matters to you", "Result", "Plan"]) {
    await goTo(page, step);
    await page.getByRole("heading", { level: 1 }).waitFor();
  }
  await page.locator(".plan-step").first().waitFor();
  const received = stage.received.slice(before);
  const words = /zanzibar|quillon|marmalade|fjordlight|example\.org|pytorch/i;
  expect(sent.length).toBeGreaterThan(5);
  expect(sent.filter((one) => one.body !== null || words.test(decodeURIComponent(one.url)))).toEqual([]);
  expect(received.length).toBeGreaterThan(5);
  expect(received.filter((one) => one.method !== "GET" || one.bytes > 0)).toEqual([]);
  expect(received.filter((one) => words.test(decodeURIComponent(one.url)))).toEqual([]);
  expect([...new Set(received.map((one) => new URL(one.url).pathname.split("/")[1]))].toSorted()).toEqual(
    expect.arrayContaining(["", "assets", "compass", "data"]),
  );
  await context.close();
});

test("skills can be picked by keyboard alone, by their other names too", async () => {
  const { page, context } = await stage.open();
  await page.goto("/compass");
  await page.getByRole("button", { name: "Pick your skills" }).click();
  const search = page.getByRole("combobox", { name: "Add your first skill" });
  await search.focus();
  await page.keyboard.type("k8s");
  await page
    .getByRole("option", { name: /Kubernetes/ })
    .first()
    .waitFor();
  await page.keyboard.press("ArrowDown");
  expect(await search.getAttribute("aria-activedescendant")).toBeTruthy();
  await page.keyboard.press("Enter");
  await page.getByText("Kubernetes was added").waitFor();
  await page.keyboard.type("pytorch");
  await page.keyboard.press("Enter");
  await page.getByText("PyTorch was added").waitFor();
  await goTo(page, "Result");
  await page.locator(".ranking").waitFor();
  await context.close();
});

test("pasted text is read; an empty box is pointed out", async () => {
  const { page, context } = await stage.open();
  await page.goto("/compass");
  await page.getByText("Paste text instead").click();
  await page.getByRole("button", { name: "Read this text" }).click();
  await page.getByText("There is no text yet").waitFor();
  await page.getByLabel("The text of your résumé").fill("%PDF-1.7 the inside of a file");
  await page.getByRole("button", { name: "Read this text" }).click();
  await page.getByText("What you pasted is the inside of a file").waitFor();
  await page.getByLabel("The text of your résumé").fill("Skills\nPython, SQL, Docker, Airflow");
  await page.getByRole("button", { name: "Read this text" }).click();
  await page.getByRole("heading", { level: 2, name: "Your skills" }).waitFor();
  expect(await page.locator(".skill-card").count()).toBeGreaterThanOrEqual(4);
  await context.close();
});
