import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Pay } from "../../src/core/posting.ts";
import type { SpecialisationId } from "../../src/core/vocabulary.ts";

/**
 * Looked at while the reader is improved, looked at rarely, new when it came and looked at since, or new when it came
 * and held apart since.
 */
export type Half = "work" | "rare" | "fresh" | "held";

/** Halves to which no rule and no weight is fitted, and whose errors are never listed. */
export function isHeldApart(half: string): boolean {
  return half === "rare" || half === "held";
}

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

/** The same ad as its readers saw it: two, or one for part of the fresh ones. */
export interface GoldAd {
  readonly id: string;
  readonly half: Half;
  readonly readers: readonly Labels[];
}

type Reader = "a" | "b" | "c" | "d" | "e" | "f" | "g";

export function goldAds(): GoldAd[] {
  const once = labelsOf("c").map((labels) => ({ id: labels.id, half: labels.half, readers: [labels] }));
  return [...readTwice("a", "b"), ...once, ...readTwice("d", "e"), ...readTwice("f", "g")];
}

function readTwice(first: Reader, second: Reader): GoldAd[] {
  const others = new Map(labelsOf(second).map((labels) => [labels.id, labels]));
  return labelsOf(first).flatMap((labels) => {
    const other = others.get(labels.id);
    return other ? [{ id: labels.id, half: labels.half, readers: [labels, other] }] : [];
  });
}

function labelsOf(reader: Reader): Labels[] {
  return linesOf(`reader-${reader}.jsonl`) as Labels[];
}

/** Ads read once, for their facts only: without mixture and domain, and most of them without skills. */
export function factAds(): GoldAd[] {
  const facts = linesOf("facts.jsonl") as Labels[];
  const unread = { half: "fresh", roles: [], domain: "", required: [], preferred: [] } as const;
  return facts.map((labels) => ({ id: labels.id, half: "fresh", readers: [{ ...unread, ...labels }] }));
}

/** Where a reader says a job is, in words, by the ad's id; null where the ad names no place. */
export function locationLabels(): ReadonlyMap<string, string | null> {
  const facts = linesOf("facts.jsonl") as { readonly id: string; readonly location?: string | null }[];
  return new Map(
    facts.flatMap(({ id, location }) => (location === undefined ? [] : [[id, location] as const])),
  );
}

/** Those of them that were read for their skills too. */
export function skillAds(): NamedSkills[] {
  return (linesOf("facts.jsonl") as Partial<Labels>[]).filter(
    (one): one is Labels => one.required !== undefined,
  );
}

/** The skills that a reader says an ad asks for. */
export type NamedSkills = Pick<Labels, "id" | "required" | "preferred">;

/** Ads read once for their skills, beside what the program had read: they train only what is asked for. */
export function auditedSkills(): NamedSkills[] {
  return linesOf("audited.jsonl") as NamedSkills[];
}

/** Ads read once, for the mixture of specialisations and the domain only. */
export function roleLabels(): Pick<Labels, "id" | "roles" | "domain">[] {
  return linesOf("roles.jsonl") as Pick<Labels, "id" | "roles" | "domain">[];
}

/**
 * What a reader found in an ad line by line (`unitsOf`): by the number of the line, the kinds of work it speaks for when
 * read alone, joined by "+"; "0" for a duty or demand of no kind in particular. Lines left out are no duty or demand.
 */
export interface LineLabels {
  readonly id: string;
  readonly roles: Labels["roles"];
  /** How many lines the ad has. */
  readonly of: number;
  readonly lines: Readonly<Record<string, string>>;
}

export function lineLabels(): LineLabels[] {
  return linesOf("lines.jsonl") as LineLabels[];
}

function linesOf(name: string): unknown[] {
  const text = readFileSync(join(import.meta.dirname, "../gold", name), "utf8");
  return text
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => JSON.parse(line));
}
