import { type ChildProcess, spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { chmodSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { sql } from "kysely";
import { afterAll, describe, expect, test } from "vitest";
import { openDatabase } from "../../../src/store/database/connect.ts";
import { serverAccount } from "../../../src/store/database/server/account.ts";
import { socketFolder } from "../../../src/store/database/server/socket-folder.ts";
import { trialFolder } from "../trial-database.ts";

const data = trialFolder();
const folder = join(data, "postgres");
const settings = { kind: "embedded", folder } as const;
const program = join(import.meta.dirname, "use-database.ts");
const started: ChildProcess[] = [];
afterAll(() => {
  for (const child of started) child.kill("SIGKILL");
});

interface Account {
  readonly uid?: number;
  readonly gid?: number;
}

async function useDatabase(where = folder, account: Account = {}): Promise<ChildProcess> {
  const child = spawn(process.execPath, [program, where], { ...account, stdio: ["pipe", "pipe", "inherit"] });
  started.push(child);
  await Promise.race([
    once(child.stdout!, "data"),
    once(child, "exit").then(([code]) => Promise.reject(new Error(`ended with ${code}`))),
  ]);
  return child;
}

function server(): number | null {
  const note = join(folder, "cluster/postmaster.pid");
  return existsSync(note) ? Number(readFileSync(note, "utf8").split("\n")[0]) : null;
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}

async function gone(pid: number): Promise<boolean> {
  for (let tries = 0; tries < 400 && isAlive(pid); tries++) await wait(25);
  return !isAlive(pid);
}

/** The process that watches over a server. */
function keeperOf(pid: number): number {
  return Number(spawnSync("ps", ["-o", "ppid=", "-p", String(pid)], { encoding: "utf8" }).stdout);
}

async function keepOne(value: number): Promise<number[]> {
  const { db, close } = await openDatabase(settings);
  try {
    await sql`create table if not exists kept (value integer)`.execute(db);
    await sql`insert into kept values (${value})`.execute(db);
    const { rows } = await sql<{ value: number }>`select value from kept order by value`.execute(db);
    return rows.map((row) => row.value);
  } finally {
    await close();
  }
}

describe("the server that the program runs itself", { timeout: 60_000 }, () => {
  test("is there when needed, keeps what it was given, and ends with the program", async () => {
    expect(await keepOne(1)).toEqual([1]);
    expect(server()).toBeNull();
    expect(await keepOne(2)).toEqual([1, 2]);
  });

  test("does not outlive a program that is killed", async () => {
    const child = await useDatabase();
    const pid = server()!;
    expect(isAlive(pid)).toBe(true);
    child.kill("SIGKILL");
    expect(await gone(pid)).toBe(true);
    expect(await keepOne(3)).toEqual([1, 2, 3]);
  });

  test("is shared by programs, and ends with the last", async () => {
    const first = await useDatabase();
    const second = await useDatabase();
    const pid = server()!;
    first.stdin!.end();
    await once(first, "exit");
    expect(isAlive(pid)).toBe(true);
    expect(await keepOne(4)).toEqual([1, 2, 3, 4]);
    expect(server()).toBe(pid);
    second.stdin!.end();
    expect(await gone(pid)).toBe(true);
  });

  test("is stopped and started anew when its keeper was killed and it was left behind", async () => {
    const child = await useDatabase();
    const orphan = server()!;
    process.kill(keeperOf(orphan), "SIGKILL");
    child.kill("SIGKILL");
    await once(child, "exit");
    expect(await keepOne(5)).toEqual([1, 2, 3, 4, 5]);
    expect(await gone(orphan)).toBe(true);
  });

  test("comes back under the program that uses it when it is killed itself", async () => {
    const { db, close } = await openDatabase(settings);
    const pid = server()!;
    process.kill(pid, "SIGKILL");
    await gone(pid);
    const count = () => sql<{ n: number }>`select count(*)::integer as n from kept`.execute(db);
    // The connection that was open breaks; the next one finds a server again.
    const { rows } = await count().catch(count);
    expect(rows[0]!.n).toBe(5);
    expect(server()).not.toBe(pid);
    await close();
  });

  test("starts although another program has the process id of a server that is gone", async () => {
    const note = join(folder, "cluster/postmaster.pid");
    writeFileSync(note, `${process.pid}\n${folder}/cluster\n1700000000\n5432\n${folder}\n`);
    expect(await keepOne(6)).toEqual([1, 2, 3, 4, 5, 6]);
  });

  test("listens at no address of the network", async () => {
    const { db, close } = await openDatabase(settings);
    const { rows } = await sql<{ listen_addresses: string }>`show listen_addresses`.execute(db);
    expect(rows).toEqual([{ listen_addresses: "" }]);
    await close();
  });

  test("is reached by an address as well, as one that runs elsewhere would be", async () => {
    const child = await useDatabase();
    const url = `postgres://bearings@${encodeURIComponent(folder)}/postgres`;
    const { db, close } = await openDatabase({ kind: "server", url });
    const { rows } = await sql<{ n: number }>`select count(*)::integer as n from kept`.execute(db);
    expect(rows[0]!.n).toBe(6);
    await close();
    child.stdin!.end();
    await once(child, "exit");
  });

  test("of another version is not touched, and the reason is given", async () => {
    const other = join(data, "other");
    mkdirSync(join(other, "cluster"), { recursive: true });
    writeFileSync(join(other, "cluster/PG_VERSION"), "12\n");
    await expect(openDatabase({ kind: "embedded", folder: other })).rejects.toThrow(
      /another version of PostgreSQL.*made by PostgreSQL 12/,
    );
  });

  test("in a folder with a long path listens in a short one", async () => {
    const deep = join(data, "a".repeat(60), "b".repeat(60));
    const { db, close } = await openDatabase({ kind: "embedded", folder: deep });
    expect((await sql`select 1`.execute(db)).rows).toHaveLength(1);
    await close();
    rmSync(socketFolder(deep, serverAccount()), { recursive: true });
  });

  test.runIf(process.getuid?.() === 0)("runs for a normal user as for root", async () => {
    const account = serverAccount()!;
    const own = join(data, "user");
    mkdirSync(own);
    spawnSync("chown", [`${account.uid}:${account.gid}`, own]);
    chmodSync(own, 0o700);
    const child = await useDatabase(join(own, "postgres"), account);
    child.stdin!.end();
    expect(await once(child, "exit")).toEqual([0, null]);
  });
});
