import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { ClientBase } from "pg";
import { DatabaseTrouble } from "./server/trouble.ts";

/** One step of the schema, in a file of its own that never changes once it was released. */
export interface Migration {
  readonly number: number;
  readonly name: string;
  readonly sql: string;
  readonly checksum: string;
}

/** Held while the schema changes. Any number that no other program locks by. */
export const LOCK = 4_747_001;

/** Which steps were applied. */
export const JOURNAL = `
  create table if not exists migration (
    number integer primary key,
    name text not null,
    checksum text not null,
    applied_at timestamptz not null default now()
  )`;

/** All steps, first to last. */
export function migrations(folder = join(import.meta.dirname, "migrations")): Migration[] {
  const names = readdirSync(folder)
    .filter((name) => name.endsWith(".sql"))
    .toSorted();
  return names.map((name) => {
    const sql = readFileSync(join(folder, name), "utf8");
    return { number: Number(name.slice(0, 4)), name, sql, checksum: checksumOf(sql) };
  });
}

/**
 * Brings the schema up to date, one transaction a step, so that a step is done whole or not at all. Programs that
 * start together do it one after the other. Throws when the schema is newer than the program or a step was changed.
 */
export async function migrate(
  client: ClientBase,
  steps: readonly Migration[] = migrations(),
): Promise<{ readonly applied: readonly number[] }> {
  await client.query("select pg_advisory_lock($1)", [LOCK]);
  try {
    await client.query(JOURNAL);
    const done = await client.query<Pick<Migration, "number" | "checksum">>(
      "select number, checksum from migration order by number",
    );
    check(done.rows, steps);
    const missing = steps.slice(done.rows.length);
    for (const step of missing) await apply(client, step);
    return { applied: missing.map((step) => step.number) };
  } finally {
    await client.query("select pg_advisory_unlock($1)", [LOCK]).catch(() => {});
  }
}

function check(done: readonly Pick<Migration, "number" | "checksum">[], steps: readonly Migration[]): void {
  if (done.length > steps.length) {
    throw new DatabaseTrouble(
      `The database has schema version ${done.length}, this program knows ${steps.length}. Use the newer Bearings that made it.`,
    );
  }
  const changed = steps.find((step, at) => at < done.length && step.checksum !== done[at]!.checksum);
  if (changed) {
    throw new DatabaseTrouble(
      `The schema step ${changed.name} is not the one that this database was made with. Restore the project's files.`,
    );
  }
}

async function apply(client: ClientBase, step: Migration): Promise<void> {
  await client.query("begin");
  try {
    await applyStep(client, step);
    await client.query("commit");
  } catch (error) {
    await client.query("rollback").catch(() => {});
    throw error;
  }
}

/** One step, inside a transaction of the caller. */
export async function applyStep(
  client: ClientBase,
  { sql, number, name, checksum }: Migration,
): Promise<void> {
  await client.query(sql);
  await client.query("insert into migration (number, name, checksum) values ($1, $2, $3)", [
    number,
    name,
    checksum,
  ]);
}

function checksumOf(sql: string): string {
  return createHash("sha256").update(sql).digest("hex");
}
