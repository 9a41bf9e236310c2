import { fail, type Result } from "../../result.ts";
import { type ColumnPlaces, type Columns, openColumns, readColumns } from "./columns.ts";
import { createFeatureTable } from "./feature-table.ts";
import type { Lexicon } from "./lexicon.ts";
import type { Tagger } from "./tagger.ts";

/** `skill` and `knowledge` as SkillSpan means them; `name` finds names of skills that no list knows. */
export const TAGGERS = ["skill", "knowledge", "name"] as const;
export type TaggerName = (typeof TAGGERS)[number];

/** What finds skill names. Made by `bench/train-tagger.ts`. */
export interface DiscoverModel {
  readonly version: string;
  readonly lexicon: Lexicon;
  readonly taggers: Readonly<Record<TaggerName, Tagger>>;
}

/** Shape of `models/tagger.json`; the columns stand in `models/tagger.bin`. */
export interface DiscoverModelFile {
  readonly version: string;
  readonly columns: ColumnPlaces;
  readonly taggers: Readonly<Record<TaggerName, TaggerSettings>>;
}
export type TaggerSettings = Pick<Tagger, "scale" | "outside" | "domain" | "usesLists">;

export type DiscoverModelFault = "not-a-model" | "damaged";

/** Checks the two files of the model. */
export function parseDiscoverModel(
  raw: unknown,
  bytes: Uint8Array,
): Result<DiscoverModel, DiscoverModelFault> {
  if (!isModelFile(raw)) return fail("not-a-model", "The file is no model of skill names.");
  const columns = openColumns(raw.columns, bytes);
  return readColumns(() => ({
    version: raw.version,
    lexicon: lexiconOf(columns),
    taggers: Object.fromEntries(
      TAGGERS.map((name) => [name, taggerOf(name, raw.taggers[name], columns)]),
    ) as Record<TaggerName, Tagger>,
  }));
}

function lexiconOf(columns: Columns): Lexicon {
  const pairs = createFeatureTable(columns.get("pairs", "i32"));
  const firmness = columns.get("cohesion", "u8");
  return {
    words: createFeatureTable(columns.get("words", "i32")),
    clusters: [0, 1, 2].map((i) => columns.get(`cluster-${i}`, "u16")),
    habits: [0, 1, 2].map((i) => columns.get(`habit-${i}`, "u8")),
    cohesion: (hash) => firmness[pairs.find(hash)] ?? 0,
    phrases: phraseSet(columns.get("phrases", "i32")),
  };
}

function taggerOf(name: TaggerName, settings: TaggerSettings, columns: Columns): Tagger {
  return {
    ...settings,
    table: createFeatureTable(columns.get(`${name}-features`, "i32")),
    weights: columns.get(`${name}-weights`, "i8"),
    steps: columns.get(`${name}-steps`, "f32"),
    known: phraseSet(columns.get(`${name}-spans`, "i32")),
  };
}

/** A set of phrase hashes. */
export function phraseSet(hashes: Int32Array): { has(hash: number): boolean } {
  const table = createFeatureTable(hashes);
  return { has: (hash) => table.find(hash) >= 0 };
}

function isModelFile(raw: unknown): raw is DiscoverModelFile {
  if (typeof raw !== "object" || raw === null) return false;
  const { version, columns, taggers } = raw as Partial<DiscoverModelFile>;
  return (
    typeof version === "string" &&
    typeof columns === "object" &&
    columns !== null &&
    TAGGERS.every((name) => typeof taggers?.[name]?.scale === "number")
  );
}
