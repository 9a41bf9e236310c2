import { FOLDED } from "./characters.ts";
import { createTokeniser, stemOf, type Tokens } from "./tokens.ts";

/** Phrases as paths of hashed words, in one open-addressed typed array. Phrase i is known by its place i. */
export interface PhraseTrie {
  /**
   * Two bits of one place for each phrase of one word, and for each pair of words that a longer one begins with:
   * most words of a text begin nothing, and need no look-up.
   */
  readonly heads: Int32Array;
  readonly mask: number;
  /** Four places a slot, so that a look-up takes one cache line: node, hash, child or 0, phrase that ends there or -1. */
  readonly slots: Int32Array;
  /** Folded letters of every phrase, a 0 after each word, to tell true matches from equal hashes. */
  readonly letters: Uint16Array;
  /** Where the letters of phrase i begin; one more for the end. */
  readonly lettersFrom: Int32Array;
}

const FOLDS = FOLDED;
const ROOT = 1;
/** A match is `phrase * SPAN + words`; no phrase has as many words as `SPAN`. */
export const SPAN = 32;
const HEADS = 8192;

/** Compiles phrases; of two that fold to the same words the first stands. */
export function compilePhrases(phrases: readonly string[]): PhraseTrie {
  const tokens = createTokeniser()(phrases.join("\n"));
  const size = 2 ** Math.ceil(Math.log2(Math.max(4, tokens.count * 1.25)));
  const trie = {
    heads: new Int32Array(HEADS),
    mask: size - 1,
    slots: new Int32Array(size * 4),
    letters: new Uint16Array(tokens.text.length + tokens.count),
    lettersFrom: new Int32Array(phrases.length + 1),
  };
  let nodes = ROOT + 1;
  let end = -1;
  for (let phrase = 0, word = 0; phrase < phrases.length; phrase++) {
    end += 1 + phrases[phrase]!.length;
    const from = word;
    while (word < tokens.count && tokens.start[word]! < end) word++;
    trie.lettersFrom[phrase + 1] = spell(tokens, from, word, trie.letters, trie.lettersFrom[phrase]!);
    if (word > from && word - from < SPAN) nodes = addPath(trie, tokens, from, word, phrase, nodes);
  }
  return trie;
}

function addPath(
  trie: Pick<PhraseTrie, "heads" | "mask" | "slots">,
  { hash }: Tokens,
  from: number,
  to: number,
  phrase: number,
  firstFree: number,
): number {
  const head = to - from === 1 ? hash[from]! : pairOf(hash[from]!, hash[from + 1]!);
  trie.heads[placeOf(head)]! |= bitsOf(head);
  const { slots } = trie;
  let nodes = firstFree;
  let slot = -1;
  for (let at = from; at < to; at++) {
    if (slot !== -1 && slots[slot + 2] === 0) slots[slot + 2] = nodes++;
    const node = slot === -1 ? ROOT : slots[slot + 2]!;
    slot = slotOf(trie, node, hash[at]!);
    if (slots[slot] !== 0) continue;
    slots[slot] = node;
    slots[slot + 1] = hash[at]!;
    slots[slot + 3] = -1;
  }
  if (slots[slot + 3] === -1) slots[slot + 3] = phrase;
  return nodes;
}

/** Writes the folded letters of words `from` to `to`, and returns where they end. */
function spell(
  { codes, start, end }: Tokens,
  from: number,
  to: number,
  letters: Uint16Array,
  at: number,
): number {
  let next = at;
  for (let word = from; word < to; word++) {
    for (let i = start[word]!; i < end[word]!; i++) letters[next++] = folded(codes[i]!);
    next++;
  }
  return next;
}

/** The longest phrase that begins at word `from`: `phrase * SPAN + words`, or -1. */
export function longestAt(trie: PhraseTrie, tokens: Tokens, from: number): number {
  return mayBegin(trie.heads, tokens, from) === 0 ? -1 : longestFrom(trie, tokens, from);
}

/** Writes the words at which a phrase may begin, and returns how many they are. */
export function beginnings({ heads }: PhraseTrie, tokens: Tokens, found: Int32Array): number {
  let count = 0;
  // Without a branch, which would be guessed wrong for most of them.
  for (let at = 0; at < tokens.count; at++) {
    found[count] = at;
    count += mayBegin(heads, tokens, at);
  }
  return count;
}

/** 1 when a phrase may begin at a word, else 0. */
function mayBegin(heads: Int32Array, { hash, runsOn, numbered }: Tokens, at: number): number {
  const head = hash[at]!;
  const pair = pairOf(head, hash[at + 1]!);
  return isHead(heads, head) | (isHead(heads, pair) & runsOn[at + 1]!) | numbered[at]!;
}

/** 1 when both bits of a head are set, else 0. */
function isHead(heads: Int32Array, hash: number): number {
  const bits = heads[(hash >>> 5) & (HEADS - 1)]!;
  return (bits >>> (hash & 31)) & (bits >>> ((hash >>> 18) & 31)) & 1;
}

function placeOf(hash: number): number {
  return (hash >>> 5) & (HEADS - 1);
}

function bitsOf(hash: number): number {
  return (1 << (hash & 31)) | (1 << ((hash >>> 18) & 31));
}

function pairOf(first: number, second: number): number {
  return Math.imul(first, 31) ^ second;
}

/** The same at a word where one may begin. */
export function longestFrom(trie: PhraseTrie, tokens: Tokens, from: number): number {
  let best = walk(trie, tokens, from, SPAN);
  // Next to never: the hash is another word's, and a shorter phrase may be meant.
  while (best !== -1 && !isTrue(trie, tokens, (best / SPAN) | 0, from))
    best = walk(trie, tokens, from, (best % SPAN) - 1);
  return best === -1 && tokens.numbered[from] === 1 ? stemAt(trie, tokens, from) : best;
}

/** The longest phrase of at most so many words by their hashes. */
function walk(trie: PhraseTrie, { hash, runsOn, count }: Tokens, from: number, most: number): number {
  const { slots } = trie;
  const end = Math.min(count, from + most);
  let best = -1;
  for (let at = from, node = ROOT; at < end && node !== 0 && (at === from || runsOn[at] === 1); at++) {
    const slot = slotOf(trie, node, hash[at]!);
    if (slots[slot] === 0) break;
    if (slots[slot + 3] !== -1) best = slots[slot + 3]! * SPAN + (at - from + 1);
    node = slots[slot + 2]!;
  }
  return best;
}

/** "Python3" is Python, when nothing is called "python3". */
function stemAt(trie: PhraseTrie, tokens: Tokens, from: number): number {
  const stem = stemOf(tokens.codes, tokens.start[from]!, tokens.end[from]!);
  if (stem === 0) return -1;
  const slot = slotOf(trie, ROOT, stem);
  const phrase = trie.slots[slot] === 0 ? -1 : trie.slots[slot + 3]!;
  if (phrase === -1) return -1;
  const { letters } = trie;
  let at = tokens.start[from]!;
  for (let next = trie.lettersFrom[phrase]!; letters[next] !== 0; next++, at++) {
    if (folded(tokens.codes[at]!) !== letters[next]) return -1;
  }
  return at <= tokens.end[from]! ? phrase * SPAN + 1 : -1;
}

function isTrue({ letters, lettersFrom }: PhraseTrie, tokens: Tokens, phrase: number, from: number): boolean {
  const { codes, start, end } = tokens;
  const stop = lettersFrom[phrase + 1]!;
  let word = from;
  for (let next = lettersFrom[phrase]!; next < stop; next++, word++) {
    const last = end[word]!;
    for (let at = start[word]!; at < last; at++, next++) {
      const code = codes[at]!;
      // Most letters are small ones.
      if (folded(code) !== letters[next]) return false;
    }
    if (letters[next] !== 0) return false;
  }
  return true;
}

/** Letters in lower case; symbols as they are. */
function folded(code: number): number {
  return FOLDS[code]! || code;
}

function slotOf({ mask, slots }: Pick<PhraseTrie, "mask" | "slots">, node: number, hash: number): number {
  let mixed = Math.imul(hash ^ Math.imul(node, 0x9e3779b1), 0x85ebca6b);
  mixed ^= mixed >>> 15;
  let slot = (mixed & mask) << 2;
  while (slots[slot] !== 0 && (slots[slot] !== node || slots[slot + 1] !== hash))
    slot = (slot + 4) & (mask << 2);
  return slot;
}
