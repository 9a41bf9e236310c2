import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import type { RecogniserParts } from "./recogniser.ts";

/** The parts of the recogniser as npm installed them (Node only). */
export function installedRecogniserParts(): RecogniserParts {
  return { langPath: dirname(languageDataFile()) };
}

/** The English language data of the integer model: a quarter of the size of the other, for this engine the same. */
export function languageDataFile(): string {
  const folder = dirname(createRequire(import.meta.url).resolve("@tesseract.js-data/eng"));
  return join(folder, "4.0.0_best_int", "eng.traineddata.gz");
}
