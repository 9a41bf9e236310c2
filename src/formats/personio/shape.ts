import { type Foreign, foreign, foreigns, textOf, textsOf } from "../feed/foreign.ts";

/** A position of the public XML feed (https://developer.personio.de/docs/retrieving-open-job-positions). */
export interface PersonioPosition {
  readonly id: string | null;
  readonly name: string | null;
  readonly subcompany: string | null;
  readonly offices: readonly string[];
  readonly employmentType: string | null;
  readonly schedule: string | null;
  readonly department: string | null;
  readonly jobDescriptions: readonly { readonly name: string | null; readonly value: string | null }[];
  readonly createdAt: unknown;
}

export function personioPosition(row: Foreign): PersonioPosition {
  return {
    id: textOf(row.id),
    name: textOf(row.name),
    subcompany: textOf(row.subcompany),
    offices: [...textsOf(row.office), ...textsOf(foreign(row.additionalOffices).office)],
    employmentType: textOf(row.employmentType),
    schedule: textOf(row.schedule),
    department: textOf(row.department),
    jobDescriptions: foreigns(foreign(row.jobDescriptions).jobDescription).map(({ name, value }) => ({
      name: textOf(name),
      value: textOf(value),
    })),
    createdAt: row.createdAt,
  };
}
