import { describe, expect, test } from "vitest";
import { entryOf, hoursLogged, logHours, markStep } from "../../../src/core/compass/progress.ts";
import { formatProgress } from "../../../src/core/compass/progress-file.ts";
import {
  withPickedSkills,
  withProgress,
  withSkill,
  withSkipped,
} from "../../../src/web/islands/compass/session/changes.ts";
import { type Keeper, keep, recall } from "../../../src/web/islands/compass/session/keep.ts";
import {
  EMPTY_SESSION,
  personIn,
  progressToSave,
  type Session,
} from "../../../src/web/islands/compass/session/session.ts";
import { createSessionStore } from "../../../src/web/islands/compass/session/store.ts";

const DAY = "2026-03-02";
const ON_MACHINE = "bearings.progress";

function memory(): Keeper & { held: Map<string, string> } {
  const held = new Map<string, string>();
  return {
    held,
    getItem: (key) => held.get(key) ?? null,
    setItem: (key, value) => void held.set(key, value),
    removeItem: (key) => void held.delete(key),
  };
}

const done = (session: Session) => withProgress(session, (before) => markStep(before, "docker", "done", DAY));
const logged = (session: Session) => withProgress(session, (before) => logHours(before, "spark", 2, DAY));

test("a done step counts among the skills that the compass is told, and outlives another résumé", () => {
  const session = done(withSkill(EMPTY_SESSION, "python", "strong"));
  expect(personIn(session).skills).toEqual([
    { id: "docker", level: "working" },
    { id: "python", level: "strong" },
  ]);
  expect(personIn(withPickedSkills(session)).skills).toEqual([{ id: "docker", level: "working" }]);
});

test("what was left out of the plan is saved with it, and overrules no mark", () => {
  const session = withSkipped(withSkipped(done(EMPTY_SESSION), "docker"), "java");
  const saved = progressToSave(session, DAY);
  expect(entryOf(saved, "java")).toMatchObject({ state: "skipped", since: DAY });
  expect(entryOf(saved, "docker").state).toBe("done");
});

test("progress is kept with the tab; a session without any, or with a damaged one, has none", () => {
  const keeper = memory();
  keep(keeper, done(EMPTY_SESSION));
  expect(recall(keeper)).toEqual(done(EMPTY_SESSION));
  for (const progress of [undefined, null, 7, { version: 9 }]) {
    keeper.held.set("bearings.compass", JSON.stringify({ ...EMPTY_SESSION, progress }));
    expect(recall(keeper)).toEqual(EMPTY_SESSION);
  }
});

describe("beyond the tab", () => {
  test("nothing is kept before the person asks for it", () => {
    const machine = memory();
    const store = createSessionStore(memory(), machine);
    store.change(done);
    expect(store.isOnMachine()).toBe(false);
    expect(machine.held.size).toBe(0);
  });

  test("what was asked to be kept is there in another tab, the résumé is not, and it can be taken away", () => {
    const machine = memory();
    const store = createSessionStore(memory(), machine);
    store.change((old) => done(withSkill(old, "python", "strong")));
    expect(store.keepOnMachine(true)).toBe(true);
    expect([...machine.held.keys()]).toEqual([ON_MACHINE]);
    expect(machine.held.get(ON_MACHINE)).not.toContain("python");
    const other = createSessionStore(memory(), machine);
    expect(entryOf(other.get().progress, "docker").state).toBe("done");
    other.keepOnMachine(false);
    expect(machine.held.size).toBe(0);
    expect(entryOf(other.get().progress, "docker").state).toBe("done");
  });

  test("two tabs do not undo each other's hours", () => {
    const machine = memory();
    const [one, other] = [createSessionStore(memory(), machine), createSessionStore(memory(), machine)];
    one.keepOnMachine(true);
    one.change(logged);
    other.change(logged);
    one.change(done);
    expect(hoursLogged(entryOf(one.get().progress, "spark"))).toBe(4);
  });

  test("forgetting everything takes it away too", () => {
    const machine = memory();
    const store = createSessionStore(memory(), machine);
    store.change(done);
    store.keepOnMachine(true);
    store.forgetEverything();
    expect(machine.held.size).toBe(0);
    expect(store.get()).toEqual(EMPTY_SESSION);
  });

  test("a browser that refuses says so", () => {
    const machine: Keeper = {
      getItem: () => null,
      setItem: () => {
        throw new Error("full");
      },
      removeItem: () => {},
    };
    expect(createSessionStore(memory(), machine).keepOnMachine(true)).toBe(false);
    expect(createSessionStore(memory(), null).keepOnMachine(true)).toBe(false);
  });

  test("what a newer version kept is left as it is", () => {
    const machine = memory();
    machine.held.set(ON_MACHINE, '{"version":2,"skills":[]}');
    createSessionStore(memory(), machine).change(done);
    expect(machine.held.get(ON_MACHINE)).toBe('{"version":2,"skills":[]}');
  });

  test("what stands there damaged is kept as far as it is whole", () => {
    const machine = memory();
    machine.held.set(ON_MACHINE, formatProgress(done(EMPTY_SESSION).progress).slice(0, -3));
    expect(entryOf(createSessionStore(memory(), machine).get().progress, "docker").state).toBe("done");
  });
});
