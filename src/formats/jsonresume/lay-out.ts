import type { Span } from "../../core/evidence.ts";
import type { LaidOutText, LayoutLine } from "../../core/layout.ts";
import type { NamedEntry } from "../../core/profile.ts";
import type { Placed, StatedResume } from "../../core/stated-resume.ts";
import type { JsonBasics, JsonEducation, JsonResume, JsonWork } from "./shape.ts";

/**
 * JSON Resume as a text with headings, and beside it the fields it states, which the reader takes as they are.
 * Skills and their levels are still read from the text, so that they have evidence like any other.
 */
export function layOutJsonResume(resume: JsonResume): LaidOutText {
  const page = new Page();
  const stated = write(page, resume);
  return { text: page.text, lines: page.lines, pages: 1, stated };
}

/** A text that grows line by line. */
class Page {
  text = "";
  readonly lines: LayoutLine[] = [];

  add(raw: string | undefined, style: { heading?: boolean; fontSize?: number; bold?: boolean } = {}): Span {
    const line = (raw ?? "").replace(/\s+/g, " ").trim();
    const start = this.text === "" && this.lines.length === 0 ? 0 : this.text.length + 1;
    if (line === "") return [this.text.length, this.text.length];
    this.text += this.lines.length === 0 ? line : `\n${line}`;
    const span: Span = [start, start + line.length];
    const place = { page: 1, left: 0, top: 0, right: 0, afterGap: style.heading === true };
    this.lines.push({ span, fontSize: 11, bold: false, heading: false, ...place, ...style });
    return span;
  }

  /** Writes some lines and says where they stand as a whole. */
  part(lines: readonly (string | undefined)[]): Span {
    const spans = lines.map((line) => this.add(line)).filter(([start, end]) => end > start);
    return [spans[0]?.[0] ?? this.text.length, spans.at(-1)?.[1] ?? this.text.length];
  }

  section<Item, Entry>(
    title: string,
    items: readonly Item[] | undefined,
    entry: (item: Item) => Entry,
  ): Entry[] {
    if (!items || items.length === 0) return [];
    this.add(title, { heading: true, fontSize: 16, bold: true });
    return items.map(entry);
  }
}

function write(page: Page, resume: JsonResume): StatedResume {
  const contact = writeBasics(page, resume.basics ?? {});
  const jobs = [
    ...(resume.work ?? []),
    ...(resume.volunteer ?? []).map((one) => ({ ...one, name: one.organization ?? one.name })),
  ];
  return {
    ...contact,
    work: page.section("Work", jobs, (job) => writeJob(page, job)),
    projects: page.section("Projects", resume.projects, (one) =>
      named(page, one.name, one.endDate ?? one.startDate, [
        one.description,
        ...(one.highlights ?? []),
        list(one.keywords),
      ]),
    ),
    education: page.section("Education", resume.education, (one) => writeStudy(page, one)),
    publications: page.section("Publications", resume.publications, (one) =>
      named(page, one.name, one.releaseDate, [one.publisher, one.summary]),
    ),
    certificates: page.section("Certificates", resume.certificates, (one) =>
      named(page, one.name, one.date, [one.issuer]),
    ),
    skills: writeSkills(page, resume),
    languages: page.section("Languages", resume.languages, (one) => {
      page.add([one.language, one.fluency].filter(Boolean).join(": "));
      return { name: one.language ?? "", fluency: one.fluency ?? null };
    }),
  };
}

function writeBasics(page: Page, basics: JsonBasics) {
  const { city, region, countryCode } = basics.location ?? {};
  const place = [city, region || countryCode].filter(Boolean).join(", ");
  const links = [basics.url, ...(basics.profiles ?? []).map((profile) => profile.url)].filter((url) => !!url);
  page.add(basics.name, { fontSize: 22, bold: true });
  page.add(basics.label);
  page.add([basics.email, basics.phone, place].filter(Boolean).join(" | "));
  page.add(links.join(" | "));
  const summary = page.section("Summary", basics.summary ? [basics.summary] : [], (text) =>
    page.add(text),
  )[0];
  return {
    name: orNull(basics.name),
    email: orNull(basics.email),
    phone: orNull(basics.phone),
    links: links as string[],
    place: orNull(place),
    headline: orNull(basics.label),
    summary: summary ?? null,
  };
}

function writeJob(page: Page, job: JsonWork): StatedResume["work"][number] {
  const body = [job.summary, ...(job.highlights ?? [])].filter((line) => !!line) as string[];
  const dates = `${job.startDate ?? ""} – ${job.endDate ?? "Present"}`;
  const span = page.part([
    job.position,
    job.name,
    [job.location, dates].filter(Boolean).join(" | "),
    ...body.map(bullet),
  ]);
  return {
    title: orNull(job.position),
    organisation: orNull(job.name),
    place: orNull(job.location),
    start: monthOf(job.startDate),
    end: monthOf(job.endDate),
    text: body.join("\n"),
    span,
  };
}

function writeStudy(page: Page, study: JsonEducation): StatedResume["education"][number] {
  const degree = [study.studyType, study.area].filter(Boolean).join(" in ");
  const dates = [study.startDate, study.endDate].filter(Boolean).join(" – ");
  const span = page.part([degree, study.institution, dates, study.score, list(study.courses)]);
  return {
    degree: orNull(degree),
    school: orNull(study.institution),
    start: monthOf(study.startDate),
    end: monthOf(study.endDate),
    span,
  };
}

function named(
  page: Page,
  name: string | undefined,
  date: string | undefined,
  body: readonly (string | undefined)[],
): Placed<NamedEntry> {
  const span = page.part([name, date, ...body.map((line) => line && bullet(line))]);
  return { name: name ?? "", date: monthOf(date), text: body.filter(Boolean).join("\n"), span };
}

function writeSkills(page: Page, resume: JsonResume): Span | null {
  const spans = page.section("Skills", resume.skills, (one) =>
    page.add([one.name, list(one.keywords)].filter(Boolean).join(": ")),
  );
  const [first, last] = [spans[0], spans.at(-1)];
  return first && last ? [first[0], last[1]] : null;
}

function bullet(line: string): string {
  return `• ${line}`;
}

function list(words: readonly string[] | undefined): string {
  return (words ?? []).join(", ");
}

function orNull(text: string | undefined): string | null {
  return text?.trim() || null;
}

/** JSON Resume dates are YYYY, YYYY-MM or YYYY-MM-DD; days are left out. */
function monthOf(date: string | undefined): string | null {
  return /^(\d{4}(?:-(?:0[1-9]|1[0-2]))?)/.exec(date?.trim() ?? "")?.[1] ?? null;
}
