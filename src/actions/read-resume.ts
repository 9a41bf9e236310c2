import type { Profile } from "../core/profile.ts";
import type { ResumeReader } from "../core/reading/resume/read-resume.ts";
import { ok, type Result } from "../core/result.ts";
import type { DocumentFault } from "../documents/fault.ts";
import { readDocument } from "../documents/read-document.ts";

/** From the bytes of a document to a profile, as of a month. Nothing leaves the process. */
export async function readResumeFile(
  bytes: Uint8Array,
  name: string,
  at: { readonly year: number; readonly month: number },
  reader: ResumeReader,
): Promise<Result<Profile, DocumentFault>> {
  const layout = await readDocument(bytes, name);
  if (!layout.ok) return layout;
  return ok(reader.read(layout.value, at));
}
