import { chmodSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { alone, type Bench } from "./bench.ts";
import { crashRounds } from "./crash/rounds.ts";
import { Random } from "./resumes/random.ts";

const ROUNDS = 50;

/** What is lost or doubled when the program and its database are killed at random moments. */
export const bench: Bench = {
  name: "crash",
  about:
    "kill -9 of the program, and in every second round of the database before it, at random moments of keeping, placing and reading sample ads.",
  needsData: false,
  run: async () => {
    const folder = mkdtempSync(join(tmpdir(), "bearings-crash-"));
    chmodSync(folder, 0o755);
    try {
      const outcome = await crashRounds(join(folder, "postgres"), ROUNDS, new Random(Date.now()));
      for (const fault of outcome.faults) process.stderr.write(`${fault}\n`);
      return [
        alone("kills of the program", `${ROUNDS} rounds`, outcome.programKills, "kills"),
        alone("kills of the database", `${ROUNDS} rounds`, outcome.databaseKills, "kills"),
        alone("fetches that were acknowledged", `${ROUNDS} rounds`, outcome.acknowledged, "fetches"),
        alone("acknowledged fetches lost", `${outcome.acknowledged} fetches`, outcome.lost, "fetches"),
        alone("faults found", `${outcome.acknowledged} fetches`, outcome.faults.length, "faults"),
      ];
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  },
};
