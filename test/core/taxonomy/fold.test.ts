import fc from "fast-check";
import { expect, it, test } from "vitest";
import { foldForm } from "../../../src/core/taxonomy/fold.ts";

test.each([
  ["Machine Learning", "machine learning"],
  ["CI/CD", "ci cd"],
  ["scikit-learn", "scikit learn"],
  ["snake_case", "snake case"],
  ["  C++ ", "c++"],
  ["A  -  B", "a b"],
  ["ＧＰＵ", "gpu"],
  ["tab\tand\u00a0space", "tab and space"],
])("folds %j to %j", (form, folded) => {
  expect(foldForm(form)).toBe(folded);
});

it("takes no short way that leads elsewhere", () => {
  const inFull = (form: string) =>
    form
      .normalize("NFKC")
      .toLowerCase()
      .replace(/[\s\-‐‑–_/]+/g, " ")
      .trim();
  const pieces = fc.constantFrom(
    "a",
    "B",
    " ",
    "-",
    "_",
    "/",
    "‑",
    "–",
    "\t",
    "\u00a0",
    "ﬁ",
    "É",
    "+",
    "\u2003",
  );
  fc.assert(
    fc.property(fc.array(pieces, { maxLength: 12 }), (parts) => {
      expect(foldForm(parts.join(""))).toBe(inFull(parts.join("")));
    }),
  );
});
