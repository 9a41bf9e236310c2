import { type SampleResult, sampleResult } from "../actions/sample-result.ts";
import type { AiShare } from "../core/market/ai-share.ts";
import type { PaySurvey } from "../core/market/survey.ts";
import { builtAssets } from "../store/built-assets.ts";
import { readMarketFile, SHIPPED_MARKET } from "../store/market-file.ts";
import { shippedResumeReader } from "../store/reader.ts";
import { recogniserFiles } from "../store/recogniser-files.ts";
import {
  readShippedJson,
  shippedFacts,
  shippedInventory,
  shippedLearning,
  shippedSteadyMonths,
  shippedTaxonomy,
} from "../store/shipped.ts";
import { builtFiles, type StudyBasis, shippedDataFiles, shippedSamples } from "../store/web-files.ts";
import { readWordingOf } from "../store/wording-file.ts";
import type { AppDeps } from "./app-deps.ts";

/** Everything that ships, loaded once. Throws when the taxonomy is damaged or the web app is not built. */
export function webDependencies(marketFile: string = SHIPPED_MARKET): AppDeps {
  const taxonomy = shippedTaxonomy();
  const market = readMarketFile(marketFile);
  const files = new Map([...shippedDataFiles(marketFile), ...builtFiles(), ...recogniserFiles()]);
  const samples = shippedSamples();
  return {
    taxonomy,
    learning: shippedLearning(taxonomy),
    market,
    paySurvey: shippedFacts<PaySurvey>("data/market/pay-survey.json"),
    aiShare: shippedFacts<AiShare>("data/market/ai-share.json"),
    wording: readWordingOf(marketFile),
    steadyMonths: shippedSteadyMonths(),
    inventory: shippedInventory(),
    studyBases: readShippedJson("data/taxonomy/hours.json") as StudyBasis[],
    samples,
    sampleResult: once(() => resultOf(SHOWN_SAMPLE, { market, files, samples, taxonomy }).catch(without)),
    assets: builtAssets(),
    files,
    log: { failure: report },
  };
}

/** The page stands without the sample. */
function without(error: unknown): null {
  report(error);
  return null;
}

/** To standard error, without the address asked for: it could hold what a person typed. */
function report(error: unknown): void {
  const words = error instanceof Error ? (error.stack ?? error.message) : String(error);
  process.stderr.write(`bearings: ${words}\n`);
}

/** Which sample the home page shows the result of. */
const SHOWN_SAMPLE = "career-changer-docx";

/** Null when there is no market, no such sample, or no reader to read it with. */
export async function resultOf(
  id: string,
  { market, files, samples, taxonomy }: Pick<AppDeps, "market" | "files" | "samples" | "taxonomy">,
): Promise<SampleResult | null> {
  const sample = samples.find((one) => one.id === id);
  const bytes = sample && files.get(`/data/samples/${sample.file}`)?.bytes;
  if (!market.ok || !bytes) return null;
  return sampleResult({ sample, bytes, reader: shippedResumeReader(), market: market.value, taxonomy });
}

/** Computed when first asked for, then kept. */
function once<Value>(compute: () => Promise<Value>): () => Promise<Value> {
  let kept: Promise<Value> | null = null;
  return () => {
    kept ??= compute();
    return kept;
  };
}
