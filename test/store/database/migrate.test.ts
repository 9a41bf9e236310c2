import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import pg from "pg";
import { describe, expect, test } from "vitest";
import { type Migration, migrate, migrations } from "../../../src/store/database/migrate.ts";
import { trialDatabase } from "../trial-database.ts";

const database = trialDatabase();
const steps = migrations();
const dataOf = (version: number) =>
  join(import.meta.dirname, "../versions", `${String(version).padStart(4, "0")}.sql`);

/** A new, empty database beside the trial one, and as many connections to it as asked for. */
async function empty<Value>(
  count: number,
  work: (...clients: pg.Client[]) => Promise<Value>,
): Promise<Value> {
  const name = `trial_${Math.trunc(performance.now() * 1000)}`;
  const owner = await database().connect();
  const { rows } = await owner.query("show unix_socket_directories");
  await owner.query(`create database ${name}`);
  const address = { host: rows[0].unix_socket_directories, user: "bearings", database: name };
  const clients = Array.from({ length: count }, () => new pg.Client(address));
  try {
    await Promise.all(clients.map((client) => client.connect()));
    return await work(...clients);
  } finally {
    await Promise.all(clients.map((client) => client.end()));
    owner.release();
  }
}

/** Brings an empty database to a version, with the data of every version up to it. */
async function grow(client: pg.Client, version: number): Promise<void> {
  for (let at = 1; at <= version; at++) {
    await migrate(client, steps.slice(0, at));
    await client.query(readFileSync(dataOf(at), "utf8"));
  }
}

describe("the schema", () => {
  test("its steps are numbered without gaps", () => {
    expect(steps.map((step) => step.number)).toEqual(steps.map((_, at) => at + 1));
  });

  test.each(steps.map((step) => step.number))("version %i with data in it comes forward whole", (version) => {
    expect(existsSync(dataOf(version))).toBe(true);
    return empty(1, async (client) => {
      await grow(client, version);
      const before = await contents(client);
      const { applied } = await migrate(client);
      expect(applied).toEqual(steps.slice(version).map((step) => step.number));
      const after = await contents(client);
      for (const [table, rows] of Object.entries(before)) {
        // A later version may add columns and rows; it loses none.
        expect(after[table]).toEqual(expect.arrayContaining(rows.map((row) => expect.objectContaining(row))));
      }
      expect(Object.values(before).flat().length).toBeGreaterThan(8);
    });
  });

  test("two programs that start together make it once", () =>
    empty(2, async (one, other) => {
      const both = await Promise.all([migrate(one), migrate(other)]);
      expect(both.flatMap((result) => result.applied)).toEqual(steps.map((step) => step.number));
    }));

  test("a step that fails leaves nothing behind and can be tried again", () =>
    empty(1, async (client) => {
      const broken = { ...steps[0]!, sql: "create table half (x integer); select 1/0;" };
      await expect(migrate(client, [broken])).rejects.toThrow(/division by zero/);
      expect((await client.query("select to_regclass('half') as half")).rows).toEqual([{ half: null }]);
      expect((await migrate(client)).applied).toHaveLength(steps.length);
    }));

  test("newer than the program, or made by other steps, is refused with a reason", () =>
    empty(1, async (client) => {
      await migrate(client);
      await expect(migrate(client, steps.slice(0, -1))).rejects.toThrow(/Use the newer Bearings/);
      const edited: Migration[] = steps.map((step) => ({ ...step, checksum: "other" }));
      await expect(migrate(client, edited)).rejects.toThrow(/0001-ads\.sql is not the one/);
    }));
});

async function contents(client: pg.Client): Promise<Record<string, Record<string, unknown>[]>> {
  const { rows: tables } = await client.query<{ name: string }>(
    "select table_name as name from information_schema.tables where table_schema = 'public' and table_name <> 'migration'",
  );
  const entries: [string, Record<string, unknown>[]][] = [];
  for (const { name } of tables) entries.push([name, (await client.query(`select * from ${name}`)).rows]);
  return Object.fromEntries(entries);
}
