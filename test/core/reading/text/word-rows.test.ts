import fc from "fast-check";
import { expect, it } from "vitest";
import { wholeText } from "../../../../src/core/reading/text/passage.ts";
import { rowOf, rowTable } from "../../../../src/core/reading/text/row-table.ts";
import { createTokeniser } from "../../../../src/core/reading/text/tokens.ts";
import { countWords, dampen, pairHash, toUnit } from "../../../../src/core/reading/text/word-rows.ts";

const tokenise = createTokeniser();
const hashOf = (word: string) => tokenise(word).hash[0]!;

it("finds every row that a map holds, and no other", () => {
  fc.assert(
    fc.property(fc.uniqueArray(fc.integer(), { maxLength: 300 }), fc.integer(), (keys, stranger) => {
      const rows = new Map(keys.map((key, row) => [key, row]));
      const table = rowTable(rows);
      for (const key of [...keys, stranger]) expect(rowOf(table, key)).toBe(rows.get(key) ?? -1);
    }),
  );
});

it("counts words and pairs that run on, in the order they are first met", () => {
  const rows = rowTable(
    new Map([
      [hashOf("deep"), 3],
      [hashOf("data"), 90_000],
      [pairHash(hashOf("deep"), hashOf("learning")), 5],
    ]),
  );
  const found = countWords(wholeText(tokenise("Data, deep learning. Deep, learning data.")), rows, {
    row: [],
    value: [],
  });
  expect(found.row).toEqual([90_000, 3, 5]);
  expect(found.value).toEqual([2, 2, 1]);
  expect(dampen(found, 1).value).toEqual([2, 1 + Math.log(2), 1]);
});

it("counts each text afresh", () => {
  const rows = rowTable(new Map([[hashOf("data"), 0]]));
  const count = () => countWords(wholeText(tokenise("data data data")), rows, { row: [], value: [] });
  expect(count()).toEqual(count());
});

it("makes a vector of length 1, from the place named on", () => {
  const vector = { row: [0, 1, 2], value: [7, 3, 4] };
  toUnit(vector, 1);
  expect(vector.value).toEqual([7, 0.6, 0.8]);
});
