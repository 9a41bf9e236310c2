import { expect, test } from "vitest";
import { aliasExpression } from "../../bench/reading-speed/alias-expression.ts";

const expression = aliasExpression(["C++", "C", "machine learning", "machine vision", "node.js"]);

test.each([
  ["We use C++ and node.js", ["C++", "node.js"]],
  ["Machine Learning, not machine", ["Machine Learning"]],
  ["nodexjs and macMachine vision", []],
  ["C or C", ["C", "C"]],
])("finds in %j %j", (text, found) => {
  expect([...text.matchAll(expression)].map(([form]) => form)).toEqual(found);
});
