import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { DiscoverEffects } from "../actions/discover-skills.ts";
import { type DiscoverModel, parseDiscoverModel } from "../core/reading/discover/discover-model.ts";
import { createNameFinder } from "../core/reading/discover/find-names.ts";
import { type EscoLinker, parseLinker } from "../core/reading/discover/link.ts";
import { shippedAdReader } from "./reader.ts";
import { PROJECT, readShippedJson, shippedTaxonomy } from "./shipped.ts";

/** What finds new names of skills. Throws when its files are damaged. */
export function shippedDiscoverModel(): DiscoverModel {
  const model = parseDiscoverModel(readShippedJson("models/tagger.json"), shippedBytes("models/tagger.bin"));
  if (!model.ok) throw new Error(`models/tagger.* is damaged: ${model.message}`);
  return model.value;
}

/** What links names to ESCO. Throws when its files are damaged. */
export function shippedLinker(): EscoLinker {
  const linker = parseLinker(
    readShippedJson("models/tagger-esco.json"),
    shippedBytes("models/tagger-esco.bin"),
  );
  if (!linker.ok) throw new Error(`models/tagger-esco.* is damaged: ${linker.message}`);
  return linker.value;
}

function shippedBytes(path: string): Uint8Array {
  return readFileSync(join(PROJECT, path));
}

/** What `discoverSkills` takes, with the shipped taxonomy and weights. */
export function shippedDiscovery(): DiscoverEffects {
  const reader = shippedAdReader();
  let linker: EscoLinker | null = null;
  return {
    read: (ad) => reader.read(ad),
    findNames: createNameFinder(shippedTaxonomy(), shippedDiscoverModel()),
    link: (name) => {
      linker ??= shippedLinker();
      return linker.link(name, 1)[0] ?? null;
    },
  };
}
