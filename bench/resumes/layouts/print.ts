import type { Browser } from "playwright-core";
import { findChromium } from "../../../bin/chromium.mjs";

let started: Promise<Browser | null> | null = null;

/** An HTML page as Chromium prints it on A4; null where the machine has no Chromium. */
export async function printedPdf(html: string): Promise<Uint8Array | null> {
  started ??= start();
  const browser = await started;
  if (!browser) return null;
  const page = await browser.newPage({ javaScriptEnabled: false });
  try {
    await page.setContent(html);
    return new Uint8Array(await page.pdf({ format: "A4", printBackground: true }));
  } finally {
    await page.close();
  }
}

/** Ends the browser; without this the process would not. */
export async function stopPrinting(): Promise<void> {
  await (await started)?.close();
  started = null;
}

async function start(): Promise<Browser | null> {
  const executablePath = findChromium();
  if (!executablePath) {
    process.stderr.write("No Chromium on this machine: layouts printed by a browser are left out.\n");
    return null;
  }
  const { chromium } = await import("playwright-core");
  return chromium.launch({ executablePath, args: ["--no-sandbox", "--disable-gpu"] });
}
