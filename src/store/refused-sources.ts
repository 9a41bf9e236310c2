import type { RefusedSource } from "../actions/pull/source.ts";
import { readShippedJson } from "./shipped.ts";

/** The sources whose terms forbid this use. Throws when the file is damaged. */
export function refusedSources(): RefusedSource[] {
  const rows = readShippedJson("data/sources/refused.json");
  if (!Array.isArray(rows) || !rows.every(isRefused)) {
    throw new Error("data/sources/refused.json is damaged: a source needs a name, hosts and why.");
  }
  return rows;
}

function isRefused(row: unknown): row is RefusedSource {
  const { name, hosts, why } = (row ?? {}) as Record<string, unknown>;
  return typeof name === "string" && typeof why === "string" && Array.isArray(hosts);
}
