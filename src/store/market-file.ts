import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Market } from "../core/market/market.ts";
import { fail, type Result } from "../core/result.ts";
import { decodeMarket, type SnapshotFault } from "../formats/arrow/decode-market.ts";
import { PROJECT } from "./shipped.ts";

/** Where the snapshot that ships stands, below the project's folder. */
export const SHIPPED_MARKET = join(PROJECT, "data/market/market.arrow");

/** Reads a snapshot from a file; a missing or damaged one gives a code and what to do. */
export function readMarketFile(path: string = SHIPPED_MARKET): Result<Market, SnapshotFault | "missing"> {
  let bytes: Uint8Array;
  try {
    bytes = readFileSync(path);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "EISDIR") {
      return fail(
        "missing",
        `${path} is a folder; a market is one file, such as market.arrow. ${restoreHint(path)}`,
      );
    }
    return fail("missing", `There is no market file at ${path}. ${restoreHint(path)}`);
  }
  const market = decodeMarket(bytes);
  return market.ok ? market : fail(market.code, `${market.message} (${path}) ${restoreHint(path)}`);
}

function restoreHint(path: string): string {
  return path === SHIPPED_MARKET
    ? "It ships with the project: restore it with `git checkout data/market`."
    : "Make one with `bearings market build`, or leave --market out to use the one that ships.";
}
