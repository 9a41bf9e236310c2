import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { compare } from "../../../src/core/compass/compare.ts";
import { depthOf } from "../../../src/core/compass/depth.ts";
import { prepareGround } from "../../../src/core/compass/ground.ts";
import { leverageOf } from "../../../src/core/compass/leverage.ts";
import { afterSteps, movesFrom, moveTo, pathsTo } from "../../../src/core/compass/moves.ts";
import { DEFAULT_SETTINGS, type Person } from "../../../src/core/compass/person.ts";
import { LEVELS, type SpecialisationId } from "../../../src/core/vocabulary.ts";
import { asks, dollars, marketOf, posting, reads } from "../../fixtures/markets.ts";
import { skill, taxonomyOf } from "../../fixtures/taxonomies.ts";

const SHARED = ["python", "statistics"];
const VISION = ["opencv", "geometry", "cuda"];
const ROBOTS = ["ros", "kinematics", "control"];
const SPEECH = ["phonetics", "spectrograms", "decoding"];
const ALL = [...SHARED, ...VISION, ...ROBOTS, ...SPEECH];
const taxonomy = taxonomyOf(ALL.map((id) => skill(id)));

/** Reinforcement learning asks for all of vision and robots, so that vision lies on the way there. */
const ground = prepareGround(
  marketOf([
    ...postings("computer-vision-engineer", [...SHARED, ...VISION], 90_000),
    ...postings("reinforcement-learning-engineer", [...SHARED, ...VISION, ...ROBOTS], 140_000),
    ...postings("nlp-engineer", [...SHARED, ...SPEECH], 100_000),
    ...postings("deep-learning-engineer", [...SHARED, "cuda"], 100_000, 5),
  ]),
  taxonomy,
);

function postings(id: SpecialisationId, skills: readonly string[], pay: number, count = 20) {
  return Array.from({ length: count }, (_, at) =>
    posting({ specialisations: reads(id), pay: dollars(pay + at), skills: asks("required", ...skills) }),
  );
}

const person = (...ids: string[]): Person => ({ skills: ids.map((id) => ({ id, level: "strong" })) });
const to = (who: Person, id: SpecialisationId) => moveTo(ground, who, id, DEFAULT_SETTINGS);

describe("moves", () => {
  test("who has the skills is ready; who lacks some is so many hours away; few ads say nothing", () => {
    expect(to(person(...SHARED, ...VISION), "computer-vision-engineer")).toMatchObject({
      state: "ready",
      hours: 0,
      steps: [],
      inReachNow: 20,
      needed: 3,
      of: 20,
    });
    const move = to(person(...SHARED), "computer-vision-engineer");
    expect(move.state).toBe("hours");
    expect(move.hours).toBe(move.steps.reduce((sum, step) => sum + step.hours, 0));
    expect(move.steps.at(-1)!.inReachAfter).toBeGreaterThanOrEqual(3);
    expect(to(person(...SHARED), "deep-learning-engineer")).toMatchObject({
      state: "too-few-ads",
      hours: null,
    });
    expect(to(person(), "quantum-ml-researcher")).toMatchObject({ state: "too-few-ads", postings: 0 });
  });

  test("come ready first, then nearest, then what cannot be told", () => {
    const moves = movesFrom(ground, person(...SHARED, ...VISION), DEFAULT_SETTINGS);
    expect(moves).toHaveLength(14);
    expect(moves.slice(0, 3).map(({ to: id }) => id)).toEqual([
      "computer-vision-engineer",
      "reinforcement-learning-engineer",
      "nlp-engineer",
    ]);
    expect(moves.slice(3).every(({ state }) => state === "too-few-ads")).toBe(true);
  });

  test("of those one is ready for, the one of which most is in reach comes first", () => {
    const ready = movesFrom(ground, person(...ALL), DEFAULT_SETTINGS).filter(
      ({ state }) => state === "ready",
    );
    const shares = ready.map(({ inReachNow, of }) => inReachNow / of);
    expect(ready.length).toBeGreaterThan(1);
    expect(shares).toEqual(shares.toSorted((a, b) => b - a));
  });

  test("after the steps of a move one is ready", () => {
    fc.assert(
      fc.property(fc.subarray(ALL), fc.constantFrom(...LEVELS), (ids, level) => {
        const who = { skills: ids.map((id) => ({ id, level })) };
        const move = to(who, "nlp-engineer");
        if (move.state !== "hours") return;
        expect(to(afterSteps(who, move.steps), "nlp-engineer").state).toBe("ready");
      }),
      { numRuns: 60, seed: 4 },
    );
  });

  test("a stepping stone makes ready for something on the way, without costing much more", () => {
    const { direct, stones } = pathsTo(
      ground,
      person(...SHARED),
      "reinforcement-learning-engineer",
      DEFAULT_SETTINGS,
    );
    expect(direct.state).toBe("hours");
    expect(stones.map(({ through }) => through)).toContain("computer-vision-engineer");
    for (const { first, then, hours } of stones) {
      expect(hours).toBe(first.hours! + then.hours!);
      expect(first.hours!).toBeLessThanOrEqual(0.6 * direct.hours!);
      expect(hours).toBeLessThanOrEqual(1.25 * direct.hours!);
    }
  });

  test("who is ready needs no stone", () => {
    expect(pathsTo(ground, person(...SHARED, ...SPEECH), "nlp-engineer", DEFAULT_SETTINGS).stones).toEqual(
      [],
    );
  });
});

describe("depth", () => {
  test("a specialist's skills point at fewer specialisations than a beginner's", () => {
    const specialist = depthOf(ground, person(...SHARED, ...SPEECH), DEFAULT_SETTINGS);
    const beginner = depthOf(ground, person(...SHARED), DEFAULT_SETTINGS);
    expect(specialist.spread!).toBeLessThan(beginner.spread!);
    expect(specialist.likeness[0]!.specialisation).toBe("nlp-engineer");
    expect(beginner.spread!).toBeLessThanOrEqual(14);
    expect(depthOf(ground, person(), DEFAULT_SETTINGS)).toMatchObject({
      spread: null,
      likeness: [],
      tShape: null,
    });
  });

  test("the deepest skills are those at the highest level held", () => {
    const skills = [
      { id: "python", level: "working" as const },
      { id: "opencv", level: "deep" as const },
    ];
    expect(depthOf(ground, { skills }, DEFAULT_SETTINGS).deepest).toEqual([{ id: "opencv", level: "deep" }]);
  });

  test("pay of specialists and generalists is told only where there is enough", () => {
    const { pay } = depthOf(ground, person("python"), DEFAULT_SETTINGS);
    expect(pay.specialists).toMatchObject({ n: 65 });
    expect(pay.generalists).toMatchObject({ n: 0, figures: null });
  });
});

describe("leverage", () => {
  const written = {
    why: "",
    resources: [],
    project: { title: "Measure a room", brief: "With one camera.", accept: [], hours: [5, 10] as const },
    check: ["Explain a lens"],
  };
  const learning = new Map([["opencv", written]]);
  const experienced = person(...SHARED, ...VISION);

  test("names the better paid moves only where the intervals are apart, with what carries over", () => {
    const leverage = leverageOf(ground, experienced, DEFAULT_SETTINGS, learning)!;
    expect(leverage).toMatchObject({ home: "computer-vision-engineer", state: "some" });
    expect(leverage.higher.map((move) => move.to)).toEqual([
      "reinforcement-learning-engineer",
      "nlp-engineer",
    ]);
    for (const { pay, carries } of leverage.higher) {
      expect(pay.figures!.interval.low).toBeGreaterThan(leverage.homePay.figures!.interval.high);
      for (const { skill: id } of carries) expect([...SHARED, ...VISION]).toContain(id);
    }
    expect(leverage.higher[0]!.carries.length).toBeGreaterThan(0);
    expect(leverage.towards).toBe("reinforcement-learning-engineer");
    expect(leverage.show).toEqual([
      {
        skill: "opencv",
        level: "strong",
        project: written.project,
        teach: written.check,
        write: { n: 20, of: 20, together: null },
      },
    ]);
  });

  test("who is where it pays most hears that no difference upwards can be told", () => {
    const top = leverageOf(ground, person(...ROBOTS), DEFAULT_SETTINGS, learning)!;
    expect(top).toMatchObject({ home: "reinforcement-learning-engineer", state: "none-told", higher: [] });
  });

  test("without stated pay nothing is claimed, and without depth there is nothing to build on", () => {
    const euros = { ...DEFAULT_SETTINGS, constraints: { payFloor: { amount: 1, currency: "EUR" } } };
    const beginner = { skills: [{ id: "opencv", level: "working" as const }] };
    expect(leverageOf(ground, beginner, DEFAULT_SETTINGS, learning)).toBeNull();
    expect(leverageOf(ground, person(), DEFAULT_SETTINGS, learning)).toBeNull();
    const unpaid = leverageOf(ground, experienced, euros, learning)!;
    expect(unpaid).toMatchObject({ state: "no-pay", higher: [] });
  });
});

test("a comparison keeps the order asked for, and agrees with the ranking and the moves", () => {
  const who = person(...SHARED, "opencv");
  const compared = compare(ground, who, null, DEFAULT_SETTINGS, ["nlp-engineer", "computer-vision-engineer"]);
  expect(compared.map(({ specialisation }) => specialisation)).toEqual([
    "nlp-engineer",
    "computer-vision-engineer",
  ]);
  expect(compared[1]!.place).toBeLessThan(compared[0]!.place);
  for (const one of compared) {
    expect(one.move).toEqual(to(who, one.specialisation));
    expect(one.ranked.specialisation).toBe(one.specialisation);
    expect(one.inReachThen!).toBeGreaterThanOrEqual(one.move.needed!);
  }
});
