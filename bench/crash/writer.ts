import type { Ad, Posting } from "../../src/core/posting.ts";
import { openAdStore } from "../../src/store/ads/open-ad-store.ts";
import { openDatabase } from "../../src/store/database/connect.ts";
import { placeAds } from "../../src/store/duplicates/place-ads.ts";
import { readUnread } from "../../src/store/postings/read-unread.ts";
import { BOARDS, fetchOf, SOURCE, turnOf } from "./boards.ts";

/**
 * A program that keeps fetches of the sample boards one after the other, places and reads them, going on where the
 * store says it was. It says `kept BOARD TURN` when the store says that a fetch is kept, and never ends by itself.
 */
const database = await openDatabase({ kind: "embedded", folder: process.argv[2]! });
const store = openAdStore(database);
const read = (ad: Ad) => ({ title: ad.title, skills: [], evidence: {} }) as unknown as Posting;

process.stdout.write("ready\n");
while (true) {
  for (const board of BOARDS) {
    await onward(async () => {
      const turn = turnOf((await store.fetchState(SOURCE, board))?.lastFetched ?? null) + 1;
      const kept = await store.keepFetch(fetchOf(board, turn));
      if (!kept.ok) throw new Error(kept.message);
      process.stdout.write(`kept ${board} ${turn}\n`);
    });
  }
  await onward(() => placeAds(database));
  await onward(() => readUnread(database, { read, readerVersion: "sample", now: () => new Date() }));
}

/** What failed because the database was killed is done again on the next way round. */
async function onward(work: () => Promise<unknown>): Promise<void> {
  try {
    await work();
  } catch (error) {
    process.stdout.write(`failed ${(error as Error).message.split("\n")[0]}\n`);
  }
}
