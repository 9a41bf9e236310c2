import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { setTimeout as wait } from "node:timers/promises";
import { sql } from "kysely";
import { type Database, openDatabase } from "../../src/store/database/connect.ts";
import type { Random } from "../resumes/random.ts";
import { BOARDS, type Expected, expectedAfter, turnOf } from "./boards.ts";

export interface CrashOutcome {
  readonly programKills: number;
  readonly databaseKills: number;
  /** Fetches that the store said are kept. */
  readonly acknowledged: number;
  /** Fetches of these that are not there. */
  readonly lost: number;
  /** What is there and should not be, or not twice, in words. */
  readonly faults: readonly string[];
}

/** Longest time that a program is let alone before it or its database is killed. In milliseconds. */
const LONGEST = 700;

/** Starts the writer again and again, kills it or its database at random moments, and counts what is kept. */
export async function crashRounds(folder: string, rounds: number, random: Random): Promise<CrashOutcome> {
  const acknowledged = new Map<string, number>();
  let databaseKills = 0;
  for (let round = 0; round < rounds; round++) {
    const writer = await startWriter(folder, acknowledged);
    await wait(random.whole(1, LONGEST));
    if (round % 2 === 1) {
      killDatabase(folder);
      databaseKills++;
      await wait(random.whole(1, LONGEST));
    }
    if (writer.exitCode !== null) throw new Error("The writer ended when its database was killed.");
    const ended = once(writer, "close");
    writer.kill("SIGKILL");
    await ended;
  }
  const database = await openDatabase({ kind: "embedded", folder });
  try {
    return { programKills: rounds, databaseKills, ...(await examine(database, acknowledged)) };
  } finally {
    await database.close();
  }
}

async function startWriter(folder: string, acknowledged: Map<string, number>): Promise<ChildProcess> {
  const script = join(import.meta.dirname, "writer.ts");
  const writer = spawn(process.execPath, [script, folder], { stdio: ["ignore", "pipe", "inherit"] });
  const ready = new Promise<void>((resolve, reject) => {
    writer.once("exit", (code) => reject(new Error(`The writer ended with ${code}.`)));
    createInterface({ input: writer.stdout! }).on("line", (line) => {
      const [word, board, turn] = line.split(" ");
      if (word === "ready") resolve();
      if (word === "kept") acknowledged.set(board!, Number(turn));
    });
  });
  await ready;
  return writer;
}

function killDatabase(folder: string): void {
  const [pid] = readFileSync(join(folder, "cluster/postmaster.pid"), "utf8").split("\n");
  try {
    process.kill(Number(pid), "SIGKILL");
  } catch (error) {
    // Gone already: it was going down by itself.
    if ((error as NodeJS.ErrnoException).code !== "ESRCH") throw error;
  }
}

async function examine({ db }: Database, acknowledged: ReadonlyMap<string, number>) {
  let lost = 0;
  let total = 0;
  const faults: string[] = [];
  for (const board of BOARDS) {
    const said = acknowledged.get(board) ?? 0;
    const found = await heldOf(db, board);
    total += said;
    lost += Math.max(0, said - found.fetches);
    if (found.last !== found.fetches)
      faults.push(`${board}: the last fetch is ${found.last}, not ${found.fetches}`);
    // A fetch that was kept when the kill came, before it could be said, is there too, but as a whole.
    const expected = expectedAfter(found.fetches);
    for (const name of Object.keys(expected) as (keyof Expected)[]) {
      if (found[name] !== expected[name]) {
        faults.push(`${board}: ${found[name]} ${name}, not ${expected[name]} after ${found.fetches} fetches`);
      }
    }
    if (found.placed > found.ads || found.strayPostings > 0)
      faults.push(`${board}: placed or read what is not there`);
  }
  return { acknowledged: total, lost, faults };
}

interface Held extends Expected {
  readonly fetches: number;
  readonly last: number;
  readonly placed: number;
  readonly strayPostings: number;
}

async function heldOf(db: Database["db"], board: string): Promise<Held> {
  const { rows } = await sql<Omit<Held, "last"> & { last: Date | null }>`
    with own as (select ad.* from ad join board on board.id = board_id where board = ${board})
    select (select count(*) from board_fetch join board on board.id = board_id where board = ${board}) as fetches,
      (select last_fetched from board where board = ${board}) as last,
      (select count(*) from own) as ads,
      (select count(*) from own where closed_at is null) as open,
      (select count(*) from ad_version where ad_id in (select id from own)) as versions,
      (select count(*) from ad_event where ad_id in (select id from own)) as events,
      (select count(*) from ad_likeness where ad_id in (select id from own)) as placed,
      (select count(*) from posting where ad_id in (select id from own)
        and not exists (select from ad_version where ad_version.ad_id = posting.ad_id
          and ad_version.version = posting.version)) as "strayPostings"`.execute(db);
  const { last, ...counts } = rows[0]!;
  return { ...counts, last: turnOf(last) };
}
