import { type Foreign, textOf } from "../feed/foreign.ts";

/** A row of a table of ads, under whichever of the usual names its columns have. */
export interface TableRow {
  readonly id: string | null;
  readonly title: string | null;
  readonly company: string | null;
  readonly location: string | null;
  readonly salary: string | null;
  readonly workType: string | null;
  readonly workMode: string | null;
  readonly text: string | null;
  readonly url: string | null;
  readonly published: string | null;
  readonly updated: string | null;
  readonly closes: string | null;
}

/** Column names after folding case and punctuation; of several in a table the first of the list counts. */
export const COLUMNS: Readonly<Record<keyof TableRow, readonly string[]>> = {
  id: ["id", "jobid", "adid", "requisitionid", "reference", "guid"],
  title: ["title", "jobtitle", "position", "role"],
  company: ["company", "companyname", "employer", "organisation", "organization", "hiringorganization"],
  location: ["location", "joblocation", "place", "city"],
  salary: ["salary", "pay", "compensation", "salaryrange"],
  workType: ["worktype", "employmenttype", "employment", "jobtype", "contracttype", "type"],
  workMode: ["workmode", "workplacetype", "workplace", "remote"],
  text: ["text", "description", "jobdescription", "body", "content", "ad"],
  url: ["url", "link", "joburl", "applyurl"],
  published: [
    "published",
    "publishedat",
    "dateposted",
    "posteddate",
    "postedat",
    "posted",
    "date",
    "created",
    "createdat",
  ],
  updated: ["updated", "updatedat", "modified", "lastmodified"],
  closes: ["closes", "closesat", "validthrough", "deadline", "expires", "closingdate"],
};

export function tableRow(row: Foreign): TableRow {
  const byName = new Map<string, string>();
  for (const [name, value] of Object.entries(row)) {
    const said = typeof value === "boolean" ? String(value) : textOf(value);
    const folded = name.toLowerCase().replace(/[^a-z]/g, "");
    if (said !== null && !byName.has(folded)) byName.set(folded, said);
  }
  const read = Object.entries(COLUMNS).map(([field, names]) => [
    field,
    names.map((name) => byName.get(name)).find((value) => value !== undefined) ?? null,
  ]);
  return Object.fromEntries(read) as unknown as TableRow;
}
