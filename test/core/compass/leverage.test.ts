import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { prepareGround } from "../../../src/core/compass/ground.ts";
import { leverageOf, type ShownSkill } from "../../../src/core/compass/leverage.ts";
import {
  buildInWords,
  homeInWords,
  lackInWords,
  writeInWords,
} from "../../../src/core/compass/leverage-in-words.ts";
import { menteesOf } from "../../../src/core/compass/mentoring.ts";
import { DEFAULT_SETTINGS, type Person } from "../../../src/core/compass/person.ts";
import { topicsIn } from "../../../src/core/compass/topics.ts";
import { wilson } from "../../../src/core/market/interval.ts";
import type { LEVELS, SpecialisationId } from "../../../src/core/vocabulary.ts";
import { anyGround, anyPerson, ROLES, SKILLS } from "../../fixtures/any-ground.ts";
import { asks, dollars, marketOf, posting, reads } from "../../fixtures/markets.ts";
import { skill, taxonomyOf } from "../../fixtures/taxonomies.ts";

/** Operations ask for clusters often, data science hardly ever; research shares nothing with either. */
const ids = ["python", "sql", "kubernetes", "terraform", "helm", "statistics", "proofs", "latex"];
const ground = prepareGround(
  marketOf([
    ...postings("mlops-engineer", 30, ["python", "kubernetes", "terraform", "helm"], 100_000),
    ...postings("mlops-engineer", 10, ["python", "sql", "kubernetes"], 100_000),
    ...postings("data-scientist", 38, ["python", "sql", "statistics"], 150_000),
    ...postings("data-scientist", 2, ["python", "sql", "kubernetes"], 150_000),
    ...postings("ai-research-scientist", 40, ["proofs", "latex", "statistics"], 90_000),
    ...postings("nlp-engineer", 29, ["python", "sql", "latex"], 90_000),
  ]),
  taxonomyOf(ids.map((id) => skill(id))),
);

function postings(id: SpecialisationId, count: number, skills: readonly string[], pay: number) {
  return Array.from({ length: count }, (_, at) =>
    posting({ specialisations: reads(id), pay: dollars(pay + at), skills: asks("required", ...skills) }),
  );
}

const held = (level: (typeof LEVELS)[number], ...skills: string[]): Person["skills"] =>
  skills.map((id) => ({ id, level }));

describe("whom to mentor", () => {
  const mentees = (person: Person, home: SpecialisationId = "mlops-engineer") =>
    menteesOf(ground, person, home, DEFAULT_SETTINGS);

  test("those of the nearest work whose ads ask clearly less for what one holds deeply, with both counts", () => {
    const person = { skills: held("deep", "python", "kubernetes", "terraform") };
    const found = mentees(person);
    expect(found.map(({ from }) => from)).toEqual(["data-scientist", "ai-research-scientist"]);
    expect(found[0]!.lacks).toEqual([
      { skill: "kubernetes", theirs: { n: 2, of: 40 }, home: { n: 40, of: 40 } },
      { skill: "terraform", theirs: { n: 0, of: 40 }, home: { n: 30, of: 40 } },
    ]);
    expect(found[0]!.shared).toBeGreaterThan(found[1]!.shared);
  });

  test("nobody for what is held less well, for what all ask for, or where ads are few", () => {
    expect(mentees({ skills: held("working", "kubernetes", "terraform") })).toEqual([]);
    expect(mentees({ skills: held("deep", "python") }).map(({ from }) => from)).toEqual([
      "ai-research-scientist",
    ]);
    expect(mentees({ skills: held("deep", "latex") }, "nlp-engineer")).toEqual([]);
  });

  test("every lack is held deeply and told by intervals that lie apart, whatever the market", () => {
    fc.assert(
      fc.property(anyGround, anyPerson(SKILLS), (any, person) => {
        for (const { lacks } of menteesOf(any, person, ROLES[0]!, DEFAULT_SETTINGS)) {
          for (const { skill: id, theirs, home } of lacks) {
            expect(["strong", "deep"]).toContain(person.skills.find((one) => one.id === id)?.level);
            expect(wilson(home.n, home.of).low).toBeGreaterThan(wilson(theirs.n, theirs.of).high);
          }
        }
      }),
      { numRuns: 50, seed: 21 },
    );
  });
});

describe("what to write", () => {
  const topics = (...skills: string[]) =>
    topicsIn(ground, { skills: held("working", ...skills) }, "mlops-engineer", DEFAULT_SETTINGS);

  test("joins a skill with the held one that goes with it more than chance would have it", () => {
    expect(topics("python", "kubernetes", "terraform", "helm")("terraform")).toEqual({
      n: 30,
      of: 40,
      together: { skill: "helm", n: 30 },
    });
    expect(topics("python", "terraform")("terraform")).toEqual({ n: 30, of: 40, together: null });
    expect(topics("helm")("proofs")).toEqual({ n: 0, of: 40, together: null });
    expect(topics("helm")("unheard-of")).toEqual({ n: 0, of: 40, together: null });
  });

  test("both are asked for by no more ads than either", () => {
    fc.assert(
      fc.property(anyGround, anyPerson(SKILLS), fc.constantFrom(...SKILLS), (any, person, id) => {
        const of = topicsIn(any, person, ROLES[0]!, DEFAULT_SETTINGS);
        const { n, together } = of(id);
        if (!together) return;
        expect(together.n).toBeGreaterThanOrEqual(5);
        expect(together.n).toBeLessThanOrEqual(Math.min(n, of(together.skill).n));
        expect(person.skills.map((one) => one.id)).toContain(together.skill);
      }),
      { numRuns: 60, seed: 22 },
    );
  });
});

describe("what to show", () => {
  const written = (title: string) => ({
    why: "",
    resources: [],
    project: { title, brief: "Build it.", accept: [], hours: [5, 10] as const },
    check: ["Explain it"],
  });
  const learning = new Map(ids.map((id) => [id, written(id)]));
  const leverage = (skills: Person["skills"]) => leverageOf(ground, { skills }, DEFAULT_SETTINGS, learning)!;

  test("is for the better paid work when something telling carries over there, else for one's own", () => {
    const both = leverage([...held("deep", "kubernetes", "terraform", "helm"), ...held("strong", "sql")]);
    expect(both.home).toBe("mlops-engineer");
    expect(both.higher.map(({ to }) => to)).toEqual(["data-scientist"]);
    expect(both.towards).toBe("data-scientist");
    expect(both.show[0]!.write.n).toBeGreaterThan(0);
    const one = leverage(held("deep", "kubernetes", "terraform", "helm", "python"));
    expect(one.higher[0]!.carries).toContainEqual({
      skill: "python",
      level: "deep",
      tells: expect.any(Boolean),
      n: 40,
      of: 40,
    });
  });

  test("begins with what those ads ask for, of these the deepest", () => {
    const { show, towards } = leverage([
      ...held("deep", "helm"),
      ...held("strong", "kubernetes", "terraform"),
    ]);
    expect(towards).toBe("mlops-engineer");
    expect(show.map((one) => one.skill)[0]).toBe("helm");
    expect(show).toHaveLength(3);
    const unasked = leverage([...held("deep", "latex", "helm"), ...held("strong", "kubernetes")]);
    expect(unasked.show.map((one) => [one.skill, one.write.n > 0])).toEqual([
      ["helm", true],
      ["kubernetes", true],
      ["latex", false],
    ]);
  });
});

describe("in words", () => {
  const shown = (write: ShownSkill["write"]): ShownSkill => ({
    skill: "helm",
    level: "deep",
    project: { title: "A chart", brief: "Write a chart.", accept: [], hours: [5, 10] },
    teach: [],
    write,
  });
  const name = (id: string) => id;
  const cell = { key: "", currency: "USD", n: 40, employers: 9 };
  const figures = {
    lowerQuartile: 90_000,
    median: 100_000,
    upperQuartile: 110_000,
    interval: { low: 95_000, high: 105_000 },
  };
  const of = (state: "some" | "none-told" | "no-pay") => ({
    home: "mlops-engineer" as const,
    homePay: { ...cell, figures: state === "no-pay" ? null : figures },
    state,
    higher: [],
    towards: "mlops-engineer" as const,
    show: [],
    mentor: [],
  });

  test("says what is known of pay, and when nothing is", () => {
    expect(homeInWords(of("none-told"), name)).toBe(
      "Your skills are most like those of mlops-engineer. Ads for it pay $100,000 a year in the middle (40 ads that state it, likely $95,000 to $105,000). Of no other work within your reach of study can it be told that it pays more.",
    );
    expect(homeInWords(of("no-pay"), name)).toContain("too few ads state their pay");
  });

  test.each([
    [{ n: 0, of: 40, together: null }, /^No ad here for mlops-engineer asks for helm by name/],
    [{ n: 1, of: 40, together: null }, /made the difference: 1 of 40 ads for mlops-engineer asks for it\.$/],
    [
      { n: 30, of: 40, together: { skill: "git", n: 12 } },
      /of the 30 ads .+ that ask for helm, 12 ask for both/,
    ],
    [{ n: 5, of: 40, together: { skill: "git", n: 5 } }, /that ask for helm, all ask for both\.$/],
  ])("what to write about, from %o", (write, said) => {
    expect(writeInWords(shown(write), of("some"), name)).toMatch(said);
  });

  test("what to build and what is lacked carry their figures", () => {
    expect(buildInWords(shown({ n: 0, of: 0, together: null }))).toBe(
      "“A chart”: Write a chart. About 5–10 hours.",
    );
    const lack = { skill: "helm", theirs: { n: 0, of: 50 }, home: { n: 9, of: 40 } };
    expect(lackInWords(lack, name)).toBe(
      "helm: none of their 50 ads ask for it, and 9 of the 40 ads for your work",
    );
  });
});
