import { readFileSync } from "node:fs";
import { join } from "node:path";
import { shippedTaxonomy } from "../src/store/shipped.ts";
import { alone, type Bench, type BenchRow } from "./bench.ts";

interface Labels {
  readonly id: string;
  readonly half: "work" | "rare";
  readonly required: readonly string[];
  readonly preferred: readonly string[];
}

/**
 * The first hundred ads of the rare half in order of their ids. Names were added to the taxonomy from the working
 * half, so that half would flatter it.
 */
const SAMPLE = 100;

/** How many of the skills that careful readers noted in ads the taxonomy knows by name. */
export const bench: Bench = {
  name: "taxonomy",
  about:
    "the share of skill mentions, noted by careful readers in a sample of 100 ads, that the taxonomy knows",
  needsData: false,
  run: async () => ["a", "b"].flatMap(knownShare),
};

function knownShare(reader: string): BenchRow[] {
  const taxonomy = shippedTaxonomy();
  const text = readFileSync(join(import.meta.dirname, `gold/reader-${reader}.jsonl`), "utf8");
  const labels = text
    .trim()
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => JSON.parse(line) as Labels)
    .filter((labels) => labels.half === "rare")
    .slice(0, SAMPLE);
  const names = labels.flatMap((one) => [...one.required, ...one.preferred]);
  const known = names.filter((name) => taxonomy.resolve(name) !== null).length;
  const size = `${names.length} mentions in ${labels.length} ads`;
  return names.length === 0
    ? []
    : [alone(`known of reader ${reader.toUpperCase()}'s`, size, known / names.length, "share")];
}
