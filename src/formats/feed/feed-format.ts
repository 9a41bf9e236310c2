import type { FetchedAd } from "../../core/fetched-ad.ts";
import type { Result } from "../../core/result.ts";

/** One address to ask. Plain data, so that what is still to do can be written down and taken up again. */
export interface FeedRequest {
  readonly url: string;
  readonly method: "GET" | "POST";
  /** JSON, for POST. */
  readonly body?: string;
  readonly accepts: "json" | "xml" | "html" | "any";
  /** A `list` says which ads there are; a `detail` holds one of them. */
  readonly part: "list" | "detail";
  /** What a later page needs from an earlier one. */
  readonly carry?: number;
}

/** One employer's board, or one address, at a source. */
export interface Board {
  /** As written after the source's name: `acme` in `greenhouse:acme`. */
  readonly name: string;
  /** The employer's name, for sources that do not say it. */
  readonly employer: string | null;
}

export interface FeedFormat {
  readonly id: string;
  readonly name: string;
  /** How its boards are written. */
  readonly example: string;
  /** Whether robots.txt is asked first; documented public interfaces are made for programs. */
  readonly robots: boolean;
  /** Whether a board shows all its open ads; only then is an ad that is no longer shown closed. */
  readonly showsAll: boolean;
  /** What an address that is gone means: a page is gone when its ad is; a board is gone when its name is wrong. */
  readonly gone: "ad-closed" | "board-missing";
  readonly start: (board: string) => Result<FeedRequest, "bad-board">;
  readonly read: (body: string, board: Board, request: FeedRequest) => Result<FeedPage, FeedFault>;
}

/** Why a whole answer cannot be used. */
export type FeedFault = "not-json" | "not-xml" | "not-a-table" | "wrong-shape";

/** What one answer holds. One bad row never spoils the others. */
export interface FeedPage {
  readonly ads: readonly FetchedAd[];
  /** Ids of all ads that this answer says are open, whether or not their texts came with it. */
  readonly listed: readonly string[];
  readonly withheld: readonly Withheld[];
  readonly faults: readonly RowFault[];
  /** Further pages, and the ads whose texts have addresses of their own. */
  readonly more: readonly FeedRequest[];
}

/** A row that is well formed but no ad to keep. */
export interface Withheld {
  readonly id: string;
  readonly why: "closed" | "unlisted" | "deleted";
}

export type RowFaultCode = "not-an-object" | "not-json" | "no-id" | "no-text" | "not-an-ad" | "too-long";

export interface RowFault {
  /** From 0, in the answer. */
  readonly row: number;
  readonly id: string | null;
  readonly code: RowFaultCode;
}
