import { type Foreign, flagOf, foreigns, textOf } from "../feed/foreign.ts";
import { writtenAddress } from "../feed/stated.ts";

/** A job of the public account widget (https://apply.workable.com/api/v1/widget/accounts/…?details=true). */
export interface WorkableJob {
  readonly shortcode: string | null;
  readonly title: string | null;
  readonly telecommuting: boolean | null;
  readonly workplace: string | null;
  readonly employment_type: string | null;
  readonly department: string | null;
  readonly place: string | null;
  readonly locations: readonly string[];
  readonly description: string | null;
  readonly url: string | null;
  readonly published_on: unknown;
  readonly created_at: unknown;
}

export function workableJob(row: Foreign): WorkableJob {
  return {
    shortcode: textOf(row.shortcode),
    title: textOf(row.title),
    telecommuting: flagOf(row.telecommuting),
    workplace: textOf(row.workplace),
    employment_type: textOf(row.employment_type),
    department: textOf(row.department),
    place: writtenAddress([textOf(row.city), textOf(row.state), textOf(row.country)]),
    locations: foreigns(row.locations)
      .filter(({ hidden }) => flagOf(hidden) !== true)
      .flatMap(
        ({ city, region, country }) => writtenAddress([textOf(city), textOf(region), textOf(country)]) ?? [],
      ),
    description: textOf(row.description),
    url: textOf(row.url),
    published_on: row.published_on,
    created_at: row.created_at,
  };
}
