import { readFileSync } from "node:fs";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import { splitWords } from "../../src/core/reading/discover/words.ts";
import { normalise } from "../../src/core/reading/text/normalise.ts";
import { loadAds } from "../specialisation/load-ads.ts";

/** A sentence of SkillSpan with its BIO tags (Zhang et al. 2022). */
export interface TaggedSentence {
  readonly document: string;
  readonly tokens: readonly string[];
  readonly tags: { readonly skill: readonly string[]; readonly knowledge: readonly string[] };
}

interface Row {
  readonly idx: number;
  readonly source: string;
  readonly tokens: string[];
  readonly tags_skill: string[];
  readonly tags_knowledge: string[];
}

export function skillSpan(folder: string, part: "train" | "dev"): TaggedSentence[] {
  return unpack(join(folder, `benchmarks/skillspan/${part}.jsonl.gz`))
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => JSON.parse(line) as Row)
    .map(({ idx, source, tokens, tags_skill, tags_knowledge }) => ({
      document: `${source}-${idx}`,
      tokens,
      tags: { skill: tags_skill, knowledge: tags_knowledge },
    }));
}

export function unpack(path: string): string {
  return gunzipSync(readFileSync(path)).toString("utf8");
}

/** The lines of all ads in normal text, each only once. */
export function adLines(folder: string): string[] {
  const lines = new Set<string>();
  for (const ad of loadAds(folder)) {
    const { text, lines: spans } = normalise(ad.text);
    for (const { start, end } of spans) lines.add(text.slice(start, end));
  }
  return [...lines];
}

/** Lower-case words, numbers as "0". */
export function plainWords(line: string): string[] {
  return splitWords(line).map(({ lower }) => plainForm(lower));
}

export function plainForm(lower: string): string {
  return /^\d[\d.,]*$/.test(lower) ? "0" : lower;
}

export interface EscoSkill {
  readonly uri: string;
  readonly label: string;
  readonly altLabel: readonly string[];
  readonly description: string;
}

/** ESCO's skills about information and communication technology, with other names. */
export function escoSkills(folder: string): EscoSkill[] {
  return JSON.parse(unpack(join(folder, "taxonomies/esco-ict/esco_s.json.gz"))) as EscoSkill[];
}

/** The preferred labels of all skills of ESCO 1.1.0. */
export function skillLabels(folder: string): string[] {
  return unpack(join(folder, "benchmarks/esco-linking/esco-1.1.0-skill-labels.txt.gz"))
    .split("\n")
    .filter((line) => line !== "");
}

/** Names of technologies in O*NET. */
export function technologies(folder: string): string[] {
  const rows = unpack(join(folder, "taxonomies/onet/Technology Skills.txt.gz")).split("\n").slice(1);
  return [...new Set(rows.map((row) => row.split("\t")[1] ?? "").filter((name) => name !== ""))];
}
