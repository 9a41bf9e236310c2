import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { pdfOf } from "../documents/documents.ts";
import { axeFaults, openStage, type Stage } from "./browser.ts";

const picture = readFileSync(join(import.meta.dirname, "../fixtures/scans/invented-person.png"));

let stage: Stage;
beforeAll(async () => {
  stage = await openStage();
});
afterAll(() => stage?.close());

async function chooseFile(page: Page, name: string, bytes: Uint8Array): Promise<void> {
  const file = { name, mimeType: "application/octet-stream", buffer: Buffer.from(bytes) };
  await page.getByLabel("Choose a file").setInputFiles(file);
}

function scanPdf(pages: number): Promise<Uint8Array> {
  return pdfOf((doc) => {
    for (let page = 0; page < pages; page++) {
      if (page > 0) doc.addPage();
      doc.image(picture, 0, 0, { width: doc.page.width });
    }
  });
}

test("a scan is recognised when asked for, by this server's own files alone", async () => {
  const { page, context, faults } = await stage.open();
  const asked: string[] = [];
  context.on("request", (request) => asked.push(request.url()));
  await page.goto("/compass");
  const before = stage.received.length;
  await chooseFile(page, "scan.pdf", await scanPdf(1));
  const button = page.getByRole("button", { name: "Read it as a picture" });
  await button.waitFor();
  await page.getByText(/Takes about \d+ seconds and stays in this tab/).waitFor();
  expect(await axeFaults(page)).toEqual([]);
  expect(asked.filter((url) => /\/ocr\/|recogniser/.test(url))).toEqual([]);
  await button.click();
  await page.getByRole("progressbar").waitFor();
  await page.getByRole("heading", { level: 2, name: "Your skills" }).waitFor({ timeout: 60_000 });
  await page.getByRole("heading", { level: 1, name: "Hello Quillon, this is what was read" }).waitFor();
  await page.getByText(/recognised in a picture, so letters may be wrong/).waitFor();
  expect(await page.locator(".timeline").textContent()).toContain("Fjordlight Optics");
  const origins = asked.filter((url) => !url.startsWith("blob:")).map((url) => new URL(url).origin);
  expect([...new Set(origins)]).toEqual([new URL(stage.url).origin]);
  const received = stage.received.slice(before);
  expect(received.map((one) => new URL(one.url).pathname)).toEqual(
    expect.arrayContaining(["/ocr/worker.min.js", "/ocr/eng.traineddata.gz"]),
  );
  expect(received.filter((one) => one.method !== "GET" || one.bytes > 0)).toEqual([]);
  expect(faults).toEqual([]);
  await context.close();
});

test("a recognition can be cancelled, and a photo chosen afterwards", async () => {
  const { page, context, faults } = await stage.open();
  await page.goto("/compass");
  await chooseFile(page, "scan.pdf", await scanPdf(3));
  await page.getByText("3 pages of pictures").waitFor();
  await page.getByRole("button", { name: "Read it as a picture" }).click();
  await page.getByText("page 1 of 3").waitFor();
  await page.getByRole("button", { name: "Cancel" }).click();
  await page.getByRole("progressbar").waitFor({ state: "detached" });
  await chooseFile(page, "me.png", picture);
  await page.getByRole("button", { name: "Read it as a picture" }).click();
  await page.getByRole("heading", { level: 2, name: "Your skills" }).waitFor({ timeout: 60_000 });
  expect(faults).toEqual([]);
  await context.close();
});
