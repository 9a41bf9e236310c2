import { setTimeout as wait } from "node:timers/promises";
import { type Kysely, sql, type Transaction } from "kysely";
import { type FetchedAd, readableAd } from "../../core/fetched-ad.ts";
import type { Ad, Posting } from "../../core/posting.ts";
import { type Database, onceMore } from "../database/connect.ts";
import { lookUpByIndex } from "../database/small-batch.ts";
import type { Tables } from "../database/tables.ts";
import { packPosting } from "./pack.ts";

export interface ReadingEffects {
  readonly read: (ad: Ad) => Posting;
  readonly readerVersion: string;
  readonly now: () => Date;
  readonly progress?: (progress: ReadingProgress) => void;
}

export interface ReadingProgress {
  /** Ads that this version of the reader has read, by whatever program. */
  readonly done: number;
  readonly total: number;
}

export interface ReadingOutcome {
  /** Ads that this run read. */
  readonly read: number;
  /** Those of them that the reader failed on; they are kept as such and not counted anywhere. */
  readonly failed: number;
  /** Whether these postings took the place of those of another version of the reader. */
  readonly replaced: boolean;
}

/** Ads that are read and kept in one transaction: what a kill can cost. */
const BATCH = 100;

/**
 * Reads every ad whose present wording this version of the reader has not read. Stopped at any moment, it goes on
 * where it was when it is run again, because what is left to do is looked up, not remembered; any number of programs
 * may do it at once. The postings of the former version serve until none is left to read.
 */
export async function readUnread(database: Database, effects: ReadingEffects): Promise<ReadingOutcome> {
  const { db } = database;
  await begin(db, effects);
  const progress = await progressOf(db, effects.readerVersion);
  let read = 0;
  let failed = 0;
  let after = 0;
  while (true) {
    const batch = await onceMore(() => db.transaction().execute((work) => readBatch(work, after, effects)));
    read += batch.read;
    failed += batch.failed;
    after = batch.last;
    if (batch.read > 0) effects.progress?.({ ...progress, done: progress.done + read });
    if (batch.seen === BATCH) continue;
    if (!(await onceMore(() => anyUnread(db, effects.readerVersion)))) break;
    // Another program has the rest in hand, or an ad changed behind us.
    after = 0;
    if (batch.seen === 0) await wait(100);
  }
  return { read, failed, replaced: await onceMore(() => finish(db, effects)) };
}

async function begin(db: Kysely<Tables>, { readerVersion, now }: ReadingEffects): Promise<void> {
  await db
    .insertInto("reading")
    .values({ reader_version: readerVersion, started_at: now() })
    .onConflict((known) => known.doNothing())
    .execute();
}

/** How far a version of the reader is with the ads as they stand. */
export async function progressOf(db: Kysely<Tables>, readerVersion: string): Promise<ReadingProgress> {
  const { rows } = await sql<ReadingProgress>`
    select (select count(*) from ad) as total,
      (select count(*) from ad join posting on ad_id = ad.id and posting.version = ad.version
        and reader_version = ${readerVersion}) as done`.execute(db);
  return rows[0]!;
}

interface UnreadRow extends Omit<FetchedAd, "externalId" | "payText" | "workMode"> {
  readonly id: number;
  readonly version: number;
  readonly external_id: string;
  readonly pay_text: string | null;
  readonly work_mode: FetchedAd["workMode"];
}

/** `seen`: ads that were taken up; `read`: those of them that no other program had kept meanwhile. */
interface Batch {
  readonly seen: number;
  readonly read: number;
  readonly failed: number;
  readonly last: number;
}

async function readBatch(work: Transaction<Tables>, after: number, effects: ReadingEffects): Promise<Batch> {
  await lookUpByIndex(work);
  const { rows } = await sql<UnreadRow>`
    select ad.id, ad.version, source, board, external_id, url, title, company, locations, text, pay, pay_text,
      employment, department, work_mode, posted, updated, closes
    from ad join ad_version said on said.ad_id = ad.id and said.version = ad.version join board on board.id = board_id
    where ad.id > ${after} and not exists (select from posting where ad_id = ad.id
      and posting.version = ad.version and reader_version = ${effects.readerVersion})
    order by ad.id limit ${BATCH} for update of ad skip locked`.execute(work);
  const outcomes = rows.map((row) => ({ row, ...readOne(row, effects) }));
  const kept = await insertPostings(work, outcomes, effects);
  const failed = outcomes.filter((outcome) => outcome.failed && kept.has(outcome.row.id)).length;
  return { seen: rows.length, read: kept.size, failed, last: rows.at(-1)?.id ?? after };
}

/** An ad that the reader fails on must not stop the rest. */
function readOne({ external_id, pay_text, work_mode, ...rest }: UnreadRow, { read }: ReadingEffects) {
  try {
    const ad = { ...rest, externalId: external_id, payText: pay_text, workMode: work_mode };
    return { failed: false, ...packPosting(read(readableAd(ad))) };
  } catch (error) {
    return { failed: true, facts: { failed: (error as Error).message }, evidence: {} };
  }
}

interface ReadOutcome {
  readonly row: UnreadRow;
  readonly facts: object;
  readonly evidence: object;
}

/**
 * Returns the ads whose posting is new. A lock on an ad may be had just after another program has kept its posting,
 * which the look-up before did not see yet.
 */
async function insertPostings(
  work: Transaction<Tables>,
  outcomes: readonly ReadOutcome[],
  { readerVersion, now }: ReadingEffects,
): Promise<ReadonlySet<number>> {
  if (outcomes.length === 0) return new Set();
  const rows = outcomes.map(({ row, facts, evidence }) => ({
    id: row.id,
    version: row.version,
    facts,
    evidence,
  }));
  const inserted = await sql<{ readonly ad_id: number }>`
    insert into posting (ad_id, version, reader_version, read_at, facts, evidence)
    select id, version, ${readerVersion}, ${now()}, facts, evidence
    from json_to_recordset(${JSON.stringify(rows)}::json) as row(id bigint, version integer, facts jsonb, evidence jsonb)
    on conflict do nothing returning ad_id`.execute(work);
  return new Set(inserted.rows.map((row) => row.ad_id));
}

async function anyUnread(db: Kysely<Tables>, readerVersion: string): Promise<boolean> {
  const { done, total } = await progressOf(db, readerVersion);
  return done < total;
}

/** From here on these postings serve; those of other versions go. True when they had served until now. */
async function finish(db: Kysely<Tables>, { readerVersion, now }: ReadingEffects): Promise<boolean> {
  return db.transaction().execute(async (work) => {
    const { numUpdatedRows } = await work
      .updateTable("reading")
      .set({ whole_at: now() })
      .where("reader_version", "=", readerVersion)
      .where("whole_at", "is", null)
      .executeTakeFirst();
    if (numUpdatedRows === 0n) return false;
    const gone = await work
      .deleteFrom("reading")
      .where("reader_version", "<>", readerVersion)
      .executeTakeFirst();
    await work.deleteFrom("posting").where("reader_version", "<>", readerVersion).execute();
    return gone.numDeletedRows > 0n;
  });
}

/** The version of the reader whose postings serve; null before the first reading is whole. */
export async function servingReader(db: Kysely<Tables>): Promise<string | null> {
  const row = await db
    .selectFrom("reading")
    .select("reader_version")
    .where("whole_at", "is not", null)
    .orderBy("whole_at", "desc")
    .executeTakeFirst();
  return row?.reader_version ?? null;
}
