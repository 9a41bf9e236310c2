import { compilePhrases, longestAt, type PhraseTrie } from "./phrase-trie.ts";
import { createTokeniser } from "./tokens.ts";

/** Bytes of four: lengths of heads, slots, letters and their beginnings. */
const HEAD = 4;
const INT = Int32Array.BYTES_PER_ELEMENT;
/** Of so many phrases evenly apart, each has to be found again where it was packed. */
const PROBES = 64;

/** A compiled trie as bytes, in the byte order of the machine: read back on the same one. */
export function packTrie({ heads, slots, letters, lettersFrom }: PhraseTrie): Uint8Array {
  const ints = HEAD + heads.length + slots.length + lettersFrom.length;
  const bytes = new Uint8Array(ints * INT + letters.byteLength);
  const all = new Int32Array(bytes.buffer, 0, ints);
  all.set([heads.length, slots.length, lettersFrom.length, letters.length]);
  all.set(heads, HEAD);
  all.set(slots, HEAD + heads.length);
  all.set(lettersFrom, HEAD + heads.length + slots.length);
  new Uint16Array(bytes.buffer, ints * INT).set(letters);
  return bytes;
}

/**
 * The trie of packed bytes, without a copy where they lie on a boundary of four. Null when they are cut, or when a
 * phrase is not found as this tokeniser spells it: then it has to be compiled anew.
 */
export function unpackTrie(packed: Uint8Array, phrases: readonly string[]): PhraseTrie | null {
  const bytes = packed.byteOffset % INT === 0 ? packed : packed.slice();
  if (bytes.length < HEAD * INT) return null;
  const [heads = 0, slots = 0, from = 0, letters = 0] = new Int32Array(bytes.buffer, bytes.byteOffset, HEAD);
  const lengths = [heads, slots, from, letters];
  if (lengths.some((length) => length < 0) || from !== phrases.length + 1) return null;
  const ints = HEAD + heads + slots + from;
  if (bytes.length !== ints * INT + letters * Uint16Array.BYTES_PER_ELEMENT) return null;
  const part = (at: number, length: number) =>
    new Int32Array(bytes.buffer, bytes.byteOffset + at * INT, length);
  const trie = {
    heads: part(HEAD, heads),
    mask: slots / 4 - 1,
    slots: part(HEAD + heads, slots),
    lettersFrom: part(HEAD + heads + slots, from),
    letters: new Uint16Array(bytes.buffer, bytes.byteOffset + ints * INT, letters),
  };
  return isOf(trie, phrases) ? trie : null;
}

/** Whether the trie finds of these phrases what one finds that is compiled from some of them now. */
function isOf(trie: PhraseTrie, phrases: readonly string[]): boolean {
  const step = Math.max(1, Math.floor(phrases.length / PROBES));
  const some = phrases.filter((_, i) => i % step === 0);
  const own = compilePhrases(some);
  const tokenise = createTokeniser();
  return some.every((phrase) => {
    const tokens = tokenise(phrase);
    return (longestAt(trie, tokens, 0) === -1) === (longestAt(own, tokens, 0) === -1);
  });
}
