import { type Foreign, foreign, foreigns, numberOf, textOf, textsOf } from "../feed/foreign.ts";
import { periodOf, type StatedPay } from "../feed/stated.ts";

/** A posting of the Postings API (https://github.com/lever/postings-api), the fields that Bearings uses. */
export interface LeverPosting {
  readonly id: string | null;
  readonly text: string | null;
  readonly location: string | null;
  readonly allLocations: readonly string[];
  readonly commitment: string | null;
  readonly department: string | null;
  readonly country: string | null;
  readonly workplaceType: string | null;
  readonly description: string | null;
  readonly descriptionPlain: string | null;
  readonly lists: readonly { readonly text: string | null; readonly content: string | null }[];
  readonly additional: string | null;
  readonly salaryRange: StatedPay | null;
  readonly salaryDescription: string | null;
  readonly hostedUrl: string | null;
  readonly createdAt: unknown;
}

export function leverPosting(row: Foreign): LeverPosting {
  const categories = foreign(row.categories);
  return {
    id: textOf(row.id),
    text: textOf(row.text),
    location: textOf(categories.location),
    allLocations: textsOf(categories.allLocations),
    commitment: textOf(categories.commitment),
    department: textOf(categories.department) ?? textOf(categories.team),
    country: textOf(row.country),
    workplaceType: textOf(row.workplaceType),
    description: textOf(row.description),
    descriptionPlain: textOf(row.descriptionPlain),
    lists: foreigns(row.lists).map(({ text, content }) => ({ text: textOf(text), content: textOf(content) })),
    additional: textOf(row.additional),
    salaryRange: salaryRange(foreign(row.salaryRange)),
    salaryDescription: textOf(row.salaryDescription),
    hostedUrl: textOf(row.hostedUrl),
    createdAt: row.createdAt,
  };
}

function salaryRange(range: Foreign): StatedPay {
  return {
    min: numberOf(range.min),
    max: numberOf(range.max),
    currency: textOf(range.currency),
    period: periodOf(textOf(range.interval)),
  };
}
