import { dateOf } from "../feed/dates.ts";
import type { Board } from "../feed/feed-format.ts";
import type { Foreign } from "../feed/foreign.ts";
import { type Adapted, adOf } from "../feed/page.ts";
import { workModeOf } from "../feed/stated.ts";
import { workableJob } from "./shape.ts";

/** A job in several places comes once for each; the page joins them again. */
export function adaptWorkableJob(row: Foreign, board: Board, account: string | null): Adapted {
  const job = workableJob(row);
  return adOf("workable", board, {
    id: job.shortcode,
    title: job.title,
    company: account,
    locations: job.locations.length > 0 ? job.locations : [job.place],
    workMode: workModeOf(job.workplace) ?? (job.telecommuting ? "remote" : null),
    employment: job.employment_type,
    department: job.department,
    text: job.description,
    url: job.url,
    posted: dateOf(job.published_on) ?? dateOf(job.created_at),
  });
}
