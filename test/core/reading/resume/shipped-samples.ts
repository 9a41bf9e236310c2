import { readFileSync } from "node:fs";
import type { Profile } from "../../../../src/core/profile.ts";
import { createResumeReader } from "../../../../src/core/reading/resume/read-resume.ts";
import { readDocument } from "../../../../src/documents/read-document.ts";
import { shippedTaxonomy } from "../../../../src/store/shipped.ts";

export const AT = { year: 2026, month: 3 };
export const SAMPLES = new URL("../../../../data/samples/", import.meta.url);

export interface SampleEntry {
  readonly id: string;
  readonly file: string;
  readonly kind: string;
  readonly truth: string;
}

export const SAMPLE_INDEX = JSON.parse(readFileSync(new URL("index.json", SAMPLES), "utf8")) as SampleEntry[];

export const taxonomy = shippedTaxonomy();
export const reader = createResumeReader(taxonomy, null);

export async function readSample(file: string): Promise<Profile> {
  const layout = await readDocument(new Uint8Array(readFileSync(new URL(file, SAMPLES))), file);
  if (!layout.ok) throw new Error(layout.message);
  return reader.read(layout.value, AT);
}

/** Equality of fields: case, punctuation and the "in" of degrees do not count. */
export function folded(value: string | null | undefined): string {
  return (value ?? "")
    .toLowerCase()
    .replace(/^https?:\/\/(?:www\.)?/, "")
    .replace(/ in /, " ")
    .replace(/[^\p{L}\p{N}+#]+/gu, " ")
    .trim();
}
