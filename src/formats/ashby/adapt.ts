import { parsePlaces } from "../../core/reading/ad/place-list.ts";
import { dateOf } from "../feed/dates.ts";
import type { Board } from "../feed/feed-format.ts";
import type { Foreign } from "../feed/foreign.ts";
import { paragraphs } from "../feed/markup.ts";
import { type Adapted, type AdDraft, adOf } from "../feed/page.ts";
import { widestPay, workModeOf } from "../feed/stated.ts";
import { type AshbyJob, type AshbyPlace, ashbyJob } from "./shape.ts";

export function adaptAshbyJob(row: Foreign, board: Board): Adapted {
  const job = ashbyJob(row);
  // An unlisted job has a link for those it is sent to; it is not published.
  if (job.isListed === false && job.id !== null) {
    return { withheld: { id: job.id, why: "unlisted" } };
  }
  return adOf("ashby", board, {
    id: job.id,
    title: job.title,
    locations: job.places.map(placeName),
    ...payOf(job),
    // A job may be marked as possible from afar and still be hybrid: the finer field says which.
    workMode: workModeOf(job.workplaceType) ?? (job.isRemote ? "remote" : null),
    employment: job.employmentType,
    department: job.department,
    text: job.descriptionHtml ?? (job.descriptionPlain && paragraphs(job.descriptionPlain)),
    url: job.jobUrl,
    posted: dateOf(job.publishedAt),
  });
}

/** An address with a city says most; else the name, where it names a place at all. */
function placeName({ name, address, hasCity }: AshbyPlace): string | null {
  if (hasCity) return address;
  return name !== null && (address === null || parsePlaces(name).length > 0) ? name : address;
}

/** What the employer chose not to show is not used. */
function payOf(job: AshbyJob): Pick<AdDraft, "pay" | "payText"> {
  if (job.shouldDisplayCompensationOnJobPostings === false) return {};
  return { pay: widestPay(job.salaries), payText: job.scrapeableCompensationSalarySummary };
}
