/** Words of a shingle. */
const WORDS = 5;
/** Words longer than this are no words; the rest of them is passed over. */
const LONGEST_TAG = 2000;

/**
 * The 5-word shingles of a text as distinct 32-bit hashes, ascending. Case, punctuation, Markdown and HTML tags do not
 * count. A text of fewer than five words is one shingle of what it has.
 */
export function shinglesOf(text: string): Uint32Array {
  const words = wordHashes(text);
  const count = Math.max(words.length - WORDS + 1, words.length > 0 ? 1 : 0);
  const shingles = new Uint32Array(count);
  for (let at = 0; at < count; at++) {
    let hash = 0x9747b28c;
    for (let word = at; word < Math.min(at + WORDS, words.length); word++) {
      hash = Math.imul((hash << 13) | (hash >>> 19), 5) ^ words[word]!;
    }
    shingles[at] = mixed(hash);
  }
  return distinct(shingles.sort());
}

/** FNV-1a over the lower-case letters and digits of each word. */
function wordHashes(text: string): number[] {
  const words: number[] = [];
  const lower = text.toLowerCase();
  let hash = 0;
  let inWord = false;
  for (let at = 0; at < lower.length; at++) {
    const code = lower.charCodeAt(at);
    if (isWordCode(code)) {
      hash = Math.imul((inWord ? hash : 0x811c9dc5) ^ code, 0x01000193);
      inWord = true;
      continue;
    }
    if (inWord) words.push(hash);
    inWord = false;
    if (code === LESS_THAN) at = endOfTag(lower, at);
    else if (code === AMPERSAND) at = endOfEntity(lower, at);
  }
  if (inWord) words.push(hash);
  return words;
}

const LESS_THAN = 0x3c;
const AMPERSAND = 0x26;

/** Letters and digits of ASCII, and everything beyond it but spaces, dashes and quotation marks. */
function isWordCode(code: number): boolean {
  if (code < 0x80) return (code >= 0x61 && code <= 0x7a) || (code >= 0x30 && code <= 0x39);
  return code > 0xbf && !(code >= 0x2000 && code <= 0x2bff) && !(code >= 0x3000 && code <= 0x3003);
}

/** The end of a tag that begins at `at`; `at` itself when none does. */
function endOfTag(text: string, at: number): number {
  if (!/[a-z/!]/.test(text[at + 1] ?? "")) return at;
  const end = text.indexOf(">", at);
  return end < 0 || end - at > LONGEST_TAG ? at : end;
}

/** The end of an entity such as `&nbsp;` that begins at `at`; `at` itself when none does. */
function endOfEntity(text: string, at: number): number {
  const end = text.indexOf(";", at);
  return end < 0 || end - at > 8 || !/^&#?[a-z0-9]+$/.test(text.slice(at, end)) ? at : end;
}

/** The finaliser of MurmurHash3 (Appleby 2011): every bit depends on every other. */
function mixed(hash: number): number {
  let h = hash ^ (hash >>> 16);
  h = Math.imul(h, 0x85ebca6b);
  h ^= h >>> 13;
  h = Math.imul(h, 0xc2b2ae35);
  return (h ^ (h >>> 16)) >>> 0;
}

function distinct(ascending: Uint32Array): Uint32Array {
  let kept = 0;
  for (let at = 0; at < ascending.length; at++) {
    if (at === 0 || ascending[at] !== ascending[at - 1]) ascending[kept++] = ascending[at]!;
  }
  return ascending.slice(0, kept);
}

/** Shared shingles over all shingles of both, 0–1 (Jaccard 1901); 0 when both are empty. */
export function jaccard(a: Uint32Array, b: Uint32Array): number {
  let shared = 0;
  for (let i = 0, j = 0; i < a.length && j < b.length; ) {
    if (a[i] === b[j]) {
      shared++;
      i++;
      j++;
    } else if (a[i]! < b[j]!) i++;
    else j++;
  }
  const all = a.length + b.length - shared;
  return all === 0 ? 0 : shared / all;
}
