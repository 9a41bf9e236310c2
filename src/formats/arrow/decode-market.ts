import { type Table, tableFromIPC } from "@uwdata/flechette";
import { type Market, type MarketDescription, monthOrdinal, NO_EMPLOYER } from "../../core/market/market.ts";
import { fail, ok, type Result } from "../../core/result.ts";
import { NEEDS } from "../../core/vocabulary.ts";
import { checkSeal } from "./checksum.ts";
import { CLOSED_COLUMNS, MIXTURE_COLUMNS, SNAPSHOT_KEY, SNAPSHOT_VERSION } from "./columns.ts";

export type SnapshotFault = "not-a-snapshot" | "other-version" | "damaged";

/** What flechette gives for one record batch of a column; its own types leave these fields out. */
interface Batch {
  readonly length: number;
  readonly nullCount: number;
  readonly values: ArrayLike<number>;
  readonly offsets: ArrayLike<number>;
  readonly validity: Uint8Array;
  readonly children: readonly Batch[];
  readonly dictionary: Iterable<string>;
}

/** Reads a snapshot file. Never throws: a damaged or foreign file gives a code and a sentence. */
export function decodeMarket(bytes: Uint8Array): Result<Market, SnapshotFault> {
  const seal = checkSeal(bytes);
  if (seal === "unsealed")
    return fail("not-a-snapshot", "The market file is not a Bearings market snapshot.");
  if (seal === "damaged") return fail("damaged", "The market file is damaged or cut short.");
  try {
    const table = tableFromIPC(bytes);
    const about = JSON.parse(table.schema.metadata?.get(SNAPSHOT_KEY) ?? "{}") as About;
    const { version, checksum: _sum, ...description } = about;
    if (version !== SNAPSHOT_VERSION) {
      return fail(
        "other-version",
        `The market file has format version ${version}; this program reads version ${SNAPSHOT_VERSION}.`,
      );
    }
    return ok(marketOf(table, description));
  } catch {
    return fail("damaged", "The market file lacks a column or has one of another type.");
  }
}

type About = MarketDescription & { readonly version: number; readonly checksum: string };

function marketOf(table: Table, description: MarketDescription): Market {
  const batch = (name: string) => onlyBatch(table, name);
  const closed = CLOSED_COLUMNS.map(({ name, values }) => ordinals(batch(name), values));
  const weights = MIXTURE_COLUMNS.map((name) =>
    Uint8Array.from(batch(name).values).subarray(0, table.numRows),
  );
  const sources = description.sources.map((source) => source.id);
  const paid = sorted(batch("currency"));
  const [countryStart, country, countries] = ragged(batch("countries"));
  const [skillStart, skill, skillIds] = ragged(batch("skills"));
  return {
    size: table.numRows,
    description,
    specialisation: [closed[0]!, closed[1]!, closed[2]!],
    weight: [weights[0]!, weights[1]!, weights[2]!],
    seniority: closed[3]!,
    domain: closed[4]!,
    workMode: closed[5]!,
    employment: closed[6]!,
    degree: closed[7]!,
    yearsMin: withNulls(batch("years_min"), Uint8Array, 255),
    month: months(batch("month")),
    employer: withNulls(batch("employer"), Uint32Array, NO_EMPLOYER),
    source: ordinals(batch("source"), sources),
    payMin: withNulls(batch("pay_min"), Float32Array, Number.NaN),
    payMax: withNulls(batch("pay_max"), Float32Array, Number.NaN),
    currency: withNulls(batch("currency"), Uint8Array, 255).map((code) => paid.place[code] ?? 255),
    currencies: paid.words,
    countryStart,
    country: Uint8Array.from(country),
    countries,
    skillStart,
    skill: Uint16Array.from(skill),
    need: needs(batch("needs")),
    skillIds,
  };
}

const EMPTY: Batch = {
  length: 0,
  nullCount: 0,
  values: [],
  offsets: [],
  validity: new Uint8Array(),
  children: [],
  dictionary: [],
};

function onlyBatch(table: Table, name: string): Batch {
  const batches = table.getChild(name).data as unknown as Batch[];
  if (batches.length > 1) throw new Error(`Column ${name} is not one batch.`);
  return batches[0] ?? EMPTY;
}

function dictionaryOf(batch: Batch): string[] {
  return [...(batch.dictionary ?? [])];
}

/** A file's dictionary is in order of appearance; a market's is in order of the alphabet. */
function sorted(batch: Batch): { readonly words: string[]; readonly place: number[] } {
  const given = dictionaryOf(batch);
  const words = given.toSorted((a, b) => (a < b ? -1 : 1));
  const at = new Map(words.map((word, ordinal) => [word, ordinal]));
  return { words, place: given.map((word) => at.get(word)!) };
}

/** Ordinals into a closed list; the file's dictionary may be in any order. */
function ordinals(batch: Batch, list: readonly string[]): Uint8Array {
  const place = dictionaryOf(batch).map((word) => {
    const ordinal = list.indexOf(word);
    if (ordinal < 0) throw new Error(`Unknown word ${word}.`);
    return ordinal;
  });
  return Uint8Array.from({ length: batch.length }, (_, row) => place[batch.values[row]!]!);
}

function isNull(batch: Batch, row: number): boolean {
  return batch.nullCount > 0 && (batch.validity[row >> 3]! & (1 << (row & 7))) === 0;
}

function withNulls<Column extends Uint8Array | Uint32Array | Float32Array>(
  batch: Batch,
  Kind: new (length: number) => Column,
  none: number,
): Column {
  const column = new Kind(batch.length);
  for (let row = 0; row < batch.length; row++) column[row] = isNull(batch, row) ? none : batch.values[row]!;
  return column;
}

function months(batch: Batch): Uint16Array {
  const place = dictionaryOf(batch).map(monthOrdinal);
  return Uint16Array.from({ length: batch.length }, (_, row) =>
    isNull(batch, row) ? 0xffff : place[batch.values[row]!]!,
  );
}

function ragged(batch: Batch): [Uint32Array, number[], string[]] {
  const starts = Uint32Array.from({ length: batch.length + 1 }, (_, row) => batch.offsets?.[row] ?? 0);
  const total = starts[batch.length]!;
  if (total === 0) return [starts, [], []];
  const child = batch.children[0]!;
  const { words, place } = sorted(child);
  return [starts, Array.from({ length: total }, (_, at) => place[child.values[at]!]!), words];
}

function needs(batch: Batch): Uint8Array {
  const [, values, words] = ragged(batch);
  const place = words.map((word) => (NEEDS as readonly string[]).indexOf(word));
  return Uint8Array.from(values, (value) => place[value]!);
}
