import { type Kysely, sql, type Transaction } from "kysely";
import type { Tables } from "../database/tables.ts";
import type { FetchState, KnownBoard } from "./ad-store.ts";

interface LockedBoard {
  readonly id: number;
  readonly last_fetched: Date | null;
}

/** The row of a board, made where it is new, locked until the transaction ends. */
export async function lockBoard(
  work: Transaction<Tables>,
  source: string,
  board: string,
): Promise<LockedBoard> {
  return work
    .insertInto("board")
    .values({ source, board })
    .onConflict((known) => known.columns(["source", "board"]).doUpdateSet({ source }))
    .returning(["id", "last_fetched"])
    .executeTakeFirstOrThrow();
}

/** `fetched`: the instant of a fetch that was kept; absent when only the state is. */
export async function writeState(
  work: Kysely<Tables>,
  id: number,
  state: FetchState,
  fetched?: Date,
): Promise<void> {
  await work
    .updateTable("board")
    .set({
      etag: state.etag,
      last_modified: state.lastModified,
      next_allowed: state.nextAllowed,
      failures: state.failures,
      last_error: state.lastError,
      cursor: state.cursor == null ? sql`null` : JSON.stringify(state.cursor),
      ...(fetched ? { last_fetched: fetched } : {}),
    })
    .where("id", "=", id)
    .execute();
}

export async function readState(
  db: Kysely<Tables>,
  source: string,
  board: string,
): Promise<KnownBoard | null> {
  const row = await db
    .selectFrom("board")
    .selectAll()
    .where("source", "=", source)
    .where("board", "=", board)
    .executeTakeFirst();
  if (!row) return null;
  return {
    source,
    board,
    etag: row.etag,
    lastModified: row.last_modified,
    nextAllowed: row.next_allowed,
    failures: row.failures,
    lastError: row.last_error,
    cursor: row.cursor,
    lastFetched: row.last_fetched,
  };
}
