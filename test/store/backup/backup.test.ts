import { readFileSync, truncateSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { gunzipSync, gzipSync } from "node:zlib";
import { sql } from "kysely";
import { beforeEach, describe, expect, test } from "vitest";
import { openAdStore } from "../../../src/store/ads/open-ad-store.ts";
import { restoreBackup } from "../../../src/store/backup/restore-backup.ts";
import { writeBackup } from "../../../src/store/backup/write-backup.ts";
import { migrations } from "../../../src/store/database/migrate.ts";
import { placeAds } from "../../../src/store/duplicates/place-ads.ts";
import { readUnread } from "../../../src/store/postings/read-unread.ts";
import { shippedAdReader } from "../../../src/store/reader.ts";
import { fetchOn, sampleAd } from "../ads/sample-ads.ts";
import { emptyTables, trialDatabase, trialFolder } from "../trial-database.ts";

const database = trialDatabase();
const folder = trialFolder();
const reader = shippedAdReader();
const file = join(folder, "kept.backup.gz");
const made = new Date("2026-02-01T00:00:00Z");
const restore = (path = file, replace = false) => restoreBackup(database(), path, { replace });
const backup = (path = file) => writeBackup(database(), path, made);

const TABLES = [
  "board",
  "board_fetch",
  "ad",
  "ad_version",
  "ad_event",
  "posting",
  "reading",
  "ad_likeness",
  "ad_likeness_key",
] as const;

async function contents(): Promise<unknown[]> {
  const all: unknown[] = [];
  for (const table of TABLES)
    all.push(await database().db.selectFrom(table).selectAll().orderBy(sql`1, 2`).execute());
  return all;
}

async function fill(): Promise<void> {
  const store = openAdStore(database());
  const odd = sampleAd("2", {
    text: "Tab\t, line\nbreak, back\\slash, \\. alone\n\\.\nand \u{1f600} 工程",
    pay: null,
  });
  await store.keepFetch(fetchOn(1, [sampleAd("1"), odd]));
  await store.keepFetch(fetchOn(2, [sampleAd("1", { title: "Other" })]));
  await placeAds(database());
  await readUnread(database(), { read: (ad) => reader.read(ad), readerVersion: "r1", now: () => made });
}

beforeEach(() => emptyTables(database()));

describe("a backup", () => {
  test("brings everything back as it was, and the numbers of new rows go on", async () => {
    await fill();
    const before = await contents();
    const sums = await backup();
    expect(Object.keys(sums).toSorted()).toEqual([...TABLES].toSorted());
    await emptyTables(database());
    expect(await restore()).toBe(Object.values(sums).reduce((total, sum) => total + sum.rows, 0));
    expect(await contents()).toEqual(before);
    await openAdStore(database()).keepFetch(fetchOn(3, [sampleAd("9")]));
    expect(
      (await database().db.selectFrom("ad").select("id").where("external_id", "=", "9").execute())[0]!.id,
    ).toBe(3);
  });

  test("does not take the place of data unless asked to", async () => {
    await fill();
    await backup();
    await openAdStore(database()).keepFetch(fetchOn(5, [sampleAd("new")]));
    const before = await contents();
    await expect(restore()).rejects.toThrow(/holds data already/);
    expect(await contents()).toEqual(before);
    await restore(file, true);
    expect(await database().db.selectFrom("ad").selectAll().execute()).toHaveLength(2);
  });

  test.each(migrations().map((step) => step.number))(
    "of schema version %i is brought forward",
    async (version) => {
      // A backup as that version wrote it: its tables, filled with the rows of the version's sample.
      const old = join(folder, `version-${version}.gz`);
      await asOfVersion(version);
      await backup(old);
      const count = (await database().db.selectFrom("ad_version").selectAll().execute()).length;
      await restore(old, true);
      const { rows } = await sql<{ last: number }>`select max(number) as last from migration`.execute(
        database().db,
      );
      expect(rows[0]!.last).toBe(migrations().length);
      expect(await database().db.selectFrom("ad_version").selectAll().execute()).toHaveLength(count);
      await openAdStore(database()).keepFetch(fetchOn(3, [sampleAd("9")]));
    },
  );

  test("that is damaged, cut short, foreign or too new is refused before anything is touched", async () => {
    await fill();
    await backup();
    const before = await contents();
    const text = gunzipSync(readFileSync(file)).toString("utf8");
    const spoilt = (name: string, content: string | Buffer) => {
      const path = join(folder, name);
      writeFileSync(path, typeof content === "string" ? gzipSync(content) : content);
      return path;
    };
    const cut = spoilt("cut.gz", readFileSync(file));
    truncateSync(cut, 400);
    const lines = text.trimEnd().split("\n");
    const wrong = [
      [cut, /cut short/],
      [spoilt("end.gz", `${lines.slice(0, -1).join("\n")}\n`), /cut short/],
      [
        spoilt("changed.gz", text.replace("sample-works", "sample-wurks")),
        /table board is not as it was written/,
      ],
      [spoilt("foreign.gz", "hello\n"), /no backup of Bearings/],
      [spoilt("plain.gz", Buffer.from("hello\n")), /damaged or cut short/],
      [spoilt("new.gz", text.replace(/"schema":\d+/, '"schema":9999')), /newer Bearings/],
    ] as const;
    for (const [path, says] of wrong) await expect(restore(path, true)).rejects.toThrow(says);
    expect(await contents()).toEqual(before);
  });
});

/** The database as an older version left it. */
async function asOfVersion(version: number): Promise<void> {
  const client = await database().connect();
  try {
    await client.query("drop schema public cascade; create schema public");
    const { migrate } = await import("../../../src/store/database/migrate.ts");
    for (let at = 1; at <= version; at++) {
      await migrate(client, migrations().slice(0, at));
      const data = join(import.meta.dirname, "../versions", `${String(at).padStart(4, "0")}.sql`);
      await client.query(readFileSync(data, "utf8"));
    }
  } finally {
    client.release();
  }
}
