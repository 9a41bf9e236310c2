import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { coverageOf } from "../../../src/core/compass/coverage.ts";
import { decidingFor } from "../../../src/core/compass/deciding.ts";
import { decidingInWords, leadInWords, wayInWords } from "../../../src/core/compass/deciding-in-words.ts";
import { withWorking } from "../../../src/core/compass/deciding-skill.ts";
import { withShare } from "../../../src/core/compass/deciding-weight.ts";
import { type Ground, prepareGround } from "../../../src/core/compass/ground.ts";
import { type InterestAnswers, interestProfile } from "../../../src/core/compass/interest.ts";
import { type Outcome, outcomeOf, type Pair } from "../../../src/core/compass/outcome.ts";
import {
  type CompassSettings,
  DEFAULT_SETTINGS,
  type FactorWeights,
  type Person,
} from "../../../src/core/compass/person.ts";
import { type Ranking, rank } from "../../../src/core/compass/rank.ts";
import { rowsWithin } from "../../../src/core/compass/reach.ts";
import { RISKS } from "../../../src/core/compass/risk.ts";
import { NEEDS, SPECIALISATIONS } from "../../../src/core/vocabulary.ts";
import { shippedInventory } from "../../../src/store/shipped.ts";
import { anyGround, anyPerson, SKILLS } from "../../fixtures/any-ground.ts";
import { asks, marketOf, posting, reads } from "../../fixtures/markets.ts";
import { skill, taxonomyOf } from "../../fixtures/taxonomies.ts";

const inventory = shippedInventory();
const quick = inventory.items.filter((item) => item.quick);
const highest = inventory.scale.length - 1;

/** From none to all of the answers, those of the quick form first. */
const anyAnswers = fc
  .tuple(
    fc.constantFrom(0, 8, 9, 14, quick.length, 30, inventory.items.length),
    fc.array(fc.nat(highest), { minLength: 48, maxLength: 48 }),
  )
  .map(([given, drawn]): InterestAnswers => {
    const inOrder = [...quick, ...inventory.items.filter((item) => !item.quick)];
    return Object.fromEntries(inOrder.slice(0, given).map(({ id }, at) => [id, drawn[at]!]));
  });

const anySettings = fc
  .record({
    weights: fc.record({ strength: fc.nat(3), interest: fc.nat(3), market: fc.nat(3) }),
    risk: fc.constantFrom(...RISKS),
    floor: fc.constantFrom(0, 90_000),
  })
  .map(
    ({ weights, risk, floor }): CompassSettings => ({
      ...DEFAULT_SETTINGS,
      weights,
      risk,
      constraints: floor === 0 ? {} : { payFloor: { amount: floor, currency: "USD" } },
    }),
  );

const cases = fc.tuple(anyGround, anyPerson(SKILLS), anyAnswers, anySettings);

/** The whole ranking, as everybody gets it. */
function ranked(
  ground: Ground,
  person: Person,
  answers: InterestAnswers,
  settings: CompassSettings,
): Ranking {
  const interests = Object.keys(answers).length === 0 ? null : interestProfile(inventory, answers);
  return rank(ground, person, interests, settings);
}

/** The same ranking, called a close call with at least the second place in the running. */
function close(result: Ranking): Ranking {
  return { ...result, certainty: { ...result.certainty, closeCall: true, skills: 3 } };
}

function lead(outcome: Outcome, { first }: Pair): number {
  return outcome.ahead === first ? outcome.lead : -outcome.lead;
}

describe("what would decide a close call", () => {
  const decided = (
    [ground, person, answers, settings]: readonly [Ground, Person, InterestAnswers, CompassSettings],
    result = close(ranked(ground, person, answers, settings)),
  ) => decidingFor(ground, person, { inventory, answers }, settings, result);

  test("holds the first place against the next in the running, best placed first", () => {
    fc.assert(
      fc.property(cases, (given) => {
        const { ranking } = ranked(...given);
        const found = decided(given);
        expect(found.length).toBeGreaterThan(0);
        expect(found.length).toBeLessThanOrEqual(2);
        for (const { first, rival, lead: by } of found) {
          expect(first).toBe(ranking[0]!.specialisation);
          expect(by).toBe(ranking[0]!.fit - ranking.find((one) => one.specialisation === rival)!.fit);
        }
        const places = found.map(({ rival }) => ranking.findIndex((one) => one.specialisation === rival));
        expect(places).toEqual(places.toSorted((a, b) => a - b));
      }),
      { numRuns: 60, seed: 11 },
    );
  });

  test("a question's outcomes are those of the whole ranking, and no open question leads further apart", () => {
    fc.assert(
      fc.property(cases, (given) => {
        const [ground, person, answers, settings] = given;
        const changed = (id: string, answer: number, pair: Pair) =>
          outcomeOf(ranked(ground, person, { ...answers, [id]: answer }, settings).ranking, pair);
        for (const { question, ...pair } of decided(given)) {
          if (question.state !== "open") continue;
          const spread = (id: string) =>
            Math.abs(lead(changed(id, highest, pair), pair) - lead(changed(id, 0, pair), pair));
          expect(question.lowest).toMatchObject(changed(question.item, 0, pair));
          expect(question.highest).toMatchObject(changed(question.item, highest, pair));
          expect(answers[question.item]).toBeUndefined();
          const openQuick = quick.filter(({ id }) => answers[id] === undefined);
          const open = openQuick.length > 0 ? openQuick : inventory.items;
          for (const { id } of open.filter((item) => answers[item.id] === undefined).slice(0, 8)) {
            expect(spread(id)).toBeLessThanOrEqual(spread(question.item));
          }
        }
      }),
      { numRuns: 40, seed: 12 },
    );
  });

  test("with nine answers missing none alone counts; with all given none is open", () => {
    fc.assert(
      fc.property(cases, (given) => {
        const count = Object.keys(given[2]).length;
        for (const { question } of decided(given)) {
          if (count < 9) expect(question).toEqual({ state: "too-few", missing: 10 - count });
          if (count === inventory.items.length) expect(question).toEqual({ state: "none" });
        }
      }),
      { numRuns: 40, seed: 13 },
    );
  });

  test("a skill's outcome is that of the whole ranking, and no other that they ask for moves the two further", () => {
    fc.assert(
      fc.property(cases, (given) => {
        const [ground, person, answers, settings] = given;
        const now = ranked(...given).ranking;
        for (const { skill: found, ...pair } of decided(given)) {
          const changed = (id: string) =>
            outcomeOf(ranked(ground, withWorking(person, id), answers, settings).ranking, pair);
          const moved = (id: string) => Math.abs(lead(changed(id), pair) - lead(outcomeOf(now, pair), pair));
          if (found) {
            expect(found).toMatchObject(changed(found.skill));
            expect(person.skills).not.toContainEqual({ id: found.skill, level: "working" });
            expect(Math.max(found.asks.first.n, found.asks.rival.n)).toBeGreaterThanOrEqual(5);
            expect(found.asks.first).toEqual(naiveAsks(ground, settings, found.skill, pair.first));
            expect(found.asks.rival).toEqual(naiveAsks(ground, settings, found.skill, pair.rival));
          }
          const most = found ? moved(found.skill) : 0;
          const { credit } = coverageOf(ground, person);
          const asked = SKILLS.filter((id) => {
            const counts = [pair.first, pair.rival].map((role) => naiveAsks(ground, settings, id, role).n);
            return credit[ground.ordinalOf.get(id)!]! < 0.85 && Math.max(...counts) >= 5;
          });
          for (const id of asked) expect(moved(id)).toBeLessThanOrEqual(most + 1e-12);
        }
      }),
      { numRuns: 60, seed: 14 },
    );
  });

  test("a weight turns the order at the share that is told and at no nearer one; without one, none does", () => {
    fc.assert(
      fc.property(cases, (given) => {
        const [ground, person, answers, settings] = given;
        const result = ranked(...given);
        const known = (["strength", "interest", "market"] as const).filter((name) =>
          result.ranking.some((one) => one[name] !== null),
        );
        for (const { weight, ...pair } of decided(given)) {
          const changed = (factor: keyof FactorWeights, share: number) => {
            const weights = withShare(result.weights, factor, share, known);
            return outcomeOf(ranked(ground, person, answers, { ...settings, weights }).ranking, pair);
          };
          const limit = weight ? Math.abs(weight.to - weight.from) : Number.POSITIVE_INFINITY;
          if (weight) {
            expect(changed(weight.factor, weight.to).ahead).toBe(pair.rival);
            expect(weight.from).toBe(result.weights[weight.factor]);
          }
          for (const factor of known) {
            for (const share of [0, 0.1, 0.25, 0.33, 0.5, 0.75, 1]) {
              if (Math.abs(share - result.weights[factor]) >= limit - 1e-9) continue;
              const { ahead, lead: by } = changed(factor, share);
              expect(ahead === pair.first || by < 1e-12).toBe(true);
            }
          }
        }
      }),
      { numRuns: 40, seed: 15 },
    );
  });

  test("is the same whatever the order of the skills, and nothing where the first place is clear", () => {
    fc.assert(
      fc.property(cases, ([ground, person, answers, settings]) => {
        const turned = { skills: person.skills.toReversed() };
        const result = close(ranked(ground, person, answers, settings));
        const one = decided([ground, person, answers, settings], result);
        expect(decided([ground, turned, answers, settings], result)).toEqual(one);
        const clear = { ...result, certainty: { ...result.certainty, closeCall: false } };
        expect(decided([ground, person, answers, settings], clear)).toEqual([]);
        const few = { ...result, certainty: { ...result.certainty, skills: 2 } };
        expect(decided([ground, person, answers, settings], few)).toEqual([]);
      }),
      { numRuns: 30, seed: 16 },
    );
  });
});

function naiveAsks({ market }: Ground, { constraints }: CompassSettings, id: string, role: Pair["first"]) {
  const skillOrdinal = market.skillIds.indexOf(id);
  let [n, of] = [0, 0];
  for (const row of rowsWithin(market, constraints)) {
    if (SPECIALISATIONS[market.specialisation[0][row]!] !== role) continue;
    of++;
    for (let at = market.skillStart[row]!; at < market.skillStart[row + 1]!; at++) {
      if (market.skill[at] === skillOrdinal && NEEDS[market.need[at]!] !== "mentioned") n++;
    }
  }
  return { n, of };
}

describe("in words", () => {
  const SKILLS_ASKED = ["python", "opencv", "spacy", "cuda", "git"];
  const ground = prepareGround(
    marketOf([
      ...Array.from({ length: 20 }, () =>
        posting({
          specialisations: reads("computer-vision-engineer"),
          skills: asks("required", "python", "opencv", "cuda", "git"),
        }),
      ),
      ...Array.from({ length: 20 }, () =>
        posting({
          specialisations: reads("nlp-engineer"),
          skills: asks("required", "python", "spacy", "git"),
        }),
      ),
    ]),
    taxonomyOf(SKILLS_ASKED.map((id) => skill(id))),
  );
  const person: Person = {
    skills: ["python", "git", "opencv"].map((id) => ({ id, level: "working" as const })),
  };

  test("each says what would come of it", () => {
    const answers = {};
    const result = close(ranked(ground, person, answers, DEFAULT_SETTINGS));
    const [found] = decidingFor(ground, person, { inventory, answers }, DEFAULT_SETTINGS, result);
    const said = decidingInWords(found!, (id) => id);
    expect(leadInWords(found!, (id) => id)).toMatch(
      /^computer-vision-engineer is \d+ of 100 points ahead of [a-z-]+\. /,
    );
    expect(said.map(({ by }) => by)).toEqual(["question", "skill", "weight"]);
    const lines = said.map(wayInWords);
    expect(lines[0]).toContain("With 10 more answers");
    expect(lines[1]).toMatch(
      /^One skill: [A-Z][a-z]+ is asked for by .+ of the \d+ ads for .+ With a working knowledge of it, .+\.$/,
    );
    expect(lines[2]).toMatch(
      /^One weight: (However you weigh|What .+ counts for 50% of the result\. At \d+%, )/,
    );
  });

  test("an answer that turns the order and one that does not are told as such", () => {
    const pair = { first: "nlp-engineer", rival: "mlops-engineer" } as const;
    const outcome = { comesFirst: pair.first, ahead: pair.first, lead: 0.03 } as const;
    const turned = { comesFirst: pair.rival, ahead: pair.rival, lead: 0.002 } as const;
    const third = { comesFirst: "ai-engineer", ahead: pair.rival, lead: 0.01 } as const;
    const said = decidingInWords(
      {
        ...pair,
        lead: 0.01,
        question: {
          state: "open",
          item: "a",
          text: "Read",
          lowest: { answer: "Not for me", ...outcome },
          highest: { answer: "Very much", ...turned },
        },
        skill: { skill: "rust", asks: { first: { n: 1, of: 12 }, rival: { n: 0, of: 40 } }, ...third },
        weight: { factor: "market", from: 1 / 3, to: 0.41, ...turned },
      },
      (id) => id,
    );
    expect(said.map(wayInWords)).toEqual([
      "One more question: You have not said yet how much you would like this: “Read”. With “Very much”, mlops-engineer comes first, less than a point before nlp-engineer. With “Not for me”, nlp-engineer stays first, 3 points before mlops-engineer.",
      "One skill: Rust is asked for by 1 of the 12 ads for nlp-engineer (few ads: read with care) and by none of the 40 ads for mlops-engineer. With a working knowledge of it, ai-engineer comes first, and mlops-engineer lies 1 point before nlp-engineer.",
      "One weight: What is asked for counts for 33% of the result. At 41%, mlops-engineer comes first, less than a point before nlp-engineer.",
    ]);
  });
});
