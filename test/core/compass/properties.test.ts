import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { coverageOf } from "../../../src/core/compass/coverage.ts";
import { depthOf } from "../../../src/core/compass/depth.ts";
import { trialsOf } from "../../../src/core/compass/explore.ts";
import { gapTo } from "../../../src/core/compass/gap.ts";
import { type Ground, prepareGround } from "../../../src/core/compass/ground.ts";
import { type InterestProfile, interestProfile } from "../../../src/core/compass/interest.ts";
import { movesFrom } from "../../../src/core/compass/moves.ts";
import { DEFAULT_SETTINGS, type Person } from "../../../src/core/compass/person.ts";
import { planTo, whatIf } from "../../../src/core/compass/plan.ts";
import { type RankedSpecialisation, rank } from "../../../src/core/compass/rank.ts";
import { countInReach } from "../../../src/core/compass/reach.ts";
import { LEVELS, SPECIALISATIONS } from "../../../src/core/vocabulary.ts";
import { shippedInventory } from "../../../src/store/shipped.ts";
import { anyGround, anyPerson, anyPostings, anyTaxonomy, ROLES, SKILLS } from "../../fixtures/any-ground.ts";
import { marketOf } from "../../fixtures/markets.ts";
import { naiveReach } from "../../fixtures/naive-compass.ts";

/** What must hold of every answer, on markets, taxonomies and people that nobody chose. */

const inventory = shippedInventory();
const anyInterests = fc
  .array(fc.nat(4), { minLength: inventory.items.length, maxLength: inventory.items.length })
  .map((answers) =>
    interestProfile(inventory, Object.fromEntries(inventory.items.map(({ id }, at) => [id, answers[at]!]))),
  );

const everyRow = ({ market }: Ground) => [...Array(market.size).keys()];

/** All that the compass says of a person. */
function everything(ground: Ground, person: Person, interests: InterestProfile | null): string {
  const ranking = rank(ground, person, interests, DEFAULT_SETTINGS);
  return JSON.stringify([
    ranking,
    trialsOf(ground, ranking),
    depthOf(ground, person, DEFAULT_SETTINGS),
    movesFrom(ground, person, DEFAULT_SETTINGS),
    ROLES.map((role) => gapTo(ground, person, role)),
    ROLES.map((role) => planTo(ground, person, role, DEFAULT_SETTINGS, { alternatives: 2 })),
  ]);
}

describe("learning", () => {
  const level = fc.constantFrom(...LEVELS);

  test("a skill, or learning it better, takes no posting out of reach", () => {
    fc.assert(
      fc.property(
        anyGround,
        anyPerson(SKILLS),
        fc.constantFrom(...SKILLS),
        level,
        (ground, person, id, more) => {
          const held = person.skills.find((one) => one.id === id)?.level ?? "aware";
          const better = LEVELS[Math.max(LEVELS.indexOf(held), LEVELS.indexOf(more))]!;
          const learnt = { skills: [...person.skills.filter((one) => one.id !== id), { id, level: better }] };
          for (const row of everyRow(ground)) {
            const before = countInReach(ground, coverageOf(ground, person), [row], 0.7).inReach;
            const after = countInReach(ground, coverageOf(ground, learnt), [row], 0.7).inReach;
            expect(after).toBeGreaterThanOrEqual(before);
          }
        },
      ),
      { numRuns: 150, seed: 71 },
    );
  });

  test("never lowers what is covered of a specialisation, nor the standing of a skill in a gap", () => {
    const order = ["missing", "partly", "have"];
    fc.assert(
      fc.property(anyGround, anyPerson(SKILLS), fc.constantFrom(...SKILLS), (ground, person, id) => {
        const learnt: Person = {
          skills: [...person.skills.filter((one) => one.id !== id), { id, level: "deep" }],
        };
        const covered = (who: Person) =>
          new Map(
            rank(ground, who, null, DEFAULT_SETTINGS).ranking.map((one) => [
              one.specialisation,
              one.reasons.strength.covered,
            ]),
          );
        const [before, after] = [covered(person), covered(learnt)];
        for (const [role, share] of before) expect(after.get(role)!).toBeGreaterThanOrEqual(share - 1e-12);
        const now = gapTo(ground, person, ROLES[0]!);
        const then = new Map(gapTo(ground, learnt, ROLES[0]!).map((one) => [one.skill, one]));
        for (const { skill, standing, hours } of now) {
          const later = then.get(skill)!;
          expect(order.indexOf(later.standing)).toBeGreaterThanOrEqual(order.indexOf(standing));
          expect(later.hours).toBeLessThanOrEqual(hours);
        }
      }),
      { numRuns: 100, seed: 72 },
    );
  });
});

describe("the order", () => {
  test("of a person's skills changes no byte of any answer", () => {
    const shuffled = anyPerson(SKILLS).chain((person) =>
      fc.tuple(
        fc.constant(person),
        fc.shuffledSubarray([...person.skills], { minLength: person.skills.length }),
      ),
    );
    fc.assert(
      fc.property(anyGround, shuffled, anyInterests, (ground, [person, skills], interests) => {
        expect(everything(ground, { skills }, interests)).toBe(everything(ground, person, interests));
      }),
      { numRuns: 60, seed: 73 },
    );
  });

  test("of the answers about interests changes no byte", () => {
    const answers = inventory.items.map(({ id }, at) => [id, (at * 3) % 5] as const);
    const one = interestProfile(inventory, Object.fromEntries(answers));
    const other = interestProfile(inventory, Object.fromEntries(answers.toReversed()));
    expect(JSON.stringify(other)).toBe(JSON.stringify(one));
  });

  test("of the ads changes no count of a gap, no reach and no factor", () => {
    const shuffled = anyPostings.chain((postings) =>
      fc.tuple(fc.constant(postings), fc.shuffledSubarray(postings, { minLength: postings.length })),
    );
    fc.assert(
      fc.property(shuffled, anyTaxonomy, anyPerson(SKILLS), ([postings, others], taxonomy, person) => {
        const [one, other] = [postings, others].map((all) => prepareGround(marketOf(all), taxonomy)) as [
          Ground,
          Ground,
        ];
        for (const role of ROLES) {
          const counts = (ground: Ground) =>
            gapTo(ground, person, role).map(({ skill, standing, required, preferred, of }) =>
              [skill, standing, required, preferred, of].join(" "),
            );
          expect(counts(other)).toEqual(counts(one));
          expect(whatIf(other, person, role, [], DEFAULT_SETTINGS)).toEqual(
            whatIf(one, person, role, [], DEFAULT_SETTINGS),
          );
        }
        const byRole = (ground: Ground) =>
          new Map(
            rank(ground, person, null, DEFAULT_SETTINGS).ranking.map((each) => [each.specialisation, each]),
          );
        const theirs = byRole(other);
        for (const [role, mine] of byRole(one)) {
          expect(theirs.get(role)!.strength).toBeCloseTo(mine.strength, 9);
          expect(theirs.get(role)!.market).toBeCloseTo(mine.market, 9);
        }
      }),
      { numRuns: 60, seed: 74 },
    );
  });
});

test("the same input gives the same bytes, also from a ground prepared anew", () => {
  fc.assert(
    fc.property(anyPostings, anyTaxonomy, anyPerson(SKILLS), anyInterests, (postings, taxonomy, ...who) => {
      const answer = () => everything(prepareGround(marketOf(postings), taxonomy), ...who);
      expect(answer()).toBe(answer());
    }),
    { numRuns: 30, seed: 75 },
  );
});

describe("every number of a ranking", () => {
  /** The rows whose largest part is the specialisation. */
  function ownRows(ground: Ground, { specialisation }: RankedSpecialisation): number[] {
    const wanted = SPECIALISATIONS.indexOf(specialisation);
    return everyRow(ground).filter((row) => ground.market.specialisation[0][row] === wanted);
  }

  function expectStrength({ strength, reasons }: RankedSpecialisation): void {
    const { value, covered, typical, cover, likeness, parts } = reasons.strength;
    const sum = (of: (part: (typeof parts)[number]) => number) =>
      parts.reduce((total, part) => total + of(part), 0);
    expect(strength).toBe(value);
    expect(covered).toBeCloseTo(
      sum(({ weight, credit }) => weight * credit),
      6,
    );
    expect(cover).toBeCloseTo(covered === 0 ? 0 : covered / (covered + typical), 12);
    expect(value).toBeCloseTo(Math.sqrt(cover * likeness), 12);
    for (const { credit, through } of parts) expect(credit > 0).toBe(through !== null);
  }

  function expectInterest({ interest, reasons }: RankedSpecialisation): void {
    if (!reasons.interest) {
      expect(interest).toBeNull();
      return;
    }
    const { parts, correlation } = reasons.interest;
    expect(correlation).toBeCloseTo(
      parts.reduce((sum, { adds }) => sum + adds, 0),
      12,
    );
    expect(interest).toBeCloseTo((1 + correlation) / 2, 12);
  }

  function expectMarket(ground: Ground, person: Person, one: RankedSpecialisation): void {
    const { value, demand, openings, reach, pay, industries } = one.reasons.market;
    expect(industries).toBeNull();
    const rows = ownRows(ground, one);
    expect(one.market).toBe(value);
    expect(demand.n).toBe(rows.length);
    expect({ of: reach.of, inReach: reach.inReach }).toEqual(
      naiveReach(ground, coverageOf(ground, person), rows),
    );
    const values = [openings.value, reach.value, ...(pay ? [pay.value] : [])];
    expect(value).toBeCloseTo(values.reduce((sum, part) => sum + part, 0) / values.length, 12);
  }

  /** The parts of the market factor from the counts and medians that all specialisations show. */
  function expectMarketParts(ranking: readonly RankedSpecialisation[]): void {
    const markets = ranking.map((one) => one.reasons.market);
    const total = (of: (market: (typeof markets)[number]) => number) =>
      markets.reduce((sum, market) => sum + of(market), 0);
    const pooled =
      total(({ reach }) => reach.inReach) /
      Math.max(
        1,
        total(({ reach }) => reach.of),
      );
    const largest = Math.max(...markets.map(({ demand }) => demand.n));
    const paid = markets.flatMap(({ pay }) => pay ?? []);
    const n = paid.reduce((sum, { cell }) => sum + cell.n, 0);
    const log = (cell: (typeof paid)[number]["cell"]) => Math.log(cell.figures!.median);
    const mean = paid.reduce((sum, { cell }) => sum + (log(cell) * cell.n) / n, 0);
    const shrunk = (cell: (typeof paid)[number]["cell"]) => (log(cell) * cell.n + 20 * mean) / (cell.n + 20);
    const all = paid.map(({ cell }) => shrunk(cell));
    const range = Math.max(...all) - Math.min(...all);
    for (const { openings, reach, pay } of markets) {
      expect(openings.value).toBeCloseTo(Math.log1p(reach.inReach) / Math.log1p(largest), 12);
      expect(reach.value).toBeCloseTo((reach.inReach + 20 * pooled) / (reach.of + 20), 12);
      if (!pay || range < 1e-9) continue;
      const whole = (shrunk(pay.cell) - Math.min(...all)) / range;
      expect(pay.value).toBeCloseTo(whole * Math.min(1, reach.inReach / 20), 9);
      expect(pay.cell.n).toBeGreaterThanOrEqual(10);
    }
  }

  // Each ad four times, so that enough of them state pay.
  const anyPaidGround = fc
    .tuple(anyPostings, anyTaxonomy)
    .map(([postings, taxonomy]) =>
      prepareGround(marketOf([postings, postings, postings, postings].flat()), taxonomy),
    );

  test("comes out again from its parts, and these from the ads", () => {
    fc.assert(
      fc.property(anyPaidGround, anyPerson(SKILLS), anyInterests, (ground, person, interests) => {
        const { ranking, weights } = rank(ground, person, interests, DEFAULT_SETTINGS);
        expect(weights.strength + weights.interest + weights.market).toBeCloseTo(1, 12);
        for (const one of ranking) {
          expectStrength(one);
          expectInterest(one);
          expectMarket(ground, person, one);
          const { strength, interest, market, fit } = one;
          const sum =
            weights.strength * strength + weights.interest * (interest ?? 0) + weights.market * market;
          expect(fit).toBeCloseTo(sum, 12);
        }
        expectMarketParts(ranking);
        const likenesses = ranking.map((one) => one.reasons.strength.likeness);
        expect(likenesses.reduce((sum, one) => sum + one, 0)).toBeCloseTo(1, 9);
      }),
      { numRuns: 60, seed: 76 },
    );
  });

  test("that says how sure it is comes out again from the rankings that it is made of", () => {
    fc.assert(
      fc.property(anyGround, anyPerson(SKILLS), (ground, person) => {
        const { ranking, certainty } = rank(ground, person, null, DEFAULT_SETTINGS);
        const first = ranking[0]!.specialisation;
        const decisive = person.skills
          .map(({ id }) => id)
          .filter((id) => {
            const without = { skills: person.skills.filter((held) => held.id !== id) };
            const { ranking: again, weights } = rank(ground, without, null, DEFAULT_SETTINGS);
            expect(weights.interest).toBe(0);
            return again[0]!.specialisation !== first;
          });
        expect(certainty.decisiveSkills).toEqual(decisive.toSorted());
        expect(certainty.variations).toBe(person.skills.length + 4);
        const shares = certainty.firsts.reduce((sum, { share }) => sum + share, 0);
        expect(shares).toBeCloseTo(1, 12);
      }),
      { numRuns: 60, seed: 77 },
    );
  });
});
