import type { LaidOutText, LayoutNote } from "../../../../core/layout.ts";
import type { Profile } from "../../../../core/profile.ts";
import type { ResumeReader } from "../../../../core/reading/resume/read-resume.ts";
import { ok, type Result } from "../../../../core/result.ts";
import type { DocumentFault } from "../../../../documents/fault.ts";
import type { RecognisedWord, Scan } from "../../../../documents/pictures/scan.ts";

/** A document to read, as of a month (1–12). */
export interface ResumeFile {
  readonly bytes: Uint8Array;
  readonly name: string;
  readonly at: { readonly year: number; readonly month: number };
}

/** What was read, with the text that its evidence points into. */
export interface Reading {
  readonly profile: Profile;
  readonly text: string;
  /** What the person should know of how it was read. */
  readonly notes: readonly LayoutNote[];
}

/** From the bytes of a document to a profile. Nothing leaves the browser; the format's library loads on demand. */
export async function readProfile(
  { bytes, name, at }: ResumeFile,
  reader: ResumeReader,
): Promise<Result<Reading, DocumentFault>> {
  const { readDocument } = await import("../../../../documents/read-document.ts");
  const layout = await readDocument(bytes, name);
  if (!layout.ok) return layout;
  return ok(readingOf(layout.value, reader, at));
}

/** From the words recognised in a scan's pictures to a profile. */
export async function readRecognised(
  scan: Scan,
  words: readonly (readonly RecognisedWord[])[],
  at: ResumeFile["at"],
  reader: ResumeReader,
): Promise<Result<Reading, DocumentFault>> {
  const { readScan } = await import("../../../../documents/pictures/read-scan.ts");
  const layout = readScan(scan, words);
  return layout.ok ? ok(readingOf(layout.value, reader, at)) : layout;
}

function readingOf(layout: LaidOutText, reader: ResumeReader, at: ResumeFile["at"]): Reading {
  return { profile: reader.read(layout, at), text: layout.text, notes: layout.notes ?? [] };
}
