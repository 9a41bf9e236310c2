import { readFile } from "node:fs/promises";
import { createResumeReader } from "../src/core/reading/resume/read-resume.ts";
import { parseSpecialisationModel } from "../src/core/reading/specialisation.ts";
import { readDocument } from "../src/documents/read-document.ts";
import { readShippedJson, shippedTaxonomy } from "../src/store/shipped.ts";

/** Time from bytes to profile for each sample résumé, median of 20 after one to warm up: `node bench/resume-speed.ts`. */
const RUNS = 20;
const AT = { year: 2026, month: 3 };
const folder = new URL("../data/samples/", import.meta.url);

const model = parseSpecialisationModel(readShippedJson("models/specialisation.json"));
const start = performance.now();
const reader = createResumeReader(shippedTaxonomy(), model.ok ? model.value : null);
console.log(`taxonomy and automaton: ${(performance.now() - start).toFixed(0)} ms\n`);
console.log("sample                        bytes   first ms   median ms   document ms");

const index = JSON.parse(await readFile(new URL("index.json", folder), "utf8")) as { file: string }[];
for (const { file } of index) {
  const bytes = new Uint8Array(await readFile(new URL(file, folder)));
  const whole: number[] = [];
  const document: number[] = [];
  for (let run = 0; run <= RUNS; run++) {
    const began = performance.now();
    const layout = await readDocument(bytes, file);
    const laidOut = performance.now();
    if (!layout.ok) throw new Error(layout.message);
    reader.read(layout.value, AT);
    whole.push(performance.now() - began);
    document.push(laidOut - began);
  }
  const figures = [whole[0] ?? 0, median(whole.slice(1)), median(document.slice(1))];
  const cells = figures.map((value) => value.toFixed(1).padStart(11)).join("");
  console.log(`${file.padEnd(26)}${String(bytes.length).padStart(9)}${cells}`);
}

function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  return ((sorted[(sorted.length >> 1) - 1] ?? 0) + (sorted[sorted.length >> 1] ?? 0)) / 2;
}
