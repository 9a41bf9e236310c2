import { isContactLine } from "./contact.ts";
import { findDates } from "./dates.ts";
import { cutDatedEntries, type EntryLines } from "./entries.ts";
import { DEGREE_WORDS, SCHOOL_WORDS, TITLE_WORDS } from "./entry-wording.ts";
import { sectionOfHeading } from "./headings.ts";
import type { ResumeLine } from "./resume-line.ts";
import type { ResumeSection } from "./section-wording.ts";
import type { SectionLines } from "./sections.ts";
import type { TabledSection } from "./table-sections.ts";

/**
 * Where no heading opens the jobs, takes the dated entries that stand under the contact lines as work, or as
 * education where a degree or a school names them. All other résumés stay as they are.
 */
export function withUnheadedEntries(
  sections: readonly TabledSection[],
  nameLine: ResumeLine | null,
): TabledSection[] {
  if (sections.some(({ section, lines }) => section === "work" && lines.length > 0)) return [...sections];
  return sections.flatMap((one) =>
    one.section === "header" || one.section === "summary" || one.section === "contact"
      ? cutAtEntries(one, nameLine)
      : [one],
  );
}

function cutAtEntries(part: SectionLines, nameLine: ResumeLine | null): SectionLines[] {
  const first = part.lines.findIndex(isDatedEntry);
  if (first < 0) return [part];
  const start = startOfEntries(part.lines, first, nameLine);
  const rest = cutAtInlineHeadings(part.lines.slice(start));
  const entries = rest[0]?.section === "other" ? cutDatedEntries(rest[0].lines) : [];
  if (entries.length === 0) return [part];
  return [{ ...part, lines: part.lines.slice(0, start) }, ...entries.map(sectionOf), ...rest.slice(1)];
}

/** A period of time with words beside it or around it. */
function isDatedEntry(line: ResumeLine): boolean {
  if (line.isBullet || line.text.length > 130 || isContactLine(line.text.replace(/\d{4}.*$/, "")))
    return false;
  return findDates(line.text).some((date) => !date.isSingle);
}

/** A date alone on its line, or with an employer only, has the title above it. */
function startOfEntries(lines: readonly ResumeLine[], first: number, nameLine: ResumeLine | null): number {
  let start = first;
  const own = lines[first]?.text ?? "";
  if (TITLE_WORDS.test(own) || DEGREE_WORDS.test(own)) return start;
  while (start > 0 && first - start < 2) {
    const above = lines[start - 1] as ResumeLine;
    const isHeader = above !== nameLine && !above.isBullet && !isContactLine(above.text);
    if (!isHeader || above.text.length > 100 || /[.:]$/.test(above.text)) break;
    if (start < first && (lines[start] as ResumeLine).afterGap) break;
    start--;
  }
  return start;
}

/** "Skills: Python, SQL" below the last entry belongs to no job. */
function cutAtInlineHeadings(lines: readonly ResumeLine[]): SectionLines[] {
  const parts: { section: ResumeSection; heading: null; lines: ResumeLine[] }[] = [
    { section: "other", heading: null, lines: [] },
  ];
  for (const line of lines) {
    const label = /^([^:]{3,40}):\s/.exec(line.text)?.[1];
    const section = label && !line.isBullet ? sectionOfHeading(label) : null;
    if (section) parts.push({ section, heading: null, lines: [] });
    parts.at(-1)?.lines.push(line);
  }
  return parts;
}

function sectionOf(entry: EntryLines): SectionLines {
  const header = entry.headerTexts.join(" ");
  const isStudy = DEGREE_WORDS.test(header) || (SCHOOL_WORDS.test(header) && !TITLE_WORDS.test(header));
  return { section: isStudy ? "education" : "work", heading: null, lines: entry.lines };
}
