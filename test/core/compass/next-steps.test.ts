import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { applyNow } from "../../../src/core/compass/apply-now.ts";
import { applyInWords, showInWords, strongerInWords } from "../../../src/core/compass/apply-now-in-words.ts";
import { prepareGround } from "../../../src/core/compass/ground.ts";
import { mondayInWords, mondayOf } from "../../../src/core/compass/monday.ts";
import { moveTo, pathsTo } from "../../../src/core/compass/moves.ts";
import { DEFAULT_SETTINGS, type Person } from "../../../src/core/compass/person.ts";
import { whatIf } from "../../../src/core/compass/plan.ts";
import type { Resource, SkillLearning } from "../../../src/core/learning/learning.ts";
import { anyGround, anyPerson, ROLES, SKILLS } from "../../fixtures/any-ground.ts";
import { asks, marketOf, posting, reads } from "../../fixtures/markets.ts";
import { skill, taxonomyOf } from "../../fixtures/taxonomies.ts";

/** Half of the ads ask for what the person has, and Terraform beside; the others for three skills more. */
const ids = ["python", "docker", "kubernetes", "terraform", "rust", "kafka", "spark"];
const ground = prepareGround(
  marketOf([
    ...ads(20, "python", "docker", "kubernetes"),
    ...ads(4, "python", "docker", "kubernetes", "terraform"),
    ...ads(20, "python", "rust", "kafka", "spark"),
  ]),
  taxonomyOf(ids.map((id) => skill(id))),
);

function ads(count: number, ...required: string[]) {
  return Array.from({ length: count }, () =>
    posting({ specialisations: reads("mlops-engineer"), skills: asks("required", ...required) }),
  );
}

const person: Person = {
  skills: ["python", "docker", "kubernetes"].map((id) => ({ id, level: "strong" as const })),
};

describe("who is ready", () => {
  test("is told to apply, what to show, and what would make the case stronger", () => {
    const { direct, ready } = pathsTo(ground, person, "mlops-engineer", DEFAULT_SETTINGS);
    expect(direct.state).toBe("ready");
    expect(ready).toMatchObject({
      inReach: 24,
      show: [
        { skill: "docker", level: "strong", n: 24 },
        { skill: "kubernetes", level: "strong", n: 24 },
        { skill: "python", level: "strong", n: 24 },
      ],
      stronger: [{ skill: "terraform", n: 4 }],
    });
    const name = (id: string) => id;
    expect(applyInWords(direct)).toBe(
      "You can apply now: 24 of the 44 ads that name enough skills to be judged are within your reach. Nobody reaches all.",
    );
    expect(showInWords(ready!, name)).toContain(
      "ask for most and you have: docker (24), kubernetes (24) and python (24).",
    );
    expect(strongerInWords(ready!, name)).toMatch(
      /^A stronger case would add terraform \(4 ask for it; about \d+ hours\)\. With .+ as well, some \d+ hours of study, 44 would be within reach instead of 24\.$/,
    );
  });

  test("who is not is told nothing of the kind", () => {
    const beginner = { skills: [{ id: "python", level: "aware" as const }] };
    expect(pathsTo(ground, beginner, "mlops-engineer", DEFAULT_SETTINGS).ready).toBeNull();
    expect(pathsTo(ground, person, "nlp-engineer", DEFAULT_SETTINGS).ready).toBeNull();
  });

  test("the counts are those of the move and of the plan, whatever the market", () => {
    fc.assert(
      fc.property(anyGround, anyPerson(SKILLS), fc.constantFrom(...ROLES), (any, who, to) => {
        const found = applyNow(any, who, to, DEFAULT_SETTINGS);
        expect(found.inReach).toBe(moveTo(any, who, to, DEFAULT_SETTINGS).inReachNow);
        const held = new Set(who.skills.map(({ id }) => id));
        for (const one of found.show) {
          expect(held).toContain(one.skill);
          expect(one.n).toBeLessThanOrEqual(found.inReach);
        }
        const last = found.more.at(-1);
        if (!last) return;
        expect(last.inReachAfter).toBeGreaterThan(found.inReach);
        const learnt = found.more.map((step) => step.skill);
        expect(whatIf(any, who, to, learnt, DEFAULT_SETTINGS).inReach).toBe(last.inReachAfter);
      }),
      { numRuns: 60, seed: 31 },
    );
  });
});

describe("Monday", () => {
  const resource = (title: string, cost: Resource["cost"]): Resource => ({
    title,
    by: "Somebody",
    kind: "course",
    url: "https://example.org/",
    cost,
    hours: [5, 9],
    level: "start",
    why: "",
  });
  const written = (resources: readonly Resource[], first?: string): SkillLearning => ({
    why: "",
    resources,
    project: {
      title: "A shop",
      brief: "Build a shop (small). Then sell it.",
      accept: [],
      hours: [10, 20],
      ...(first && { first }),
    },
    check: [],
  });
  const plan = { steps: [{ skill: "go" }] } as unknown as Parameters<typeof mondayOf>[0];
  const name = () => "Go";
  const said = (learning: SkillLearning | null) => mondayInWords(mondayOf(plan, () => learning)!, name);

  test("is the first free resource, and the first evening of the project", () => {
    const free = [resource("A tour", "free-to-read"), resource("A book", "paid")];
    expect(said(written(free, "Sketch the door."))).toBe(
      "On Monday: open “A tour” by Somebody (free to read, 5–9 hours). Then begin the project “A shop”: Sketch the door.",
    );
  });

  test("where no first evening is written, the first sentence of the project; where nothing is free, its cost is said", () => {
    expect(said(written([resource("A book", "paid")]))).toBe(
      "On Monday: open “A book” by Somebody (paid, 5–9 hours). Then begin the project “A shop”: Build a shop (small).",
    );
  });

  test("where nothing is written on a skill that is said, and a plan without steps has no Monday", () => {
    expect(said(null)).toMatch(
      /^On Monday: nothing is written here on Go yet, so look for an introduction to it/,
    );
    expect(mondayOf({ steps: [] }, () => null)).toBeNull();
  });

  test("the first step on which something is written is begun with, and the reason said", () => {
    const two = { steps: [{ skill: "transfer" }, { skill: "go" }] } as unknown as Parameters<
      typeof mondayOf
    >[0];
    const monday = mondayOf(two, (skill) => (skill === "go" ? written([resource("A tour", "free")]) : null))!;
    expect(monday).toMatchObject({ skill: "go", insteadOf: "transfer" });
    expect(mondayInWords(monday, (id) => id)).toMatch(
      /^On Monday: begin with go, since nothing is written here on transfer yet: open “A tour”/,
    );
  });
});
