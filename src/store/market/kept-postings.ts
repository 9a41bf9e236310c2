import { type Kysely, sql } from "kysely";
import { together } from "../../core/duplicates/together.ts";
import type { Posting } from "../../core/posting.ts";
import type { Database } from "../database/connect.ts";
import type { Tables } from "../database/tables.ts";
import { type PostingFacts, unpackPosting } from "../postings/pack.ts";
import { servingReader } from "../postings/read-unread.ts";

/** A posting as the store has it: one row for all ads that publish it. */
export interface KeptPosting {
  readonly posting: Posting;
  /** `YYYY-MM`: when the source says it was published, else first fetched; the earliest of its ads. */
  readonly month: string | null;
  /** The employer's name as its first ad gives it, or the board; only ever used to tell employers apart. */
  readonly employer: string;
  readonly source: string;
}

export interface KeptPostings {
  /** The version of the reader that read them all; null when nothing has been read yet. */
  readonly readerVersion: string | null;
  readonly postings: readonly KeptPosting[];
}

/** Ids of first ads looked at by one query. */
const SPAN = 2000;

/** All postings of the serving reader, as they were at one moment, in the order in which they were first kept. */
export async function keptPostings({ db }: Database): Promise<KeptPostings> {
  return db
    .transaction()
    .setIsolationLevel("repeatable read")
    .setAccessMode("read only")
    .execute(async (work) => {
      const readerVersion = await servingReader(work);
      if (readerVersion === null) return { readerVersion, postings: [] };
      const { rows } = await sql<{ last: number }>`select coalesce(max(id), 0) as last from ad`.execute(work);
      const postings: KeptPosting[] = [];
      for (let after = 0; after < rows[0]!.last; after += SPAN) {
        for (const posting of await postingsIn(work, readerVersion, after)) postings.push(posting);
      }
      return { readerVersion, postings };
    });
}

interface AdRow {
  readonly first: number;
  readonly facts: PostingFacts;
  readonly posted: string | null;
  readonly first_seen: Date;
  readonly company: string | null;
  readonly source: string;
  readonly board: string;
}

async function postingsIn(
  work: Kysely<Tables>,
  readerVersion: string,
  after: number,
): Promise<KeptPosting[]> {
  const { rows } = await sql<AdRow>`
    select first_ad as first, facts, posted, first_seen, company, source, board
    from ad_likeness join ad on ad.id = ad_id join board on board.id = board_id
    join ad_version said on said.ad_id = ad.id and said.version = ad.version
    join posting on posting.ad_id = ad.id and posting.version = ad.version and reader_version = ${readerVersion}
    where first_ad > ${after} and first_ad <= ${after + SPAN} and not facts ? 'failed'
    order by first_ad, ad.id`.execute(work);
  return [...Map.groupBy(rows, (row) => row.first).values()].map(onePosting);
}

function onePosting(rows: readonly AdRow[]): KeptPosting {
  const [first, ...rest] = rows.map((row) => ({
    posting: unpackPosting({ facts: row.facts, evidence: { fields: {}, skills: [] } }),
    month: monthOf(row),
  }));
  const { company, source, board } = rows[0]!;
  return { ...together([first!, ...rest]), employer: (company ?? board).trim().toLowerCase(), source };
}

/** A date that the source gives counts only where it is one, and not after the ad was seen. */
function monthOf({ posted, first_seen }: AdRow): string {
  const seen = first_seen.toISOString().slice(0, 7);
  const said = /^\d{4}-(?:0[1-9]|1[0-2])/.exec(posted ?? "")?.[0];
  return said && said < seen && said >= "2000-01" ? said : seen;
}
