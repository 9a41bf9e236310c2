import { type Foreign, foreign, foreigns, numberOf, textOf } from "../feed/foreign.ts";
import type { StatedPay } from "../feed/stated.ts";

/** A job of the Job Board API (https://developers.greenhouse.io/job-board.html), the fields that Bearings uses. */
export interface GreenhouseJob {
  readonly id: string | null;
  readonly title: string | null;
  readonly company_name: string | null;
  readonly location: string | null;
  readonly offices: readonly { readonly name: string | null; readonly location: string | null }[];
  readonly metadata: readonly { readonly name: string; readonly value: string }[];
  readonly department: string | null;
  readonly content: string | null;
  readonly absolute_url: string | null;
  readonly first_published: unknown;
  readonly updated_at: unknown;
  readonly application_deadline: unknown;
  readonly pay_input_ranges: readonly StatedPay[];
}

export function greenhouseJob(row: Foreign): GreenhouseJob {
  return {
    id: textOf(row.id),
    title: textOf(row.title),
    company_name: textOf(row.company_name),
    location: textOf(foreign(row.location).name),
    offices: foreigns(row.offices).map(({ name, location }) => ({
      name: textOf(name),
      location: textOf(location),
    })),
    metadata: foreigns(row.metadata).flatMap(customField),
    department: textOf(foreigns(row.departments)[0]?.name),
    content: textOf(row.content),
    absolute_url: textOf(row.absolute_url),
    first_published: row.first_published,
    updated_at: row.updated_at,
    application_deadline: row.application_deadline,
    pay_input_ranges: foreigns(row.pay_input_ranges).map(payRange),
  };
}

function customField({ name, value }: Foreign): { name: string; value: string }[] {
  const [called, said] = [textOf(name), textOf(value)];
  return called && said ? [{ name: called, value: said }] : [];
}

/** The employer gives ends in cents and says the period only in words of its own. */
function payRange(range: Foreign): StatedPay {
  const [min, max] = [numberOf(range.min_cents), numberOf(range.max_cents)];
  const words = `${textOf(range.title) ?? ""} ${textOf(range.blurb) ?? ""}`;
  return {
    min: min === null ? null : min / 100,
    max: max === null ? null : max / 100,
    currency: textOf(range.currency_type),
    period: /\bhour|\/ ?hr\b/i.test(words) ? "hour" : likelyPeriod(max ?? min),
  };
}

/** Figures that nobody earns in an hour are a year's; the others may be an hour's or a month's and are left out. */
function likelyPeriod(cents: number | null): "year" | null {
  return cents !== null && cents >= 1_500_000 ? "year" : null;
}
