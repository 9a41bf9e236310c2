import { sql, type Transaction } from "kysely";
import { fail, ok, type Result } from "../../core/result.ts";
import type { Tables } from "../database/tables.ts";
import type { BoardFetch, FetchCounts, KeepFault } from "./ad-store.ts";
import { type Difference, difference, type HashedAd, hashed, type KeptAd } from "./difference.ts";
import { lockBoard, writeState } from "./fetch-state.ts";

type Work = Transaction<Tables>;

/** What one statement writes at most: wordings, and characters of their texts. */
const PORTION = { wordings: 500, characters: 20_000_000 };

/** What `AdStore.keepFetch` promises, inside a transaction. */
export async function keepFetchIn(work: Work, fetch: BoardFetch): Promise<Result<FetchCounts, KeepFault>> {
  const board = await lockBoard(work, fetch.source, fetch.board);
  const before = await sameFetch(work, board.id, fetch.at);
  if (before) return ok(before);
  if (board.last_fetched && board.last_fetched > fetch.at) {
    return fail("older-than-kept", `A later fetch of ${fetch.source}/${fetch.board} is kept already.`);
  }
  const found = difference(await keptAds(work, board.id), fetch.ads.map(hashed), fetch.complete);
  const counts = countsOf(found);
  const { id } = await work
    .insertInto("board_fetch")
    .values({ board_id: board.id, at: fetch.at, complete: fetch.complete, ...counts })
    .returning("id")
    .executeTakeFirstOrThrow();
  await writeDifference(work, found, { board: board.id, fetch: id, at: fetch.at });
  await writeState(work, board.id, fetch.state, fetch.at);
  return ok(counts);
}

async function sameFetch(work: Work, board: number, at: Date): Promise<FetchCounts | null> {
  const row = await work
    .selectFrom("board_fetch")
    .select(["new", "changed", "unchanged", "closed", "reopened"])
    .where("board_id", "=", board)
    .where("at", "=", at)
    .executeTakeFirst();
  return row ?? null;
}

async function keptAds(work: Work, board: number): Promise<KeptAd[]> {
  const rows = await work
    .selectFrom("ad")
    .innerJoin("ad_version as said", (join) =>
      join.onRef("said.ad_id", "=", "ad.id").onRef("said.version", "=", "ad.version"),
    )
    .select(["ad.id", "ad.external_id", "ad.version", "said.hash", "ad.closed_at"])
    .where("ad.board_id", "=", board)
    .execute();
  return rows.map((row) => ({
    id: row.id,
    externalId: row.external_id,
    version: row.version,
    hash: row.hash.toString("hex"),
    open: row.closed_at === null,
  }));
}

function countsOf({ seen, changed, closed, reopened, unchanged }: Difference): FetchCounts {
  return {
    new: seen.length,
    changed: changed.length,
    unchanged,
    closed: closed.length,
    reopened: reopened.length,
  };
}

interface Occasion {
  readonly board: number;
  readonly fetch: number;
  readonly at: Date;
}

interface Happening {
  readonly ad: number;
  readonly version: number;
  readonly what: "seen" | "changed" | "closed" | "reopened";
}

async function writeDifference(work: Work, found: Difference, occasion: Occasion): Promise<void> {
  const ids = await insertAds(work, found.seen, occasion);
  const reworded = [...found.changed, ...found.reopened.filter(({ ad }) => ad !== null)].map(
    ({ kept, ad }) => ({ id: kept.id, version: kept.version + 1, ad: ad! }),
  );
  const first = found.seen.map((ad) => ({ id: ids.get(ad.externalId)!, version: 1, ad }));
  await insertVersions(work, [...first, ...reworded], occasion.at);
  const versionOf = new Map(reworded.map(({ id, version }) => [id, version]));
  const now = (kept: KeptAd) => versionOf.get(kept.id) ?? kept.version;
  const happenings: Happening[] = [
    ...first.map(({ id }) => ({ ad: id, version: 1, what: "seen" as const })),
    ...found.changed.map(({ kept }) => ({ ad: kept.id, version: now(kept), what: "changed" as const })),
    ...found.reopened.map(({ kept }) => ({ ad: kept.id, version: now(kept), what: "reopened" as const })),
    ...found.closed.map((kept) => ({ ad: kept.id, version: kept.version, what: "closed" as const })),
  ];
  await updateAds(work, happenings, occasion.at);
  await insertEvents(work, happenings, occasion);
}

async function insertAds(
  work: Work,
  ads: readonly HashedAd[],
  { board, at }: Occasion,
): Promise<Map<string, number>> {
  if (ads.length === 0) return new Map();
  const { rows } = await sql<{ id: number; external_id: string }>`
    insert into ad (board_id, external_id, first_seen)
    select ${board}, external_id, ${at} from unnest(${ads.map((ad) => ad.externalId)}::text[]) as external_id
    returning id, external_id`.execute(work);
  return new Map(rows.map((row) => [row.external_id, row.id]));
}

interface Wording {
  readonly id: number;
  readonly version: number;
  readonly ad: HashedAd;
}

async function insertVersions(work: Work, wordings: readonly Wording[], at: Date): Promise<void> {
  for (const portion of portions(wordings)) {
    const rows = JSON.stringify(portion.map(rowOf));
    await sql`
      insert into ad_version (ad_id, version, seen_at, hash, url, title, company, locations, text, pay, pay_text,
        employment, department, work_mode, posted, updated, closes)
      select id, version, ${at}, decode(hash, 'hex'), url, title, company, locations, text, pay, "payText",
        employment, department, "workMode", posted, updated, closes
      from json_to_recordset(${rows}::json) as row(id bigint, version integer, hash text, url text, title text,
        company text, locations text[], text text, pay jsonb, "payText" text, employment text, department text,
        "workMode" text, posted text, updated text, closes text)`.execute(work);
  }
}

function portions(wordings: readonly Wording[]): Wording[][] {
  const all: Wording[][] = [];
  let characters = 0;
  for (const wording of wordings) {
    const last = all.at(-1);
    characters += wording.ad.text.length;
    if (last && last.length < PORTION.wordings && characters <= PORTION.characters) last.push(wording);
    else {
      all.push([wording]);
      characters = wording.ad.text.length;
    }
  }
  return all;
}

function rowOf({ id, version, ad }: Wording): Record<string, unknown> {
  const { source: _source, board: _board, externalId: _externalId, ...content } = ad;
  return { ...content, id, version };
}

/** New ads are written as they should be; the others get their version and whether they are open. */
async function updateAds(work: Work, happenings: readonly Happening[], at: Date): Promise<void> {
  const moved = happenings.filter(({ what }) => what !== "seen");
  if (moved.length === 0) return;
  await sql`
    update ad set version = row.version, closed_at = case row.what when 'closed' then ${at}::timestamptz end
    from unnest(${moved.map(({ ad }) => ad)}::bigint[], ${moved.map(({ version }) => version)}::integer[],
      ${moved.map(({ what }) => what)}::text[]) as row(id, version, what)
    where ad.id = row.id`.execute(work);
}

async function insertEvents(
  work: Work,
  happenings: readonly Happening[],
  { fetch, at }: Occasion,
): Promise<void> {
  if (happenings.length === 0) return;
  await sql`
    insert into ad_event (ad_id, fetch_id, at, what, version)
    select id, ${fetch}, ${at}, what, version
    from unnest(${happenings.map(({ ad }) => ad)}::bigint[], ${happenings.map(({ what }) => what)}::text[],
      ${happenings.map(({ version }) => version)}::integer[]) as row(id, what, version)`.execute(work);
}
