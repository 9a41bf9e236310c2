import { type ChildProcess, spawn } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { sql } from "kysely";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { openDatabase } from "../../../src/store/database/connect.ts";
import { trialFolder } from "../../store/trial-database.ts";

/** Postings with addresses of their own, and jobs of a board that comes in one answer. */
const POSTINGS = 30;
const JOBS = 10;
/** Requests of a pull that nobody kills: the list, its postings, the board. */
const REQUESTS = 1 + POSTINGS + 1;

const folder = trialFolder();
let server: Server;
let origin: string;
let child: ChildProcess;
/** Addresses that were asked for, and how often any was. */
const asked = new Set<string>();
let served = 0;
/** The child is killed before or after the answer of the so-manieth address that is asked for; null: it may end. */
let killAt: { readonly address: number; readonly when: "before" | "after" } | null = null;

beforeAll(async () => {
  server = createServer((request, answer) => {
    served++;
    const isNew = !asked.has(request.url!);
    asked.add(request.url!);
    const dies = isNew && killAt?.address === asked.size ? killAt.when : null;
    if (dies === "before") {
      child.kill("SIGKILL");
      return;
    }
    answer.setHeader("content-type", "application/json");
    answer.end(JSON.stringify(answerTo(request.url!)), () => dies === "after" && child.kill("SIGKILL"));
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
beforeEach(() => {
  asked.clear();
  served = 0;
});
afterAll(() => {
  child?.kill("SIGKILL");
  server.closeAllConnections();
  server.close();
});

function answerTo(url: string): unknown {
  const ids = Array.from({ length: POSTINGS }, (_, i) => i + 1);
  const id = /\/postings\/(\d+)$/.exec(url)?.[1];
  if (id)
    return { id, name: `Posting ${id}`, jobAd: { sections: { jobDescription: { text: `Text ${id}` } } } };
  if (url.includes("/postings")) return { totalFound: POSTINGS, content: ids.map((one) => ({ id: one })) };
  return { jobs: Array.from({ length: JOBS }, (_, i) => ({ id: i + 1, content: `Job ${i + 1}` })) };
}

/** Runs the child until it ends or is killed; true when it ended by itself. */
async function run(args: readonly string[]): Promise<boolean> {
  child = spawn(process.execPath, [join(import.meta.dirname, "pull-child.ts"), origin, ...args], {
    stdio: ["ignore", "ignore", "pipe"],
  });
  let said = "";
  child.stderr!.on("data", (chunk) => {
    said += chunk;
  });
  const [code, signal] = await new Promise<[number | null, string | null]>((resolve) =>
    child.on("close", (...end) => resolve(end)),
  );
  if (signal === null && code !== 0) throw new Error(said);
  return signal === null;
}

/**
 * Kills at each of the moments in turn, then lets it end. After the last answer it may end before the signal comes; then
 * all is asked for once more.
 */
async function killedAt(
  moments: readonly (readonly ["before" | "after", number])[],
  args: readonly string[],
): Promise<{ readonly most: number }> {
  let ended = false;
  for (const [when, address] of moments) {
    killAt = { when, address };
    ended = await run(args);
    if (address < REQUESTS) expect(ended).toBe(false);
  }
  killAt = null;
  expect(await run(args)).toBe(true);
  // What was on its way at a kill is asked for again: at most one request at each of the two boards.
  return { most: (ended ? 2 : 1) * REQUESTS + 2 * moments.length };
}

test("killed while pulling into a file: nothing is lost, doubled, or asked for needlessly", async () => {
  const [path, journal] = [join(folder, "ads.jsonl"), join(folder, "file.journal")];
  const moments = [
    ["after", 2],
    ["before", 15],
    ["after", REQUESTS],
  ] as const;
  const { most } = await killedAt(moments, [journal, "file", path]);
  const lines = readFileSync(path, "utf8").trim().split("\n");
  const ids = lines.map((line) => JSON.parse(line).id as string);
  expect(new Set(ids).size).toBe(ids.length);
  expect(ids).toHaveLength(POSTINGS + JOBS);
  expect(served).toBeLessThanOrEqual(most);
  expect(existsSync(journal)).toBe(false);
}, 60_000);

test("killed while pulling into the database: the same", async () => {
  const data = join(folder, "postgres");
  const journal = join(folder, "database.journal");
  const moments = [
    ["before", 12],
    ["after", REQUESTS],
  ] as const;
  const { most } = await killedAt(moments, [journal, "database", data]);
  expect(served).toBeLessThanOrEqual(most);
  const database = await openDatabase({ kind: "embedded", folder: data });
  try {
    const { rows } = await sql<{ ads: number; distinct: number; versions: number; fetches: number }>`
      select (select count(*) from ad) as ads,
        (select count(distinct (board_id, external_id)) from ad) as distinct,
        (select count(*) from ad_version) as versions,
        (select count(*) from board_fetch) as fetches`.execute(database.db);
    const all = POSTINGS + JOBS;
    expect(rows[0]).toEqual({ ads: all, distinct: all, versions: all, fetches: expect.any(Number) });
    expect(existsSync(journal)).toBe(false);
  } finally {
    await database.close();
  }
}, 120_000);
