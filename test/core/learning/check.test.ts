import { describe, expect, test } from "vitest";
import { checkLearning } from "../../../src/core/learning/check.ts";
import type { Resource, SkillLearning } from "../../../src/core/learning/learning.ts";
import { parseLearning } from "../../../src/core/learning/parse.ts";
import { shippedTaxonomy } from "../../../src/store/shipped.ts";

const taxonomy = shippedTaxonomy();

function resource(given: Partial<Resource> = {}): Resource {
  return {
    title: "A guide",
    by: "Its authors",
    kind: "docs",
    url: "https://example.org/guide",
    cost: "free",
    hours: [1, 2],
    level: "start",
    why: "short and clear",
    ...given,
  };
}

function entry(given: Partial<SkillLearning> = {}): SkillLearning {
  return {
    why: "It helps.",
    resources: [resource(), resource({ url: "https://example.org/book", cost: "paid" })],
    project: { title: "Build it", brief: "Build one and show it.", accept: ["a", "b", "c"], hours: [3, 5] },
    check: ["d", "e", "f"],
    ...given,
  };
}

const codes = (raw: unknown) => checkLearning(raw, taxonomy).map((fault) => fault.code);

test("a sound entry has no fault and is found by its id", () => {
  const parsed = parseLearning({ python: entry() }, taxonomy);
  expect(parsed.ok && parsed.value.get("python")?.why).toBe("It helps.");
});

test("the first fault is said with the number of all", () => {
  const parsed = parseLearning({ alchemy: entry({ check: ["d"] }) }, taxonomy);
  expect(parsed).toMatchObject({ ok: false, code: "unknown-skill" });
  expect(!parsed.ok && parsed.message).toContain("2 in all");
});

describe("faults", () => {
  const many = Array.from({ length: 6 }, (_, at) => resource({ url: `https://example.org/${at}` }));
  const with2nd = (second: Partial<Resource>) => entry({ resources: [resource(), resource(second)] });
  const project = entry().project;
  test.each<[string, unknown, string]>([
    ["no object", [], "not-an-object"],
    ["an unknown skill", { alchemy: entry() }, "unknown-skill"],
    ["no entry", { python: null }, "bad-entry"],
    ["an empty why", { python: entry({ why: " " }) }, "bad-entry"],
    [
      "an unknown kind",
      { python: with2nd({ url: "https://e.org/", kind: "podcast" as "book" }) },
      "bad-entry",
    ],
    [
      "an unknown level",
      { python: with2nd({ url: "https://e.org/", level: "guru" as "deep" }) },
      "bad-entry",
    ],
    ["no hours", { python: with2nd({ url: "https://e.org/", hours: [0, 0] }) }, "bad-entry"],
    ["falling hours", { python: with2nd({ url: "https://e.org/", hours: [3, 2] }) }, "bad-entry"],
    ["one resource", { python: entry({ resources: [resource()] }) }, "resource-count"],
    ["six resources", { python: entry({ resources: many }) }, "resource-count"],
    ["plain http", { python: with2nd({ url: "http://example.org/b" }) }, "bad-url"],
    ["a space in an address", { python: with2nd({ url: "https://example.org/a b" }) }, "bad-url"],
    ["no host", { python: with2nd({ url: "https://guide" }) }, "bad-url"],
    ["the same address", { python: with2nd({ url: "https://example.org/guide/" }) }, "duplicate-url"],
    ["two criteria", { python: entry({ project: { ...project, accept: ["a", "b"] } }) }, "too-few"],
    ["two checks", { python: entry({ check: ["d", "e"] }) }, "too-few"],
    ["too long a project", { git: entry({ project: { ...project, hours: [9, 900] } }) }, "too-long"],
    ["the same words twice", { python: entry({ check: ["a", "d", "e"] }) }, "repeated-text"],
  ])("%s", (_name, raw, code) => {
    expect(codes(raw)).toEqual([code]);
  });

  test("what costs stands before what is free", () => {
    const resources = [resource({ cost: "paid" }), resource({ url: "https://example.org/book" })];
    expect(codes({ python: entry({ resources }) })).toEqual(["paid-first"]);
  });
});
