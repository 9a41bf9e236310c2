import { expect, test } from "vitest";
import { cleanWords } from "../../src/documents/pictures/clean-words.ts";

/** Words of one line, ten dots high, with the gaps between them. */
function line(...parts: (string | number)[]) {
  let x = 0;
  return parts.flatMap((part, i) => {
    if (typeof part === "number") {
      x += part;
      return [];
    }
    const left = x;
    x += 6 * part.length;
    return [{ text: part, left, right: x, baseline: 20, height: 10, confidence: 0.9, startsLine: i === 0 }];
  });
}

test.each([
  [line("ada@", 2, "example.org"), "ada@example.org"],
  [line("ada", 2, "_example@example.org"), "ada_example@example.org"],
  [line("ada@mail", 2, ".example.org"), "ada@mail.example.org"],
  [line("meet", 3, "at", 3, "noon"), "meet at noon"],
  [line("J", 2, "ava"), "Java"],
  [line("TypeS", 1, "cript"), "TypeScript"],
  [line("PhD", 3, "candidate"), "PhD candidate"],
  [line("*", 3, "Built", 3, "it"), "• Built it"],
  [line("-", 3, "Built", 3, "it"), "• Built it"],
  [line("____"), ""],
  [line("|", 5, "Python"), "Python"],
  [line("Leeds", 5, "|", 5, "UK"), "Leeds | UK"],
  [line("08/2022", 5, "–"), "08/2022 –"],
  [line("Skills", 5, "—"), "Skills"],
])("%#: %s", (words, expected) => {
  expect(
    cleanWords(words)
      .map(({ text }) => text)
      .join(" "),
  ).toBe(expected);
});

test("words that overlap are moved apart, in their order", () => {
  const [first, second] = cleanWords(line("what", -8, "a"));
  expect(second!.left - first!.right).toBeGreaterThanOrEqual(1.9);
  expect(first!.right).toBeGreaterThan(first!.left);
});
