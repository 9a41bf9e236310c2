import { beforeEach, describe, expect, test } from "vitest";
import { NEVER_FETCHED } from "../../../src/store/ads/ad-store.ts";
import { openAdStore } from "../../../src/store/ads/open-ad-store.ts";
import { emptyTables, trialDatabase } from "../trial-database.ts";
import { BOARD, fetchOn, SOURCE, sampleAd } from "./sample-ads.ts";

const database = trialDatabase();
const store = () => openAdStore(database());
const keep = async (...fetch: Parameters<typeof fetchOn>) => {
  const kept = await store().keepFetch(fetchOn(...fetch));
  if (!kept.ok) throw new Error(kept.message);
  return kept.value;
};
const none = { new: 0, changed: 0, unchanged: 0, closed: 0, reopened: 0 };

beforeEach(() => emptyTables(database()));

async function events(externalId: string): Promise<string[]> {
  const rows = await database()
    .db.selectFrom("ad_event")
    .innerJoin("ad", "ad.id", "ad_event.ad_id")
    .select(["what", "ad_event.version", "at"])
    .where("external_id", "=", externalId)
    .orderBy("at")
    .execute();
  return rows.map((row) => `${row.at.getUTCDate()} ${row.what} ${row.version}`);
}

describe("a fetch", () => {
  test("of a new board brings its ads as they are", async () => {
    const odd = sampleAd("2", {
      text: 'Quote " \\ and\ttab, é, 工程, zero \u0000 half \ud83d',
      workMode: "remote",
      pay: null,
    });
    expect(await keep(5, [sampleAd("1"), odd])).toEqual({ ...none, new: 2 });
    const rows = await database().db.selectFrom("ad_version").selectAll().orderBy("ad_id").execute();
    expect(rows[0]).toMatchObject({
      version: 1,
      locations: ["Berlin, Germany"],
      pay: { min: 80_000, max: 100_000, currency: "EUR", period: "year" },
      work_mode: null,
      posted: "2026-01-02",
    });
    expect(rows[1]).toMatchObject({
      text: 'Quote " \\ and\ttab, é, 工程, zero \ufffd half \ufffd',
      work_mode: "remote",
      pay: null,
    });
  });

  test("tells changed, closed and reopened ads, and keeps what they said before", async () => {
    await keep(1, [sampleAd("1"), sampleAd("2")]);
    const reworded = sampleAd("1", { text: "Now Kubernetes is required too." });
    expect(await keep(2, [reworded])).toEqual({ ...none, changed: 1, closed: 1 });
    expect(await keep(3, [reworded, sampleAd("2")])).toEqual({ ...none, unchanged: 1, reopened: 1 });
    expect(await events("1")).toEqual(["1 seen 1", "2 changed 2"]);
    expect(await events("2")).toEqual(["1 seen 1", "2 closed 1", "3 reopened 1"]);
    const texts = await database()
      .db.selectFrom("ad_version")
      .select("text")
      .where("ad_id", "=", 1)
      .execute();
    expect(texts).toHaveLength(2);
  });

  test("that brings an ad back with another text counts it as reopened, once", async () => {
    await keep(1, [sampleAd("1")]);
    await keep(2, []);
    expect(await keep(3, [sampleAd("1", { title: "Senior ML Engineer" })])).toEqual({ ...none, reopened: 1 });
    expect(await events("1")).toEqual(["1 seen 1", "2 closed 1", "3 reopened 2"]);
  });

  test("that was cut short closes nothing", async () => {
    await keep(1, [sampleAd("1"), sampleAd("2")]);
    expect(await keep(2, [sampleAd("2")], { complete: false })).toEqual({ ...none, unchanged: 1 });
  });

  test("kept twice changes nothing and counts the same", async () => {
    const first = await keep(1, [sampleAd("1"), sampleAd("2")]);
    const before = await snapshot();
    expect(await keep(1, [sampleAd("1"), sampleAd("2")])).toEqual(first);
    expect(await snapshot()).toEqual(before);
    expect(await keep(2, [sampleAd("2"), sampleAd("1")])).toEqual({ ...none, unchanged: 2 });
  });

  test("names an ad twice: the last one counts", async () => {
    expect(await keep(1, [sampleAd("1"), sampleAd("1", { title: "The last" })])).toEqual({ ...none, new: 1 });
    const row = await database().db.selectFrom("ad_version").select("title").executeTakeFirstOrThrow();
    expect(row.title).toBe("The last");
  });

  test("older than what is kept is refused", async () => {
    await keep(2, [sampleAd("1")]);
    const late = await store().keepFetch(fetchOn(1, []));
    expect(late).toMatchObject({ ok: false, code: "older-than-kept" });
    expect(await events("1")).toEqual(["2 seen 1"]);
  });

  test("moved dates at the source are no change", async () => {
    await keep(1, [sampleAd("1")]);
    expect(await keep(2, [sampleAd("1", { updated: "2026-01-02", posted: "2026-01-02" })])).toEqual({
      ...none,
      unchanged: 1,
    });
  });

  test("of the same board at the same time by two programs is kept once", async () => {
    const both = await Promise.all([keep(1, [sampleAd("1")]), keep(1, [sampleAd("1")])]);
    expect(both).toEqual([
      { ...none, new: 1 },
      { ...none, new: 1 },
    ]);
    expect(await database().db.selectFrom("ad").selectAll().execute()).toHaveLength(1);
  });

  test("of many ads is kept whole", async () => {
    const ads = Array.from({ length: 1203 }, (_, at) => sampleAd(String(at)));
    expect((await keep(1, ads)).new).toBe(1203);
    expect((await keep(2, ads.slice(0, 3))).closed).toBe(1200);
  });

  test("of very long ads is kept whole", async () => {
    const long = Array.from({ length: 5 }, (_, at) =>
      sampleAd(String(at), { text: `${at}${"x".repeat(9e6)}` }),
    );
    expect((await keep(1, long)).new).toBe(5);
    const lengths = await database().db.selectFrom("ad_version").select("text").execute();
    expect(lengths.map((row) => row.text.length)).toEqual(long.map((ad) => ad.text.length));
  });
});

async function snapshot(): Promise<unknown[]> {
  const { db } = database();
  return Promise.all([
    db.selectFrom("board").selectAll().execute(),
    db.selectFrom("board_fetch").selectAll().execute(),
    db.selectFrom("ad_version").selectAll().orderBy("ad_id").execute(),
    db.selectFrom("ad_event").selectAll().orderBy("ad_id").execute(),
  ]);
}

describe("what fetching has to remember", () => {
  test("comes back as it was kept, with and without a fetch", async () => {
    expect(await store().fetchState(SOURCE, BOARD)).toBeNull();
    const refused = {
      ...NEVER_FETCHED,
      failures: 3,
      lastError: "The server is busy.",
      nextAllowed: new Date("2026-02-01T10:00:00Z"),
      cursor: { page: 4, seen: ["a"] },
    };
    await store().keepState(SOURCE, BOARD, refused);
    expect(await store().fetchState(SOURCE, BOARD)).toEqual({
      source: SOURCE,
      board: BOARD,
      lastFetched: null,
      ...refused,
    });
    await keep(5, []);
    expect(await store().fetchState(SOURCE, BOARD)).toMatchObject({
      etag: '"5"',
      failures: 0,
      cursor: null,
      lastFetched: new Date(Date.UTC(2026, 0, 5)),
    });
  });
});
