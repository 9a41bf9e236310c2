import type { Profile } from "../../../../src/core/profile.ts";
import { readDocument } from "../../../../src/documents/read-document.ts";
import { AT, reader } from "./shipped-samples.ts";

/** Reads a résumé given as plain text. */
export async function profileOfText(text: string): Promise<Profile> {
  const layout = await readDocument(new TextEncoder().encode(text), "me.txt");
  if (!layout.ok) throw new Error(layout.message);
  return reader.read(layout.value, AT);
}

/** Level by the name of the skill. */
export function levelsOf(profile: Profile): Record<string, string> {
  return Object.fromEntries(profile.skills.map(({ name, level }) => [name, level]));
}
