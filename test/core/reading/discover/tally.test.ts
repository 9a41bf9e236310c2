import { describe, expect, test } from "vitest";
import { createNameTally } from "../../../../src/core/reading/discover/tally.ts";
import type { SpecialisationId } from "../../../../src/core/vocabulary.ts";

function ad(id: string, employer: string, role: SpecialisationId, forms: readonly string[]) {
  const names = forms.map((form) => ({
    key: form.toLowerCase(),
    form,
    evidence: [0, form.length] as const,
    context: form,
    confidence: 0.8,
  }));
  return { id, employer, specialisations: [{ id: role, weight: 1 }], names };
}

describe("counting new names", () => {
  test("by ads, not by mentions, with the mixture of their specialisations", () => {
    const tally = createNameTally();
    tally.add(ad("1", "a", "nlp-engineer", ["Zorblat", "zorblat", "Quellix"]));
    tally.add(ad("2", "b", "nlp-engineer", ["Zorblat"]));
    tally.add(ad("3", "c", "data-engineer", ["zorblat", "Zorblat"]));
    const [first, second] = tally.names(1);
    expect(first).toMatchObject({ name: "Zorblat", spellings: ["Zorblat", "zorblat"], ads: 3, employers: 3 });
    expect(first!.specialisations).toEqual([
      { id: "nlp-engineer", weight: 0.667 },
      { id: "data-engineer", weight: 0.333 },
    ]);
    expect(first!.examples.map(({ id }) => id)).toEqual(["1", "2", "3"]);
    expect(second).toMatchObject({ name: "Quellix", ads: 1 });
    expect(tally.names(2).map(({ name }) => name)).toEqual(["Zorblat"]);
  });

  test("leaves out what only one employer writes, from two ads on", () => {
    const tally = createNameTally();
    tally.add(ad("1", "a", "other", ["House Tool"]));
    tally.add(ad("2", "a", "other", ["House Tool"]));
    expect(tally.names(1)).toEqual([]);
  });
});
