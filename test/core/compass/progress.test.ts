import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { prepareGround } from "../../../src/core/compass/ground.ts";
import { DEFAULT_SETTINGS, type Person } from "../../../src/core/compass/person.ts";
import { planTo } from "../../../src/core/compass/plan.ts";
import {
  addNote,
  afterLogged,
  entryOf,
  followRenames,
  hoursLogged,
  logHours,
  markStep,
  NO_PROGRESS,
  type Progress,
  progressOf,
  STEP_STATES,
  skillsIn,
  withDone,
} from "../../../src/core/compass/progress.ts";
import { cleanNote, formatProgress, parseProgress } from "../../../src/core/compass/progress-file.ts";
import { formatDay, parseDay } from "../../../src/core/day.ts";
import { asks, marketOf, posting, reads } from "../../fixtures/markets.ts";
import { skill, taxonomyOf } from "../../fixtures/taxonomies.ts";

const DAY = "2026-03-02";
const begun = logHours(
  addNote(markStep(NO_PROGRESS, "docker", "done", DAY), "docker", "Wrote the images of my own project", DAY),
  "kubernetes",
  2.5,
  DAY,
);

const days = fc.integer({ min: 0, max: 40_000 }).map(formatDay);
const entries = fc.record({
  skill: fc.constantFrom("a", "b-2", "kubernetes", "unheard-of"),
  state: fc.constantFrom(null, ...STEP_STATES),
  since: fc.constant(null),
  hours: fc.array(fc.record({ day: days, hours: fc.integer({ min: 1, max: 4000 }).map((n) => n / 4) }), {
    maxLength: 4,
  }),
  notes: fc.array(fc.record({ day: days, text: fc.string({ maxLength: 80 }).map(cleanNote) }), {
    maxLength: 3,
  }),
});
const progresses = fc.array(entries, { maxLength: 8 }).map(progressOf);

describe("days", () => {
  test.each(["2026-02-30", "2026-13-01", "26-01-01", "2026-1-1", "", "2026-01-01T00:00"])(
    "%j is none",
    (text) => {
      expect(parseDay(text)).toBeNull();
    },
  );

  test("come back as they were written", () => {
    fc.assert(fc.property(days, (day) => formatDay(parseDay(day)!) === day));
  });
});

describe("progress", () => {
  test("logging hours begins a step and does not undo a done one", () => {
    expect(entryOf(begun, "kubernetes")).toMatchObject({ state: "in-progress", since: DAY });
    expect(entryOf(logHours(begun, "docker", 1, "2026-03-09"), "docker").state).toBe("done");
    expect(hoursLogged(entryOf(logHours(begun, "kubernetes", 4, DAY), "kubernetes"))).toBe(6.5);
  });

  test("a mark that is taken back leaves hours and notes, and nothing where there were none", () => {
    expect(entryOf(markStep(begun, "docker", null, DAY), "docker")).toMatchObject({
      state: null,
      since: null,
    });
    expect(markStep(begun, "docker", null, DAY).skills).toHaveLength(2);
    expect(markStep(markStep(NO_PROGRESS, "sql", "skipped", DAY), "sql", null, DAY)).toEqual(NO_PROGRESS);
  });

  test("a renamed skill is followed, with both names put together; an unknown one is kept", () => {
    const old = markStep(logHours(begun, "unheard-of", 3, DAY), "k8s", "done", "2026-01-01");
    const followed = followRenames(old, [skill("kubernetes", { formerly: ["k8s"] }), skill("docker")]);
    expect(followed.skills.map((one) => one.skill)).toEqual(["docker", "kubernetes", "unheard-of"]);
    expect(entryOf(followed, "kubernetes")).toMatchObject({ state: "done", since: "2026-01-01" });
    expect(hoursLogged(entryOf(followed, "kubernetes"))).toBe(2.5);
  });

  test("following renames loses no hour and no note", () => {
    const total = (one: Progress) => one.skills.reduce((sum, entry) => sum + hoursLogged(entry), 0);
    const notes = (one: Progress) =>
      one.skills.flatMap((entry) => entry.notes.map((note) => note.text)).toSorted();
    fc.assert(
      fc.property(progresses, (progress) => {
        const followed = followRenames(progress, [skill("kubernetes", { formerly: ["a", "b-2"] })]);
        expect(total(followed)).toBeCloseTo(total(progress), 6);
        expect(notes(followed)).toEqual(notes(progress));
      }),
    );
  });

  test("what is done counts as held at working, and never lowers a level", () => {
    const person: Person = {
      skills: [
        { id: "docker", level: "deep" },
        { id: "sql", level: "aware" },
      ],
    };
    const progress = markStep(markStep(begun, "sql", "done", DAY), "spark", "done", DAY);
    expect(withDone(person, progress).skills).toEqual([
      { id: "docker", level: "deep" },
      { id: "sql", level: "working" },
      { id: "spark", level: "working" },
    ]);
    expect(skillsIn(progress, "in-progress")).toEqual(["kubernetes"]);
  });
});

describe("a progress file", () => {
  test("comes back as it was", () => {
    fc.assert(
      fc.property(progresses, (progress) => {
        expect(parseProgress(formatProgress(progress))).toEqual({ ok: true, value: { progress, lost: [] } });
      }),
    );
  });

  test("that is cut short anywhere after its first skill keeps the skills that are whole", () => {
    const text = formatProgress(begun);
    const end = text.indexOf("\n", text.indexOf("\n") + 1);
    for (let at = end; at < text.length - 2; at++) {
      const read = parseProgress(text.slice(0, at));
      expect(read.ok && read.value.progress.skills[0]).toEqual(entryOf(begun, "docker"));
      expect(read.ok && read.value.lost.length).toBeGreaterThan(0);
    }
  });

  test("with damaged parts keeps the others and says what was lost", () => {
    const skills = [
      {
        skill: "docker",
        state: "finished",
        hours: [
          { day: DAY, hours: 3 },
          { day: "soon", hours: 1 },
        ],
      },
      { skill: "../etc", state: "done" },
      { skill: "sql", state: "done", since: DAY, hours: [{ day: DAY, hours: -4 }], notes: "fine" },
    ];
    const read = parseProgress(JSON.stringify({ version: 1, skills }));
    expect(read).toMatchObject({
      ok: true,
      value: { progress: { skills: [{ skill: "docker" }, { skill: "sql" }] } },
    });
    expect(read.ok && hoursLogged(entryOf(read.value.progress, "docker"))).toBe(3);
    expect(read.ok && read.value.lost.join("\n")).toMatch(/docker: its state.*1 of 2.*Entry 2.*sql: logged/s);
  });

  test.each([
    ["not-progress", "[]"],
    ["not-progress", "{}"],
    ["not-progress", "no JSON at all"],
    ["not-progress", ""],
    ["newer-version", '{"version":2,"skills":[]}'],
  ])("is refused as %s: %s", (code, text) => {
    expect(parseProgress(text)).toMatchObject({ ok: false, code });
  });

  test("never throws, whatever it holds, and its notes carry no control characters", () => {
    fc.assert(fc.property(fc.json(), (text) => typeof parseProgress(text).ok === "boolean"));
    expect(cleanNote("red \u001b[31m alert\u0007\n\u202eright")).toBe("red [31m alert right");
  });
});

describe("a plan with progress", () => {
  const ids = ["python", "docker", "kubernetes", "terraform"];
  const ground = prepareGround(
    marketOf(
      Array.from({ length: 12 }, () =>
        posting({ specialisations: reads("mlops-engineer"), skills: asks("required", ...ids) }),
      ),
    ),
    taxonomyOf(ids.map((id) => skill(id))),
  );
  const person: Person = { skills: [{ id: "python", level: "strong" }] };
  const plan = (who: Person) => planTo(ground, who, "mlops-engineer", DEFAULT_SETTINGS);

  test("does not propose what is done", () => {
    expect(plan(person).steps.map((step) => step.skill)).toContain("docker");
    expect(plan(withDone(person, begun)).steps.map((step) => step.skill)).not.toContain("docker");
  });

  test("takes logged hours off their step and moves the weeks; never below an hour, never the order", () => {
    const whole = plan(person);
    const first = whole.steps[0]!;
    const logged = logHours(NO_PROGRESS, first.skill, 5, DAY);
    const left = afterLogged(whole, logged, 6);
    expect(left.steps.map((step) => step.skill)).toEqual(whole.steps.map((step) => step.skill));
    expect(left.hours).toBe(whole.hours - 5);
    expect(left.weeks).toBeCloseTo(whole.weeks - 5 / 6);
    expect(left.steps[1]!.fromWeek).toBe(left.steps[0]!.toWeek);
    expect(afterLogged(whole, logHours(logged, first.skill, 900, DAY), 6).steps[0]!.hours).toBe(1);
    expect(afterLogged(whole, NO_PROGRESS, 6)).toBe(whole);
  });
});
