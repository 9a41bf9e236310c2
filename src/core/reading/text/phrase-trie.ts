import { createTokeniser, type Tokens } from "./tokens.ts";

/** Phrases as paths of hashed words, in open-addressed typed arrays. Phrase i is known by its place i. */
export interface PhraseTrie {
  /** One bit for the low 16 bits of each first word's hash: most words of a text begin nothing. */
  readonly first: Uint32Array;
  readonly mask: number;
  readonly keyNode: Int32Array;
  readonly keyHash: Int32Array;
  readonly child: Int32Array;
  /** Phrase that ends at a node; -1 where none does. */
  readonly phraseAt: Int32Array;
  /** Folded words of each phrase, to tell true matches from equal hashes. */
  readonly words: readonly (readonly string[])[];
}

const ROOT = 1;
/** A match is `phrase * SPAN + words`; no phrase has as many words as `SPAN`. */
export const SPAN = 32;

/** Compiles phrases; of two that fold to the same words the first stands. */
export function compilePhrases(phrases: readonly string[]): PhraseTrie {
  const tokenise = createTokeniser();
  const paths = phrases.map((phrase) => pathOf(tokenise(phrase)));
  const edges = paths.reduce((sum, path) => sum + path.hashes.length, 0);
  const size = 2 ** Math.ceil(Math.log2(Math.max(4, edges * 4)));
  const trie = {
    first: new Uint32Array(2048),
    mask: size - 1,
    keyNode: new Int32Array(size),
    keyHash: new Int32Array(size),
    child: new Int32Array(size),
    phraseAt: new Int32Array(edges + 2).fill(-1),
    words: paths.map((path) => path.words),
  };
  let nodes = ROOT + 1;
  paths.forEach(({ hashes }, phrase) => {
    if (hashes.length === 0 || hashes.length >= SPAN) return;
    let node = ROOT;
    trie.first[(hashes[0]! & 0xffff) >>> 5]! |= 1 << (hashes[0]! & 31);
    for (const hash of hashes) {
      const slot = slotOf(trie, node, hash);
      if (trie.keyNode[slot] === 0) {
        trie.keyNode[slot] = node;
        trie.keyHash[slot] = hash;
        trie.child[slot] = nodes++;
      }
      node = trie.child[slot]!;
    }
    if (trie.phraseAt[node] === -1) trie.phraseAt[node] = phrase;
  });
  return trie;
}

/** The longest phrase that begins at word `from`: `phrase * SPAN + words`, or -1. */
export function longestAt(trie: PhraseTrie, tokens: Tokens, from: number): number {
  const head = tokens.hash[from]!;
  if (((trie.first[(head & 0xffff) >>> 5]! >>> (head & 31)) & 1) === 0) return stemAt(trie, tokens, from);
  let slot = slotOf(trie, ROOT, head);
  if (trie.keyNode[slot] === 0) return stemAt(trie, tokens, from);
  let best = -1;
  let at = from;
  for (;;) {
    const node = trie.child[slot]!;
    const phrase = trie.phraseAt[node]!;
    if (phrase !== -1 && isTrue(trie, tokens, phrase, from)) best = phrase * SPAN + (at - from + 1);
    at++;
    if (at >= tokens.count || tokens.runsOn[at] === 0) break;
    slot = slotOf(trie, node, tokens.hash[at]!);
    if (trie.keyNode[slot] === 0) break;
  }
  return best === -1 ? stemAt(trie, tokens, from) : best;
}

/** "Python3" is Python, when nothing is called "python3". */
function stemAt(trie: PhraseTrie, tokens: Tokens, from: number): number {
  const stem = tokens.stem[from]!;
  if (stem === 0) return -1;
  const slot = slotOf(trie, ROOT, stem);
  if (trie.keyNode[slot] === 0) return -1;
  const phrase = trie.phraseAt[trie.child[slot]!]!;
  if (phrase === -1) return -1;
  const word = trie.words[phrase]![0]!;
  const written = tokens.text.slice(tokens.start[from]!, tokens.end[from]!).toLowerCase();
  return written.startsWith(word) ? phrase * SPAN + 1 : -1;
}

function isTrue(trie: PhraseTrie, tokens: Tokens, phrase: number, from: number): boolean {
  const words = trie.words[phrase]!;
  for (let i = 0; i < words.length; i++) {
    const word = words[i]!;
    const start = tokens.start[from + i]!;
    if (tokens.end[from + i]! - start !== word.length) return false;
    if (tokens.text.slice(start, start + word.length).toLowerCase() !== word) return false;
  }
  return true;
}

function slotOf(trie: Pick<PhraseTrie, "mask" | "keyNode" | "keyHash">, node: number, hash: number): number {
  const { mask, keyNode, keyHash } = trie;
  let mixed = Math.imul(hash ^ Math.imul(node, 0x9e3779b1), 0x85ebca6b);
  mixed ^= mixed >>> 15;
  let slot = mixed & mask;
  while (keyNode[slot] !== 0 && (keyNode[slot] !== node || keyHash[slot] !== hash)) slot = (slot + 1) & mask;
  return slot;
}

function pathOf(tokens: Tokens): { hashes: number[]; words: string[] } {
  const places = Array.from({ length: tokens.count }, (_, i) => i);
  return {
    hashes: places.map((i) => tokens.hash[i]!),
    words: places.map((i) => tokens.text.slice(tokens.start[i]!, tokens.end[i]!).toLowerCase()),
  };
}
