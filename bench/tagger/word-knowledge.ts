import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { layColumns } from "../../src/core/reading/discover/columns.ts";
import { wordsOf } from "../../src/core/reading/discover/words.ts";
import { PROJECT } from "../../src/store/shipped.ts";
import { clusterWords } from "./clusters.ts";
import { adLines, escoSkills, plainForm, plainWords, skillLabels, skillSpan } from "./corpus.ts";
import { trainSkipGram } from "./skip-gram.ts";

/** Words with their vectors and clusters. Row i of `rows` (`width` numbers, length 1) is the vector of word i. */
export interface WordKnowledge {
  readonly words: readonly string[];
  readonly width: number;
  readonly rows: Float32Array;
  readonly clusters: readonly Uint16Array[];
}

const CLUSTERS = [64, 256, 1024];
const ROUNDS = 12;
const SETTINGS = {
  width: 100,
  window: 5,
  negatives: 5,
  epochs: 4,
  rate: 0.03,
  subsample: 3e-4,
  leastCount: 4,
  seed: 7,
};
const CACHE = join(PROJECT, ".cache/tagger-words");

/** Trains word vectors on the ads and clusters them (about five minutes), or takes those of the last run. */
export function wordKnowledge(folder: string, fresh: boolean): WordKnowledge {
  if (!fresh && existsSync(`${CACHE}.json`)) return kept();
  const vectors = trainSkipGram(sentences(folder), SETTINGS);
  const clusters = CLUSTERS.map((k) => clusterWords(vectors, k, ROUNDS, k));
  mkdirSync(dirname(CACHE), { recursive: true });
  writeFileSync(`${CACHE}.bin`, layColumns({ rows: Float32Array.from(vectors.rows) }).bytes);
  const { words, width } = vectors;
  writeFileSync(`${CACHE}.json`, JSON.stringify({ words, width, clusters: clusters.map((one) => [...one]) }));
  return { words, width, rows: vectors.rows, clusters };
}

function kept(): WordKnowledge {
  const { words, width, clusters } = JSON.parse(readFileSync(`${CACHE}.json`, "utf8")) as {
    words: string[];
    width: number;
    clusters: number[][];
  };
  const bytes = readFileSync(`${CACHE}.bin`);
  const rows = new Float32Array(bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.length));
  return { words, width, rows, clusters: clusters.map((one) => Uint16Array.from(one)) };
}

function sentences(folder: string): string[][] {
  const trained = skillSpan(folder, "train").map(({ tokens }) =>
    wordsOf(tokens).words.map(({ lower }) => plainForm(lower)),
  );
  const esco = escoSkills(folder).flatMap(({ label, altLabel, description }) => [
    label,
    ...altLabel,
    description,
  ]);
  return [
    ...adLines(folder).map(plainWords),
    ...trained,
    ...[...esco, ...skillLabels(folder)].map(plainWords),
  ];
}
