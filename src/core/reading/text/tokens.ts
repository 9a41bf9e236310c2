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
  /** Hash of the letters before trailing digits ("python3"), when at least four; else 0. */
  readonly stem: Int32Array;
  /** 1 when a name may run on from the word before: only space, hyphen, underscore, slash or an inner dot lie between. */
  readonly runsOn: Uint8Array;
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
    return { text, codes, count: split(codes, text.length, buffers), ...buffers };
  };
}

type Buffers = Pick<Tokens, "start" | "end" | "hash" | "stem" | "runsOn">;

function allocate(room: number): Buffers {
  return {
    start: new Int32Array(room),
    end: new Int32Array(room),
    hash: new Int32Array(room),
    stem: new Int32Array(room),
    runsOn: new Uint8Array(room),
  };
}

const PLUS = 43;
const SHARP = 35;
const AMPERSAND = 38;
const DOT = 46;
const NEWLINE = 10;
const SPACE = 32;
const STEM_LETTERS = 4;

const MAY_BE_WORD = new Uint8Array(128);
for (const code of [PLUS, SHARP, AMPERSAND, DOT]) MAY_BE_WORD[code] = 1;

/** The 0 behind the text ends its last word. */
function split(codes: Uint16Array, length: number, { start, end, hash, stem, runsOn }: Buffers): number {
  // Looked up once: what is imported is otherwise fetched anew for each character.
  const folds = FOLDED;
  let count = 0;
  let joins = 0;
  let at = 0;
  while (at < length) {
    const from = at;
    let folded = folds[codes[at]!]!;
    if (folded !== 0) {
      let value = HASH_SEED;
      let last = 0;
      do {
        value = hashStep(value, folded);
        last = folded;
        at++;
        folded = folds[codes[at]!]!;
      } while (folded !== 0);
      hash[count] = value;
      stem[count] = isDigit(last) ? stemOf(codes, from, at) : 0;
    } else {
      const code = codes[at]!;
      // A space is the commonest, and leaves everything as it is.
      if (code === SPACE) {
        at++;
        continue;
      }
      const symbolEnd = MAY_BE_WORD[code & 127] === 0 ? 0 : symbolAt(codes, at, code);
      if (symbolEnd === 0) {
        joins = joins !== 0 && staysJoined(codes, at, code) ? 1 : 0;
        at++;
        continue;
      }
      hash[count] = hashOfSymbols(codes, at, symbolEnd);
      stem[count] = 0;
      at = symbolEnd;
    }
    start[count] = from;
    end[count] = at;
    runsOn[count] = joins;
    joins = 1;
    count++;
  }
  return count;
}

function hashOfSymbols(codes: Uint16Array, from: number, to: number): number {
  let value = HASH_SEED;
  for (let at = from; at < to; at++) value = hashStep(value, codes[at]!);
  return value;
}

/** Hash of what stands before the digits that a word ends with; 0 when that holds too few letters. */
function stemOf(codes: Uint16Array, from: number, to: number): number {
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
function symbolAt(codes: Uint16Array, at: number, code: number): number {
  if (code === PLUS || code === SHARP) {
    if (at === 0 || foldCode(codes[at - 1]!) === 0) return 0;
    let end = at + 1;
    while (code === PLUS && codes[end] === PLUS) end++;
    return end;
  }
  if (code === AMPERSAND) return touchesWords(codes, at) ? at + 1 : 0;
  if (code !== DOT || foldCode(codes[at + 1]!) === 0) return 0;
  const before = at === 0 ? 0 : foldCode(codes[at - 1]!);
  return before === 0 && !isDigit(codes[at + 1]!) ? at + 1 : 0;
}

function touchesWords(codes: Uint16Array, at: number): boolean {
  return at > 0 && foldCode(codes[at - 1]!) !== 0 && foldCode(codes[at + 1]!) !== 0;
}

/** Whether a name may run on over a character that is no word. */
export function staysJoined(codes: Uint16Array, at: number, code: number): boolean {
  if (isSpace(code) || code === 45 || code === 95 || code === 47) return true;
  if (code >= 0x2010 && code <= 0x2013) return true;
  if (code === DOT) return touchesWords(codes, at);
  // A wrapped line goes on in lower case; the next item of a list does not.
  return code === NEWLINE && isLowerAscii(codes[at + 1]!) && codes[at - 1] !== NEWLINE;
}

function isLowerAscii(code: number): boolean {
  return code >= 97 && code <= 122;
}
