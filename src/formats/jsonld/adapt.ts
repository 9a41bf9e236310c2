import type { WorkMode } from "../../core/vocabulary.ts";
import { dateOf } from "../feed/dates.ts";
import type { Board } from "../feed/feed-format.ts";
import type { Foreign } from "../feed/foreign.ts";
import { joined, section, unescapedHtml } from "../feed/markup.ts";
import { type Adapted, adOf } from "../feed/page.ts";
import { widestPay } from "../feed/stated.ts";
import { type JobPosting, jobPosting } from "./shape.ts";

/** `page` is the address, or the file, that the posting was found in. */
export function adaptJobPosting(node: Foreign, board: Board, page: string): Adapted {
  const posting = jobPosting(node);
  return adOf("jsonld", board, {
    id: posting.identifier ?? posting.url ?? page,
    title: posting.title,
    company: posting.organisation,
    locations: placesOf(posting),
    pay: widestPay(posting.baseSalary),
    workMode: workModeOf(posting),
    employment: employmentOf(posting),
    text: textOf(posting),
    url: posting.url ?? page,
    posted: dateOf(posting.datePosted),
    updated: dateOf(posting.dateModified),
    closes: dateOf(posting.validThrough),
  });
}

/** For a job done from anywhere the place is the office it belongs to; where applicants may live says more. */
function placesOf({ jobLocation, applicantLocationRequirements, jobLocationType }: JobPosting) {
  const lives = applicantLocationRequirements;
  return /telecommute/i.test(jobLocationType ?? "") && lives.length > 0 ? lives : [...jobLocation];
}

function workModeOf({ jobLocationType }: JobPosting): WorkMode | null {
  return /telecommute|remote/i.test(jobLocationType ?? "") ? "remote" : null;
}

const EMPLOYMENT: Readonly<Record<string, string | null>> = {
  FULL_TIME: "Full-time",
  PART_TIME: "Part-time",
  CONTRACTOR: "Contract",
  TEMPORARY: "Temporary",
  INTERN: "Internship",
  VOLUNTEER: null,
  PER_DIEM: null,
  OTHER: null,
};

/** Of several, full-time: the job can be had as one. */
function employmentOf({ employmentType }: JobPosting): string | null {
  const named = employmentType.map((type) => {
    const known = EMPLOYMENT[type.toUpperCase().replace(/[- ]/g, "_")];
    return known === undefined ? type : known;
  });
  return named.includes("Full-time") ? "Full-time" : (named.find((one) => one !== null) ?? null);
}

/** The description, and those parts that it does not already hold. */
function textOf({ description, parts }: JobPosting): string | null {
  const html = description && unescapedHtml(description);
  const letters = lettersOf(html ?? "");
  const further = parts.filter(([, text]) => !letters.includes(lettersOf(text)));
  return joined([
    section(null, html),
    ...further.map(([heading, text]) => section(heading, unescapedHtml(text))),
  ]);
}

function lettersOf(text: string): string {
  return text
    .replace(/<[^>]*>/g, "")
    .replace(/[^\p{L}\p{N}]+/gu, "")
    .toLowerCase();
}
