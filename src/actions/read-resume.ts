import type { Profile } from "../core/profile.ts";
import type { ResumeReader } from "../core/reading/resume/read-resume.ts";
import { ok, type Result } from "../core/result.ts";
import { readDocumentApart } from "../documents/apart/read-apart.ts";
import type { DocumentFault } from "../documents/fault.ts";

export interface ReadResume {
  readonly profile: Profile;
  /** What the profile's evidence points into. */
  readonly text: string;
  /** What was noticed on the way: another kind than the name says, text cut, hidden text. Sentences. */
  readonly notes: readonly string[];
  /** Some of its pages are pictures of text that was not read. */
  readonly hasPictures: boolean;
}

/** From the bytes of a document to a profile, as of a month. Nothing leaves the process. */
export async function readResumeFile(
  bytes: Uint8Array,
  name: string,
  at: { readonly year: number; readonly month: number },
  reader: ResumeReader,
): Promise<Result<ReadResume, DocumentFault>> {
  const layout = await readDocumentApart(bytes, name);
  if (!layout.ok) return layout;
  const notes = (layout.value.notes ?? []).map((note) => note.message);
  const hasPictures = layout.value.notes?.some((note) => note.code === "pictures-unread") ?? false;
  return ok({ profile: reader.read(layout.value, at), text: layout.value.text, notes, hasPictures });
}
