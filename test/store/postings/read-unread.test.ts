import { beforeEach, describe, expect, test } from "vitest";
import type { Ad, Posting } from "../../../src/core/posting.ts";
import { openAdStore } from "../../../src/store/ads/open-ad-store.ts";
import { packPosting, unpackPosting } from "../../../src/store/postings/pack.ts";
import { progressOf, readUnread, servingReader } from "../../../src/store/postings/read-unread.ts";
import { shippedAdReader } from "../../../src/store/reader.ts";
import { fetchOn, sampleAd } from "../ads/sample-ads.ts";
import { emptyTables, trialDatabase } from "../trial-database.ts";

const database = trialDatabase();
const reader = shippedAdReader();
const now = () => new Date("2026-02-01T00:00:00Z");
const effects = (readerVersion: string, read: (ad: Ad) => Posting = (ad) => reader.read(ad)) => ({
  read,
  readerVersion,
  now,
});
const ads = (count: number) => Array.from({ length: count }, (_, at) => sampleAd(String(at)));
const keep = (day: number, count: number) => openAdStore(database()).keepFetch(fetchOn(day, ads(count)));

async function kept(): Promise<Record<string, number>> {
  const rows = await database().db.selectFrom("posting").select("reader_version").execute();
  return Object.fromEntries(
    [...new Set(rows.map((row) => row.reader_version))].map((version) => [
      version,
      rows.filter((row) => row.reader_version === version).length,
    ]),
  );
}

beforeEach(() => emptyTables(database()));

test("a posting is put together again from its two parts", () => {
  const posting = reader.read({
    id: "x",
    text: "Data Engineer in Oslo. SQL is required, dbt is a plus. $100,000 a year.",
  });
  expect(posting.skills.length).toBeGreaterThan(1);
  expect(unpackPosting(packPosting(posting))).toEqual(posting);
});

describe("reading what is unread", () => {
  test("reads every ad once, and again those that changed", async () => {
    await keep(1, 250);
    const seen: number[] = [];
    const outcome = await readUnread(database(), {
      ...effects("r1"),
      progress: ({ done, total }) => seen.push(done, total),
    });
    expect(outcome).toEqual({ read: 250, failed: 0, replaced: false });
    expect(seen).toEqual([100, 250, 200, 250, 250, 250]);
    expect(await readUnread(database(), effects("r1"))).toEqual({ read: 0, failed: 0, replaced: false });
    await openAdStore(database()).keepFetch(fetchOn(2, [sampleAd("7", { title: "Other" }), ...ads(7)]));
    expect((await readUnread(database(), effects("r1"))).read).toBe(1);
  });

  test("stopped in the middle goes on there; the former postings serve until all are read", async () => {
    await keep(1, 250);
    await readUnread(database(), effects("r1"));
    const stopping = readUnread(database(), {
      ...effects("r2"),
      progress: ({ done }) => {
        if (done >= 100) throw new Error("stopped");
      },
    });
    await expect(stopping).rejects.toThrow("stopped");
    expect(await kept()).toEqual({ r1: 250, r2: 100 });
    expect(await servingReader(database().db)).toBe("r1");
    expect(await progressOf(database().db, "r2")).toEqual({ done: 100, total: 250 });
    expect(await readUnread(database(), effects("r2"))).toEqual({ read: 150, failed: 0, replaced: true });
    expect(await kept()).toEqual({ r2: 250 });
    expect(await servingReader(database().db)).toBe("r2");
  });

  test("by two programs at once reads every ad, none twice", async () => {
    await keep(1, 450);
    const both = await Promise.all([
      readUnread(database(), effects("r1")),
      readUnread(database(), effects("r1")),
    ]);
    expect(both[0]!.read + both[1]!.read).toBe(450);
    expect(await kept()).toEqual({ r1: 450 });
  });

  test("an ad that the reader fails on does not stop the rest", async () => {
    await keep(1, 5);
    const failing = (ad: Ad): Posting => {
      if (ad.id.endsWith("/3")) throw new Error("cannot");
      return reader.read(ad);
    };
    expect(await readUnread(database(), effects("r1", failing))).toEqual({
      read: 5,
      failed: 1,
      replaced: false,
    });
  });
});
