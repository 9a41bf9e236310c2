import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { layColumns } from "../../src/core/reading/discover/columns.ts";
import { LONGEST_PHRASE, phraseHash, wordHash } from "../../src/core/reading/discover/lexicon.ts";
import type { LinkerFile } from "../../src/core/reading/discover/link.ts";
import { splitWords } from "../../src/core/reading/discover/words.ts";
import { PROJECT } from "../../src/store/shipped.ts";
import { adLines, escoSkills, skillLabels } from "./corpus.ts";
import type { WordKnowledge } from "./word-knowledge.ts";

const VERSION = "esco-1";

/** Writes `models/tagger-esco.json` and `.bin`; returns how many bytes both take. */
export function writeLinker(folder: string, { words, rows, width }: WordKnowledge): number {
  const labels = skillLabels(folder);
  const { places, bytes } = layColumns({
    words: Int32Array.from(words, wordHash),
    vectors: wholeRows(rows, width),
  });
  const concepts = Object.fromEntries(
    escoSkills(folder)
      .filter(({ label }) => labels.includes(label))
      .map(({ label, uri }) => [label, uri.split("/").at(-1)!]),
  );
  const file: LinkerFile = {
    version: VERSION,
    columns: places,
    width,
    labels,
    met: metInAds(folder, labels),
    concepts,
  };
  const json = JSON.stringify(file);
  writeFileSync(join(PROJECT, "models/tagger-esco.json"), json);
  writeFileSync(join(PROJECT, "models/tagger-esco.bin"), bytes);
  return json.length + bytes.length;
}

/** Each row scaled so that its largest number is 127: only directions count. */
function wholeRows(rows: Float32Array, width: number): Int8Array<ArrayBuffer> {
  const whole = new Int8Array(rows.length);
  for (let from = 0; from < rows.length; from += width) {
    const row = rows.subarray(from, from + width);
    const most = row.reduce((a, b) => Math.max(a, Math.abs(b)), 0) || 1;
    row.forEach((value, i) => {
      whole[from + i] = Math.round((value / most) * 127);
    });
  }
  return whole;
}

function metInAds(folder: string, labels: readonly string[]): string {
  const lowerWords = (text: string) => splitWords(text).map(({ lower }) => lower);
  const hashes = labels.map((label) => phraseHash(lowerWords(label)));
  const wanted = new Set(hashes);
  const met = new Set<number>();
  for (const line of adLines(folder)) {
    const words = lowerWords(line);
    for (let from = 0; from < words.length; from++) {
      for (let to = from + 1; to <= Math.min(words.length, from + LONGEST_PHRASE); to++) {
        const hash = phraseHash(words.slice(from, to));
        if (wanted.has(hash)) met.add(hash);
      }
    }
  }
  return hashes.map((hash) => (met.has(hash) ? "1" : "0")).join("");
}
