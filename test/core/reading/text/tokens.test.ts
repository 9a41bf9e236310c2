import fc from "fast-check";
import { expect, test } from "vitest";
import { foldCode, isDigit, isSpace } from "../../../../src/core/reading/text/characters.ts";
import {
  createTokeniser,
  HASH_SEED,
  hashStep,
  hashWord,
  stemOf,
} from "../../../../src/core/reading/text/tokens.ts";

interface Word {
  readonly written: string;
  readonly start: number;
  readonly hash: number;
  readonly runsOn: boolean;
  readonly numbered: boolean;
}

const tokenise = createTokeniser();

function wordsOf(text: string): Word[] {
  const { count, start, end, hash, runsOn, numbered } = tokenise(text);
  expect(runsOn[count]).toBe(0);
  return Array.from({ length: count }, (_, i) => ({
    written: text.slice(start[i]!, end[i]!),
    start: start[i]!,
    hash: hash[i]!,
    runsOn: runsOn[i] === 1,
    numbered: numbered[i] === 1,
  }));
}

/** The same one character after the other, as the words are defined. */
function plainly(text: string): Word[] {
  const found: Word[] = [];
  const isLetter = (at: number) => at >= 0 && at < text.length && foldCode(text.charCodeAt(at)) !== 0;
  let joins = false;
  for (let at = 0; at < text.length; ) {
    const start = at;
    while (isLetter(at)) at++;
    if (at === start) at = symbolEnd(text, at, isLetter);
    if (at === start) {
      joins &&= joinsAt(text, at, isLetter);
      at++;
      continue;
    }
    const written = text.slice(start, at);
    const hash = [...Array(written.length).keys()]
      .map((i) => foldCode(written.charCodeAt(i)) || written.charCodeAt(i))
      .reduce(hashStep, HASH_SEED);
    found.push({ written, start, hash, runsOn: joins, numbered: isDigit(text.charCodeAt(at - 1)) });
    joins = true;
  }
  return found;
}

function symbolEnd(text: string, at: number, isLetter: (at: number) => boolean): number {
  const [symbol = ""] = /^(?:\++|[#&.])/.exec(text.slice(at)) ?? [];
  if (symbol === ".") {
    const opensWord = isLetter(at + 1) && !isLetter(at - 1) && !isDigit(text.charCodeAt(at + 1));
    return opensWord ? at + 1 : at;
  }
  if (symbol === "&") return isLetter(at - 1) && isLetter(at + 1) ? at + 1 : at;
  return isLetter(at - 1) ? at + symbol.length : at;
}

function joinsAt(text: string, at: number, isLetter: (at: number) => boolean): boolean {
  if (isSpace(text.charCodeAt(at)) || /[-_/\u2010-\u2013]/.test(text[at]!)) return true;
  if (text[at] === ".") return isLetter(at - 1) && isLetter(at + 1);
  return text[at] === "\n" && /[a-z]/.test(text[at + 1] ?? "") && text[at - 1] !== "\n";
}

function isReadPlainly(text: string): void {
  expect(wordsOf(text)).toEqual(plainly(text));
}

const PIECES = ["a", "Straße", "B2", "7", " ", " ", ", ", "\n", "+", "#", "&", ".", "-", "–", "_", "/", " "];
const texts = fc
  .array(fc.oneof(fc.constantFrom(...PIECES, "é", "日", "\ud83d", "𝒳", "Ж"), fc.string({ unit: "binary" })), {
    maxLength: 60,
  })
  .map((pieces) => pieces.join(""));

test("words are those read one character after the other", () => {
  fc.assert(fc.property(texts, isReadPlainly), { numRuns: 500 });
});

test("and so in texts that are split in several pieces, whatever stands at the seams", () => {
  const long = fc
    .tuple(texts, texts, fc.integer({ min: 8150, max: 8230 }))
    .chain(([filler, seam, before]) =>
      fc
        .constantFrom("a", " ", ". ", "C++ ")
        .map((unit) => `${unit.repeat(before)}${seam}${filler}`.repeat(2)),
    );
  fc.assert(fc.property(long, isReadPlainly), { numRuns: 20 });
});

test("a word is hashed as it is alone, whatever its casing", () => {
  expect(wordsOf("Straße und PyTorch2").map(({ hash }) => hash)).toEqual(
    ["straße", "und", "pytorch2"].map(hashWord),
  );
});

test("what stands before trailing digits is a word if it has four letters", () => {
  const stem = (word: string) => stemOf(tokenise(word).codes, 0, word.length);
  expect(stem("Python3")).toBe(hashWord("python"));
  expect(stem("gpt4")).toBe(0);
  expect(stem("2024")).toBe(0);
});
