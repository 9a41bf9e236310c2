import { expect, test } from "vitest";
import { bySpecialisation } from "../../../../src/core/reading/discover/by-specialisation.ts";
import type { NewName } from "../../../../src/core/reading/discover/tally.ts";
import type { SpecialisationId } from "../../../../src/core/vocabulary.ts";

const named = (name: string, ads: number, ...shares: (readonly [SpecialisationId, number])[]): NewName => ({
  name,
  spellings: [name],
  ads,
  employers: ads,
  confidence: 1,
  specialisations: shares.map(([id, weight]) => ({ id, weight })),
  examples: [],
});

test("a name stands under each specialisation that its ads belong to, by how many do", () => {
  const groups = bySpecialisation([
    named("Zorblat", 10, ["ai-engineer", 0.7], ["data-engineer", 0.3]),
    named("Murvex", 8, ["ai-engineer", 1]),
    named("Tessaro", 2, ["data-engineer", 0.6], ["ai-engineer", 0.4]),
  ]);
  expect(groups).toEqual([
    {
      id: "ai-engineer",
      names: [
        { name: "Murvex", ads: 8 },
        { name: "Zorblat", ads: 7 },
      ],
    },
    {
      id: "data-engineer",
      names: [
        { name: "Zorblat", ads: 3 },
        { name: "Tessaro", ads: 1.2 },
      ],
    },
  ]);
});

test("no names, no groups", () => expect(bySpecialisation([])).toEqual([]));
