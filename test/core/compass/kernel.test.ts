import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { coverageOf } from "../../../src/core/compass/coverage.ts";
import { type Ground, prepareGround } from "../../../src/core/compass/ground.ts";
import { openingsOf } from "../../../src/core/compass/openings.ts";
import { DEFAULT_SETTINGS, type Person } from "../../../src/core/compass/person.ts";
import { planTo, whatIf } from "../../../src/core/compass/plan.ts";
import { countInReach } from "../../../src/core/compass/reach.ts";
import { readMarketFile } from "../../../src/store/market-file.ts";
import { shippedTaxonomy } from "../../../src/store/shipped.ts";
import { anyGround, anyPerson, SKILLS } from "../../fixtures/any-ground.ts";
import { naiveChoices, naiveLearnt, naivePlan, naiveReach } from "../../fixtures/naive-compass.ts";

/** The kernel gives what the definitions give, on the snapshot that ships and on markets nobody chose. */

function expectReach(ground: Ground, person: Person, rows: readonly number[]): void {
  const coverage = coverageOf(ground, person);
  expect(countInReach(ground, coverage, rows, 0.7)).toEqual(naiveReach(ground, coverage, rows));
}

function expectOpenings(
  ground: Ground,
  person: Person,
  rows: readonly number[],
  skills: readonly number[],
): void {
  const coverage = coverageOf(ground, person);
  const now = naiveReach(ground, coverage, rows);
  const { judged, inReach, gain } = openingsOf(ground, coverage, rows, 0.7);
  expect({ of: judged, inReach }).toEqual(now);
  const naive = skills.map(
    (of) => naiveReach(ground, naiveLearnt(ground, coverage, of), rows).inReach - inReach,
  );
  expect(skills.map((of) => gain[of])).toEqual(naive);
}

describe("on any market", () => {
  const each = fc.tuple(anyGround, anyPerson(SKILLS));
  const everything = (ground: Ground) => [...Array(ground.market.size).keys()];

  test("postings in reach are those of the definition", () => {
    fc.assert(
      fc.property(each, ([ground, person]) => expectReach(ground, person, everything(ground))),
      { numRuns: 150, seed: 51 },
    );
  });

  test("the gain of every skill is what learning it brings", () => {
    fc.assert(
      fc.property(each, ([ground, person]) =>
        expectOpenings(ground, person, everything(ground), [...ground.market.skillIds.keys()]),
      ),
      { numRuns: 150, seed: 52 },
    );
  });

  test("the plan is the one that trying every skill at every step gives", () => {
    fc.assert(
      fc.property(each, fc.integer({ min: 1, max: 6 }), ([ground, person], steps) => {
        const plan = planTo(ground, person, "nlp-engineer", DEFAULT_SETTINGS, { steps });
        expect(plan.steps.map((step) => step.skill)).toEqual(
          naivePlan(ground, person, "nlp-engineer", steps),
        );
      }),
      { numRuns: 150, seed: 53 },
    );
  });

  test("the alternatives are the next best of all choices, and bring in reach what learning them does", () => {
    fc.assert(
      fc.property(each, fc.integer({ min: 1, max: 6 }), ([ground, person], steps) => {
        const to = "nlp-engineer";
        const [step] = planTo(ground, person, to, DEFAULT_SETTINGS, { steps, alternatives: 2 }).steps;
        const [best, ...others] = naiveChoices(ground, person, to, steps);
        const goal = best?.bundle.at(-1)?.skill;
        const apart = others.filter(
          ({ bundle }) =>
            !best!.bundle.some(({ skill: id }) => id === bundle.at(-1)!.skill) &&
            !bundle.some(({ skill: id }) => id === goal),
        );
        const named = step?.alternatives ?? [];
        expect(named.map(({ bundle }) => bundle.map((one) => one.skill))).toEqual(
          apart.slice(0, 2).map(({ bundle }) => bundle.map((one) => one.skill)),
        );
        for (const { bundle, inReachAfter } of named) {
          const learnt = bundle.map((one) => one.skill);
          expect(inReachAfter).toBe(whatIf(ground, person, to, learnt, DEFAULT_SETTINGS).inReach);
        }
      }),
      { numRuns: 150, seed: 55 },
    );
  });
});

describe("on the snapshot that ships", () => {
  const market = readMarketFile();
  if (!market.ok) throw new Error(market.message);
  const ground = prepareGround(market.value, shippedTaxonomy());
  const held = ground.taxonomy.skills.filter((one) => !one.umbrella).map((one) => one.id);
  const sample = Array.from({ length: 400 }, (_, at) => Math.floor((at * market.value.size) / 400));
  const known = (...ids: string[]): Person => ({ skills: ids.map((id) => ({ id, level: "strong" })) });

  test("postings in reach are those of the definition", () => {
    fc.assert(
      fc.property(anyPerson(held), (person) => expectReach(ground, person, sample)),
      { numRuns: 15, seed: 54 },
    );
  });

  test("the gain of a skill is what learning it brings", () => {
    const skills = ["sql", "pytorch", "kubernetes", "aws", "statistics"].map(
      (id) => ground.ordinalOf.get(id)!,
    );
    expectOpenings(ground, known("python", "docker", "git", "linux"), sample, skills);
  });

  test("the plan is the one that trying every skill at every step gives", () => {
    const person = known("python", "pytorch");
    const plan = planTo(ground, person, "deep-learning-engineer", DEFAULT_SETTINGS, { steps: 4 });
    expect(plan.steps.map((step) => step.skill)).toEqual(
      naivePlan(ground, person, "deep-learning-engineer", 4),
    );
    expect(plan.steps).toHaveLength(4);
  });
});
