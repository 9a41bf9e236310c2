import { once } from "node:events";
import { finished } from "node:stream/promises";
import type { ClientBase } from "pg";
import { from as copyFrom } from "pg-copy-streams";
import type { Database } from "../database/connect.ts";
import { applyStep, JOURNAL, LOCK, migrate, migrations } from "../database/migrate.ts";
import { BadBackup, readBackup } from "./read-backup.ts";
import { type BackedTable, quotedName, tableAndColumns, tablesInOrder } from "./tables.ts";

/** The database holds something, which restoring would take away. */
export class NotEmpty extends Error {}

/**
 * Puts a backup in place of what the database holds, in one transaction: all or nothing. The backup is read through
 * and checked before anything is touched. One of an older version is brought forward afterwards. Returns its rows.
 */
export async function restoreBackup(
  database: Database,
  path: string,
  { replace }: { readonly replace: boolean },
): Promise<number> {
  const schema = await checkedSchema(path);
  const client = await database.connect();
  try {
    await client.query("select pg_advisory_lock($1)", [LOCK]);
    const tables = await tablesInOrder(client);
    if (!replace && (await holdsRows(client, tables))) {
      throw new NotEmpty(
        "The database holds data already. Restore into a new one (BEARINGS_DATA names its folder), or give --replace to lose what it holds.",
      );
    }
    await client.query("begin");
    try {
      const rows = await putInPlace(client, tables, schema, path);
      await client.query("commit");
      await migrate(client);
      return rows;
    } catch (error) {
      await client.query("rollback").catch(() => {});
      throw error;
    }
  } finally {
    await client.query("select pg_advisory_unlock_all()").catch(() => {});
    client.release();
  }
}

async function checkedSchema(path: string): Promise<number> {
  let schema = 0;
  for await (const part of readBackup(path)) if (part.kind === "header") schema = part.header.schema;
  const known = migrations().length;
  if (schema > known) {
    throw new BadBackup(
      `The backup was made by a newer Bearings (schema version ${schema}; this one knows ${known}). Restore it with that one.`,
    );
  }
  return schema;
}

async function holdsRows(client: ClientBase, tables: readonly BackedTable[]): Promise<boolean> {
  for (const { name } of tables) {
    const { rows } = await client.query(`select 1 from ${quotedName(name)} limit 1`);
    if (rows.length > 0) return true;
  }
  return false;
}

async function putInPlace(
  client: ClientBase,
  tables: readonly BackedTable[],
  schema: number,
  path: string,
): Promise<number> {
  for (const { name } of tables) await client.query(`drop table ${quotedName(name)} cascade`);
  await client.query("drop table if exists migration");
  await client.query(JOURNAL);
  for (const step of migrations().slice(0, schema)) await applyStep(client, step);
  const rows = await copyRows(client, path);
  await setCounters(client);
  return rows;
}

async function copyRows(client: ClientBase, path: string): Promise<number> {
  let rows = 0;
  let into: { readonly stream: ReturnType<typeof copyFrom>; readonly done: Promise<void> } | null = null;
  for await (const part of readBackup(path)) {
    if (part.kind === "table") into = openTable(client, part.table);
    else if (part.kind === "row" && into) {
      rows++;
      if (!into.stream.write(part.row)) await Promise.race([once(into.stream, "drain"), into.done]);
    } else if (part.kind === "table-end" && into) {
      into.stream.end();
      await into.done;
    }
  }
  return rows;
}

function openTable(client: ClientBase, table: BackedTable) {
  const stream = client.query(copyFrom(`copy ${tableAndColumns(table)} from stdin`));
  const done = finished(stream);
  // Looked at when the rows are written; a failure must not end the program before.
  done.catch(() => {});
  return { stream, done };
}

/** The numbers that tables give to new rows go on after the highest that is there. */
async function setCounters(client: ClientBase): Promise<void> {
  const { rows } = await client.query<{ name: string; column: string; counter: string }>(`
    select table_name as name, column_name as column,
      pg_get_serial_sequence(quote_ident(table_name), column_name) as counter
    from information_schema.columns
    where table_schema = current_schema() and pg_get_serial_sequence(quote_ident(table_name), column_name) is not null`);
  for (const { name, column, counter } of rows) {
    await client.query(
      `select setval($1, (select coalesce(max(${quotedName(column)}), 0) + 1 from ${quotedName(name)}), false)`,
      [counter],
    );
  }
}
