import { type RowTable, rowOf, rowTable } from "./row-table.ts";
import type { Tokens } from "./tokens.ts";
import { pairHash } from "./word-rows.ts";

/** The words of a text that models know: of each word, and of each word with the one it runs on from, the number in a `WordIndex`. */
export interface KnownWords {
  readonly single: Int32Array;
  readonly pair: Int32Array;
  /** The rows that a model has for the numbers, -1 where it has none; null when it is none of those indexed. */
  rowsOf(table: RowTable): Int32Array | null;
}

/** Looks the words of a text up once for several models. What it returns holds until its next call. */
export type WordIndex = (tokens: Tokens) => KnownWords;

/** Indexes the words of models' tables. Number 0 is the word that none of them knows. */
export function createWordIndex(maps: readonly ReadonlyMap<number, number>[]): WordIndex {
  const keys = new Set(maps.flatMap((map) => [...map.keys()]));
  const numbers = rowTable(new Map([...keys].map((key, i) => [key, i + 1])));
  const rows = new Map(
    maps.map((map) => [rowTable(map), Int32Array.from([0, ...keys], (key, i) => rowAt(map, key, i))]),
  );
  const rowsOf = (table: RowTable) => rows.get(table) ?? null;
  let single = new Int32Array(4096);
  let pair = new Int32Array(4096);
  return ({ hash, runsOn, count }) => {
    if (single.length < count) {
      single = new Int32Array(count * 2);
      pair = new Int32Array(count * 2);
    }
    for (let i = 0; i < count; i++) {
      single[i] = numberOf(numbers, hash[i]!);
      pair[i] = runsOn[i] === 1 ? numberOf(numbers, pairHash(hash[i - 1]!, hash[i]!)) : 0;
    }
    return { single, pair, rowsOf };
  };
}

function rowAt(map: ReadonlyMap<number, number>, key: number, number: number): number {
  return number === 0 ? -1 : (map.get(key) ?? -1);
}

function numberOf(numbers: RowTable, hash: number): number {
  const number = rowOf(numbers, hash);
  return number === -1 ? 0 : number;
}
