import type { Span } from "../../evidence.ts";
import type { LaidOutText } from "../../layout.ts";
import { type Found, findEmail, findLinks, findPhone, findPlace } from "./contact.ts";
import { readEducation } from "./education.ts";
import type { ResumeFacts } from "./facts.ts";
import { labelledJobs } from "./labelled-entries.ts";
import { readLanguages } from "./languages.ts";
import { missedEntries } from "./missed-entries.ts";
import { findHeadline, findNameLine, joinNameLines, nameIn } from "./name.ts";
import { readCertificates, readProjects, readPublications } from "./named-entries.ts";
import { type ResumeLine, resumeLines } from "./resume-line.ts";
import type { ResumeSection } from "./section-wording.ts";
import { cutSections, type SectionLines } from "./sections.ts";
import { educationOfTable, projectsOfTable, workOfTable } from "./table-entries.ts";
import type { ResumeTable } from "./table-rows.ts";
import { type TabledSection, withTableSections } from "./table-sections.ts";
import { withUnheadedEntries } from "./unheaded-entries.ts";
import { readWork } from "./work.ts";
import { joinHeadings, joinWrapped } from "./wrapped-lines.ts";

/** Reads the facts of a résumé from its lines. */
export function readFacts(layout: LaidOutText): ResumeFacts {
  const lines = joinHeadings(joinNameLines(resumeLines(layout)));
  const nameLine = findNameLine(lines);
  const sections = withUnheadedEntries(withTableSections(cutSections(lines, nameLine)), nameLine);
  const entriesOf = entriesReader(
    sections,
    sections.flatMap((one) => (one.section === "header" ? [] : one.lines)),
  );
  const work = entriesOf("work", readWork, workOfTable);
  const education = entriesOf("education", readEducation, educationOfTable);
  const projects = entriesOf("projects", readProjects, projectsOfTable);
  const contact = readContact(layout, lines, nameLine, sections);
  return {
    ...contact,
    work,
    education,
    projects,
    publications: entriesOf("publications", readPublications),
    certificates: entriesOf("certificates", readCertificates),
    languages: entriesOf("languages", readLanguages),
    summaries: [
      ...spansOf(sections, ["summary", "volunteering", "interests", "other"]),
      ...headlineSpan(contact.headline),
    ],
    skillLists: spansOf(sections, ["skills", "languages"]),
    courses: spansOf(sections, ["courses", "talks", "awards"]),
    headings: sections.flatMap(({ heading }) => (heading ? [heading.span] : [])),
    unread: [
      ...(work.length === 0 && has(sections, "work") ? ["work"] : []),
      ...(education.length === 0 && has(sections, "education") ? ["education"] : []),
      ...missedEntries(
        sections,
        [...work, ...education, ...projects].map(({ span }) => span),
      ),
    ],
  };
}

function headlineSpan(headline: Found | null): Span[] {
  return headline ? [headline.span] : [];
}

function entriesReader(sections: readonly TabledSection[], all: readonly ResumeLine[]) {
  return <Entry>(
    section: ResumeSection,
    read: (lines: readonly ResumeLine[]) => Entry[],
    ofTable?: (table: ResumeTable) => Entry[],
  ): Entry[] =>
    sections
      .filter((one) => one.section === section && one.lines.length > 0)
      .flatMap(({ lines, table: ruled }) => {
        const table = ruled ?? (section === "work" ? labelledJobs(lines) : null);
        if (table && ofTable) return ofTable(table);
        return read(section === "languages" ? lines : joinWrapped(lines, all));
      });
}

function has(sections: readonly SectionLines[], section: ResumeSection): boolean {
  return sections.some((one) => one.section === section && one.lines.length > 0);
}

function spansOf(sections: readonly SectionLines[], wanted: readonly ResumeSection[]): Span[] {
  return sections
    .filter(({ section, lines }) => wanted.includes(section) && lines.length > 0)
    .map(({ lines }) => [lines[0]?.span[0] ?? 0, lines.at(-1)?.span[1] ?? 0]);
}

function readContact(
  layout: LaidOutText,
  lines: readonly ResumeLine[],
  nameLine: ResumeLine | null,
  sections: readonly SectionLines[],
) {
  const contactLines = contactLinesOf(layout, lines, sections);
  const headline = findHeadline(lines, nameLine);
  const name = nameLine && nameIn(nameLine);
  return {
    name: nameLine && name ? found(nameLine, name) : null,
    headline: (nameLine && besideName(nameLine, name)) ?? (headline ? found(headline, headline.text) : null),
    email: findEmail(layout.text, contactLines) ?? findEmail(layout.text, lines),
    phone: findPhone(layout.text, contactLines),
    links: findLinks(layout, contactLines),
    place: findPlace(contactLines),
  };
}

/** Header and contact section; where the e-mail address stands elsewhere, the lines around it too. */
function contactLinesOf(
  layout: LaidOutText,
  lines: readonly ResumeLine[],
  sections: readonly SectionLines[],
): ResumeLine[] {
  const own = sections
    .filter(({ section }) => section === "header" || section === "contact")
    .flatMap((section) => section.lines);
  if (findEmail(layout.text, own)) return own;
  const at = lines.findIndex((line) => findEmail(layout.text, [line]));
  const around = at < 0 ? lines.slice(0, 12) : lines.slice(Math.max(0, at - 6), at + 7);
  return [...own, ...around.filter((line) => !own.includes(line) && line.text.length < 90)];
}

/** "Ada Example – Data Engineer": what stands after the name on its line, when it is no contact fact. */
function besideName(line: ResumeLine, name: string | null): Found | null {
  const rest = name ? line.text.slice(line.text.indexOf(name) + name.length) : "";
  const text = /^\s*(?:[|–—•·]|-\s)\s*([^\t|@\d]{4,90})$/.exec(rest)?.[1]?.trim();
  return text ? found(line, text) : null;
}

function found(line: ResumeLine, value: string): Found {
  const start = line.span[0] + Math.max(0, line.text.indexOf(value));
  return { value, span: [start, start + value.length] };
}
