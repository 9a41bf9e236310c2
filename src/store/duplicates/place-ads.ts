import { sql, type Transaction } from "kysely";
import { type FindableAd, findable, mayBeSame, mostAlike } from "../../core/duplicates/duplicate-index.ts";
import { comparableAd } from "../../core/duplicates/same.ts";
import { shinglesOf } from "../../core/duplicates/shingles.ts";
import { type Database, onceMore } from "../database/connect.ts";
import { lookUpByIndex } from "../database/small-batch.ts";
import type { Tables } from "../database/tables.ts";

type Work = Transaction<Tables>;

/** Ads placed in one transaction. */
const BATCH = 200;
/** Any number that no other program locks by: ads are placed one after the other, whoever does it. */
const LOCK = 4_747_002;

/**
 * Puts every ad that has not been placed yet to the posting that it belongs to, in the order in which they were first
 * kept. Can be stopped at any moment and called again. Returns how many it placed.
 */
export async function placeAds(
  { db }: Database,
  progress: (placed: number) => void = () => {},
): Promise<number> {
  let placed = 0;
  let after = 0;
  while (true) {
    const batch = await onceMore(() => db.transaction().execute((work) => placeBatch(work, after)));
    if (batch.length === 0) return placed;
    placed += batch.length;
    after = batch.at(-1)!.id;
    progress(placed);
  }
}

interface NewAd {
  readonly id: number;
  readonly ad: FindableAd;
}

interface PlacedAd extends NewAd {
  readonly first: number;
}

async function placeBatch(work: Work, after: number): Promise<readonly PlacedAd[]> {
  await sql`select pg_advisory_xact_lock(${LOCK})`.execute(work);
  await lookUpByIndex(work);
  const ads = await unplacedAds(work, after);
  if (ads.length === 0) return [];
  const known = await candidatesOf(work, ads);
  const placed: PlacedAd[] = [];
  for (const { id, ad } of ads) {
    const keys = new Set(ad.keys);
    const inBatch = placed.filter((other) => other.ad.keys.some((key) => keys.has(key)));
    const found = mostAlike(ad, [...(known.get(id) ?? []), ...inBatch]);
    placed.push({ id, ad, first: found?.first ?? id });
  }
  await insertPlaced(work, placed);
  return placed;
}

async function unplacedAds(work: Work, after: number): Promise<NewAd[]> {
  const { rows } = await sql<{ id: number; text: string; title: string | null; company: string | null }>`
    select ad.id, text, title, company from ad join ad_version said on said.ad_id = ad.id and said.version = 1
    where ad.id > ${after} and not exists (select from ad_likeness where ad_likeness.ad_id = ad.id)
    order by ad.id limit ${BATCH}`.execute(work);
  return rows.map((row) => ({ id: row.id, ad: findable(comparableAd(row)) }));
}

interface CandidateRow {
  readonly for_ad: number;
  readonly ad_id: number;
  readonly first_ad: number;
  readonly signature: Buffer;
  readonly title: string | null;
  readonly company: string | null;
}

/** Placed ads that share a key and may be the same, by the new ad; the texts are fetched of these alone. */
async function candidatesOf(work: Work, ads: readonly NewAd[]): Promise<Map<number, PlacedAd[]>> {
  const keys = ads.flatMap(({ ad }) => ad.keys);
  const owners = ads.flatMap(({ id, ad }) => ad.keys.map(() => id));
  const { rows } = await sql<CandidateRow>`
    with candidate as (
      select distinct for_ad, ad_id from unnest(${owners}::bigint[], ${keys}::bigint[]) as wanted(for_ad, key)
      join ad_likeness_key using (key)
    )
    select for_ad, ad_id, first_ad, signature, title, company
    from candidate join ad_likeness using (ad_id) join ad_version using (ad_id)
    where version = 1 order by ad_id`.execute(work);
  const byId = new Map(ads.map(({ id, ad }) => [id, ad]));
  const near = rows.filter((row) => mayBeSame(byId.get(row.for_ad)!, withoutText(row)));
  const whole = await wholeAds(work, [...new Set(near.map((row) => row.ad_id))]);
  const found = Map.groupBy(near, (row) => row.for_ad);
  return new Map(
    [...found].map(([id, candidates]) => [
      id,
      candidates.map((row) => ({
        id: row.ad_id,
        first: row.first_ad,
        ad: { ...withoutText(row), shingles: whole.get(row.ad_id)! },
      })),
    ]),
  );
}

function withoutText({ title, company, signature }: CandidateRow): FindableAd {
  const bytes = Uint8Array.from(signature);
  return findable(comparableAd({ text: "", title, company }), new Uint32Array(bytes.buffer));
}

/** Shingles of ads' first wordings. */
async function wholeAds(work: Work, ids: readonly number[]): Promise<Map<number, Uint32Array>> {
  const { rows } = await sql<{ id: number; text: string }>`
    select ad_id as id, text from ad_version where version = 1 and ad_id = any(${ids}::bigint[])`.execute(
    work,
  );
  return new Map(rows.map((row) => [row.id, shinglesOf(row.text)]));
}

async function insertPlaced(work: Work, placed: readonly PlacedAd[]): Promise<void> {
  const rows = placed.map(({ id, first, ad }) => ({
    id,
    first,
    signature: Buffer.from(ad.signature.buffer).toString("hex"),
  }));
  await sql`
    insert into ad_likeness (ad_id, first_ad, signature)
    select id, first, decode(signature, 'hex')
    from json_to_recordset(${JSON.stringify(rows)}::json) as row(id bigint, first bigint, signature text)`.execute(
    work,
  );
  const keys = placed.flatMap(({ ad }) => ad.keys);
  const owners = placed.flatMap(({ id, ad }) => ad.keys.map(() => id));
  await sql`
    insert into ad_likeness_key (key, ad_id) select * from unnest(${keys}::bigint[], ${owners}::bigint[])
    on conflict do nothing`.execute(work);
}
