import fc from "fast-check";
import { createEvents } from "ics";
import { expect, test } from "vitest";
import { prepareGround } from "../../src/core/compass/ground.ts";
import { DEFAULT_SETTINGS } from "../../src/core/compass/person.ts";
import { planTo } from "../../src/core/compass/plan.ts";
import { mondayFrom } from "../../src/core/day.ts";
import { formatCalendar } from "../../src/formats/icalendar/calendar.ts";
import { planCalendar } from "../../src/formats/icalendar/plan-calendar.ts";
import { asks, marketOf, posting, reads } from "../fixtures/markets.ts";
import { skill, taxonomyOf } from "../fixtures/taxonomies.ts";

/** What RFC 5545 says how to read: unfolded lines by name. */
function valuesOf(calendar: string, name: string): string[] {
  return calendar
    .replaceAll("\r\n ", "")
    .split("\r\n")
    .filter((line) => line.startsWith(`${name}:`) || line.startsWith(`${name};`))
    .map((line) => line.slice(line.indexOf(":") + 1));
}

const unescaped = (value: string) =>
  value.replace(/\\(.)/gs, (_, sign: string) => (sign === "n" ? "\n" : sign));

const entry = (given: object = {}) => ({
  uid: "a@bearings",
  first: "2026-02-27",
  last: "2026-02-28",
  title: "Learn C++",
  text: "Why; what, and\nhow \\ where",
  ...given,
});

test("text comes back as it was, in lines of at most 75 octets", () => {
  const words = fc.string({ unit: "binary", maxLength: 300 }).map((text) => text.replace(/\p{Cc}/gu, ""));
  fc.assert(
    fc.property(words, (text) => {
      const calendar = formatCalendar("Plan", [entry({ text })], "2026-02-01");
      const [value] = valuesOf(calendar, "DESCRIPTION");
      expect(unescaped(value!)).toBe(text);
      const octets = calendar.split("\r\n").map((line) => Buffer.byteLength(line));
      expect(Math.max(...octets)).toBeLessThanOrEqual(75);
    }),
  );
  expect(unescaped(valuesOf(formatCalendar("Plan", [entry()], "2026-02-01"), "DESCRIPTION")[0]!)).toBe(
    entry().text,
  );
});

test("an entry ends on the day after its last, over the end of a month", () => {
  const calendar = formatCalendar("Plan", [entry()], "2026-02-01");
  expect(valuesOf(calendar, "DTSTART")).toEqual(["20260227"]);
  expect(valuesOf(calendar, "DTEND")).toEqual(["20260301"]);
});

test("says of an entry what the ics package says", () => {
  const peer = createEvents([
    {
      uid: "a@bearings",
      start: [2026, 2, 27],
      end: [2026, 3, 1],
      title: entry().title,
      description: entry().text,
    },
  ]).value!;
  const ours = formatCalendar("Plan", [entry()], "2026-02-01");
  for (const name of ["UID", "DTSTART", "DTEND", "SUMMARY", "DESCRIPTION"]) {
    expect(valuesOf(ours, name)).toEqual(valuesOf(peer, name));
  }
});

test("a plan has an entry a step, one after the other, the same for the same plan", () => {
  const ids = ["python", "docker", "kubernetes", "terraform"];
  const asked = posting({ specialisations: reads("mlops-engineer"), skills: asks("required", ...ids) });
  const ground = prepareGround(
    marketOf(Array.from({ length: 12 }, () => asked)),
    taxonomyOf(ids.map((id) => skill(id))),
  );
  const plan = planTo(ground, { skills: [] }, "mlops-engineer", DEFAULT_SETTINGS);
  const calendar = planCalendar(plan, "2026-03-02", 6, (id) => id);
  expect(plan.steps.length).toBeGreaterThan(1);
  expect(valuesOf(calendar, "SUMMARY")).toEqual(plan.steps.map((step) => `Learn ${step.skill}`));
  expect(new Set(valuesOf(calendar, "UID")).size).toBe(plan.steps.length);
  const starts = valuesOf(calendar, "DTSTART");
  expect(starts[0]).toBe("20260302");
  expect(starts).toEqual(starts.toSorted());
  expect(planCalendar(plan, "2026-03-02", 6, (id) => id)).toBe(calendar);
  const monday = {
    skill: plan.steps[1]!.skill,
    insteadOf: plan.steps[0]!.skill,
    resource: null,
    project: null,
  };
  const told = valuesOf(
    planCalendar(plan, "2026-03-02", 6, (id) => id, monday),
    "DESCRIPTION",
  );
  expect(told.map((text) => text.includes("On Monday"))).toEqual(plan.steps.map((_, at) => at === 1));
});

test("a week begins on Monday", () => {
  expect(["2026-11-28", "2026-11-29", "2026-11-30", "2026-12-01", "1969-12-30"].map(mondayFrom)).toEqual([
    "2026-11-30",
    "2026-11-30",
    "2026-11-30",
    "2026-12-07",
    "1970-01-05",
  ]);
});
