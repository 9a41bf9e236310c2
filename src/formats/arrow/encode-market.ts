import {
  dictionary,
  float32,
  list,
  tableFromArrays,
  tableToIPC,
  uint8,
  uint16,
  uint32,
  utf8,
} from "@uwdata/flechette";
import type { Market } from "../../core/market/market.ts";
import { monthName, NO_EMPLOYER } from "../../core/market/market.ts";
import { NEEDS } from "../../core/vocabulary.ts";
import { seal, UNSEALED } from "./checksum.ts";
import { CLOSED_COLUMNS, MIXTURE_COLUMNS, SNAPSHOT_KEY, SNAPSHOT_VERSION } from "./columns.ts";

/**
 * A snapshot as an Arrow IPC file that any Arrow reader opens: closed lists as dictionaries of words, skills and
 * countries as lists, months as `YYYY-MM`. What it is, from where and how old stands in the schema's metadata.
 */
export function encodeMarket(market: Market): Uint8Array {
  const table = tableFromArrays(columnsOf(market), { types: typesOf() } as never);
  const about = { version: SNAPSHOT_VERSION, ...UNSEALED, ...market.description };
  table.schema.metadata = new Map([[SNAPSHOT_KEY, JSON.stringify(about)]]);
  const bytes = tableToIPC(table, { format: "file" });
  if (!bytes) throw new Error("The Arrow writer returned no bytes.");
  return seal(bytes);
}

/** Every column in words, as a file holds it. */
export function columnsOf(market: Market): Record<string, unknown[]> {
  const rows = Array.from({ length: market.size }, (_, row) => row);
  const columns: Record<string, unknown[]> = {};
  for (const { name, values, of } of CLOSED_COLUMNS) {
    columns[name] = rows.map((row) => values[of(market)[row]!]);
  }
  for (const [rank, name] of MIXTURE_COLUMNS.entries()) columns[name] = [...market.weight[rank]!];
  return {
    ...columns,
    years_min: rows.map((row) => (market.yearsMin[row] === 255 ? null : market.yearsMin[row])),
    month: rows.map((row) => monthName(market.month[row]!)),
    employer: rows.map((row) => (market.employer[row] === NO_EMPLOYER ? null : market.employer[row])),
    source: rows.map((row) => market.description.sources[market.source[row]!]!.id),
    pay_min: rows.map((row) => numberOrNull(market.payMin[row]!)),
    pay_max: rows.map((row) => numberOrNull(market.payMax[row]!)),
    currency: rows.map((row) => market.currencies[market.currency[row]!] ?? null),
    countries: rows.map((row) => words(market.countryStart, market.country, market.countries, row)),
    skills: rows.map((row) => words(market.skillStart, market.skill, market.skillIds, row)),
    needs: rows.map((row) => words(market.skillStart, market.need, NEEDS, row)),
  };
}

function typesOf(): Record<string, unknown> {
  const word = () => dictionary(utf8(), uint8());
  const closed = Object.fromEntries(CLOSED_COLUMNS.map(({ name }) => [name, word()]));
  const weights = Object.fromEntries(MIXTURE_COLUMNS.map((name) => [name, uint8()]));
  return {
    ...closed,
    ...weights,
    years_min: uint8(),
    month: dictionary(utf8(), uint16()),
    employer: uint32(),
    source: word(),
    pay_min: float32(),
    pay_max: float32(),
    currency: word(),
    countries: list(word()),
    skills: list(dictionary(utf8(), uint16())),
    needs: list(word()),
  };
}

function numberOrNull(value: number): number | null {
  return Number.isNaN(value) ? null : value;
}

function words(
  starts: Uint32Array,
  ordinals: ArrayLike<number>,
  list: readonly string[],
  row: number,
): string[] {
  const result: string[] = [];
  for (let at = starts[row]!; at < starts[row + 1]!; at++) result.push(list[ordinals[at]!]!);
  return result;
}
