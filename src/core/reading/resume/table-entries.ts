import type { EducationEntry, NamedEntry } from "../../profile.ts";
import type { Placed } from "../../stated-resume.ts";
import { isTitleFirst } from "./column-roles.ts";
import type { ColumnRole } from "./column-wording.ts";
import { type DateRange, findDates } from "./dates.ts";
import { degreeNames, studyPeriod } from "./education.ts";
import type { ReadWork } from "./facts.ts";
import { isPlace, withoutTown } from "./places.ts";
import { withoutRemarks } from "./remarks.ts";
import type { ResumeTable, TableRow } from "./table-rows.ts";
import { jobPeriod, type PostNames, postNames } from "./work.ts";

/** One job a row; what each column is called says what it holds. */
export function workOfTable({ rows }: ResumeTable): ReadWork[] {
  const jobs: ReadWork[] = [];
  for (const row of rows) {
    const job = jobOf(row, jobs.at(-1));
    if (job.title !== null || job.organisation !== null) jobs.push(job);
  }
  return jobs;
}

/** A cell that spans several rows holds the employer of all of them. */
function jobOf(row: TableRow, above: ReadWork | undefined): ReadWork {
  const named = namesOfPost(row);
  const [title, ...afterTitle] = textsOf(row, "title");
  const [first, ...afterOrganisation] = textsOf(row, "organisation", "school");
  const employer = first ? withoutTown(first) : null;
  const places = [...textsOf(row, "place"), ...afterOrganisation.filter(isPlace)];
  const own = {
    organisation: employer?.rest ?? named.organisation,
    place: places[0] ?? employer?.place ?? named.place,
  };
  const { organisation, place } =
    own.organisation === null && above ? { ...above, place: own.place ?? above.place } : own;
  const rest = [...named.rest, ...afterTitle, ...afterOrganisation.filter((text) => !isPlace(text))];
  return {
    ...withoutRemarks({ title: title ?? named.title, organisation }),
    place,
    ...jobPeriod(dateOf(row)),
    text: [...rest, ...textsOf(row, "text", "project", null)].join("\n"),
    span: row.span,
  };
}

function namesOfPost({ cells }: TableRow): PostNames {
  const cell = cells.find(({ role }) => role === "post");
  const texts = cell?.paragraphs.filter(({ isBullet }) => !isBullet).map(({ text }) => text) ?? [];
  const bullets = cell?.paragraphs.filter(({ isBullet }) => isBullet).map(({ text }) => text) ?? [];
  const names = postNames(texts, isTitleFirst(cell?.heading ?? ""));
  return { ...names, rest: [...names.rest, ...bullets] };
}

/** One degree a row. */
export function educationOfTable({ rows }: ResumeTable): Placed<EducationEntry>[] {
  return rows.map(studyOf).filter(({ degree, school }) => degree !== null || school !== null);
}

function studyOf(row: TableRow): Placed<EducationEntry> {
  const names = degreeNames({
    degree: textsOf(row, "degree", "title")[0] ?? null,
    field: textsOf(row, "field")[0] ?? null,
    school: textsOf(row, "school", "organisation")[0] ?? textsOf(row, "board")[0] ?? null,
    both: textsOf(row, "study"),
  });
  return { ...names, ...studyPeriod(dateOf(row)), span: row.span };
}

/** One project a row. */
export function projectsOfTable({ rows }: ResumeTable): Placed<NamedEntry>[] {
  return rows.flatMap((row) => {
    const [name, ...rest] = textsOf(row, "project", "title", "organisation");
    const date = dateOf(row);
    if (!name) return [];
    return {
      name,
      date: date && (date.isOpen ? date.start : date.end),
      text: [...rest, ...textsOf(row, "text", null)].join("\n"),
      span: row.span,
    };
  });
}

function textsOf({ cells }: TableRow, ...roles: readonly (ColumnRole | null)[]): string[] {
  return roles.flatMap((role) =>
    cells
      .filter((cell) => cell.role === role)
      .flatMap(({ paragraphs }) => paragraphs.map(({ text }) => text)),
  );
}

/** The period of a row: of one cell, or from one to another; else the first range in a cell of unknown meaning. */
function dateOf(row: TableRow): DateRange | null {
  const [from, to] = [textsOf(row, "from").join(" "), textsOf(row, "to").join(" ")];
  const periods = textsOf(row, "period");
  const whole = [periods.join(" "), from && to ? `${from} – ${to}` : from || to, ...periods];
  const found = whole.flatMap(findDates);
  const ranges = found.filter((date) => !date.isSingle);
  const [first] = found;
  if (from && !to && first?.isSingle) return { ...first, end: null, isOpen: true, isSingle: false };
  const other = textsOf(row, null).flatMap(findDates);
  return ranges[0] ?? first ?? other.find((date) => !date.isSingle) ?? other[0] ?? null;
}
