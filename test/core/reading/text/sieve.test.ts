import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createCodeReader } from "../../../../src/core/reading/text/codes.ts";
import { neededGrams } from "../../../../src/core/reading/text/needed-grams.ts";
import { createSieve } from "../../../../src/core/reading/text/sieve.ts";
import { gramOf } from "../../../../src/core/reading/text/signs.ts";

const grams = (expression: RegExp) => neededGrams(expression)?.toSorted() ?? null;
const of = (...signs: string[]) => signs.map(gramOf).toSorted();

describe("needed grams", () => {
  it.each<[RegExp, string[] | null]>([
    [/remote/i, ["remo"]],
    [/\bai\b/, ["_ai_"]],
    [/ai/, null],
    [/\b(?:hybrid|remote)\b/, ["hybr", "remo"]],
    [/(?:a|an) (?:\w+ ){0,3}hubs/, ["hubs"]],
    [/foo(?:bar)*quux/, ["quux"]],
    [/x[ae]bc/, ["xabc", "xebc"]],
    [/(?<![\p{L}\p{N}])\p{Lu}+ job/u, ["_job"]],
    [/(?<!no )visa(?! card)/, ["visa"]],
    [/\d{2} hrs/, ["_hrs"]],
    [/deux|.*/, null],
    [/zèbre|úbl/, null],
  ])("of %s", (expression, expected) => {
    expect(grams(expression)).toEqual(expected && of(...expected));
  });
});

/** An expression and a text that it matches, grown together. */
interface Matched {
  readonly source: string;
  readonly text: string;
}

const WORD = fc.constantFrom("re", "mote", "ai", "C3", "öde", "l'", " ", "-", "Year", "s");

/** `once` repeats nothing within itself: a repetition of repetitions may be tried in ways without end. */
const matched: fc.Arbitrary<Matched> = fc.letrec<{ any: Matched; once: Matched }>((tie) => ({
  any: fc.oneof(
    { maxDepth: 4, depthSize: "small" },
    WORD.map((text) => ({ source: text, text })),
    both(tie("any"), tie("any")),
    either(tie("any"), tie("any")),
    fc
      .tuple(tie("any"), fc.boolean())
      .map(([a, is]) => ({ source: `(?:${a.source})?`, text: is ? a.text : "" })),
    fc
      .tuple(tie("once"), fc.nat(3))
      .map(([a, n]) => ({ source: `(?:${a.source}){0,3}`, text: a.text.repeat(n) })),
    fc
      .tuple(tie("once"), fc.integer({ min: 1, max: 5 }))
      .map(([a, n]) => ({ source: `(${a.source})+`, text: a.text.repeat(n) })),
    tie("any").map((a) => ({ source: `\\b${a.source}\\b`, text: a.text })),
    tie("any").map((a) => ({ source: `${a.source}(?=[ ,]|$)`, text: a.text })),
    tie("any").map((a) => ({ source: `(?<![\\p{L}\\p{N}_])${a.source}[^.]*`, text: `${a.text} and so on` })),
  ),
  once: fc.oneof(
    { maxDepth: 3, depthSize: "small" },
    WORD.map((text) => ({ source: text, text })),
    both(tie("once"), tie("once")),
    either(tie("once"), tie("once")),
  ),
})).any;

function both(first: fc.Arbitrary<Matched>, second: fc.Arbitrary<Matched>): fc.Arbitrary<Matched> {
  return fc.tuple(first, second).map(([a, b]) => ({ source: a.source + b.source, text: a.text + b.text }));
}

function either(first: fc.Arbitrary<Matched>, second: fc.Arbitrary<Matched>): fc.Arbitrary<Matched> {
  return fc.tuple(first, second).map(([a, b]) => ({ source: `(?:${a.source}|${b.source})`, text: b.text }));
}

describe("sieve", () => {
  it("lets every line through in which an expression matches", () => {
    const readCodes = createCodeReader();
    fc.assert(
      fc.property(matched, fc.array(WORD), fc.array(WORD), ({ source, text }, before, behind) => {
        const expression = new RegExp(source, "iu");
        const line = [...before, text, ...behind].join("");
        const codes = readCodes(line);
        const sift = createSieve();
        const lines = [{ start: 0, end: line.length }];
        sift(codes, line.length, lines).mayMatch(expression, 0);
        const sifted = sift(codes, line.length, lines);
        if (expression.test(line)) {
          expect(sifted.mayMatch(expression, 0)).toBe(true);
          expect(sifted.mayMatchSome(expression)).toBe(true);
        }
      }),
      { numRuns: 1000 },
    );
  });

  it("keeps what stands in one line out of the others", () => {
    const text = "Work is remote\nin any town";
    const lines = [
      { start: 0, end: 14 },
      { start: 15, end: 26 },
    ];
    const codes = createCodeReader()(text);
    const sift = createSieve();
    expect(sift(codes, text.length, lines).mayMatch(/\btown\b/, 0)).toBe(true);
    const expressions = [/\bremote\b/, /\btown\b/, /plus/] as const;
    for (const expression of expressions) sift(codes, text.length, lines).mayMatch(expression, 0);
    const sifted = sift(codes, text.length, lines);
    const may = expressions.map((one) => [0, 1].map((line) => sifted.mayMatch(one, line)));
    expect(may).toEqual([
      [true, false],
      [false, true],
      [false, false],
    ]);
    expect(sifted.mayMatchSome(/new/)).toBe(true);
    expect(sifted.mayMatchSome(expressions[2])).toBe(false);
  });
});
