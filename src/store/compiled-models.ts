import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { deserialize, serialize } from "node:v8";
import { replaceFile } from "./replace-file.ts";
import { PROJECT } from "./shipped.ts";

/** Where set-up leaves a model ready for use: its tables and weights as they stand in memory. */
export function modelFile(name: string): string {
  return join(PROJECT, `dist/${name}.bin`);
}

/** The code that makes a model of its file; whatever it imports as well. */
export const MADE_BY = [
  "result.ts",
  "vocabulary.ts",
  "reading/line-model.ts",
  "reading/specialisation.ts",
  "reading/subjects.ts",
  "reading/ad/asked-model.ts",
  "reading/ad/domain-model.ts",
  "reading/ad/skill-naming.ts",
  "reading/text/characters.ts",
  "reading/text/codes.ts",
  "reading/text/passage.ts",
  "reading/text/row-table.ts",
  "reading/text/tokens.ts",
  "reading/text/weights.ts",
  "reading/text/word-rows.ts",
].map((file) => `src/core/${file}`);

const DIGEST = 32;

/**
 * The model that set-up made ready; undefined when there is none made of just this source, by just this code, and whole:
 * it is made of its source then.
 */
export function compiledModel<Model>(source: Uint8Array, file: string): Model | undefined {
  try {
    const bytes = readFileSync(file);
    const model = bytes.subarray(DIGEST);
    return digestOf(source, model).equals(bytes.subarray(0, DIGEST)) ? deserialize(model) : undefined;
  } catch {
    return undefined;
  }
}

/** Leaves a model, made of this source, in the file. */
export function compileModel(source: Uint8Array, model: object, file: string): void {
  const bytes = serialize(model);
  replaceFile(file, Buffer.concat([digestOf(source, bytes), bytes]));
}

/** Of the source, of what was made of it, and of all that decides how the one becomes the other. */
function digestOf(source: Uint8Array, model: Uint8Array): Buffer {
  const digest = createHash("sha256").update(process.version + process.arch);
  for (const file of MADE_BY) digest.update(readFileSync(join(PROJECT, file)));
  return digest.update(source).update(model).digest();
}
