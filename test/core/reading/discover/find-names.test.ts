import { describe, expect, test } from "vitest";
import { createNameFinder } from "../../../../src/core/reading/discover/find-names.ts";
import { shippedDiscoverModel, shippedLinker } from "../../../../src/store/discovery.ts";
import { shippedTaxonomy } from "../../../../src/store/shipped.ts";

const TEXT = `# Machine Learning Engineer

Invented Optics builds lenses.

## Requirements
- Hands-on experience with Python, Zorblat, PyTorch and Quellix
- Strong communication skills and a Bachelor's degree
- Experience with vector databases such as Pinecone, Murvex or Weaviate

## Benefits
- Dental insurance by Fabledent
`;

const find = createNameFinder(shippedTaxonomy(), shippedDiscoverModel());
const found = find({ id: "1", text: TEXT, company: "Invented Optics" });

describe("names that no list knows", () => {
  test("are found by the company they keep", () => {
    const forms = found.map(({ form }) => form);
    expect(forms).toEqual(expect.arrayContaining(["Zorblat", "Quellix", "Murvex"]));
    expect(forms).toHaveLength(3);
  });

  test("stand in the ad where they say, with at most five words on each side", () => {
    for (const { form, evidence, context, confidence } of found) {
      expect(TEXT.slice(...evidence)).toBe(form);
      expect(context).toContain(form);
      const [before = "", after = ""] = context.split(form);
      expect(before.split(/\s+/).filter((word) => word !== "").length).toBeLessThanOrEqual(5);
      expect(after.split(/\s+/).filter((word) => /\w/.test(word)).length).toBeLessThanOrEqual(5);
      expect(confidence).toBeGreaterThanOrEqual(0.5);
    }
  });

  test("the same ad gives the same names; an empty one gives none", () => {
    expect(find({ id: "1", text: TEXT, company: "Invented Optics" })).toEqual(found);
    expect(find({ id: "2", text: "" })).toEqual([]);
  });
});

describe("linking to ESCO", () => {
  const linker = shippedLinker();

  test.each([
    ["JavaScript", "JavaScript"],
    ["Java programming", "Java (computer programming)"],
    ["ability to debug code", "debug software"],
    ["working in teams", "work in teams"],
  ])("%s may mean %s", (text, label) => {
    expect(linker.link(text, 5).map((link) => link.label)).toContain(label);
  });

  test("best first, scores from 0 to 1, a URI where we hold it", () => {
    const links = linker.link("JavaScript", 10);
    expect(links).toHaveLength(10);
    expect(links[0]!.uri).toMatch(/^http:\/\/data\.europa\.eu\/esco\/skill\/[0-9a-f-]{36}$/);
    const scores = links.map(({ score }) => score);
    expect(scores).toEqual(scores.toSorted((a, b) => b - a));
    expect(scores.every((score) => score >= 0 && score <= 1)).toBe(true);
  });
});
