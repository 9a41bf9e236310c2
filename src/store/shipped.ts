import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { InterestInventory } from "../core/compass/interest.ts";
import type { Learning } from "../core/learning/learning.ts";
import { parseLearning } from "../core/learning/parse.ts";
import type { MoneyTable } from "../core/market/premium/money.ts";
import type { SteadyMonths } from "../core/market/trends/windows.ts";
import type { Skill } from "../core/taxonomy/skill.ts";
import type { Specialisation } from "../core/taxonomy/specialisation.ts";
import { type Taxonomy, trustedTaxonomy } from "../core/taxonomy/taxonomy.ts";

/** The folder of the project: where `data/` and `models/` stand. */
export const PROJECT = fileURLToPath(new URL("../..", import.meta.url));

/** Reads a JSON file of the project; the path is relative to its folder. */
export function readShippedJson(path: string): unknown {
  return JSON.parse(readFileSync(join(PROJECT, path), "utf8"));
}

/** All skills of `data/taxonomy/skills`, one list. */
export function shippedSkills(): unknown[] {
  return shippedFolder("data/taxonomy/skills").flatMap((content) => content as unknown[]);
}

/** The JSON files of a folder of the project, in order of their names. */
function shippedFolder(folder: string): unknown[] {
  return readdirSync(join(PROJECT, folder))
    .filter((name) => name.endsWith(".json"))
    .toSorted()
    .map((name) => readShippedJson(`${folder}/${name}`));
}

/** The taxonomy that ships; the tests check its files. */
export function shippedTaxonomy(): Taxonomy {
  const specialisations = readShippedJson("data/taxonomy/specialisations.json") as Specialisation[];
  return trustedTaxonomy(shippedSkills() as Skill[], specialisations);
}

/** The files of `data/learning` as they are, each an object by skill id. */
export function shippedLearningFiles(): object[] {
  return shippedFolder("data/learning") as object[];
}

/** How to learn each skill on which something is written. Throws with the first fault when its files are damaged. */
export function shippedLearning(taxonomy: Taxonomy): Learning {
  const learning = parseLearning(Object.assign({}, ...shippedLearningFiles()), taxonomy);
  if (!learning.ok) throw new Error(`What is written in data/learning is damaged: ${learning.message}`);
  return learning.value;
}

/** Facts of another source that ship beside the market; null when the file is missing or damaged. */
export function shippedFacts<Facts>(path: string): Facts | null {
  try {
    return readShippedJson(path) as Facts;
  } catch {
    return null;
  }
}

/** Exchange rates and purchasing power that ship. */
export function shippedMoney(): MoneyTable {
  return readShippedJson("data/pay/money.json") as MoneyTable;
}

/** The months in which the sources of the shipped snapshot were collected in one way, by id. */
export function shippedSteadyMonths(): Readonly<Record<string, SteadyMonths>> {
  return readShippedJson("data/market/collection.json") as Record<string, SteadyMonths>;
}

/** The interest inventory that ships. */
export function shippedInventory(): InterestInventory {
  return readShippedJson("data/taxonomy/interests.json") as InterestInventory;
}

/** The colours and sizes of the site, as its style sheet has them. */
export function siteTokens(): string {
  return readFileSync(join(PROJECT, "src/web/styles/tokens.css"), "utf8");
}
