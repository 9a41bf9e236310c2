import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { coverageOf } from "../../../src/core/compass/coverage.ts";
import { gapTo } from "../../../src/core/compass/gap.ts";
import { prepareGround } from "../../../src/core/compass/ground.ts";
import { type CompassSettings, DEFAULT_SETTINGS, type Person } from "../../../src/core/compass/person.ts";
import { planTo, whatIf } from "../../../src/core/compass/plan.ts";
import { rank } from "../../../src/core/compass/rank.ts";
import { countInReach, rowsWithin } from "../../../src/core/compass/reach.ts";
import { LEVELS, type SpecialisationId } from "../../../src/core/vocabulary.ts";
import { asks, dollars, marketOf, posting, reads } from "../../fixtures/markets.ts";
import { skill, specialisations, taxonomyOf } from "../../fixtures/taxonomies.ts";

const VISION = ["opencv", "image-processing", "cpp"];
const LANGUAGE = ["spacy", "tokenisation", "linguistics"];
const SHARED = ["python", "pytorch"];
const ALL = [...VISION, ...LANGUAGE, ...SHARED];

const taxonomy = taxonomyOf([
  ...ALL.map((id) => skill(id, { requires: id === "pytorch" || id === "spacy" ? ["python"] : [] })),
]);
const market = marketOf([
  ...postings("computer-vision-engineer", VISION),
  ...postings("nlp-engineer", LANGUAGE),
]);
const ground = prepareGround(market, taxonomy);

/** Forty postings that each require two of the field's skills and both shared ones. */
function postings(id: SpecialisationId, field: readonly string[]) {
  return Array.from({ length: 40 }, (_, at) =>
    posting({
      specialisations: reads(id),
      workMode: at % 4 === 0 ? "remote" : "onsite",
      places: at % 2 === 0 ? [{ country: "DE", region: null, city: null }] : [],
      pay: at % 2 === 0 ? dollars(90_000 + at * 1000) : null,
      skills: asks("required", field[at % 3]!, field[(at + 1) % 3]!, ...SHARED),
    }),
  );
}

function person(...ids: string[]): Person {
  return { skills: ids.map((id) => ({ id, level: "strong" })) };
}

const settings = (given: Partial<CompassSettings> = {}): CompassSettings => ({
  ...DEFAULT_SETTINGS,
  ...given,
});
const anyPerson = fc
  .subarray(ALL)
  .chain((ids) =>
    fc.tuple(...ids.map((id) => fc.record({ id: fc.constant(id), level: fc.constantFrom(...LEVELS) }))),
  )
  .map((skills): Person => ({ skills }));

describe("the ranking", () => {
  test("puts first what the person knows best", () => {
    const { ranking } = rank(ground, person("python", ...VISION), null, DEFAULT_SETTINGS);
    expect(ranking[0]!.specialisation).toBe("computer-vision-engineer");
    expect(ranking).toHaveLength(14);
  });

  test("without interests the other two weights share the whole", () => {
    const { weights } = rank(ground, person("python"), null, DEFAULT_SETTINGS);
    expect(weights).toEqual({ strength: 0.5, interest: 0, market: 0.5 });
  });

  test("every figure lies between 0 and 1, and the fit is the weighted mean of its factors", () => {
    fc.assert(
      fc.property(anyPerson, (anyone) => {
        const { ranking, weights } = rank(ground, anyone, null, DEFAULT_SETTINGS);
        for (const one of ranking) {
          for (const value of [one.fit, one.strength, one.market]) {
            expect(value).toBeGreaterThanOrEqual(0);
            expect(value).toBeLessThanOrEqual(1);
          }
          const mean = weights.strength * one.strength + weights.market * one.market;
          expect(one.fit).toBeCloseTo(mean, 12);
        }
      }),
      { numRuns: 60, seed: 1 },
    );
  });

  test("the order of the person's skills does not matter, and the same input gives the same bytes", () => {
    const one = rank(ground, person("python", "opencv", "spacy"), null, DEFAULT_SETTINGS);
    const other = rank(ground, person("spacy", "python", "opencv"), null, DEFAULT_SETTINGS);
    expect(JSON.stringify(other.ranking)).toBe(JSON.stringify(one.ranking));
  });

  test("someone between two fields is a close call, someone in one is not", () => {
    const between = rank(ground, person("python", "opencv", "spacy"), null, DEFAULT_SETTINGS);
    expect(between.certainty.closeCall).toBe(true);
    expect(between.certainty.firsts.length).toBeGreaterThan(1);
    const clear = rank(ground, person("python", "pytorch", ...VISION), null, DEFAULT_SETTINGS);
    expect(clear.certainty).toMatchObject({ closeCall: false, stays: 1, decisiveSkills: [] });
  });

  test("no skills at all still gives an answer, and it is no clear one", () => {
    const { ranking, certainty } = rank(ground, person(), null, DEFAULT_SETTINGS);
    expect(certainty).toMatchObject({ skills: 0, closeCall: true });
    expect(ranking.every((one) => one.strength === 0)).toBe(true);
  });
});

describe("in reach", () => {
  const rows = rowsWithin(market, {});

  test("learning a skill never lowers the number of postings in reach", () => {
    fc.assert(
      fc.property(anyPerson, fc.constantFrom(...ALL), fc.constantFrom(...LEVELS), (anyone, id, level) => {
        const more = { skills: [...anyone.skills, { id, level }] };
        const before = countInReach(ground, coverageOf(ground, anyone), rows, 0.7);
        const after = countInReach(ground, coverageOf(ground, more), rows, 0.7);
        expect(after.inReach).toBeGreaterThanOrEqual(before.inReach);
      }),
      { numRuns: 200, seed: 2 },
    );
  });

  test("constraints leave out what is known not to fit, and keep what is silent", () => {
    expect(rowsWithin(market, { workMode: "remote" })).toHaveLength(20);
    expect(rowsWithin(market, { country: "DE" })).toHaveLength(80);
    expect(rowsWithin(market, { country: "FR" })).toHaveLength(40);
    const regional = marketOf([
      posting({ places: [{ country: "EMEA", region: null, city: null }] }),
      posting({ places: [{ country: "LATAM", region: null, city: null }] }),
    ]);
    expect([...rowsWithin(regional, { country: "DE" })]).toEqual([0]);
    expect(rowsWithin(market, { payFloor: { amount: 110_000, currency: "USD" } })).toHaveLength(60);
  });
});

describe("umbrella words", () => {
  const withUmbrella = taxonomyOf([
    ...ALL.map((id) => skill(id, { requires: id === "opencv" ? ["engineering"] : [] })),
    skill("engineering", { umbrella: true, related: ["cpp"], requires: ["python"] }),
  ]);
  const asked = marketOf(
    postings("computer-vision-engineer", VISION).map((one) => ({
      ...one,
      skills: [...one.skills, ...asks("required", "engineering")],
    })),
  );
  const own = prepareGround(asked, withUmbrella);

  test("give nothing, are no gap and no step, and hold no one back", () => {
    const held = rank(own, person("engineering"), null, DEFAULT_SETTINGS).ranking;
    expect(held.every((one) => one.strength === 0)).toBe(true);
    const gap = gapTo(own, person(), "computer-vision-engineer");
    expect(gap.map((one) => one.skill)).not.toContain("engineering");
    const { steps, inReachThen } = planTo(own, person(), "computer-vision-engineer", settings());
    expect(steps.map((step) => step.skill)).not.toContain("engineering");
    expect(inReachThen).toBe(40);
  });
});

test("skills that no posting names still count, through what the specialisation is known by", () => {
  const known = taxonomyOf(
    [...ALL.map((id) => skill(id)), skill("qubits"), skill("annealing")],
    specialisations().map((one) =>
      one.id === "quantum-ml-researcher" ? { ...one, distinguishing: ["qubits", "annealing"] } : one,
    ),
  );
  const { ranking } = rank(
    prepareGround(market, known),
    person("qubits", "annealing"),
    null,
    DEFAULT_SETTINGS,
  );
  const quantum = ranking.find((one) => one.specialisation === "quantum-ml-researcher")!;
  expect(ranking[0]).toBe(quantum);
  expect(quantum.reasons.strength.covered).toBeCloseTo(1, 6);
  expect(quantum.reasons.strength.thin).toBe(true);
});

describe("the gap", () => {
  test("says what is had, what is missing and how many ask", () => {
    const gap = gapTo(ground, person("python", "opencv"), "computer-vision-engineer");
    const python = gap.find((one) => one.skill === "python");
    expect(python).toMatchObject({ standing: "have", required: 40, preferred: 0, of: 40 });
    expect(gap.find((one) => one.skill === "linguistics")).toBeUndefined();
    expect(gap.find((one) => one.skill === "cpp")!.standing).not.toBe("have");
  });
});

describe("the plan", () => {
  test("brings postings in reach step by step", () => {
    const plan = planTo(ground, person(), "nlp-engineer", settings());
    expect(plan.inReachThen).toBe(40);
    for (const step of plan.steps) expect(step.inReachAfter).toBeGreaterThanOrEqual(step.inReachBefore);
    expect(plan.steps.every((step) => !VISION.includes(step.skill))).toBe(true);
  });

  test("never proposes a skill before what it rests on", () => {
    fc.assert(
      fc.property(anyPerson, (anyone) => {
        const known = new Set(anyone.skills.map((held) => held.id));
        const rests = anyone.skills.some((held) => taxonomy.skill(held.id).requires.includes("python"));
        if (rests) known.add("python");
        for (const step of planTo(ground, anyone, "nlp-engineer", settings()).steps) {
          for (const first of taxonomy.skill(step.skill).requires) expect(known).toContain(first);
          known.add(step.skill);
        }
      }),
      { numRuns: 80, seed: 3 },
    );
  });

  test("proposes nothing that is already known", () => {
    const plan = planTo(ground, person("python", "pytorch"), "nlp-engineer", settings());
    expect(plan.steps.map((step) => step.skill)).not.toContain("python");
  });

  test("skipping a skill takes it out and solves again", () => {
    const skipped = planTo(ground, person("python"), "nlp-engineer", settings(), { skip: ["spacy"] });
    expect(skipped.steps.map((step) => step.skill)).not.toContain("spacy");
    expect(skipped.steps.length).toBeGreaterThan(0);
  });

  test("twice the hours a week takes half the weeks", () => {
    const slow = planTo(ground, person(), "nlp-engineer", settings({ hoursPerWeek: 4 }));
    const fast = planTo(ground, person(), "nlp-engineer", settings({ hoursPerWeek: 8 }));
    expect(fast.weeks).toBeCloseTo(slow.weeks / 2, 9);
  });

  test("a what-if agrees with the plan's own count", () => {
    const plan = planTo(ground, person(), "nlp-engineer", settings());
    const skills = plan.steps.map((step) => step.skill);
    expect(whatIf(ground, person(), "nlp-engineer", skills, settings()).inReach).toBe(plan.inReachThen);
  });

  test("a specialisation without postings gives an empty plan", () => {
    expect(planTo(ground, person(), "quantum-ml-researcher", settings())).toMatchObject({ steps: [], of: 0 });
  });
});
