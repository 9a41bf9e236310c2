import { readdirSync, readFileSync } from "node:fs";
import type { ResumeReader } from "../../src/core/reading/resume/read-resume.ts";
import type { Taxonomy } from "../../src/core/taxonomy/taxonomy.ts";
import { readDocument } from "../../src/documents/read-document.ts";
import type { JsonResume } from "../../src/formats/jsonresume/shape.ts";
import { WRITTEN } from "./people.ts";
import { type Check, checksOf } from "./score.ts";
import { USUAL_PARTS } from "./story.ts";
import { Wording } from "./wording.ts";

/** Résumés laid out by hand, in ways that the layouts of the corpus know nothing of. Their people are invented. */
const FOLDER = new URL("../../test/corpus/hard-resumes/", import.meta.url);
const TRUTH = ".truth.json";

export interface HardReading {
  readonly name: string;
  readonly checks: readonly Check[];
}

/** Reads each of them and compares it with its truth, strictly. */
export async function readHardResumes(reader: ResumeReader, taxonomy: Taxonomy): Promise<HardReading[]> {
  const files = readdirSync(FOLDER).filter((file) => file.includes(".") && !file.endsWith(TRUTH));
  return Promise.all(
    files.toSorted().map(async (file) => {
      const read = await readDocument(new Uint8Array(readFileSync(new URL(file, FOLDER))), file);
      if (!read.ok) throw new Error(read.message);
      const name = file.replace(/\.\w+$/, "");
      const truth = JSON.parse(readFileSync(new URL(name + TRUTH, FOLDER), "utf8")) as JsonResume;
      return {
        name,
        checks: checksOf(personOf(name, truth), reader.read(read.value, WRITTEN), STYLE, taxonomy),
      };
    }),
  );
}

const STYLE = {
  dates: "iso",
  job: "own-lines",
  study: "degree-dates",
  skills: "commas",
  parts: USUAL_PARTS,
} as const;

function personOf(id: string, truth: JsonResume) {
  const skills = (truth.skills ?? []).flatMap((group) => group.keywords ?? []);
  return { id, truth, ownName: null, words: Wording.en, language: "en" as const, skills };
}
