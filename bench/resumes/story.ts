import type { JsonEducation, JsonResume, JsonWork } from "../../src/formats/jsonresume/shape.ts";
import type { Person } from "./people.ts";
import { type Quirk, withQuirks } from "./quirks.ts";
import { type DateStyle, type ResumeWording, writtenDate, writtenPeriod } from "./wording.ts";

/** A row of an entry's head; `right` stands at the right edge. */
export interface Row {
  readonly left: string;
  readonly right?: string;
  readonly face: "bold" | "italic" | "plain";
}

export interface Entry {
  readonly rows: readonly Row[];
  readonly bullets: readonly string[];
  /** Set where dates stand in a column of their own. */
  readonly date?: string;
}

export type Part = "summary" | "work" | "education" | "skills" | "languages" | "projects" | "publications";

export interface Section {
  readonly part: Part;
  readonly heading: string;
  readonly entries: readonly Entry[];
}

/** A résumé as the parts that every format draws. */
export interface Story {
  /** Of the document, above the name. */
  readonly title?: string;
  readonly name: string;
  readonly ownName: string | null;
  readonly label: string;
  readonly contact: readonly string[];
  readonly links: readonly string[];
  readonly contactHeading: string;
  readonly sections: readonly Section[];
}

export type JobShape =
  | "title-dates"
  | "employer-place"
  | "title-bar-employer"
  | "title-at-employer"
  | "title-comma-employer"
  | "employer-dash-title"
  | "own-lines"
  | "dates-first";

export interface StoryStyle {
  readonly dates: DateStyle;
  readonly job: JobShape;
  readonly study: "degree-dates" | "school-dates" | "one-line" | "degree-at-school";
  readonly skills: "grouped" | "commas" | "list";
  readonly parts: readonly Part[];
  /** Roles in one place under one head. */
  readonly grouped?: boolean;
  /** Dates go to `Entry.date`. */
  readonly dateColumn?: boolean;
  /** Only the year of graduation is given. */
  readonly graduationOnly?: boolean;
  readonly dash?: string;
  readonly capitals?: boolean;
  readonly quirks?: readonly Quirk[];
}

export const USUAL_PARTS: readonly Part[] = [
  "summary",
  "work",
  "education",
  "projects",
  "publications",
  "skills",
  "languages",
];

export function storyOf(person: Person, style: StoryStyle): Story {
  const { basics } = person.truth;
  const sections = style.parts
    .map((part) => ({
      part,
      heading: headed(person.words[part], style),
      entries: entriesOf(part, person, style),
    }))
    .filter((section) => section.entries.length > 0);
  const isOwnOnly = person.ownName !== null && nameOf(person) === person.ownName;
  const story: Story = {
    name: nameOf(person),
    ownName: isOwnOnly ? null : person.ownName,
    label: basics?.label ?? "",
    contact: [placeOf(person.truth), basics?.phone ?? "", basics?.email ?? ""],
    links: linksOf(person.truth).map((url) => url.replace(/^https?:\/\/(?:www\.)?/, "")),
    contactHeading: headed(person.words.contact, style),
    sections,
  };
  return withQuirks(story, style.quirks ?? []);
}

export function nameOf(person: Person): string {
  return person.truth.basics?.name ?? "";
}

export function placeOf(truth: JsonResume): string {
  const { city, region } = truth.basics?.location ?? {};
  return [city, region].filter(Boolean).join(", ");
}

export function linksOf({ basics }: JsonResume): string[] {
  return [basics?.url, ...(basics?.profiles ?? []).map((one) => one.url)].filter((url) => url !== undefined);
}

function headed(heading: string, { capitals }: StoryStyle): string {
  return capitals ? heading.toUpperCase() : heading;
}

function entriesOf(part: Part, person: Person, style: StoryStyle): Entry[] {
  const { truth, words } = person;
  switch (part) {
    case "summary":
      return [plain(truth.basics?.summary ?? "")];
    case "work":
      return workEntries(truth.work ?? [], style, words);
    case "education":
      return (truth.education ?? []).map((study) => studyEntry(study, style, words));
    case "projects":
      return (truth.projects ?? []).map((one) => ({
        rows: [
          { left: one.name ?? "", right: writtenDate(one.startDate ?? "", "year", words), face: "bold" },
        ],
        bullets: [one.description ?? ""],
      }));
    case "publications":
      return (truth.publications ?? []).map((one) => ({
        rows: [],
        bullets: [`${one.name}. ${one.publisher}, ${one.releaseDate}.`],
      }));
    case "skills":
      return skillEntries(truth, style);
    case "languages":
      return [plain((truth.languages ?? []).map((one) => `${one.language} (${one.fluency})`).join(", "))];
  }
}

function plain(left: string): Entry {
  return { rows: [{ left, face: "plain" }], bullets: [] };
}

function skillEntries({ skills = [] }: JsonResume, style: StoryStyle): Entry[] {
  if (style.skills === "grouped")
    return skills.map((group) => plain(`${group.name}: ${group.keywords?.join(", ")}`));
  const all = skills.flatMap((group) => group.keywords ?? []);
  return style.skills === "commas" ? [plain(all.join(", "))] : all.map(plain);
}

function workEntries(jobs: readonly JsonWork[], style: StoryStyle, words: ResumeWording): Entry[] {
  return jobs.map((job, i) => {
    const isLater = style.grouped && jobs[i - 1]?.name === job.name;
    const isGroup = style.grouped && (isLater || jobs[i + 1]?.name === job.name);
    if (!isGroup) return jobEntry(job, style, words);
    const role: Row = { left: job.position ?? "", right: periodOf(job, style, words), face: "italic" };
    const head: Row = { left: job.name ?? "", right: job.location, face: "bold" };
    return { rows: isLater ? [role] : [head, role], bullets: job.highlights ?? [] };
  });
}

function periodOf(job: JsonWork, style: StoryStyle, words: ResumeWording): string {
  return writtenPeriod(job.startDate, job.endDate, style.dates, words, style.dash);
}

function jobEntry(job: JsonWork, style: StoryStyle, words: ResumeWording): Entry {
  const period = periodOf(job, style, words);
  const rows = JOB_ROWS[style.job](
    { title: job.position ?? "", employer: job.name ?? "", place: job.location ?? "", period },
    words,
  );
  const bullets = job.highlights ?? [];
  if (!style.dateColumn) return { rows, bullets };
  const without = rows.map((row) => (row.right === period ? { ...row, right: undefined } : row));
  return { rows: without.filter((row) => row.left !== period), bullets, date: period };
}

interface JobFacts {
  readonly title: string;
  readonly employer: string;
  readonly place: string;
  readonly period: string;
}

const JOB_ROWS: Readonly<Record<JobShape, (job: JobFacts, words: ResumeWording) => Row[]>> = {
  "title-dates": ({ title, employer, place, period }) => [
    { left: title, right: period, face: "bold" },
    { left: `${employer}, ${place}`, face: "italic" },
  ],
  "employer-place": ({ title, employer, place, period }) => [
    { left: employer, right: place, face: "bold" },
    { left: title, right: period, face: "italic" },
  ],
  "title-bar-employer": ({ title, employer, place, period }) => [
    { left: `${title} | ${employer}`, face: "bold" },
    { left: `${place} | ${period}`, face: "plain" },
  ],
  "title-at-employer": ({ title, employer, place, period }, { at }) => [
    { left: `${title} ${at} ${employer} (${period})`, face: "bold" },
    { left: place, face: "italic" },
  ],
  "title-comma-employer": ({ title, employer, place, period }) => [
    { left: `${title}, ${employer}, ${place}`, right: period, face: "bold" },
  ],
  "employer-dash-title": ({ title, employer, place, period }) => [
    { left: `${employer} — ${title}`, right: period, face: "bold" },
    { left: place, face: "plain" },
  ],
  "own-lines": ({ title, employer, place, period }) => [
    { left: title, face: "bold" },
    { left: employer, face: "plain" },
    { left: `${period} · ${place}`, face: "plain" },
  ],
  "dates-first": ({ title, employer, place, period }) => [
    { left: period, face: "plain" },
    { left: title, face: "bold" },
    { left: `${employer} – ${place}`, face: "plain" },
  ],
};

function studyEntry(study: JsonEducation, style: StoryStyle, words: ResumeWording): Entry {
  const period = style.graduationOnly
    ? writtenDate(study.endDate ?? "", "year", words)
    : writtenPeriod(study.startDate, study.endDate, style.dates, words, style.dash);
  const degree = `${study.studyType}${style.study === "one-line" ? " " : " in "}${study.area}`;
  const school = study.institution ?? "";
  const rows = studyRows(style, degree, school, period, words);
  if (!style.dateColumn) return { rows, bullets: [] };
  return { rows: rows.map((row) => ({ ...row, right: undefined })), bullets: [], date: period };
}

function studyRows(
  { study }: StoryStyle,
  degree: string,
  school: string,
  period: string,
  { at }: ResumeWording,
): Row[] {
  if (study === "one-line") return [{ left: `${degree}, ${school}`, right: period, face: "plain" }];
  if (study === "degree-at-school") return [{ left: `${degree} ${at} ${school} (${period})`, face: "plain" }];
  const [first, second] = study === "degree-dates" ? [degree, school] : [school, degree];
  return [
    { left: first, right: period, face: "bold" },
    { left: second, face: "italic" },
  ];
}
