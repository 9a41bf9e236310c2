import { type Foreign, flagOf, foreign, foreigns, numberOf, textOf } from "../feed/foreign.ts";
import { periodOf, type StatedPay, writtenAddress } from "../feed/stated.ts";

/** An offer of the Careers Site API (https://docs.recruitee.com/reference/intro-to-careers-site-api). */
export interface RecruiteeOffer {
  readonly id: string | null;
  readonly title: string | null;
  readonly company_name: string | null;
  readonly status: string | null;
  readonly locations: readonly string[];
  readonly place: string | null;
  readonly remote: boolean | null;
  readonly hybrid: boolean | null;
  readonly on_site: boolean | null;
  readonly employment_type_code: string | null;
  /** Both ends are texts: "60000". */
  readonly salary: StatedPay;
  readonly department: string | null;
  readonly highlight: string | null;
  readonly description: string | null;
  readonly requirements: string | null;
  readonly careers_url: string | null;
  readonly published_at: unknown;
  readonly created_at: unknown;
  readonly updated_at: unknown;
  readonly close_at: unknown;
}

export function recruiteeOffer(row: Foreign): RecruiteeOffer {
  return {
    id: textOf(row.id),
    title: textOf(row.title),
    company_name: textOf(row.company_name),
    status: textOf(row.status),
    locations: foreigns(row.locations).flatMap((place) => address(place) ?? textOf(place.name) ?? []),
    place: address(row) ?? textOf(row.location),
    remote: flagOf(row.remote),
    hybrid: flagOf(row.hybrid),
    on_site: flagOf(row.on_site),
    employment_type_code: textOf(row.employment_type_code),
    salary: salary(foreign(row.salary)),
    department: textOf(row.department),
    highlight: textOf(row.highlight),
    description: textOf(row.description),
    requirements: textOf(row.requirements),
    careers_url: textOf(row.careers_url),
    published_at: row.published_at,
    created_at: row.created_at,
    updated_at: row.updated_at,
    close_at: row.close_at,
  };
}

function address({ city, state, state_name, country }: Foreign): string | null {
  return writtenAddress([textOf(city), textOf(state) ?? textOf(state_name), textOf(country)]);
}

function salary({ min, max, currency, period }: Foreign): StatedPay {
  return {
    min: numberOf(min),
    max: numberOf(max),
    currency: textOf(currency),
    period: periodOf(textOf(period)),
  };
}
