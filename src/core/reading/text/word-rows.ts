import { type RowTable, rowOf } from "./row-table.ts";
import { hashStep, type Tokens } from "./tokens.ts";

/** Rows of a model that a text has, and their values, in step. */
export interface PresentRows {
  readonly row: number[];
  readonly value: number[];
}

export function addRow({ row, value }: PresentRows, one: number, much: number): void {
  row.push(one);
  value.push(much);
}

/** Where a row stands among those found, plus one; all 0 between calls. */
let placeOfRow = new Int32Array(8192);

/** Adds the rows of the words, and of each two words that run on, that are features: 1 + ln of how often. */
export function countWords(
  { hash, runsOn, count }: Tokens,
  table: RowTable,
  found: PresentRows,
): PresentRows {
  const from = found.row.length;
  for (let i = 0; i < count; i++) {
    const one = rowOf(table, hash[i]!);
    if (one !== -1) countOne(found, one);
    if (i === 0 || runsOn[i] === 0) continue;
    const two = rowOf(table, pairHash(hash[i - 1]!, hash[i]!));
    if (two !== -1) countOne(found, two);
  }
  for (let k = from; k < found.row.length; k++) {
    placeOfRow[found.row[k]!] = 0;
    found.value[k] = 1 + Math.log(found.value[k]!);
  }
  return found;
}

function countOne(found: PresentRows, row: number): void {
  if (row >= placeOfRow.length) placeOfRow = grown(placeOfRow, row);
  const place = placeOfRow[row]!;
  if (place === 0) {
    addRow(found, row, 1);
    placeOfRow[row] = found.row.length;
  } else found.value[place - 1]! += 1;
}

function grown(places: Int32Array<ArrayBuffer>, row: number): Int32Array<ArrayBuffer> {
  const more = new Int32Array(row * 2);
  more.set(places);
  return more;
}

/** Makes the values from place `from` on a vector of length 1. */
export function toUnit({ value }: PresentRows, from: number): void {
  let square = 0;
  for (let k = from; k < value.length; k++) square += value[k]! * value[k]!;
  const length = Math.sqrt(square) || 1;
  for (let k = from; k < value.length; k++) value[k]! /= length;
}

/** The key of two words that run on. */
export function pairHash(first: number, second: number): number {
  return hashStep(Math.imul(first, 0x9e3779b1), second);
}
