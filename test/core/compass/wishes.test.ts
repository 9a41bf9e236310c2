import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { checkedSettings } from "../../../src/core/compass/checked-settings.ts";
import { costsOf } from "../../../src/core/compass/costs.ts";
import { wishCostsInWords } from "../../../src/core/compass/costs-in-words.ts";
import { coverageOf } from "../../../src/core/compass/coverage.ts";
import { outlookInWords } from "../../../src/core/compass/degree-in-words.ts";
import { type DegreePlan, HELD_DEGREES } from "../../../src/core/compass/degree-plan.ts";
import { prepareGround } from "../../../src/core/compass/ground.ts";
import { INDUSTRIES } from "../../../src/core/compass/industries.ts";
import { type CompassSettings, DEFAULT_SETTINGS, type Person } from "../../../src/core/compass/person.ts";
import { planTo } from "../../../src/core/compass/plan.ts";
import { rank } from "../../../src/core/compass/rank.ts";
import { countInReach, rowsWithin } from "../../../src/core/compass/reach.ts";
import { RISKS } from "../../../src/core/compass/risk.ts";
import {
  parseHeldDegree,
  parseIndustries,
  parseRisk,
  parseStudying,
} from "../../../src/core/compass/wishes.ts";
import { DEGREES, type Domain } from "../../../src/core/vocabulary.ts";
import { anyPerson, anyPostings, anyTaxonomy, SKILLS } from "../../fixtures/any-ground.ts";
import { asks, marketOf, posting, reads } from "../../fixtures/markets.ts";
import { skill, taxonomyOf } from "../../fixtures/taxonomies.ts";

const ids = ["python", "docker", "kubernetes"];
const ad = (given: Parameters<typeof posting>[0]) =>
  posting({ specialisations: reads("mlops-engineer"), skills: asks("required", ...ids), ...given });
const ground = prepareGround(
  marketOf([
    ad({ domain: "finance", degree: "master" }),
    ad({ domain: "finance", degree: "bachelor" }),
    ad({ domain: "healthcare", degree: "none" }),
    ad({ domain: "healthcare", degree: "phd" }),
    ad({ domain: "other", degree: "unspecified" }),
  ]),
  taxonomyOf(ids.map((id) => skill(id))),
);
const person: Person = { skills: [{ id: "python", level: "strong" }] };
const wishing = (given: Partial<CompassSettings>): CompassSettings => ({ ...DEFAULT_SETTINGS, ...given });

describe("industries", () => {
  test("avoided ones go; what could not be told stays in and is counted", () => {
    const settings = wishing({ constraints: { avoid: ["finance"] } });
    const costs = costsOf(ground, settings);
    expect(costs.avoid).toEqual({ before: 5, with: 3 });
    expect(costs.unplaced).toBe(1);
    expect(wishCostsInWords(costs, settings)).toEqual([
      "Avoiding finance removes 2 of 5 ads (40%). 1 ad whose industry could not be told stays in.",
    ]);
  });

  test("sought ones leave nothing out, and weigh in the market's part", () => {
    const settings = wishing({ seek: ["healthcare"] });
    const costs = costsOf(ground, settings);
    expect([costs.left, costs.sought]).toEqual([5, 2]);
    expect(wishCostsInWords(costs, settings)[0]).toContain(
      "2 of 5 ads (40%) are in healthcare: they count for more, and nothing is left out.",
    );
    const { market } = rank(ground, person, null, settings).ranking.find(
      ({ specialisation }) => specialisation === "mlops-engineer",
    )!.reasons;
    // 2 of 5, where 2 of 5 are so everywhere: as everywhere.
    expect(market.industries).toMatchObject({ n: 2, of: 5, everywhere: 0.4, value: 0.5 });
  });

  test("more ads in a sought industry count for more, and few of them for less", () => {
    const many = Array.from({ length: 40 }, () => ad({ domain: "legal" }));
    const others = Array.from({ length: 40 }, () => ad({ specialisations: reads("nlp-engineer") }));
    const few = [ad({ specialisations: reads("security-ml-engineer"), domain: "legal" })];
    const both = prepareGround(marketOf([...many, ...others, ...few]), ground.taxonomy);
    const value = new Map(
      rank(both, person, null, wishing({ seek: ["legal"] })).ranking.map((one) => [
        one.specialisation,
        one.reasons.market.industries!.value,
      ]),
    );
    expect(value.get("mlops-engineer")!).toBeGreaterThan(value.get("security-ml-engineer")!);
    expect(value.get("security-ml-engineer")!).toBeGreaterThan(0.5);
    expect(value.get("nlp-engineer")!).toBeLessThan(0.3);
  });

  test("ads of a sought industry come first in the order of a plan", () => {
    const [near, far] = [
      ["alpha", "beta", "gamma"],
      ["kappa", "lambda", "omega"],
    ] as const;
    const [one, other] = [asks("required", ...near), asks("required", ...far)];
    const postings = [
      ...Array.from({ length: 6 }, () => ad({ skills: one, domain: "gaming" })),
      ...Array.from({ length: 5 }, () => ad({ skills: other, domain: "legal" })),
    ];
    const two = prepareGround(marketOf(postings), taxonomyOf([...near, ...far].map((id) => skill(id))));
    const first = (seek: readonly Domain[]) =>
      planTo(two, { skills: [] }, "mlops-engineer", wishing({ seek }), { steps: 1 }).steps[0]!.skill;
    expect(near).toContain(first([]));
    expect(far).toContain(first(["legal"]));
  });
});

describe("degrees", () => {
  const held = (degree: DegreePlan) => wishing({ constraints: { degree } });

  test("a higher one is out of reach, silence is no refusal", () => {
    const costs = costsOf(ground, held({ holds: "bachelor" }));
    expect(costs.degree).toEqual({ before: 5, with: 3 });
    expect(costs.silentOnDegree).toBe(1);
    expect(costs.degrees).toEqual({ none: 2, bachelor: 3, master: 4, phd: 5 });
  });

  test("one that is studied for comes in at its year, in the costs and in the plan", () => {
    const settings = held({ holds: "bachelor", studying: { degree: "master", done: 2028 } });
    expect(costsOf(ground, settings).later).toEqual({ degree: "master", done: 2028, adds: 1 });
    const plan = planTo(ground, person, "mlops-engineer", settings);
    expect(plan.of).toBe(3);
    expect(plan.degree).toEqual({
      holds: "bachelor",
      closed: 2,
      of: 5,
      studying: { degree: "master", done: 2028, inReachNow: 0, inReachThen: 1, of: 1 },
    });
    const words = outlookInWords(plan.degree, plan.to, (id) => id);
    expect(words).toContain("From 2028, with a master’s degree, 1 ad");
    expect(words).toContain("in no hours of the plan");
  });

  test("without one that is studied for, the plan says what the next would take", () => {
    const plan = planTo(ground, person, "mlops-engineer", held({ holds: "bachelor" }));
    expect(outlookInWords(plan.degree, plan.to, (id) => id)).toContain(
      "A master’s degree usually takes 1 to 2 years",
    );
    expect(planTo(ground, person, "mlops-engineer", DEFAULT_SETTINGS).degree).toBeNull();
  });
});

describe("what is wished for, as it comes in", () => {
  test("is known or refused with what is allowed", () => {
    expect(parseIndustries(["legal", " Finance ", "legal"])).toEqual({
      ok: true,
      value: ["finance", "legal"],
    });
    for (const names of [["other"], ["finance", "banking"], [""], []]) {
      const result = parseIndustries(names);
      expect(!result.ok && result.message).toContain("healthcare, finance");
    }
    expect(parseHeldDegree("PhD")).toEqual({ ok: true, value: "phd" });
    const degree = parseHeldDegree("diploma");
    expect(!degree.ok && degree.message).toContain("none, bachelor, master, phd");
    const risk = parseRisk("wild");
    expect(!risk.ok && risk.message).toContain("careful, balanced, bold");
  });

  test.each([
    ["master=2028", "bachelor", null],
    ["master", "bachelor", "bad-year"],
    ["master=2019", "bachelor", "bad-year"],
    ["master=20288", "bachelor", "bad-year"],
    ["none=2028", "none", "unknown-degree"],
    ["diploma=2028", "none", "unknown-degree"],
    ["bachelor=2028", "bachelor", "not-higher"],
  ] as const)("%s with %s held: %s", (text, holds, code) => {
    const result = parseStudying(text, holds, 2026);
    expect(result.ok ? null : result.code).toBe(code);
  });

  test("settings that an older version kept are whole, of a newer one what is known is taken", () => {
    const { threshold: _threshold, ...old } = DEFAULT_SETTINGS;
    expect(checkedSettings(old as CompassSettings)).toEqual(DEFAULT_SETTINGS);
    const strange = {
      ...DEFAULT_SETTINGS,
      seek: ["legal", "space", "other"],
      risk: "reckless",
      constraints: {
        country: "DE",
        avoid: ["legal", "gaming"],
        degree: { holds: "bachelor", studying: { degree: "none" } },
      },
    };
    expect(checkedSettings(strange as unknown as CompassSettings)).toEqual({
      ...DEFAULT_SETTINGS,
      seek: ["legal"],
      constraints: { country: "DE", avoid: ["gaming"], degree: { holds: "bachelor" } },
    });
    const broken = { ...DEFAULT_SETTINGS, seek: "legal", constraints: { avoid: 7, degree: "phd" } };
    expect(checkedSettings(broken as unknown as CompassSettings)).toEqual(DEFAULT_SETTINGS);
  });
});

describe("on markets, people and wishes that nobody chose", () => {
  const domains = fc.uniqueArray(fc.constantFrom(...INDUSTRIES.slice(0, 6)), { maxLength: 4 });
  const anyPlaced = anyPostings.chain((postings) =>
    fc
      .array(
        fc.record({
          domain: fc.constantFrom<Domain>(...INDUSTRIES.slice(0, 6), "other"),
          degree: fc.constantFrom(...DEGREES),
        }),
        { minLength: postings.length, maxLength: postings.length },
      )
      .map((places) => postings.map((one, at) => ({ ...one, ...places[at] }))),
  );
  const anyWorld = fc.tuple(anyPlaced, anyTaxonomy, anyPerson(SKILLS));

  test("avoiding one industry more never raises what is in reach, nor holding a higher degree lowers it", () => {
    fc.assert(
      fc.property(
        anyWorld,
        domains,
        fc.constantFrom(...INDUSTRIES.slice(0, 6)),
        fc.constantFrom(...HELD_DEGREES),
        ([postings, taxonomy, who], avoid, more, holds) => {
          const world = prepareGround(marketOf(postings), taxonomy);
          const reach = (constraints: CompassSettings["constraints"]) => {
            const rows = rowsWithin(world.market, constraints);
            return countInReach(world, coverageOf(world, who), rows, 0.7);
          };
          const before = reach({ avoid });
          const after = reach({ avoid: [...avoid, more] });
          expect(after.inReach).toBeLessThanOrEqual(before.inReach);
          expect(after.of).toBeLessThanOrEqual(before.of);
          expect(reach({ degree: { holds } }).inReach).toBeLessThanOrEqual(
            reach({ degree: { holds: "phd" } }).inReach,
          );
          const costs = costsOf(world, wishing({ constraints: { avoid, degree: { holds } } }));
          const gone = costs.industries.filter(({ domain }) => avoid.includes(domain as never));
          expect(costs.avoid.before - costs.avoid.with).toBe(gone.reduce((sum, { n }) => sum + n, 0));
        },
      ),
      { numRuns: 100, seed: 81 },
    );
  });

  test("careful is never above balanced, nor balanced above bold, in any part", () => {
    fc.assert(
      fc.property(anyWorld, domains, ([postings, taxonomy, who], seek) => {
        // Each ad four times, so that enough of them state pay.
        const all = [postings, postings, postings, postings].flat();
        const world = prepareGround(marketOf(all), taxonomy);
        const [careful, balanced, bold] = RISKS.map(
          (risk) =>
            new Map(
              rank(world, who, null, wishing({ seek, risk })).ranking.map((one) => [one.specialisation, one]),
            ),
        );
        for (const [id, middle] of balanced!) {
          const [low, high] = [careful!.get(id)!, bold!.get(id)!];
          for (const part of ["openings", "reach", "pay", "industries"] as const) {
            const values = [low, middle, high].map(({ reasons }) => reasons.market[part]?.value ?? 0);
            expect(values).toEqual(values.toSorted((a, b) => a - b));
          }
          expect(low.market).toBeLessThanOrEqual(middle.market + 1e-12);
          expect(middle.market).toBeLessThanOrEqual(high.market + 1e-12);
          expect(low.fit).toBeLessThanOrEqual(high.fit + 1e-12);
        }
      }),
      { numRuns: 80, seed: 82 },
    );
  });

  test("the order of what is wished for changes no byte", () => {
    const shuffled = domains.chain((some) =>
      fc.tuple(fc.constant(some), fc.shuffledSubarray(some, { minLength: some.length })),
    );
    fc.assert(
      fc.property(anyWorld, shuffled, ([postings, taxonomy, who], [one, other]) => {
        const world = prepareGround(marketOf(postings), taxonomy);
        const answer = (list: readonly Domain[]) =>
          JSON.stringify([
            rank(world, who, null, wishing({ seek: list })),
            rank(world, who, null, wishing({ constraints: { avoid: list } })),
            planTo(world, who, "nlp-engineer", wishing({ seek: list })),
            costsOf(world, wishing({ seek: list, constraints: { avoid: list } })),
          ]);
        expect(answer(other)).toBe(answer(one));
      }),
      { numRuns: 50, seed: 83 },
    );
  });
});
