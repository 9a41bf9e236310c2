import { createHash } from "node:crypto";
import { once } from "node:events";
import { createWriteStream, fsyncSync, mkdirSync, openSync, renameSync, rmSync } from "node:fs";
import { basename, dirname, join, resolve } from "node:path";
import { createGzip, type Gzip } from "node:zlib";
import type { ClientBase } from "pg";
import { to as copyTo } from "pg-copy-streams";
import type { Database } from "../database/connect.ts";
import { syncFolder } from "../replace-file.ts";
import { type BackupEnd, type BackupHeader, END_OF_ROWS, type TableSum } from "./format.ts";
import { type BackedTable, tableAndColumns, tablesInOrder } from "./tables.ts";

/** Writes everything that is kept, as it is at one moment, to a file; an older file is replaced when it is whole. */
export async function writeBackup(database: Database, path: string, made: Date): Promise<BackupEnd["end"]> {
  const target = resolve(path);
  mkdirSync(dirname(target), { recursive: true });
  const beside = join(dirname(target), `.${basename(target)}.new`);
  const fd = openSync(beside, "w", 0o600);
  const file = createWriteStream(beside, { fd, autoClose: false });
  const packed = createGzip();
  packed.pipe(file);
  const client = await database.connect();
  try {
    await client.query("begin isolation level repeatable read read only");
    const sums = await writeAll(client, packed, made);
    await client.query("commit");
    packed.end();
    await once(file, "finish");
    fsyncSync(fd);
    renameSync(beside, target);
    syncFolder(dirname(target));
    return sums;
  } catch (error) {
    rmSync(beside, { force: true });
    throw error;
  } finally {
    file.destroy();
    client.release();
  }
}

async function writeAll(client: ClientBase, out: Gzip, made: Date): Promise<BackupEnd["end"]> {
  const { rows } = await client.query<{ schema: number }>("select max(number) as schema from migration");
  const header: BackupHeader = {
    format: "bearings-backup",
    version: 1,
    schema: rows[0]!.schema,
    made: made.toISOString(),
  };
  await write(out, `${JSON.stringify(header)}\n`);
  const sums: Record<string, TableSum> = {};
  for (const table of await tablesInOrder(client)) {
    await write(out, `${JSON.stringify(table)}\n`);
    sums[table.name] = await writeRows(client, table, out);
    await write(out, `${END_OF_ROWS}\n`);
  }
  await write(out, `${JSON.stringify({ end: sums } satisfies BackupEnd)}\n`);
  return sums;
}

async function writeRows(client: ClientBase, table: BackedTable, out: Gzip): Promise<TableSum> {
  const digest = createHash("sha256");
  let rows = 0;
  for await (const chunk of client.query(copyTo(`copy ${tableAndColumns(table)} to stdout`))) {
    const bytes = chunk as Buffer;
    digest.update(bytes);
    for (let at = bytes.indexOf(10); at >= 0; at = bytes.indexOf(10, at + 1)) rows++;
    await write(out, bytes);
  }
  return { rows, sha256: digest.digest("hex") };
}

async function write(out: Gzip, content: string | Buffer): Promise<void> {
  if (!out.write(content)) await once(out, "drain");
}
