import { readFileSync } from "node:fs";
import { basename } from "node:path";
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

/** Texts as they stand, PDF and Word as lines; what is no document is left to the check of the ad. */
async function textOf(file: string): Promise<string> {
  const bytes = file === "-" ? await standardInput() : new Uint8Array(readFileSync(file));
  const [{ documentKind }, { decodeText }] = await Promise.all([
    import("../documents/kind.ts"),
    import("../documents/text/decode.ts"),
  ]);
  const text = decodeText(bytes);
  const { kind } = documentKind(bytes, text, file);
  if (kind === "binary" || text?.trim() === "") return new TextDecoder().decode(bytes);
  const [{ adTextOf }, { readDocumentApart }] = await Promise.all([
    import("../documents/ad-text.ts"),
    import("../documents/apart/read-apart.ts"),
  ]);
  const name = file === "-" ? "" : basename(file);
  const opened = await adTextOf({ name, bytes }, readDocumentApart);
  if (!opened.ok) throw new BadInput(opened.message);
  return opened.value;
}

/** Read as a stream: a pipe that has nothing yet is no error. */
async function standardInput(): Promise<Uint8Array> {
  const { buffer } = await import("node:stream/consumers");
  return buffer(process.stdin);
}

/** A saved page may state its header fields in data of its own. */
async function savedPage(ad: Ad): Promise<Ad> {
  if (!ad.text.includes("<")) return ad;
  const { readSavedPage } = await import("../actions/read-saved-page.ts");
  const page = readSavedPage(ad);
  if (page.note) process.stderr.write(`bearings: ${page.note}\n`);
  return page.ad;
}
