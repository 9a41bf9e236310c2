import { builtAssets } from "../store/built-assets.ts";
import { readMarketFile } from "../store/market-file.ts";
import { readShippedJson, shippedInventory, shippedTaxonomy } from "../store/shipped.ts";
import { builtFiles, shippedDataFiles, shippedSamples } from "../store/web-files.ts";
import type { AppDeps, StudyBasis } from "./app-deps.ts";

/** Everything that ships, loaded once. Throws when the taxonomy is damaged or the web app is not built. */
export function webDependencies(): AppDeps {
  return {
    taxonomy: shippedTaxonomy(),
    market: readMarketFile(),
    inventory: shippedInventory(),
    studyBases: readShippedJson("data/taxonomy/hours.json") as StudyBasis[],
    samples: shippedSamples(),
    assets: builtAssets(),
    files: new Map([...shippedDataFiles(), ...builtFiles()]),
    log: { failure: (error) => process.stderr.write(`bearings: ${describeFailure(error)}\n`) },
  };
}

/** The address asked for is left out: it could hold what a person typed. */
function describeFailure(error: unknown): string {
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}
