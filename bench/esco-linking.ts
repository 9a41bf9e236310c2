import { readFileSync } from "node:fs";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import { parse } from "csv-parse/sync";
import { createGramIndex } from "../src/core/reading/discover/gram-index.ts";
import { shippedLinker } from "../src/store/discovery.ts";
import { readShippedJson } from "../src/store/shipped.ts";
import { type Bench, type BenchRow, beside } from "./bench.ts";

interface Row {
  readonly sentence: string;
  readonly span: string;
  readonly sub_span: string;
  readonly label: string;
}

interface Query {
  readonly text: string;
  readonly labels: ReadonlySet<string>;
}

const MOST = 10;
/** So many sentences of TECH served to choose the linker's weights. */
const CHOSEN_ON = 38;

/** RP@10 of linking to ESCO labels on the validation parts of Decorte et al. (2022), beside tf-idf in the same run. */
export const bench: Bench = {
  name: "esco-linking",
  about:
    "RP@10 in % of linking sentences and spans to 13,896 ESCO skill labels (validation parts), beside tf-idf over runs of letters. Published on the test parts, sentences: tf-idf TECH 54.1, HOUSE 38.3",
  needsData: true,
  run: async (folder) => {
    const { labels } = readShippedJson("models/tagger-esco.json") as { labels: string[] };
    const linker = shippedLinker();
    const index = createGramIndex(labels);
    const ours = (text: string) => linker.link(text, MOST).map(({ label }) => label);
    const plain = (text: string) => best(index.scores(text), labels);
    const row = (name: string, unit: string, queries: readonly Query[]): BenchRow =>
      beside(
        name,
        `${queries.length} ${unit}`,
        precision(queries, ours),
        "RP@10 in %",
        "tf-idf",
        precision(queries, plain),
      );
    const tech = rowsOf(folder!, "tech");
    const house = rowsOf(folder!, "house");
    return [
      row("TECH sentences", "sentences", bySentence(tech)),
      row("TECH, not used in choosing", "sentences", bySentence(tech).slice(CHOSEN_ON)),
      row("HOUSE sentences", "sentences", bySentence(house)),
      row("TECH spans", "spans", bySpan(tech)),
      row("HOUSE spans", "spans", bySpan(house)),
    ];
  },
};

function rowsOf(folder: string, part: string): Row[] {
  const path = join(folder, `benchmarks/esco-linking/${part}_validation.csv.gz`);
  const rows: Row[] = parse(gunzipSync(readFileSync(path)), { columns: true });
  return rows.filter(({ label }) => label !== "LABEL NOT PRESENT" && label !== "UNDERSPECIFIED");
}

/** Sentences with at least one label; one that occurs twice counts once. */
function bySentence(rows: readonly Row[]): Query[] {
  const labels = new Map<string, Set<string>>();
  for (const { sentence, label } of rows)
    labels.set(sentence, (labels.get(sentence) ?? new Set()).add(label));
  return [...labels].map(([text, held]) => ({ text, labels: held }));
}

function bySpan(rows: readonly Row[]): Query[] {
  return rows.map(({ span, sub_span, label }) => ({ text: sub_span || span, labels: new Set([label]) }));
}

/** Mean over queries of hits among the first ten over the most there can be (R-precision at 10), in %. */
function precision(queries: readonly Query[], rank: (text: string) => readonly string[]): number {
  const parts = queries.map(({ text, labels }) => {
    const hits = rank(text).filter((label) => labels.has(label)).length;
    return hits / Math.min(MOST, labels.size);
  });
  return (100 * parts.reduce((a, b) => a + b, 0)) / queries.length;
}

function best(scores: Float64Array, labels: readonly string[]): string[] {
  return [...scores.keys()]
    .sort((a, b) => scores[b]! - scores[a]! || a - b)
    .slice(0, MOST)
    .map((i) => labels[i]!);
}
