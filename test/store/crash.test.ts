import { join } from "node:path";
import { expect, test } from "vitest";
import { expectedAfter } from "../../bench/crash/boards.ts";
import { crashRounds } from "../../bench/crash/rounds.ts";
import { Random } from "../../bench/resumes/random.ts";
import { trialFolder } from "./trial-database.ts";

const folder = trialFolder();

test("what must be there after some fetches is counted right", () => {
  expect(expectedAfter(1)).toEqual({ ads: 12, open: 12, versions: 12, events: 12 });
  // Twelve at first, one new at each of two more; at the third fetch the ten that stayed change, and one has closed each time.
  expect(expectedAfter(3)).toEqual({ ads: 14, open: 12, versions: 25, events: 27 });
});

test("nothing that was acknowledged is lost or doubled when program and database are killed", {
  timeout: 120_000,
}, async () => {
  const outcome = await crashRounds(join(folder, "postgres"), 4, new Random(7));
  expect(outcome.faults).toEqual([]);
  expect(outcome.lost).toBe(0);
  expect(outcome.databaseKills).toBe(2);
  expect(outcome.acknowledged).toBeGreaterThan(2);
});
