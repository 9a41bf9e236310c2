import type { Transaction } from "kysely";
import { type Database, onceMore } from "../database/connect.ts";
import type { Tables } from "../database/tables.ts";
import type { AdStore } from "./ad-store.ts";
import { lockBoard, readState, writeState } from "./fetch-state.ts";
import { keepFetchIn } from "./keep-fetch.ts";

/** The ads of a database. */
export function openAdStore({ db }: Database): AdStore {
  const transact = <Value>(work: (transaction: Transaction<Tables>) => Promise<Value>) =>
    onceMore(() => db.transaction().execute(work));
  return {
    keepFetch: (fetch) => transact((work) => keepFetchIn(work, fetch)),
    keepState: (source, board, state) =>
      transact(async (work) => writeState(work, (await lockBoard(work, source, board)).id, state)),
    fetchState: (source, board) => onceMore(() => readState(db, source, board)),
  };
}
