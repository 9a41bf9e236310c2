import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type LevelEvidence, levelOf } from "../../../../src/core/reading/resume/level-rules.ts";
import { periodOfEntry, unionMonths } from "../../../../src/core/reading/resume/months.ts";
import { LEVELS } from "../../../../src/core/vocabulary.ts";

const NOTHING: LevelEvidence = {
  months: 0,
  yearsSince: Number.POSITIVE_INFINITY,
  publications: 0,
  projects: 0,
  certificates: 0,
  courses: 0,
  listed: false,
  namings: 1,
};

describe("levels", () => {
  test.each<[string, Partial<LevelEvidence>, string]>([
    ["only named", {}, "aware"],
    ["a course", { courses: 1, yearsSince: 1 }, "aware"],
    ["listed, never used", { listed: true, namings: 2 }, "working"],
    ["a project last year", { projects: 1, yearsSince: 1 }, "working"],
    ["three months at work", { months: 3, yearsSince: 0 }, "working"],
    ["a year at work", { months: 12, yearsSince: 2 }, "strong"],
    ["a year at work, long ago", { months: 12, yearsSince: 6 }, "working"],
    ["four years at work, named in two places", { months: 48, yearsSince: 0, namings: 2 }, "deep"],
    ["four years at work, named once", { months: 48, yearsSince: 0 }, "strong"],
    ["four years at work, long ago", { months: 60, yearsSince: 7, namings: 2 }, "strong"],
    ["two papers and two years", { publications: 2, months: 24, yearsSince: 1, namings: 3 }, "deep"],
    ["two papers", { publications: 2, yearsSince: 1 }, "strong"],
    ["a few months long ago", { months: 3, yearsSince: 8 }, "aware"],
  ])("%s", (_, evidence, level) => {
    expect(levelOf({ ...NOTHING, ...evidence }).level).toBe(level);
  });

  test("more evidence never lowers a level", () => {
    const some = fc.record({
      months: fc.nat(80),
      yearsSince: fc.oneof(fc.nat(12), fc.constant(Number.POSITIVE_INFINITY)),
      publications: fc.nat(4),
      projects: fc.nat(4),
      certificates: fc.nat(2),
      courses: fc.nat(2),
      listed: fc.boolean(),
      namings: fc.nat(6),
    });
    fc.assert(
      fc.property(some, some, (one, more) => {
        const both: LevelEvidence = {
          months: one.months + more.months,
          yearsSince: Math.min(one.yearsSince, more.yearsSince),
          publications: one.publications + more.publications,
          projects: one.projects + more.projects,
          certificates: one.certificates + more.certificates,
          courses: one.courses + more.courses,
          listed: one.listed || more.listed,
          namings: one.namings + more.namings,
        };
        expect(LEVELS.indexOf(levelOf(both).level)).toBeGreaterThanOrEqual(
          LEVELS.indexOf(levelOf(one).level),
        );
      }),
      { seed: 5 },
    );
  });
});

describe("months of use", () => {
  const at = { year: 2026, month: 3 };
  const union = (...periods: [string | null, string | null][]) =>
    unionMonths(
      periods.flatMap(([start, end]) => [periodOfEntry(start, end, at)].filter((one) => one !== null)),
    );

  test("first and last month count", () => {
    expect(union(["2020-01", "2020-12"])).toBe(12);
    expect(union(["2020", "2020"])).toBe(12);
    expect(union(["2026-01", null])).toBe(3);
    expect(union([null, "2020"])).toBe(0);
    expect(union()).toBe(0);
  });

  test("overlapping jobs count once", () => {
    expect(union(["2020-01", "2021-12"], ["2021-01", "2022-12"])).toBe(36);
    expect(union(["2020-01", "2022-12"], ["2021-01", "2021-06"])).toBe(36);
  });

  test("dates in the future and ends before starts count nothing", () => {
    expect(union(["2030-01", null])).toBe(0);
    expect(union(["2022-01", "2020-01"])).toBe(0);
  });
});
