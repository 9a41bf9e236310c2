import { type Kysely, sql } from "kysely";
import { type GhostSigns, ghostSigns } from "../../core/duplicates/ghost-signs.ts";
import type { Tables } from "../database/tables.ts";

/** One ad of a posting. */
export interface PublishedAd {
  readonly id: number;
  readonly source: string;
  readonly board: string;
  readonly title: string | null;
  readonly company: string | null;
  readonly locations: readonly string[];
  readonly url: string | null;
  readonly firstSeen: Date;
  /** Null while it is open. */
  readonly closed: Date | null;
}

/** A posting with all ads that published it, first to last. */
export interface PostingHistory {
  readonly ads: readonly PublishedAd[];
  readonly signs: GhostSigns;
}

/** Open postings that were published at least `times`, or have been open for at least `days`: most often first, then longest. */
export async function longPostings(
  db: Kysely<Tables>,
  { times, days, now, limit }: { times: number; days: number; now: Date; limit: number },
): Promise<PostingHistory[]> {
  const { rows } = await sql<PublishedAd & { first: number }>`
    with posting as (
      select first_ad, count(*) as times, min(first_seen) as since from ad_likeness join ad on ad.id = ad_id group by first_ad
      having bool_or(closed_at is null)
        and (count(*) >= ${times} or min(first_seen) <= ${now}::timestamptz - make_interval(days => ${days}))
      order by times desc, since, first_ad limit ${limit}
    )
    select first_ad as first, ad.id, source, board, title, company, locations, url,
      first_seen as "firstSeen", closed_at as closed
    from posting join ad_likeness using (first_ad) join ad on ad.id = ad_id join board on board.id = board_id
    join ad_version said on said.ad_id = ad.id and said.version = ad.version
    order by times desc, since, first_ad, first_seen, ad.id`.execute(db);
  const byFirst = Map.groupBy(rows, (row) => row.first);
  return [...byFirst.values()].map((ads) => historyOf(ads, now));
}

/** The history of the posting that an ad belongs to; null when there is no such ad, or it is not placed yet. */
export async function postingHistory(
  db: Kysely<Tables>,
  adId: number,
  now: Date,
): Promise<PostingHistory | null> {
  const { rows } = await sql<PublishedAd & { first: number }>`
    select first_ad as first, ad.id, source, board, title, company, locations, url,
      first_seen as "firstSeen", closed_at as closed
    from ad_likeness join ad on ad.id = ad_id join board on board.id = board_id
    join ad_version said on said.ad_id = ad.id and said.version = ad.version
    where first_ad = (select first_ad from ad_likeness where ad_id = ${adId})
    order by first_seen, ad.id`.execute(db);
  return rows.length > 0 ? historyOf(rows, now) : null;
}

function historyOf(rows: readonly (PublishedAd & { first: number })[], now: Date): PostingHistory {
  const ads = rows.map(({ first: _first, ...ad }) => ad);
  const publications = ads.map((ad) => ({
    from: ad.firstSeen.getTime(),
    to: ad.closed?.getTime() ?? null,
  }));
  return { ads, signs: ghostSigns(publications, now.getTime()) };
}
