import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { trialsOf } from "../../../src/core/compass/explore.ts";
import { prepareGround } from "../../../src/core/compass/ground.ts";
import { likenessOfWork } from "../../../src/core/compass/interest.ts";
import { DEFAULT_SETTINGS, type Person } from "../../../src/core/compass/person.ts";
import { type RankedSpecialisation, rank } from "../../../src/core/compass/rank.ts";
import { AI_SPECIALISATIONS } from "../../../src/core/vocabulary.ts";
import { shippedTaxonomy } from "../../../src/store/shipped.ts";
import { asks, marketOf, posting, reads } from "../../fixtures/markets.ts";

const taxonomy = shippedTaxonomy();
const ground = prepareGround(
  marketOf([
    posting({ specialisations: reads("nlp-engineer"), skills: asks("required", "python", "spacy") }),
  ]),
  taxonomy,
);
const anyRanking = fc
  .tuple(
    fc.shuffledSubarray([...AI_SPECIALISATIONS], { minLength: 14 }),
    fc.array(fc.integer({ min: 1, max: 100 }), { minLength: 14, maxLength: 14 }),
  )
  .map(([ids, fits]) => {
    const sorted = fits.toSorted((a, b) => b - a);
    return ids.map(
      (specialisation, at) => ({ specialisation, fit: sorted[at]! / 100 }) as RankedSpecialisation,
    );
  });

describe("trials", () => {
  test("are three of the upper half, the best fit first, all different and all with a taste", () => {
    fc.assert(
      fc.property(anyRanking, (ranking) => {
        const trials = trialsOf(ground, { ranking });
        expect(trials).toHaveLength(3);
        expect(new Set(trials.map((trial) => trial.specialisation)).size).toBe(3);
        expect(trials[0]).toMatchObject({
          specialisation: ranking[0]!.specialisation,
          place: 1,
          likeness: null,
        });
        for (const { place, specialisation, fit, taste } of trials) {
          expect(place).toBeLessThanOrEqual(7);
          expect(place <= 4 || fit >= 0.4 * ranking[0]!.fit).toBe(true);
          expect(ranking[place - 1]).toMatchObject({ specialisation, fit });
          expect(taste).not.toBeNull();
        }
      }),
      { numRuns: 100, seed: 61 },
    );
  });

  test("of those that fit alike, the second is the one whose work differs most", () => {
    const of = (id: string) => taxonomy.specialisations.find((one) => one.id === id)!;
    const ranking = AI_SPECIALISATIONS.map(
      (specialisation) => ({ specialisation, fit: 0.5 }) as RankedSpecialisation,
    );
    const [first, second] = trialsOf(ground, { ranking });
    const others = AI_SPECIALISATIONS.slice(1, 7).map((id) =>
      likenessOfWork(of(first!.specialisation), of(id)),
    );
    expect(second!.likeness).toBe(Math.min(...others));
  });

  test("go by the whole ranking of a person", () => {
    const person: Person = { skills: [{ id: "spacy", level: "strong" }] };
    const ranking = rank(ground, person, null, DEFAULT_SETTINGS);
    expect(trialsOf(ground, ranking)[0]!.specialisation).toBe(ranking.ranking[0]!.specialisation);
  });
});

test("work is wholly like itself, and likeness goes both ways", () => {
  for (const one of taxonomy.specialisations) {
    expect(likenessOfWork(one, one)).toBeCloseTo(1, 12);
    for (const other of taxonomy.specialisations) {
      expect(likenessOfWork(one, other)).toBe(likenessOfWork(other, one));
    }
  }
});
