import type { ColumnType, Generated, GeneratedAlways } from "kysely";
import type { Pay } from "../../core/posting.ts";
import type { WorkMode } from "../../core/vocabulary.ts";

/** The tables as the migrations leave them. */
export interface Tables {
  readonly board: BoardTable;
  readonly board_fetch: FetchTable;
  readonly ad: AdTable;
  readonly ad_version: AdVersionTable;
  readonly ad_event: AdEventTable;
  readonly posting: PostingTable;
  readonly reading: ReadingTable;
  readonly ad_likeness: AdLikenessTable;
  readonly ad_likeness_key: AdLikenessKeyTable;
}

/** Given and read as text or a value, written as JSON. */
type Json<Value> = ColumnType<Value, string, string>;

export interface BoardTable {
  readonly id: GeneratedAlways<number>;
  readonly source: string;
  readonly board: string;
  readonly etag: string | null;
  readonly last_modified: string | null;
  readonly next_allowed: Date | null;
  readonly failures: Generated<number>;
  readonly last_error: string | null;
  readonly cursor: Json<unknown> | null;
  readonly last_fetched: Date | null;
}

export interface FetchTable {
  readonly id: GeneratedAlways<number>;
  readonly board_id: number;
  readonly at: Date;
  readonly complete: boolean;
  readonly new: number;
  readonly changed: number;
  readonly unchanged: number;
  readonly closed: number;
  readonly reopened: number;
}

export interface AdTable {
  readonly id: GeneratedAlways<number>;
  readonly board_id: number;
  readonly external_id: string;
  readonly version: Generated<number>;
  readonly first_seen: Date;
  readonly closed_at: Date | null;
}

export interface AdVersionTable {
  readonly ad_id: number;
  readonly version: number;
  readonly seen_at: Date;
  readonly hash: Buffer;
  readonly url: string | null;
  readonly title: string | null;
  readonly company: string | null;
  readonly locations: readonly string[];
  readonly text: string;
  readonly pay: Json<Pay> | null;
  readonly pay_text: string | null;
  readonly employment: string | null;
  readonly department: string | null;
  readonly work_mode: WorkMode | null;
  readonly posted: string | null;
  readonly updated: string | null;
  readonly closes: string | null;
}

export interface AdEventTable {
  readonly ad_id: number;
  readonly fetch_id: number;
  readonly at: Date;
  readonly what: "seen" | "changed" | "closed" | "reopened";
  readonly version: number;
}

export interface PostingTable {
  readonly ad_id: number;
  readonly version: number;
  readonly reader_version: string;
  readonly read_at: Date;
  readonly facts: Json<unknown>;
  readonly evidence: Json<unknown>;
}

export interface ReadingTable {
  readonly reader_version: string;
  readonly started_at: Date;
  readonly whole_at: Date | null;
}

export interface AdLikenessTable {
  readonly ad_id: number;
  readonly first_ad: number;
  readonly signature: Buffer;
}

export interface AdLikenessKeyTable {
  readonly key: number;
  readonly ad_id: number;
}
