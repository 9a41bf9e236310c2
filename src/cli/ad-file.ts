import { readFileSync } from "node:fs";
import type { Ad } from "../core/posting.ts";
import { BadInput } from "./bad-input.ts";

/** One ad from a file, or from standard input for `-`. Throws `BadInput`. */
export async function adFromFile(file: string, title?: string): Promise<Ad> {
  const text = await textOf(file);
  if (text.trim() === "") throw new BadInput("The ad is empty: there is nothing to read.");
  const { checkAd } = await import("../actions/read-ad-lines.ts");
  const ad = checkAd({ id: file, text, title: title ?? null }, file);
  if (!ad.ok) throw new BadInput(ad.message);
  return savedPage(ad.value);
}

/** Standard input is read as a stream: a pipe that has nothing yet is no error. */
async function textOf(file: string): Promise<string> {
  if (file !== "-") return readFileSync(file, "utf8");
  const { text } = await import("node:stream/consumers");
  return text(process.stdin);
}

/** A saved page may state its header fields in data of its own. */
async function savedPage(ad: Ad): Promise<Ad> {
  if (!ad.text.includes("<")) return ad;
  const { readSavedPage } = await import("../actions/read-saved-page.ts");
  const page = readSavedPage(ad);
  if (page.note) process.stderr.write(`bearings: ${page.note}\n`);
  return page.ad;
}
