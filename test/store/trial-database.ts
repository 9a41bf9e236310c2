import { chmodSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { sql } from "kysely";
import pg from "pg";
import { afterAll, beforeAll, inject, vi } from "vitest";
import { type Database, openDatabase } from "../../src/store/database/connect.ts";
import { type RunningServer, runServer } from "../../src/store/database/server/run-server.ts";

/** A folder for one test file that the database's user may enter; removed at the end of the file. */
export function trialFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), "bearings-"));
  chmodSync(folder, 0o755);
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/**
 * A database of its own for one test file, with the present schema, on a real PostgreSQL that the files of a run share.
 * Dropped at the end of the file.
 */
export function trialDatabase(): () => Database {
  // Disks of busy machines can take long to write what must be on them.
  vi.setConfig({ testTimeout: 60_000, hookTimeout: 120_000 });
  const name = `trial_${process.pid}_${Math.trunc(performance.now() * 1000)}`;
  let server: RunningServer;
  let database: Database;
  beforeAll(async () => {
    server = await runServer(join(inject("sharedFolder"), "postgres"));
    await administer(server, `create database ${name}`);
    const { host, user } = server.address;
    const url = `postgres://${user}@${encodeURIComponent(host)}/${name}`;
    database = await openDatabase({ kind: "server", url });
  });
  afterAll(async () => {
    await database?.close();
    await administer(server, `drop database if exists ${name} with (force)`);
    await server.release({ wait: false });
  });
  return () => database;
}

async function administer(server: RunningServer, command: string): Promise<void> {
  const client = new pg.Client(server.address);
  await client.connect();
  try {
    await client.query(command);
  } finally {
    await client.end();
  }
}

export async function emptyTables({ db }: Database): Promise<void> {
  await sql`truncate board, board_fetch, ad, ad_version, ad_event, posting, reading, ad_likeness, ad_likeness_key restart identity cascade`.execute(
    db,
  );
}
