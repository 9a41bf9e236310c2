import fc from "fast-check";
import { expect, it } from "vitest";
import { passageOf, type Stretch, shortened, spelled } from "../../../../src/core/reading/text/passage.ts";
import { rowTable } from "../../../../src/core/reading/text/row-table.ts";
import { createTokeniser, type Tokens } from "../../../../src/core/reading/text/tokens.ts";
import { createWordIndex } from "../../../../src/core/reading/text/word-index.ts";
import { countWords, pairHash } from "../../../../src/core/reading/text/word-rows.ts";

const tokenise = createTokeniser();
const tokeniseAgain = createTokeniser();
const WORDS = ["deep", "learning", "Data", "C++", "R&D", "e2e", "über"];
const LINE_ENDS = ["", ".", ":", " -", "…"];

const aLine = fc
  .tuple(fc.array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 5 }), fc.constantFrom(...LINE_ENDS))
  .map(([words, end]) => words.join(" ") + end);
const someLines = fc.array(fc.tuple(aLine, fc.boolean()), { minLength: 1, maxLength: 8 });

/** Every word and every two words, each a row of its own. */
const hashes = WORDS.map((word) => tokenise(word).hash[0]!);
const rows = new Map(
  [...hashes, ...hashes.flatMap((a) => hashes.map((b) => pairHash(a, b)))].map((key, i) => [key, i]),
);
const table = rowTable(rows);

function stretchesOf(lines: readonly (readonly [string, boolean])[], tokens: Tokens): Stretch[] {
  let start = 0;
  return lines.flatMap(([line, chosen]) => {
    const end = start + line.length;
    const inside = Array.from(tokens.start.subarray(0, tokens.count), (at) => at >= start && at < end);
    const stretch = { start, end, firstWord: inside.indexOf(true), endWord: inside.lastIndexOf(true) + 1 };
    start = end + 1;
    return chosen ? [stretch] : [];
  });
}

it("counts the words of chosen lines as if the lines stood alone, looked up before or not, cut short or whole", () => {
  const index = createWordIndex([table]);
  fc.assert(
    fc.property(someLines, fc.integer({ min: 0, max: 60 }), (lines, room) => {
      const tokens = tokenise(lines.map(([line]) => line).join("\n"));
      const known = index(tokens);
      const whole = stretchesOf(lines, tokens);
      for (const stretches of [whole, shortened(tokens, whole, room)]) {
        const text = spelled({ tokens, stretches });
        const expected = countWords(passageOf(text, tokeniseAgain), table, { row: [], value: [] });
        expect(countWords({ tokens, stretches }, table, { row: [], value: [] })).toEqual(expected);
        expect(countWords({ tokens, stretches, known }, table, { row: [], value: [] })).toEqual(expected);
      }
    }),
  );
});
