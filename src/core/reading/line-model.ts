import { linesOf, type Passage, type Stretch } from "./text/passage.ts";
import { type RowTable, rowOf } from "./text/row-table.ts";
import type { Tokens } from "./text/tokens.ts";
import { scaledWeights, type WrittenWeights } from "./text/weights.ts";
import type { KnownWords } from "./text/word-index.ts";
import { pairHash, softmax } from "./text/word-rows.ts";

/**
 * Tells which kind of work a line speaks for, read alone: multinomial logistic regression over its words and pairs of
 * words. The class behind the last specialisation is "none in particular".
 */
export interface LineModel {
  readonly bias: Float64Array;
  /** Row r holds the weights of word r, one per class. */
  readonly weights: Float32Array;
  /** Row of the first word in `words`. */
  readonly from: number;
  readonly words: RowTable;
}

/** How a model file holds it: whole numbers, times `scale`, for the words of the mixture. */
export interface WrittenLineModel {
  readonly bias: readonly number[];
  readonly scale: number;
  readonly weights: WrittenWeights;
}

/** Null when there are not as many weights for each of `count` words as `classes`, and one more. */
export function lineModelOf(
  { bias, scale, weights: written }: WrittenLineModel,
  words: RowTable,
  { from, count, classes }: { readonly from: number; readonly count: number; readonly classes: number },
): LineModel | null {
  const weights = scaledWeights(written, scale);
  const width = classes + 1;
  if (weights === null || bias.length !== width || weights.length !== count * width) return null;
  return { bias: Float64Array.from(bias), weights, from, words };
}

/** The rows, from 0, of the words of a line that the model knows, and of each two that run on; holds until the next call. */
export function rowsOfLine(model: LineModel, passage: Passage, line: Stretch): Int32Array {
  return room.subarray(0, countRows(model, passage, line));
}

/** Writes them into `room` and returns how many they are. */
function countRows({ words, from }: LineModel, { tokens, known }: Passage, line: Stretch): number {
  const most = 2 * (line.endWord - line.firstWord);
  if (room.length < most) room = new Int32Array(2 * most);
  const rows = known?.rowsOf(words);
  const count = known && rows ? knownRows(known, rows, line) : hashedRows(words, tokens, line);
  for (let k = 0; k < count; k++) room[k]! -= from;
  return count;
}

let room = new Int32Array(256);

function knownRows({ single, pair }: KnownWords, rows: Int32Array, { firstWord, endWord }: Stretch): number {
  let count = 0;
  for (let i = firstWord; i < endWord; i++) {
    const one = rows[single[i]!]!;
    if (one !== -1) room[count++] = one;
    const two = i === firstWord ? -1 : rows[pair[i]!]!;
    if (two !== -1) room[count++] = two;
  }
  return count;
}

function hashedRows(words: RowTable, { hash, runsOn }: Tokens, { firstWord, endWord }: Stretch): number {
  let count = 0;
  for (let i = firstWord; i < endWord; i++) {
    const one = rowOf(words, hash[i]!);
    if (one !== -1) room[count++] = one;
    if (i === firstWord || runsOn[i] !== 1) continue;
    const two = rowOf(words, pairHash(hash[i - 1]!, hash[i]!));
    if (two !== -1) room[count++] = two;
  }
  return count;
}

/**
 * The probability of each kind of work, in the order of the classes, and of none in particular: softmax of the biases
 * and the sum of the rows over the root of their number.
 */
export function lineShares(model: LineModel, passage: Passage, line: Stretch): Float64Array {
  const count = countRows(model, passage, line);
  return sharesOf(model, count, new Float64Array(model.bias.length));
}

/** Writes the shares of a line that has the first `count` rows of `room`. */
function sharesOf({ bias, weights }: LineModel, count: number, shares: Float64Array): Float64Array {
  const rows = room;
  const width = bias.length;
  const loud = 1 / Math.sqrt(Math.max(1, count));
  for (let c = 0; c < width; c++) shares[c] = bias[c]!;
  let k = 0;
  // Two rows at a time, so that a share is fetched and put back half as often.
  for (; k + 1 < count; k += 2) {
    const at = rows[k]! * width;
    const next = rows[k + 1]! * width;
    for (let c = 0; c < width; c++)
      shares[c] = shares[c]! + loud * weights[at + c]! + loud * weights[next + c]!;
  }
  if (k < count) for (let c = 0, at = rows[k]! * width; c < width; c++) shares[c]! += loud * weights[at + c]!;
  return softmax(shares);
}

/** Telling lines at the least, so that one line of a short text is not the whole work. */
const LEAST_LINES = 1.5;
const FEWEST_ROWS = 3;

/** What the lines of a text speak for together: of each class its part of all that they say of kinds of work. */
export function workOfLines(model: LineModel, passage: Passage): Float64Array {
  const width = model.bias.length - 1;
  const work = new Float64Array(width);
  const shares = new Float64Array(width + 1);
  let told = 0;
  for (const line of linesOf(passage)) {
    const count = countRows(model, passage, line);
    // Of words that it does not know, as in another language, it has only its bias to tell.
    if (count < FEWEST_ROWS) continue;
    sharesOf(model, count, shares);
    for (let c = 0; c < width; c++) work[c]! += shares[c]!;
    told += 1 - shares[width]!;
  }
  for (let c = 0; c < width; c++) work[c]! /= Math.max(LEAST_LINES, told);
  return work;
}
