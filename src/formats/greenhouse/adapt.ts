import { dateOf } from "../feed/dates.ts";
import type { Board } from "../feed/feed-format.ts";
import type { Foreign } from "../feed/foreign.ts";
import { unescapedHtml } from "../feed/markup.ts";
import { type Adapted, adOf } from "../feed/page.ts";
import { widestPay, workModeOf } from "../feed/stated.ts";
import { type GreenhouseJob, greenhouseJob } from "./shape.ts";

export function adaptGreenhouseJob(row: Foreign, board: Board): Adapted {
  const job = greenhouseJob(row);
  return adOf("greenhouse", board, {
    id: job.id,
    title: job.title,
    company: job.company_name,
    locations: job.location ? [job.location] : job.offices.map(({ name, location }) => location ?? name),
    pay: widestPay(job.pay_input_ranges),
    workMode: workModeOf(customField(job, /work(?:place|ing)?[ -]?(?:type|mode|model|arrangement)|remote/i)),
    employment: customField(job, /employment|(?:job|contract|time) type|commitment/i),
    department: job.department,
    text: job.content && unescapedHtml(job.content),
    url: job.absolute_url,
    posted: dateOf(job.first_published),
    updated: dateOf(job.updated_at),
    closes: dateOf(job.application_deadline),
  });
}

/** Employers name their own fields; those whose names say what they hold are used. */
function customField({ metadata }: GreenhouseJob, called: RegExp): string | null {
  return metadata.find(({ name }) => called.test(name))?.value ?? null;
}
