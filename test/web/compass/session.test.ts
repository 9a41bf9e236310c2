import { describe, expect, test } from "vitest";
import type { Profile, ProfileSkill } from "../../../src/core/profile.ts";
import { AI_SPECIALISATIONS, type Level } from "../../../src/core/vocabulary.ts";
import {
  withAnswer,
  withIndustry,
  withoutIndustry,
  withoutSkill,
  withoutSkipped,
  withPickedSkills,
  withReading,
  withSkill,
  withSkipped,
} from "../../../src/web/islands/compass/session/changes.ts";
import { type Keeper, keep, recall } from "../../../src/web/islands/compass/session/keep.ts";
import { EMPTY_SESSION, heldSkills, personIn } from "../../../src/web/islands/compass/session/session.ts";
import { createSessionStore } from "../../../src/web/islands/compass/session/store.ts";
import { formatPlace, parsePlace, STEPS } from "../../../src/web/islands/compass/session/way.ts";

const skill = (id: string, level: Level): ProfileSkill => ({
  id,
  name: id,
  level,
  basis: { months: 0, lastUsed: null, places: [] },
  evidence: [],
});
const profile = { skills: [skill("python", "strong"), skill("sql", "aware")] } as unknown as Profile;
const read = withReading(
  EMPTY_SESSION,
  { profile, text: "python sql", notes: [] },
  { kind: "file", label: "me.pdf" },
);

function memory(): Keeper & { held: Map<string, string> } {
  const held = new Map<string, string>();
  return {
    held,
    getItem: (key) => held.get(key) ?? null,
    setItem: (key, value) => void held.set(key, value),
    removeItem: (key) => void held.delete(key),
  };
}

describe("the skills that count", () => {
  test("are the read ones as corrected, and the added ones", () => {
    const corrected = withSkill(withSkill(read, "sql", "working"), "docker", "aware");
    expect(heldSkills(corrected)).toEqual([
      { id: "python", level: "strong" },
      { id: "sql", level: "working" },
      { id: "docker", level: "aware" },
    ]);
  });

  test("one that is taken out is gone until it is put back", () => {
    const without = withoutSkill(read, "python");
    expect(heldSkills(without).map((one) => one.id)).toEqual(["sql"]);
    expect(heldSkills(withSkill(without, "python", "strong"))).toHaveLength(2);
  });

  test("only ids and levels are handed to the compass, in order of id", () => {
    expect(personIn(withSkill(read, "docker", "deep"))).toEqual({
      skills: [
        { id: "docker", level: "deep" },
        { id: "python", level: "strong" },
        { id: "sql", level: "aware" },
      ],
    });
  });
});

test("another résumé replaces what was read and corrected, and keeps the answers", () => {
  const answered = withAnswer(withSkipped(withoutSkill(read, "sql"), "java"), "item", 3);
  const again = withPickedSkills(answered);
  expect(again.answers).toEqual({ item: 3 });
  expect([again.removed, again.skipped, again.profile]).toEqual([[], [], null]);
});

test("an answer can be taken back, and a step that was left out put back", () => {
  expect(withAnswer(withAnswer(EMPTY_SESSION, "item", 0), "item", null).answers).toEqual({});
  expect(withoutSkipped(withSkipped(EMPTY_SESSION, "java"), "java").skipped).toEqual([]);
});

describe("keeping", () => {
  test("what is kept comes back the same", () => {
    const keeper = memory();
    expect(keep(keeper, read)).toBe(true);
    expect(recall(keeper)).toEqual(read);
  });

  test.each(["", "{", "null", '{"version":7}', '{"version":1}', "[1]"])(
    "%j counts as nothing kept",
    (kept) => {
      const keeper = memory();
      keeper.held.set("bearings.compass", kept);
      expect(recall(keeper)).toEqual(EMPTY_SESSION);
    },
  );

  test("a browser that refuses storage is said to keep nothing, and loses nothing at once", () => {
    const refuses: Keeper = {
      getItem: () => {
        throw new Error("refused");
      },
      setItem: () => {
        throw new Error("refused");
      },
      removeItem: () => {
        throw new Error("refused");
      },
    };
    const store = createSessionStore(refuses);
    store.change((old) => withSkill(old, "python", "deep"));
    expect(store.isKept()).toBe(false);
    expect(heldSkills(store.get())).toHaveLength(1);
  });

  test("forgetting leaves nothing behind", () => {
    const keeper = memory();
    const store = createSessionStore(keeper);
    store.change(() => read);
    store.forgetEverything();
    expect(store.get()).toEqual(EMPTY_SESSION);
    expect(keeper.held.size).toBe(0);
  });
});

test("a place and its address are one", () => {
  for (const { id: step } of STEPS) {
    for (const specialisation of [null, ...AI_SPECIALISATIONS]) {
      expect(parsePlace(formatPlace({ step, specialisation }))).toEqual({ step, specialisation });
    }
  }
  expect(parsePlace("#<script>/x")).toEqual({ step: "start", specialisation: null });
});

describe("industries", () => {
  const wanting = withIndustry(withIndustry(read, "seek", "legal"), "seek", "finance");

  test("are in one of the two lists, each once and in one order", () => {
    expect(withIndustry(wanting, "seek", "legal").settings.seek).toEqual(["finance", "legal"]);
    const turned = withIndustry(wanting, "avoid", "legal").settings;
    expect([turned.seek, turned.constraints.avoid]).toEqual([["finance"], ["legal"]]);
  });

  test("taken out again, nothing of them is left", () => {
    const none = withoutIndustry(withoutIndustry(wanting, "seek", "legal"), "seek", "finance");
    expect(none.settings).toEqual(read.settings);
  });

  test("survive being kept, and a session kept before there were any is whole", () => {
    const keeper = memory();
    keep(keeper, wanting);
    expect(recall(keeper)).toEqual(wanting);
    const { risk: _risk, seek: _seek, ...old } = read.settings;
    keep(keeper, { ...read, settings: old });
    expect(recall(keeper).settings).toEqual(EMPTY_SESSION.settings);
  });
});
