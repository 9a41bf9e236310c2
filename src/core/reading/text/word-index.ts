import { heldRowOf, joinTables, mayHold, type RowTable } from "./row-table.ts";
import type { Tokens } from "./tokens.ts";
import { pairHash } from "./word-rows.ts";

/** The words of a text that models know: of each word, and of each word with the one it runs on from, its number; 0 for none. */
export interface KnownWords {
  readonly single: Int32Array;
  readonly pair: Int32Array;
  /** The rows that a model has for the numbers, -1 where it has none; null when it is none of those indexed. */
  rowsOf(table: RowTable): Int32Array | null;
}

/** Looks the words of a text up once for several models. What it returns holds until its next call. */
export type WordIndex = (tokens: Tokens) => KnownWords;

/** Indexes the words of models' tables. */
export function createWordIndex(tables: readonly RowTable[]): WordIndex {
  const { numbers, rows } = joinTables(tables);
  const byTable = new Map(tables.map((table, k) => [table, rows[k]!]));
  const rowsOf = (table: RowTable) => byTable.get(table) ?? null;
  let single = new Int32Array(4096);
  let pair = new Int32Array(4096);
  let may = new Int32Array(4096);
  let key = new Int32Array(4096);
  return ({ hash, runsOn, count }) => {
    if (single.length <= count) {
      single = new Int32Array(count * 2);
      pair = new Int32Array(count * 2);
      may = new Int32Array(count * 2);
      key = new Int32Array(count * 2);
    }
    // What may be known is written down without a branch, which would be guessed wrong for many a word.
    let some = 0;
    for (let i = 0; i < count; i++) {
      single[i] = 0;
      may[some] = i;
      some += mayHold(numbers, hash[i]!);
    }
    for (let k = 0; k < some; k++) single[may[k]!] = numberOf(numbers, hash[may[k]!]!);
    some = 0;
    for (let i = 0, before = 0; i < count; i++) {
      pair[i] = 0;
      may[some] = i;
      key[some] = pairHash(before, hash[i]!);
      some += mayHold(numbers, key[some]!) & runsOn[i]!;
      before = hash[i]!;
    }
    for (let k = 0; k < some; k++) pair[may[k]!] = numberOf(numbers, key[k]!);
    return { single, pair, rowsOf };
  };
}

function numberOf(numbers: RowTable, hash: number): number {
  return Math.max(0, heldRowOf(numbers, hash));
}
