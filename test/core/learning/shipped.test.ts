import { expect, test } from "vitest";
import { checkLearning } from "../../../src/core/learning/check.ts";
import { shippedLearningFiles, shippedTaxonomy } from "../../../src/store/shipped.ts";

const taxonomy = shippedTaxonomy();
const files = shippedLearningFiles();

test("what ships has no fault", () => {
  expect(checkLearning(Object.assign({}, ...files), taxonomy)).toEqual([]);
});

test("no skill stands in two files, and each file is in order of ids", () => {
  const ids = files.map((file) => Object.keys(file));
  for (const own of ids) expect(own).toEqual(own.toSorted());
  expect(new Set(ids.flat()).size).toBe(ids.flat().length);
});

test("no umbrella word has an entry: it cannot be learned as one thing", () => {
  const ids = files.flatMap((file) => Object.keys(file));
  expect(ids.filter((id) => taxonomy.skill(id).umbrella)).toEqual([]);
});
