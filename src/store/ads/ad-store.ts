import type { FetchedAd } from "../../core/fetched-ad.ts";
import type { Result } from "../../core/result.ts";

/** One completed fetch of one board. */
export interface BoardFetch {
  readonly source: string;
  readonly board: string;
  /** When the fetch began. The same board at the same instant is the same fetch: keeping it again changes nothing. */
  readonly at: Date;
  /**
   * Whether `ads` is everything that the board lists now. Only then are ads that are missing from it closed. False
   * for a listing that was cut short, and for sources that only ever show a part (feeds of the latest, single pages).
   */
  readonly complete: boolean;
  /** In any order; of several with the same external id the last one counts. */
  readonly ads: readonly FetchedAd[];
  /** Kept in the same transaction, so that an ETag is never kept without the ads that came with it. */
  readonly state: FetchState;
}

/** What came of keeping a fetch, in numbers of ads. An ad that reopened with another text counts as reopened only. */
export interface FetchCounts {
  readonly new: number;
  readonly changed: number;
  readonly unchanged: number;
  readonly closed: number;
  readonly reopened: number;
}

/** What polite fetching has to remember of a board between runs. */
export interface FetchState {
  readonly etag: string | null;
  readonly lastModified: string | null;
  /** Not before this instant may the board be asked again (Retry-After, backoff, broken circuit); null: any time. */
  readonly nextAllowed: Date | null;
  /** Failures in a row; 0 after a success. */
  readonly failures: number;
  /** What went wrong last, in a sentence; null after a success. */
  readonly lastError: string | null;
  /** Where to go on in a fetch that was cut off, in the fetcher's own form (plain JSON); null when there is none. */
  readonly cursor: unknown;
}

/** A board that was never asked. */
export const NEVER_FETCHED: FetchState = {
  etag: null,
  lastModified: null,
  nextAllowed: null,
  failures: 0,
  lastError: null,
  cursor: null,
};

export interface KnownBoard extends FetchState {
  readonly source: string;
  readonly board: string;
  /** Instant of the last kept fetch; null when none succeeded yet. */
  readonly lastFetched: Date | null;
}

/** Why a fetch was not kept: a later one of the same board already was. */
export type KeepFault = "older-than-kept";

/** The ads that were fetched, with their history. */
export interface AdStore {
  /**
   * Records one fetch of one board in one transaction: ads that are new, changed (the former text stays in the
   * history), closed (no longer listed in a complete listing) and reopened. When it resolves, the data is on disk.
   */
  keepFetch(fetch: BoardFetch): Promise<Result<FetchCounts, KeepFault>>;
  /**
   * For a board that answered "not modified", or could not be asked or read, or whose fetch goes on: keeps the new
   * state and touches no ad.
   */
  keepState(source: string, board: string, state: FetchState): Promise<void>;
  /** Null when the board was never asked. */
  fetchState(source: string, board: string): Promise<KnownBoard | null>;
}
