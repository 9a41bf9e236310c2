import { openAsBlob, statSync } from "node:fs";
import { basename } from "node:path";
import type { ReadResume } from "../actions/read-resume.ts";
import { BadInput } from "./bad-input.ts";

/** Larger files are refused before they are opened. In bytes. */
const LARGEST_FILE = 20_000_000;

/** How to read a résumé: the month that counts as now (`YYYY-MM`, default this month), and whether to read pictures. */
export interface ResumeFileOptions {
  readonly at?: string;
  readonly ocr?: boolean;
}

/** Reads a résumé file to a profile, with the text that its evidence points into. */
export async function readingFromFile(
  file: string,
  options: ResumeFileOptions,
): Promise<Pick<ReadResume, "profile" | "text">> {
  const [{ readResumeFile }, { isWorthRecognising }, { shippedResumeReader }] = await Promise.all([
    import("../actions/read-resume.ts"),
    import("../actions/read-scanned-resume.ts"),
    import("../store/reader.ts"),
  ]);
  const at = monthOf(options.at);
  const bytes = await bytesOf(file);
  const reader = shippedResumeReader();
  let read = await readResumeFile(bytes, basename(file), at, reader);
  const isPicture = isWorthRecognising(read);
  if (isPicture && options.ocr) {
    const { recognisedResume } = await import("./recognised-resume.ts");
    read = await recognisedResume(bytes, basename(file), at, reader);
  }
  const hint = isPicture && !options.ocr ? ` ${OCR_HINT}` : "";
  if (!read.ok) throw new BadInput(read.message + hint);
  for (const note of read.value.notes) process.stderr.write(`bearings: ${note}\n`);
  if (hint) process.stderr.write(`bearings:${hint}\n`);
  return read.value;
}

const OCR_HINT =
  "Or let its pictures be read with --ocr: a few seconds a page, on this machine, English best; nothing is sent anywhere.";

async function bytesOf(file: string): Promise<Uint8Array> {
  if (file === "-") {
    const { buffer } = await import("node:stream/consumers");
    return buffer(process.stdin);
  }
  if (statSync(file).isDirectory()) throw new BadInput(`"${file}" is a folder; name a file in it.`);
  if (statSync(file).size > LARGEST_FILE) {
    const size = Math.round(statSync(file).size / 1e6);
    throw new BadInput(
      `"${file}" is ${size} MB; a résumé of more than 20 MB is not read. Export it with smaller pictures.`,
    );
  }
  return new Uint8Array(await (await openAsBlob(file)).arrayBuffer());
}

function monthOf(at: string | undefined): { year: number; month: number } {
  if (at === undefined) {
    const now = new Date();
    return { year: now.getFullYear(), month: now.getMonth() + 1 };
  }
  const parts = /^(\d{4})-(0[1-9]|1[0-2])$/.exec(at);
  if (!parts) throw new BadInput(`"${at}" is no month of the form YYYY-MM.`);
  return { year: Number(parts[1]), month: Number(parts[2]) };
}
