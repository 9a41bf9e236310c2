import { beforeEach, expect, test } from "vitest";
import { createDuplicateIndex, findable } from "../../../src/core/duplicates/duplicate-index.ts";
import { comparableAd } from "../../../src/core/duplicates/same.ts";
import { openAdStore } from "../../../src/store/ads/open-ad-store.ts";
import { placeAds } from "../../../src/store/duplicates/place-ads.ts";
import { longPostings, postingHistory } from "../../../src/store/duplicates/posting-history.ts";
import { fetchOn, sampleAd } from "../ads/sample-ads.ts";
import { emptyTables, trialDatabase } from "../trial-database.ts";

const database = trialDatabase();
beforeEach(() => emptyTables(database()));

/** Sample texts: `copy` of the `work`th of them, with a few words of its own. */
function sampleText(work: number, copy: number): string {
  const words = Array.from({ length: 220 }, (_, at) => `word${(at * at * (work + 3)) % 911}`);
  return words.with((copy * 7) % 220, `copy${copy}`).join(" ");
}

const many = Array.from({ length: 520 }, (_, at) =>
  sampleAd(String(at), {
    text: sampleText(at % 40, Math.floor(at / 40)),
    title: `Engineer, Team ${at % 40}`,
  }),
);

async function firsts(): Promise<number[]> {
  const rows = await database().db.selectFrom("ad_likeness").selectAll().orderBy("ad_id").execute();
  return rows.map((row) => row.first_ad);
}

test("ads are placed as the index in memory places them, in whatever portions they come", async () => {
  const store = openAdStore(database());
  await store.keepFetch(fetchOn(1, many.slice(0, 130)));
  expect(await placeAds(database())).toBe(130);
  await store.keepFetch(fetchOn(2, many));
  expect(await placeAds(database())).toBe(390);
  expect(await placeAds(database())).toBe(0);
  const rows = await database().db.selectFrom("ad").selectAll().orderBy("id").execute();
  const byId = new Map(many.map((ad) => [ad.externalId, findable(comparableAd(ad))]));
  const index = createDuplicateIndex<number>();
  expect(await firsts()).toEqual(rows.map((row) => index.place(row.id, byId.get(row.external_id)!)));
  expect(new Set(await firsts()).size).toBeLessThan(60);
});

test("two programs that place at once place every ad once", async () => {
  await openAdStore(database()).keepFetch(fetchOn(1, many.slice(0, 300)));
  const both = await Promise.all([placeAds(database()), placeAds(database())]);
  expect(both[0]! + both[1]!).toBe(300);
});

test("a posting has the history of its ads", async () => {
  const store = openAdStore(database());
  const text = sampleText(1, 0);
  await store.keepFetch(fetchOn(1, [sampleAd("a", { text })]));
  await store.keepFetch(fetchOn(11, [sampleAd("b", { text, locations: ["Paris, France"] })]));
  await placeAds(database());
  const now = new Date(Date.UTC(2026, 0, 31));
  const history = await postingHistory(database().db, 2, now);
  expect(history!.ads.map((ad) => [ad.locations, ad.closed])).toEqual([
    [["Berlin, Germany"], new Date(Date.UTC(2026, 0, 11))],
    [["Paris, France"], null],
  ]);
  expect(history!.signs).toEqual({ published: 2, days: 30, daysOpen: 30, open: true });
  const ask = (times: number, days: number) => longPostings(database().db, { times, days, now, limit: 10 });
  expect(await ask(2, 999)).toEqual([history]);
  expect(await ask(9, 30)).toEqual([history]);
  expect(await ask(3, 31)).toEqual([]);
  expect(await postingHistory(database().db, 99, now)).toBeNull();
});
