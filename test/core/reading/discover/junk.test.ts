import { describe, expect, test } from "vitest";
import { isPartOfKnown, junkReason, trimEdges } from "../../../../src/core/reading/discover/junk.ts";
import { splitWords } from "../../../../src/core/reading/discover/words.ts";
import { skill, taxonomyOf } from "../../../fixtures/taxonomies.ts";

const taxonomy = taxonomyOf([
  skill("python", { name: "Python" }),
  skill("bayesian-networks", { name: "Bayesian network" }),
  skill("weights", { name: "Weights & Biases" }),
]);

function reason(form: string, known: readonly number[] = [], employer = ""): string | null {
  const words = form.toLowerCase().split(" ");
  return junkReason({ form, words, known: words.map((_, i) => known.includes(i)), employer }, taxonomy);
}

describe("what is no new name of a skill", () => {
  test.each([
    ["stakeholder communication", "soft-skill"],
    ["Bachelor's Degree", "degree"],
    ["dental plan", "offer"],
    ["German", "language-or-place"],
    ["United States", "language-or-place"],
    ["data engineers", "person"],
    ["Google", "employer"],
    ["scalability", "property"],
    ["contextual", "property"],
    ["production-grade", "property"],
    ["Deploy models", "action"],
    ["modern software tools", "generic"],
    ["Bayesian networks", "known"],
    ["a name of far too many words", "shape"],
    ["42", "shape"],
    ["https://example.test", "shape"],
  ])("%s: %s", (form, expected) => {
    expect(reason(form)).toBe(expected);
  });

  test("a known skill among words that say nothing", () => {
    expect(reason("advanced Python programming", [1])).toBe("generic");
    expect(reason("Python Zorblat", [0])).toBeNull();
  });

  test("the employer's own name and products", () => {
    expect(reason("Invented Optics Studio", [], "invented optics")).toBe("employer");
    expect(reason("Zorblat Studio", [], "invented optics")).toBeNull();
  });

  test.each(["Zorblat", "grounding", "schema registry", "Zorblat.js", "GraphQL federation"])(
    "%s may be one",
    (form) => {
      expect(reason(form)).toBeNull();
    },
  );

  test("a part of a known name is none", () => {
    const text = "MLOps, Weights & Biases";
    const words = splitWords(text);
    const at = words.findIndex(({ form }) => form === "Biases");
    expect(isPartOfKnown(text, words, at, at + 1, taxonomy)).toBe(true);
    expect(isPartOfKnown(text, words, 0, 1, taxonomy)).toBe(false);
  });

  test("edges that say nothing are left off, but never everything", () => {
    expect(trimEdges(["advanced", "zorblat", "frameworks"])).toEqual([1, 1]);
    expect(trimEdges(["tools"])).toEqual([0, 0]);
  });
});
