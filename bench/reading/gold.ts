import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Pay } from "../../src/core/posting.ts";
import type { SpecialisationId } from "../../src/core/vocabulary.ts";

/** Looked at while the reader is improved, looked at rarely, or read once and new when it came. */
export type Half = "work" | "rare" | "fresh";

/** What one careful reader found in one ad. */
export interface Labels {
  /** Source and id: "builtin-2026/builtin-3219370". */
  readonly id: string;
  readonly half: Half;
  readonly roles: readonly { readonly role: SpecialisationId; readonly weight: number }[];
  readonly domain: string;
  readonly seniority: string;
  readonly yearsMin: number | null;
  readonly pay: Pay | null;
  readonly countries: readonly string[];
  readonly workMode: string;
  readonly employment: string;
  readonly degree: string;
  readonly clearance: boolean;
  readonly sponsorship: boolean | null;
  readonly required: readonly string[];
  readonly preferred: readonly string[];
}

/** The same ad as its readers saw it: two, or one for the fresh part. */
export interface GoldAd {
  readonly id: string;
  readonly half: Half;
  readonly readers: readonly Labels[];
}

export function goldAds(): GoldAd[] {
  const other = new Map(labelsOf("b").map((labels) => [labels.id, labels]));
  const twice = labelsOf("a").flatMap((labels) => {
    const second = other.get(labels.id);
    return second ? [{ id: labels.id, half: labels.half, readers: [labels, second] }] : [];
  });
  const once = labelsOf("c").map((labels) => ({ id: labels.id, half: labels.half, readers: [labels] }));
  return [...twice, ...once];
}

function labelsOf(reader: "a" | "b" | "c"): Labels[] {
  return linesOf(`reader-${reader}.jsonl`) as Labels[];
}

/** Ads read once, for the mixture of specialisations and the domain only. */
export function roleLabels(): Pick<Labels, "id" | "roles" | "domain">[] {
  return linesOf("roles.jsonl") as Pick<Labels, "id" | "roles" | "domain">[];
}

function linesOf(name: string): unknown[] {
  const text = readFileSync(join(import.meta.dirname, "../gold", name), "utf8");
  return text
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => JSON.parse(line));
}
