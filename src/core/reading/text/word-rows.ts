import { endsWithWord, lastHash, type Passage, runsOnIn, type Stretch } from "./passage.ts";
import { type RowTable, rowOf } from "./row-table.ts";
import { createTokeniser, hashStep, type Tokens } from "./tokens.ts";
import type { KnownWords } from "./word-index.ts";

/** Rows of a model that a text has, and their values, in step. */
export interface PresentRows {
  readonly row: number[];
  readonly value: number[];
}

export function addRow({ row, value }: PresentRows, one: number, much: number): void {
  row.push(one);
  value.push(much);
}

/** How often a row was found; all 0 between calls. */
let timesFound = new Int32Array(8192);

/** 1 + ln n for the small n that nearly all are. */
const DAMPED = Float64Array.from({ length: 64 }, (_, times) => 1 + Math.log(times));

/** Adds the rows of the words, and of each two words that run on, that are features, and how often each occurs. */
export function countWords(
  { tokens, stretches, known }: Passage,
  table: RowTable,
  found: PresentRows,
): PresentRows {
  const from = found.row.length;
  const rows = known?.rowsOf(table);
  let before: Stretch | null = null;
  for (const stretch of stretches) {
    const goesOn = before !== null && runsOnIn(tokens, before, stretch);
    const first = goesOn ? lastHash(tokens, before!) : null;
    if (known && rows && first === null && endsWithWord(tokens, stretch)) {
      countKnown(known, rows, stretch, found);
    } else countStretch(tokens, stretch, first, table, found);
    before = stretch;
  }
  for (let k = from; k < found.row.length; k++) {
    const row = found.row[k]!;
    found.value.push(timesFound[row]!);
    timesFound[row] = 0;
  }
  return found;
}

/** Makes of counts, from place `from` on, 1 + their logarithm: what is said ten times does not weigh ten times. */
export function dampen(found: PresentRows, from: number): PresentRows {
  for (let k = from; k < found.value.length; k++) {
    const times = found.value[k]!;
    found.value[k] = DAMPED[times] ?? 1 + Math.log(times);
  }
  return found;
}

/** Counts a stretch that stands by itself and whose words have been looked up. */
function countKnown(
  { single, pair }: KnownWords,
  rows: Int32Array,
  { firstWord, endWord }: Stretch,
  found: PresentRows,
): void {
  for (let i = firstWord; i < endWord; i++) {
    const one = rows[single[i]!]!;
    if (one !== -1) countOne(found, one);
    if (i === firstWord) continue;
    const two = rows[pair[i]!]!;
    if (two !== -1) countOne(found, two);
  }
}

/** `before`: hash of the word that the first one runs on from; null when it begins anew. */
function countStretch(
  tokens: Tokens,
  stretch: Stretch,
  before: number | null,
  table: RowTable,
  found: PresentRows,
): void {
  const { hash, runsOn } = tokens;
  const { firstWord, endWord } = stretch;
  let previous = before ?? 0;
  let joined = before !== null;
  for (let i = firstWord; i < endWord; i++) {
    const own = i === endWord - 1 ? lastHash(tokens, stretch) : hash[i]!;
    const one = rowOf(table, own);
    if (one !== -1) countOne(found, one);
    if (joined) {
      const two = rowOf(table, pairHash(previous, own));
      if (two !== -1) countOne(found, two);
    }
    previous = own;
    joined = runsOn[i + 1] === 1;
  }
}

function countOne({ row: rows }: PresentRows, row: number): void {
  if (row >= timesFound.length) timesFound = grown(timesFound, row);
  if (timesFound[row]!++ === 0) rows.push(row);
}

function grown(times: Int32Array<ArrayBuffer>, row: number): Int32Array<ArrayBuffer> {
  const more = new Int32Array(row * 2);
  more.set(times);
  return more;
}

/** Makes the values from place `from` on a vector of length 1. */
export function toUnit({ value }: PresentRows, from: number): void {
  let square = 0;
  for (let k = from; k < value.length; k++) square += value[k]! * value[k]!;
  const length = Math.sqrt(square) || 1;
  for (let k = from; k < value.length; k++) value[k]! /= length;
}

/** Adds to each score the weights of the rows present, times their values. Row r has a weight for each score. */
export function addScores(scores: Float64Array, weights: Float32Array, { row, value }: PresentRows): void {
  const width = scores.length;
  let k = 0;
  // Two rows at a time, so that a score is fetched and put back half as often.
  for (; k + 1 < row.length; k += 2) {
    const from = row[k]! * width;
    const next = row[k + 1]! * width;
    const much = value[k]!;
    const more = value[k + 1]!;
    for (let i = 0; i < width; i++) {
      scores[i] = scores[i]! + much * weights[from + i]! + more * weights[next + i]!;
    }
  }
  if (k === row.length) return;
  for (let i = 0; i < width; i++) scores[i]! += value[k]! * weights[row[k]! * width + i]!;
}

/** Makes of linear scores, in their place, probabilities; a temperature above 1 makes them more alike. */
export function softmax(scores: Float64Array, temperature = 1): Float64Array {
  let most = Number.NEGATIVE_INFINITY;
  for (let i = 0; i < scores.length; i++) most = Math.max(most, scores[i]!);
  let sum = 0;
  for (let i = 0; i < scores.length; i++) {
    scores[i] = Math.exp((scores[i]! - most) / temperature);
    sum += scores[i]!;
  }
  for (let i = 0; i < scores.length; i++) scores[i]! /= sum;
  return scores;
}

/** The key of two words that run on. */
export function pairHash(first: number, second: number): number {
  return hashStep(Math.imul(first, 0x9e3779b1), second);
}

/** The keys of features: of each the hash of its one word, or of its first two as one. */
export function featureKeys(features: readonly string[]): Int32Array {
  const { hash, start, count } = createTokeniser()(features.join("\n"));
  const keys = new Int32Array(features.length);
  let end = -1;
  let word = 0;
  for (let i = 0; i < features.length; i++) {
    end += 1 + features[i]!.length;
    const first = word;
    while (word < count && start[word]! < end) word++;
    if (word > first) keys[i] = word - first === 1 ? hash[first]! : pairHash(hash[first]!, hash[first + 1]!);
  }
  return keys;
}
