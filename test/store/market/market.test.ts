import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { DuckDBInstance } from "@duckdb/node-api";
import { tableFromIPC } from "apache-arrow";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { buildKeptMarket } from "../../../src/actions/build-kept-market.ts";
import { decodeMarket } from "../../../src/formats/arrow/decode-market.ts";
import { encodeMarket } from "../../../src/formats/arrow/encode-market.ts";
import { openAdStore } from "../../../src/store/ads/open-ad-store.ts";
import { placeAds } from "../../../src/store/duplicates/place-ads.ts";
import { keptPostings } from "../../../src/store/market/kept-postings.ts";
import { writeParquetLake } from "../../../src/store/market/parquet-lake.ts";
import { readUnread } from "../../../src/store/postings/read-unread.ts";
import { shippedAdReader } from "../../../src/store/reader.ts";
import { replaceFile } from "../../../src/store/replace-file.ts";
import { fetchOn, sampleAd } from "../ads/sample-ads.ts";
import { emptyTables, trialDatabase, trialFolder } from "../trial-database.ts";

const database = trialDatabase();
const folder = trialFolder();
const reader = shippedAdReader();
let instance: DuckDBInstance;
beforeAll(async () => {
  instance = await DuckDBInstance.create(":memory:");
});
afterAll(() => instance.closeSync());
beforeEach(() => emptyTables(database()));

async function readAll(readerVersion: string): Promise<void> {
  await placeAds(database());
  await readUnread(database(), { read: (ad) => reader.read(ad), readerVersion, now: () => new Date() });
}

async function snapshot() {
  const { postings, readerVersion } = await keptPostings(database());
  return buildKeptMarket(postings, { made: "2026-02-01", readerVersion: readerVersion ?? "none" });
}

const duties = Array.from(
  { length: 60 },
  (_, at) => `You will care for part ${at * 37} of the sample system.`,
);
const nlp = (id: string, place: string, posted: string | null = null) =>
  sampleAd(id, {
    title: `NLP Engineer - ${place}`,
    locations: [place],
    posted,
    text: `${duties.join(" ")} Python, spaCy and NLP are required.`,
  });

describe("the snapshot of what was fetched", () => {
  test("has one row a posting: all its places, its first month, closed ones too", async () => {
    const store = openAdStore(database());
    const other = sampleAd("x", {
      title: "Data Analyst",
      posted: "2031-01-01",
      company: "Other Sample",
      pay: null,
    });
    await store.keepFetch(fetchOn(1, [nlp("1", "Berlin, Germany", "2025-11-20"), other]));
    await store.keepFetch(fetchOn(2, [nlp("2", "Paris, France")]));
    await readAll("r1");
    const market = await snapshot();
    expect(market.size).toBe(2);
    const [first, second] = tableFromIPC(encodeMarket(market))
      .toArray()
      .map((row) => JSON.parse(JSON.stringify(row)));
    expect(first).toMatchObject({
      countries: ["DE", "FR"],
      month: "2025-11",
      currency: "EUR",
      source: "greenhouse",
    });
    // A date after the ad was seen is a mistake of the source.
    expect(second).toMatchObject({ countries: ["DE"], month: "2026-01", currency: null });
    expect(market.description.sources).toMatchObject([
      {
        id: "greenhouse",
        postings: 2,
        from: "2025-11",
        to: "2026-01",
        bias: expect.stringContaining("2 employers"),
      },
    ]);
  });

  test("is that of the former reader until the new one has read everything", async () => {
    await openAdStore(database()).keepFetch(fetchOn(1, [sampleAd("1")]));
    await readAll("r1");
    await database()
      .db.insertInto("reading")
      .values({ reader_version: "r2", started_at: new Date() })
      .execute();
    expect((await snapshot()).description.readerVersion).toBe("r1");
    await readAll("r2");
    expect((await snapshot()).description.readerVersion).toBe("r2");
    expect((await snapshot()).size).toBe(1);
  });

  test("is empty before anything is read", async () => {
    await openAdStore(database()).keepFetch(fetchOn(1, [sampleAd("1")]));
    expect(await keptPostings(database())).toEqual({ readerVersion: null, postings: [] });
  });
});

describe("for other programs", () => {
  async function query(sql: string): Promise<unknown[]> {
    const connection = await instance.connect();
    try {
      return (await connection.runAndReadAll(sql)).getRowObjectsJson();
    } finally {
      connection.closeSync();
    }
  }

  test("DuckDB reads the lake that ships, by month, with the figures of the snapshot", async () => {
    const market = decodeMarket(readFileSync("data/market/market.arrow"));
    if (!market.ok) throw new Error(market.message);
    const lake = join(folder, "lake");
    await writeParquetLake(market.value, lake);
    const from = `read_parquet('${lake}/*/*.parquet', hive_partitioning = true)`;
    const [sums] = await query(
      `SELECT count(*) n, sum(len(skills)) skills, sum(len(countries)) countries, count(pay_max) pay, count(DISTINCT employer) employers FROM ${from}`,
    );
    const { size, skill, country, payMax, employer } = market.value;
    expect(sums).toEqual({
      n: String(size),
      skills: String(skill.length),
      countries: String(country.length),
      pay: String(payMax.filter((pay) => !Number.isNaN(pay)).length),
      employers: String(new Set(employer.filter((one) => one !== 0xffffffff)).size),
    });
    const table = tableFromIPC(encodeMarket(market.value));
    const rows = await query(
      `SELECT specialisation, month, skills FROM ${from} WHERE row IN (0, 777) ORDER BY row`,
    );
    expect(rows).toEqual(
      [0, 777].map((row) => {
        const { specialisation, month, skills } = JSON.parse(JSON.stringify(table.get(row)));
        return { specialisation, month: month ?? "unknown", skills };
      }),
    );
    expect(JSON.parse(readFileSync(join(lake, "bearings.json"), "utf8"))).toEqual(market.value.description);
  });

  test("an older export is replaced as a whole, any other folder is left alone", async () => {
    await openAdStore(database()).keepFetch(fetchOn(1, [sampleAd("1")]));
    await readAll("r1");
    const market = await snapshot();
    const lake = join(folder, "again");
    await writeParquetLake({ ...market, month: Uint16Array.of(300) }, lake);
    await writeParquetLake({ ...market, month: Uint16Array.of(0xffff) }, lake);
    expect(
      await query(`SELECT DISTINCT month FROM read_parquet('${lake}/*/*.parquet', hive_partitioning = true)`),
    ).toEqual([{ month: "unknown" }]);
    const foreign = join(folder, "foreign");
    mkdirSync(foreign);
    writeFileSync(join(foreign, "letter.txt"), "dear");
    await expect(writeParquetLake(market, foreign)).rejects.toThrow(/holds something else/);
    expect(readFileSync(join(foreign, "letter.txt"), "utf8")).toBe("dear");
  });

  test("a file is replaced whole", () => {
    const path = join(folder, "deep/file");
    replaceFile(path, new Uint8Array([1, 2, 3]));
    replaceFile(path, new Uint8Array(200_000).fill(7));
    expect(readFileSync(path)).toEqual(Buffer.alloc(200_000, 7));
  });
});
