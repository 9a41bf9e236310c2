import type { ResumeReader } from "../core/reading/resume/read-resume.ts";
import { ok, type Result } from "../core/result.ts";
import { openScanApart } from "../documents/apart/read-apart.ts";
import type { DocumentFault } from "../documents/fault.ts";
import { readScan } from "../documents/pictures/read-scan.ts";
import type { Recognise, RecognisedWord } from "../documents/pictures/scan.ts";
import type { ReadResume } from "./read-resume.ts";

/** Told how far a recognition is: the page at work of so many, and how much of it is done, 0 to 1. */
export type ScanProgress = (page: number, pages: number, share: number) => void;

/** From the bytes of a scan or photograph to a profile, as of a month. Nothing leaves the process. */
export async function readScannedResume(
  bytes: Uint8Array,
  name: string,
  at: { readonly year: number; readonly month: number },
  { reader, recognise }: { readonly reader: ResumeReader; readonly recognise: Recognise },
  progress: ScanProgress = () => {},
): Promise<Result<ReadResume, DocumentFault>> {
  const scan = await openScanApart(bytes, name);
  if (!scan.ok) return scan;
  const { pages } = scan.value;
  const words: (readonly RecognisedWord[])[] = [];
  for (const [i, { picture }] of pages.entries()) {
    const report = (share: number) => progress(i + 1, pages.length, share);
    words.push(picture ? await recognise(picture.bytes, report) : []);
  }
  const layout = readScan(scan.value, words);
  if (!layout.ok) return layout;
  const notes = (layout.value.notes ?? []).map((note) => note.message);
  return ok({
    profile: reader.read(layout.value, at),
    text: layout.value.text,
    notes,
    hasPictures: false,
  });
}

/** Whether recognising pictures could tell more: the file is one, or some of its pages are. */
export function isWorthRecognising(read: Result<ReadResume, DocumentFault>): boolean {
  return read.ok ? read.value.hasPictures : read.code === "no-text" || read.code === "picture";
}
