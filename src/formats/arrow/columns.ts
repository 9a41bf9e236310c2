import type { Market } from "../../core/market/market.ts";
import {
  DEGREES,
  DOMAINS,
  EMPLOYMENTS,
  SENIORITIES,
  SPECIALISATIONS,
  WORK_MODES,
} from "../../core/vocabulary.ts";

/** Schema metadata key under which a snapshot describes itself, as JSON. */
export const SNAPSHOT_KEY = "bearings";
/** Raised when a column changes its meaning; a reader refuses what it does not know. */
export const SNAPSHOT_VERSION = 1;

interface ClosedColumn {
  readonly name: string;
  /** The words that its ordinals in a `Market` stand for. */
  readonly values: readonly string[];
  readonly of: (market: Market) => Uint8Array;
}

export const CLOSED_COLUMNS: readonly ClosedColumn[] = [
  { name: "specialisation", values: SPECIALISATIONS, of: (market) => market.specialisation[0] },
  { name: "specialisation_2", values: SPECIALISATIONS, of: (market) => market.specialisation[1] },
  { name: "specialisation_3", values: SPECIALISATIONS, of: (market) => market.specialisation[2] },
  { name: "seniority", values: SENIORITIES, of: (market) => market.seniority },
  { name: "domain", values: DOMAINS, of: (market) => market.domain },
  { name: "work_mode", values: WORK_MODES, of: (market) => market.workMode },
  { name: "employment", values: EMPLOYMENTS, of: (market) => market.employment },
  { name: "degree", values: DEGREES, of: (market) => market.degree },
];

/** Percent weights of the three parts of the mixture. */
export const MIXTURE_COLUMNS = ["weight", "weight_2", "weight_3"] as const;
