import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, normalize } from "node:path";
import { afterAll, expect, it } from "vitest";
import { parseAskedModel } from "../../src/core/reading/ad/asked-model.ts";
import { parseDomainModel } from "../../src/core/reading/ad/domain-model.ts";
import { parseSpecialisationModel } from "../../src/core/reading/specialisation.ts";
import type { Result } from "../../src/core/result.ts";
import { compiledModel, compileModel, MADE_BY } from "../../src/store/compiled-models.ts";
import { PROJECT, readShippedJson } from "../../src/store/shipped.ts";

const folder = mkdtempSync(join(tmpdir(), "bearings-models-"));
const file = join(folder, "model.bin");
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const source = Buffer.from("what it is made of");

it.each<[string, (raw: unknown) => Result<unknown, string>]>([
  ["specialisation", parseSpecialisationModel],
  ["domain", parseDomainModel],
  ["asked", parseAskedModel],
])("gives the model of models/%s.json back as it was", (name, parse) => {
  const model = parse(readShippedJson(`models/${name}.json`));
  if (!model.ok) throw new Error(model.message);
  compileModel(source, model.value as object, file);
  expect(compiledModel(source, file)).toEqual(model.value);
});

it("is made anew when its source has changed", () => {
  compileModel(source, { weights: Float32Array.of(1) }, file);
  expect(compiledModel(source, file)).toEqual({ weights: Float32Array.of(1) });
  expect(compiledModel(Buffer.from("something else"), file)).toBeUndefined();
});

it.each([
  ["missing", null],
  ["empty", 0],
  ["cut in its digest", 20],
  ["cut in its model", 60],
])("is made anew when the file is %s", (_, length) => {
  compileModel(source, { weights: Float32Array.from({ length: 100 }, Math.sqrt) }, file);
  if (length === null) rmSync(file);
  else writeFileSync(file, readFileSync(file).subarray(0, length));
  expect(compiledModel(source, file)).toBeUndefined();
});

it("is made anew when a byte of it has changed", () => {
  compileModel(source, { weights: Float32Array.of(1) }, file);
  const bytes = readFileSync(file);
  bytes[bytes.length - 1]! ^= 1;
  writeFileSync(file, bytes);
  expect(compiledModel(source, file)).toBeUndefined();
});

it("knows all the code that a model is made by", () => {
  const made = ["specialisation.ts", "ad/domain-model.ts", "ad/asked-model.ts"].map(
    (file) => `src/core/reading/${file}`,
  );
  expect([...importsOf(made)].toSorted()).toEqual(MADE_BY.toSorted());
});

/** The files, and those that they import for more than their types, and so on. */
function importsOf(files: readonly string[], known = new Set<string>()): Set<string> {
  for (const path of files.filter((one) => !known.has(one))) {
    known.add(path);
    const code = readFileSync(join(PROJECT, path), "utf8");
    const imported = [...code.matchAll(/^(?:import|export) (?!type )[^;]*?from "(\.[^"]+)";/gms)];
    importsOf(
      imported.map(([, to]) => normalize(join(dirname(path), to!))),
      known,
    );
  }
  return known;
}
