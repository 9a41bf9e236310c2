import { createContext } from "preact";
import { useContext } from "preact/hooks";
import type { Day } from "../../../core/day.ts";
import type { Catalogue } from "./engine/catalogue.ts";
import type { Engine } from "./engine/engine.ts";
import type { SessionStore } from "./session/store.ts";

/** What the steps work with, handed in where the island starts. */
export interface CompassTools {
  readonly store: SessionStore;
  readonly engine: Engine;
  /** Months of use and recency are counted up to this month (1–12). */
  readonly now: () => { readonly year: number; readonly month: number };
  /** The day on which marks, hours and notes are kept, `YYYY-MM-DD`. */
  readonly today: () => Day;
  /** The bytes of one of the sample files. */
  readonly sampleBytes: (file: string) => Promise<Uint8Array>;
}

export const ToolsContext = createContext<CompassTools | null>(null);
export const CatalogueContext = createContext<Catalogue | null>(null);

export function useTools(): CompassTools {
  const tools = useContext(ToolsContext);
  if (!tools) throw new Error("The compass was started without its tools.");
  return tools;
}

/** Names and figures of the market; steps are shown only when it is loaded. */
export function useCatalogue(): Catalogue {
  const catalogue = useContext(CatalogueContext);
  if (!catalogue) throw new Error("A step was shown before the data was loaded.");
  return catalogue;
}
