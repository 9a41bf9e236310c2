import { foldCode } from "./characters.ts";
import { HASH_SEED, hashStep, staysJoined, type Tokeniser, type Tokens } from "./tokens.ts";
import type { KnownWords } from "./word-index.ts";

/** A part of a text and the words that begin in it. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
  readonly firstWord: number;
  readonly endWord: number;
}

/** Parts of one text, read one after the other as if each were a line of its own. */
export interface Passage {
  readonly tokens: Tokens;
  readonly stretches: readonly Stretch[];
  /** The words of the whole text, when they have been looked up. */
  readonly known?: KnownWords;
}

export function wholeText(tokens: Tokens): Passage {
  const { text, count } = tokens;
  return { tokens, stretches: [{ start: 0, end: text.length, firstWord: 0, endWord: count }] };
}

/** A passage as it is; a text, split into words. */
export function passageOf(text: string | Passage, tokenise: Tokeniser): Passage {
  return typeof text === "string" ? wholeText(tokenise(text)) : text;
}

/** The stretches of a passage; of a whole text its lines. */
export function linesOf({ tokens, stretches }: Passage): readonly Stretch[] {
  const [whole] = stretches;
  if (stretches.length !== 1 || !whole) return stretches;
  const { text, start: starts } = tokens;
  const lines: Stretch[] = [];
  let word = whole.firstWord;
  for (let start = whole.start; start < whole.end; ) {
    const found = text.indexOf("\n", start);
    const end = found === -1 || found > whole.end ? whole.end : found;
    const firstWord = word;
    while (word < whole.endWord && starts[word]! < end) word++;
    if (word > firstWord) lines.push({ start, end, firstWord, endWord: word });
    start = end + 1;
  }
  return lines;
}

/** The words of a passage as a text that outlives it. */
export function spelled({ tokens, stretches }: Passage): string {
  return stretches.map(({ start, end }) => tokens.text.slice(start, end)).join("\n");
}

/** The first so many characters of stretches, a line end between each two. */
export function shortened({ start }: Tokens, stretches: readonly Stretch[], room: number): Stretch[] {
  const kept: Stretch[] = [];
  let left = room;
  for (const stretch of stretches) {
    if (left <= 0) break;
    const end = Math.min(stretch.end, stretch.start + left);
    let { endWord } = stretch;
    while (endWord > stretch.firstWord && start[endWord - 1]! >= end) endWord--;
    kept.push({ start: stretch.start, end, firstWord: stretch.firstWord, endWord });
    left -= stretch.end - stretch.start + 1;
  }
  return kept;
}

/** Hash of the last word of a stretch, as far as it stands in it. */
export function lastHash({ codes, start, end: ends, hash }: Tokens, { end, endWord }: Stretch): number {
  const last = endWord - 1;
  if (ends[last]! <= end) return hash[last]!;
  let value = HASH_SEED;
  for (let at = start[last]!; at < end; at++) {
    const code = codes[at]!;
    value = hashStep(value, foldCode(code) || code);
  }
  return value;
}

/** Whether a stretch ends where a word ends, or between two. */
export function endsWithWord({ end: ends }: Tokens, { firstWord, endWord, end }: Stretch): boolean {
  return endWord === firstWord || ends[endWord - 1]! <= end;
}

/** Whether a name may run on from one stretch to the next: as in a wrapped line, the next begins in lower case. */
export function runsOnIn({ codes, end: ends }: Tokens, before: Stretch, next: Stretch): boolean {
  const code = codes[next.start]!;
  if (code < 97 || code > 122 || before.endWord === before.firstWord) return false;
  for (let at = ends[before.endWord - 1]!; at < before.end; at++) {
    if (!staysJoined(codes, at)) return false;
  }
  return true;
}
