import { type Foreign, flagOf, foreign, foreigns, numberOf, textOf } from "../feed/foreign.ts";
import { periodOf, type StatedPay, writtenAddress } from "../feed/stated.ts";

/** A job of the Job Postings API (https://developers.ashbyhq.com/docs/public-job-posting-api). */
export interface AshbyJob {
  readonly id: string | null;
  readonly title: string | null;
  readonly places: readonly AshbyPlace[];
  readonly department: string | null;
  readonly employmentType: string | null;
  readonly isListed: boolean | null;
  readonly isRemote: boolean | null;
  readonly workplaceType: string | null;
  readonly descriptionHtml: string | null;
  readonly descriptionPlain: string | null;
  readonly jobUrl: string | null;
  readonly publishedAt: unknown;
  readonly shouldDisplayCompensationOnJobPostings: boolean | null;
  /** Base pay alone: bonus, commission and equity are components of other types. */
  readonly salaries: readonly StatedPay[];
  readonly scrapeableCompensationSalarySummary: string | null;
}

export interface AshbyPlace {
  /** The employer's own name for it. */
  readonly name: string | null;
  readonly address: string | null;
  readonly hasCity: boolean;
}

export function ashbyJob(row: Foreign): AshbyJob {
  const compensation = foreign(row.compensation);
  return {
    id: textOf(row.id),
    title: textOf(row.title),
    places: [row, ...foreigns(row.secondaryLocations)].map(place),
    department: textOf(row.department),
    employmentType: textOf(row.employmentType),
    isListed: flagOf(row.isListed),
    isRemote: flagOf(row.isRemote),
    workplaceType: textOf(row.workplaceType),
    descriptionHtml: textOf(row.descriptionHtml),
    descriptionPlain: textOf(row.descriptionPlain),
    jobUrl: textOf(row.jobUrl),
    publishedAt: row.publishedAt,
    shouldDisplayCompensationOnJobPostings: flagOf(row.shouldDisplayCompensationOnJobPostings),
    salaries: foreigns(compensation.summaryComponents).flatMap(salary),
    scrapeableCompensationSalarySummary: textOf(compensation.scrapeableCompensationSalarySummary),
  };
}

function place(row: Foreign): AshbyPlace {
  const address = foreign(row.address);
  // Secondary locations come with the address itself, the first one with a "postalAddress" in it.
  const postal = "postalAddress" in address ? foreign(address.postalAddress) : address;
  const city = textOf(postal.addressLocality);
  const parts = [city, textOf(postal.addressRegion), textOf(postal.addressCountry)];
  return { name: textOf(row.location), address: writtenAddress(parts), hasCity: city !== null };
}

function salary(component: Foreign): StatedPay[] {
  if (textOf(component.compensationType) !== "Salary") return [];
  return [
    {
      min: numberOf(component.minValue),
      max: numberOf(component.maxValue),
      currency: textOf(component.currencyCode),
      period: periodOf(textOf(component.interval)),
    },
  ];
}
