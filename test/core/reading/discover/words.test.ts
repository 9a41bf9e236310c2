import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { splitWords, wordsOf } from "../../../../src/core/reading/discover/words.ts";

const forms = (text: string) => splitWords(text).map(({ form }) => form);

describe("splitting into words", () => {
  test.each([
    ["Kafka/Flink, CI/CD (Jenkins).", ["Kafka", "Flink", "CI/CD", "(", "Jenkins", ")", "."]],
    ["C++, C# and .NET; Node.js!", ["C++", "C#", "and", ".NET", "Node.js"]],
    ["• Build – and run — things", ["Build", "and", "run", "things"]],
    ["see https://example.test/a/b", ["see", "https://example.test/a/b"]],
  ])("%s", (text, expected) => {
    expect(forms(text)).toEqual(expected);
  });

  test("commas, slashes and bullets set apart what follows; spaces do not", () => {
    const apart = splitWords("big data, Kafka/Flink and so on").map((word) => word.apart);
    expect(apart).toEqual([false, false, true, true, false, false, false]);
  });

  test("every word stands in the text where it says, in order, whatever the text", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), (text) => {
        let last = 0;
        for (const { form, start, end } of splitWords(text)) {
          expect(text.slice(start, end)).toBe(form);
          expect(start).toBeGreaterThanOrEqual(last);
          last = end;
        }
      }),
    );
  });

  test("tokens of a corpus keep their number; a mark at the end is no part of the word", () => {
    const { text, words } = wordsOf(["Tasks:", "Java", "."]);
    expect(words.map(({ form, mark }) => [form, mark])).toEqual([
      ["Tasks", ":"],
      ["Java", ""],
      [".", ""],
    ]);
    expect(text.slice(words[1]!.start, words[1]!.end)).toBe("Java");
  });
});
