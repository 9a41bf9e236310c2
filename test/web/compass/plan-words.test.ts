import { expect, test } from "vitest";
import type { Plan, PlanStep } from "../../../src/core/compass/plan.ts";
import { shippedInventory } from "../../../src/store/shipped.ts";
import { reachPoints } from "../../../src/web/islands/compass/pieces/reach-chart.tsx";
import { answeredInWords, firstOpenPage, pagesOf } from "../../../src/web/islands/compass/words/interests.ts";
import { costInWords, positionOf, sharesOf } from "../../../src/web/islands/compass/words/matters.ts";
import {
  formatPlan,
  reachInWords,
  weeksInWords,
  whyInWords,
} from "../../../src/web/islands/compass/words/plan.ts";

const nameOf = (id: string) => id.toUpperCase();
const step = (given: Partial<PlanStep> = {}): PlanStep => ({
  skill: "docker",
  hours: 20,
  hoursRange: [10, 30],
  fromWeek: 0,
  toWeek: 3.3,
  inReachBefore: 4,
  inReachAfter: 9,
  of: 120,
  pay: { key: "docker", currency: "USD", n: 3, employers: 2, figures: null },
  why: { requiredBy: 40, gainPerTenHours: 0.01, prerequisiteOf: null, savedBy: null },
  alternatives: [],
  ...given,
});
const plan: Plan = {
  to: "mlops-engineer",
  steps: [
    step(),
    step({ skill: "kubernetes", fromWeek: 3.3, toWeek: 6.6, inReachBefore: 9, inReachAfter: 9 }),
  ],
  hours: 40,
  weeks: 6.6,
  inReachNow: 4,
  inReachThen: 9,
  of: 120,
  degree: null,
};

test.each([
  [0, 3.3, "weeks 1–4"],
  [3.3, 6.6, "weeks 4–7"],
  [0, 0.5, "week 1"],
  [2, 3, "week 3"],
])("from %d to %d is %s", (fromWeek, toWeek, words) => {
  expect(weeksInWords({ fromWeek, toWeek })).toBe(words);
});

test("a step that opens nothing by itself says so", () => {
  expect(reachInWords(plan.steps[0]!)).toBe("Ads within reach: 4 before, 9 after, of 120.");
  expect(reachInWords(plan.steps[1]!)).toContain("stay at 9 of 120");
});

test("the reasons of a step", () => {
  const why = { requiredBy: 1, gainPerTenHours: 0, prerequisiteOf: "kubernetes", savedBy: "linux" };
  expect(whyInWords(step({ why }), nameOf)).toEqual([
    "It is needed first for KUBERNETES.",
    "1 of 120 ads require it.",
    "What you know of LINUX shortens it.",
  ]);
});

test("the plan as text names every step with hours, weeks and ads", () => {
  expect(formatPlan(plan, 6, nameOf)).toBe(
    [
      "Plan: MLOPS-ENGINEER",
      "2 steps, about 40 hours: at 6 hours a week that is 7 weeks. Ads within reach: 4 now, 9 then, of the 120 that name enough skills to be judged.",
      "",
      "1. DOCKER (10–30 hours, weeks 1–4)",
      "   Ads within reach: 4 before, 9 after, of 120. 40 of 120 ads require it.",
      "2. KUBERNETES (10–30 hours, weeks 4–7)",
      "   Ads within reach stay at 9 of 120; alone this step opens no more yet, and counts towards later ones. 40 of 120 ads require it.",
      "",
    ].join("\n"),
  );
});

test("the chart's points begin now and add the hours up", () => {
  expect(reachPoints(plan)).toEqual([
    { hours: 0, inReach: 4 },
    { hours: 20, inReach: 9 },
    { hours: 40, inReach: 9 },
  ]);
});

test.each([
  [{ before: 2140, with: 1328 }, "It removes 812 of 2,140 ads (38%)."],
  [{ before: 10, with: 10 }, "It removes none of 10 ads."],
  [{ before: 10, with: 0 }, "It removes all 10 ads. Nothing would be left to compare with."],
  [{ before: 0, with: 0 }, "Your other wishes leave no ads that this could remove."],
])("%o costs: %s", (cost, words) => {
  expect(costInWords("It", cost)).toBe(words);
});

test("weights become shares; interest counts nothing without answers; all zero is equal", () => {
  expect(sharesOf({ strength: 1, interest: 1, market: 2 }, true)).toEqual({
    strength: 0.25,
    interest: 0.25,
    market: 0.5,
  });
  expect(sharesOf({ strength: 1, interest: 4, market: 1 }, false).interest).toBe(0);
  expect(sharesOf({ strength: 0, interest: 0, market: 0 }, true).market).toBeCloseTo(1 / 3);
  expect([0, 0.5, 1, 2, 4].map(positionOf)).toEqual([0, 1, 2, 3, 4]);
});

test("the short form of the interests comes first, six on a page, and one goes on where one stopped", () => {
  const inventory = shippedInventory();
  const pages = pagesOf(inventory);
  expect(pages.map((page) => page.length)).toEqual([6, 6, 6, 6, 6, 6, 6, 6]);
  expect(
    pages
      .slice(0, 3)
      .flat()
      .every((item) => item.quick),
  ).toBe(true);
  const first = Object.fromEntries(pages[0]!.map((item) => [item.id, 2]));
  expect(firstOpenPage(pages, {})).toBe(0);
  expect(firstOpenPage(pages, first)).toBe(1);
});

test("it is said how far the answers carry", () => {
  const forms = { quick: 18, full: 48 };
  expect(answeredInWords(7, forms, true)).toContain("3 more to go");
  expect(answeredInWords(12, forms, true)).toContain("nearly all the same");
  expect(answeredInWords(12, forms, false)).toContain("12 of 18 answered. That is enough to use");
  expect(answeredInWords(18, forms, false)).toContain("All 18 of the short form");
  expect(answeredInWords(30, forms, false)).toContain("30 of 48");
  expect(answeredInWords(48, forms, false)).toContain("All 48");
});
