import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { type MarketWording, parseMarketWording } from "../core/compass/market-wording.ts";
import { SHIPPED_MARKET } from "./market-file.ts";

/** Where `market build` writes how a snapshot's ads put each skill. */
export function wordingFileOf(marketFile: string = SHIPPED_MARKET): string {
  return join(dirname(marketFile), "wording.json");
}

/** How the ads of a snapshot put each skill; null where that was not kept, or the file is damaged. */
export function readWordingOf(marketFile?: string): MarketWording | null {
  try {
    const wording = parseMarketWording(JSON.parse(readFileSync(wordingFileOf(marketFile), "utf8")));
    return wording.ok ? wording.value : null;
  } catch {
    return null;
  }
}
