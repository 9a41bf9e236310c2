import { chmodSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { sql } from "kysely";
import { afterAll, beforeAll, vi } from "vitest";
import { type Database, openDatabase } from "../../src/store/database/connect.ts";

/** A folder for one test file that the database's user may enter; removed at the end of the file. */
export function trialFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), "bearings-"));
  chmodSync(folder, 0o755);
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** A real PostgreSQL for one test file, with the present schema; ended at the end of the file. */
export function trialDatabase(): () => Database {
  // Disks of busy machines can take long to write what must be on them.
  vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });
  const folder = trialFolder();
  let database: Database;
  beforeAll(async () => {
    database = await openDatabase({ kind: "embedded", folder: join(folder, "postgres") });
  });
  afterAll(async () => {
    await database?.close();
  });
  return () => database;
}

export async function emptyTables({ db }: Database): Promise<void> {
  await sql`truncate board, board_fetch, ad, ad_version, ad_event, posting, reading, ad_likeness, ad_likeness_key restart identity cascade`.execute(
    db,
  );
}
