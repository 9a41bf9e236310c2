import { FOLDED, foldCode, isDigit, isSpace } from "./characters.ts";
import { createCodeReader } from "./codes.ts";

/**
 * The words of a text, in order, as parallel arrays of which the first `count` places hold.
 * A run of `+`, a `#`, and an inner `&` that touch a word are words of their own, as is the dot before ".NET",
 * so that "C++", "C#" and "R&D" can be told from "C" and "R".
 */
export interface Tokens {
  readonly text: string;
  /** The code units of the text and a 0 behind them. */
  readonly codes: Uint16Array;
  readonly count: number;
  readonly start: Int32Array;
  readonly end: Int32Array;
  /** FNV-1a of the folded letters. */
  readonly hash: Int32Array;
  /** 1 when a name may run on from the word before: only space, hyphen, underscore, slash or an inner dot lie between. A 0 behind the last. */
  readonly runsOn: Uint8Array;
  /** 1 when the word ends with a digit. */
  readonly numbered: Uint8Array;
}

export type Tokeniser = (text: string) => Tokens;

export const HASH_SEED = 0x811c9dc5 | 0;
const HASH_PRIME = 0x01000193;

/** One step of FNV-1a on 32-bit integers. */
export function hashStep(hash: number, code: number): number {
  return Math.imul(hash ^ code, HASH_PRIME);
}

/** The hash that a word of letters and digits has among the words of a text. */
export function hashWord(word: string): number {
  let hash = HASH_SEED;
  for (let at = 0; at < word.length; at++) hash = hashStep(hash, foldCode(word.charCodeAt(at)));
  return hash;
}

/** Makes a tokeniser with buffers of its own: what it returns holds until its next call. */
export function createTokeniser(): Tokeniser {
  let room = 4096;
  let buffers = allocate(room);
  const readCodes = createCodeReader();
  return (text) => {
    // A word takes a character and a gap, a symbol takes one character.
    if (text.length + 2 > room) {
      room = text.length * 2 + 2;
      buffers = allocate(room);
    }
    const codes = readCodes(text);
    return { text, codes, count: words(codes, text.length, buffers), ...buffers };
  };
}

type Buffers = Pick<Tokens, "start" | "end" | "hash" | "runsOn" | "numbered">;

function allocate(room: number): Buffers {
  return {
    start: new Int32Array(room),
    end: new Int32Array(room),
    hash: new Int32Array(room),
    runsOn: new Uint8Array(room),
    numbered: new Uint8Array(room),
  };
}

/** The same table under a name of this file, which is fetched faster. */
const FOLDS = FOLDED;
/** So many characters are split at once, and on to the end of the word that they cut. */
const PIECE = 8192;
/** Where words of letters and digits begin and end, by turns, and the hash of the letters up to there: of one piece. */
const EDGE = new Int32Array(PIECE + 4);
const HASH_AT = new Int32Array(PIECE + 4);

function words(codes: Uint16Array, length: number, buffers: Buffers): number {
  let count = 0;
  for (let from = 0; from < length; ) {
    let to = Math.min(from + PIECE, length);
    while (FOLDS[codes[to]!] !== 0) to++;
    const edges = findEdges(codes, from, to);
    count = split(codes, edges, to === length ? length : 0, count, buffers);
    from = to;
  }
  buffers.runsOn[count] = 0;
  return count;
}

/**
 * Writes where words begin and end from `from` to `to`, where none stands, and returns how many edges there are.
 * Without a branch, since a processor guesses wrong at nearly every end of a word, which costs more than the letters do;
 * and two characters a turn. The last may lie behind `to`: a word that begins there is left out.
 */
function findEdges(codes: Uint16Array, from: number, to: number): number {
  // Looked up once, or written out: what stands outside is fetched anew for each character.
  const folds = FOLDS;
  const edge = EDGE;
  const hashAt = HASH_AT;
  let count = 0;
  let hash = 0;
  let before = 0;
  for (let at = from; at <= to; at += 2) {
    const folded = folds[codes[at]!]!;
    // All ones within a word, else 0; outside, the hash begins anew.
    const here = (0 - folded) >> 31;
    edge[count] = at;
    hashAt[count] = hash;
    count -= before ^ here;
    hash = Math.imul((hash & before) ^ folded ^ (0x811c9dc5 & ~before), 0x01000193);
    const next = folds[codes[at + 1]!]!;
    before = (0 - next) >> 31;
    edge[count] = at + 1;
    hashAt[count] = hash;
    count -= before ^ here;
    hash = Math.imul((hash & here) ^ next ^ (0x811c9dc5 & ~here), 0x01000193);
  }
  return count & ~1;
}

const PLUS = 43;
const SHARP = 35;
const AMPERSAND = 38;
const DOT = 46;
const NEWLINE = 10;
const UNDERSCORE = 95;
const SLASH = 47;
const HYPHEN = 45;
const STEM_LETTERS = 4;

const JOINS = 1;
const DEPENDS = 3;

/** Whether a name may run on over a code unit that is no letter, or depends on what stands around it. */
const BETWEEN = betweenTable();

function betweenTable(): Uint8Array {
  const table = new Uint8Array(0x10000);
  // No space lies behind the ideographic one.
  for (let code = 0; code <= 0x3000; code++) if (isSpace(code)) table[code] = JOINS;
  for (const code of [UNDERSCORE, SLASH, HYPHEN, 0x2010, 0x2011, 0x2012, 0x2013]) table[code] = JOINS;
  for (const code of [PLUS, SHARP, AMPERSAND, DOT, NEWLINE]) table[code] = DEPENDS;
  return table;
}

/**
 * Writes the words of a piece behind the `known` ones before it, and the symbols that are words and stand before them
 * or, behind the last, before `until`; returns how many words there are now.
 */
function split(codes: Uint16Array, edges: number, until: number, known: number, buffers: Buffers): number {
  const { start, end, hash, runsOn, numbered } = buffers;
  const between = BETWEEN;
  const edge = EDGE;
  const hashAt = HASH_AT;
  let count = known;
  let at = known === 0 ? 0 : end[known - 1]!;
  let joins = known === 0 ? 0 : 1;
  for (let i = 0; ; i += 2) {
    const from = i === edges ? until : edge[i]!;
    for (; at < from; at++) {
      const does = between[codes[at]!]!;
      joins &= does;
      if (does !== DEPENDS) continue;
      const symbolEnd = symbolAt(codes, at);
      if (symbolEnd === 0) {
        if (!joinsHere(codes, at)) joins = 0;
        continue;
      }
      start[count] = at;
      end[count] = symbolEnd;
      hash[count] = hashOfSymbols(codes, at, symbolEnd);
      runsOn[count] = joins;
      numbered[count] = 0;
      count++;
      joins = 1;
      at = symbolEnd - 1;
    }
    if (i === edges) break;
    at = edge[i + 1]!;
    start[count] = from;
    end[count] = at;
    hash[count] = hashAt[i + 1]!;
    runsOn[count] = joins;
    numbered[count] = isDigit(codes[at - 1]!) ? 1 : 0;
    count++;
    joins = 1;
  }
  return count;
}

function hashOfSymbols(codes: Uint16Array, from: number, to: number): number {
  let value = HASH_SEED;
  for (let at = from; at < to; at++) value = hashStep(value, codes[at]!);
  return value;
}

/** Hash of what stands before the digits that a word ends with ("python3"); 0 when that holds fewer than four letters. */
export function stemOf(codes: Uint16Array, from: number, to: number): number {
  let end = to;
  while (end > from && isDigit(codes[end - 1]!)) end--;
  let value = HASH_SEED;
  let letters = 0;
  for (let at = from; at < end; at++) {
    const code = foldCode(codes[at]!);
    if (!isDigit(code)) letters++;
    value = hashStep(value, code);
  }
  return letters >= STEM_LETTERS ? value : 0;
}

/** End of the symbol word that begins here; 0 when there is none. */
function symbolAt(codes: Uint16Array, at: number): number {
  const code = codes[at]!;
  if (code === DOT) {
    const next = codes[at + 1]!;
    if (FOLDED[next] === 0 || isDigit(next)) return 0;
    return at === 0 || FOLDED[codes[at - 1]!] === 0 ? at + 1 : 0;
  }
  if (code === NEWLINE) return 0;
  if (code === AMPERSAND) return touchesWords(codes, at) ? at + 1 : 0;
  if (at === 0 || FOLDED[codes[at - 1]!] === 0) return 0;
  let end = at + 1;
  while (code === PLUS && codes[end] === PLUS) end++;
  return end;
}

function touchesWords(codes: Uint16Array, at: number): boolean {
  return at > 0 && foldCode(codes[at - 1]!) !== 0 && foldCode(codes[at + 1]!) !== 0;
}

/** Whether a name may run on over a character that is no word. */
export function staysJoined(codes: Uint16Array, at: number): boolean {
  const does = BETWEEN[codes[at]!]!;
  return does === DEPENDS ? joinsHere(codes, at) : does === JOINS;
}

function joinsHere(codes: Uint16Array, at: number): boolean {
  const code = codes[at]!;
  if (code === DOT) return touchesWords(codes, at);
  // A wrapped line goes on in lower case; the next item of a list does not.
  return code === NEWLINE && isLowerAscii(codes[at + 1]!) && codes[at - 1] !== NEWLINE;
}

function isLowerAscii(code: number): boolean {
  return code >= 97 && code <= 122;
}
