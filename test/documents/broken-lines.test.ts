import { expect, test } from "vitest";
import type { DraftLine } from "../../src/documents/layout.ts";
import { joinBrokenAddresses } from "../../src/documents/text/broken-addresses.ts";
import { joinBrokenWords } from "../../src/documents/text/hyphens.ts";

/** Lines of a narrow column that ends at 560 points. */
function joined(...lines: readonly (readonly [text: string, right: number])[]): string[] {
  const drafts = lines.map(([text, right]): DraftLine => ({ text, left: 444, right, fontSize: 10, page: 1 }));
  return joinBrokenWords(joinBrokenAddresses(drafts)).map(({ text }) => text);
}

test("an e-mail address and a link broken at hyphens, below each other", () => {
  expect(
    joined(
      ["hello@ada-", 500],
      ["marmaladefield.example.net", 558],
      ["ada-", 462],
      ["marmaladefield.example.dev", 560],
    ),
  ).toEqual(["hello@ada-marmaladefield.example.net", "ada-marmaladefield.example.dev"]);
});

test("the last part of an address on a line of its own", () => {
  expect(joined(["fiammetta55@mail.example", 558], [".com", 462])).toEqual(["fiammetta55@mail.example.com"]);
});

test("a whole address takes no word below it", () => {
  expect(joined(["ada.example.org", 556], ["python", 470])).toEqual(["ada.example.org", "python"]);
});
