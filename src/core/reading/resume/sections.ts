import { sectionOfHeading } from "./headings.ts";
import type { ResumeLine } from "./resume-line.ts";
import type { ResumeSection } from "./section-wording.ts";

/** The lines between two headings. */
export interface SectionLines {
  readonly section: ResumeSection;
  readonly heading: ResumeLine | null;
  readonly lines: readonly ResumeLine[];
}

/** How headings look in one document. */
interface HeadingStyle {
  readonly fontSize: number;
  readonly marked: boolean;
  readonly capitals: boolean;
}

/**
 * Cuts a résumé at its headings. A heading is a line that is nothing but a known heading, or one that looks like
 * the known ones. The line with the person's name always opens the header, also when a sidebar is read before it.
 */
export function cutSections(lines: readonly ResumeLine[], nameLine: ResumeLine | null): SectionLines[] {
  const style = headingStyle(lines);
  const body = medianSize(lines);
  const sections: { section: ResumeSection; heading: ResumeLine | null; lines: ResumeLine[] }[] = [];
  for (const line of lines) {
    if (isFootnote(line, body) && sections.at(-1)?.section !== "other") {
      sections.push({ section: "other", heading: null, lines: [] });
    }
    const section = line === nameLine ? "header" : headingOf(line, style);
    if (section !== null || sections.length === 0) {
      sections.push({ section: section ?? "header", heading: line === nameLine ? null : line, lines: [] });
    }
    if (section === null || line === nameLine) sections.at(-1)?.lines.push(line);
    if (sections.length === 1 && section === null) sections[0] = { ...sections[0]!, heading: null };
  }
  return withoutCourses(sections);
}

/** Courses that somebody taught, where their posts stand under another heading ("Appointments"). */
const COURSES = /^(?:teaching|courses taught|lehre|enseignement|docencia|ensino|onderwijs)[\s:]*$/i;

/** "Teaching" beside appointments lists courses, not jobs; where it is all there is, it is the work. */
function withoutCourses(sections: readonly SectionLines[]): SectionLines[] {
  const isCourses = ({ heading }: SectionLines) => COURSES.test(heading?.text ?? "");
  const hasPosts = sections.some((one) => one.section === "work" && one.lines.length > 0 && !isCourses(one));
  if (!hasPosts) return [...sections];
  return sections.map((one) =>
    one.section === "work" && isCourses(one) ? { ...one, section: "other" } : one,
  );
}

/** A small line apart from the rest, such as a footer, belongs to no entry. */
function isFootnote(line: ResumeLine, body: number): boolean {
  if (line.cells) return false;
  return line.afterGap && line.fontSize > 0 && line.fontSize < 0.82 * body && !line.isBullet;
}

function medianSize(lines: readonly ResumeLine[]): number {
  const sizes = lines.map((line) => line.fontSize).toSorted((a, b) => a - b);
  return sizes[Math.floor(sizes.length / 2)] ?? 0;
}

function headingOf(line: ResumeLine, style: HeadingStyle | null): ResumeSection | null {
  if ((line.isBullet && !line.heading) || line.cells) return null;
  const known = sectionOfHeading(line.text);
  if (known) return fitsStyle(line, style) ? known : null;
  return style && looksLikeHeading(line, style) ? "other" : null;
}

/** The look that most lines with known heading words share. */
function headingStyle(lines: readonly ResumeLine[]): HeadingStyle | null {
  const known = lines.filter((line) => !line.isBullet && sectionOfHeading(line.text) !== null);
  const [first] = known;
  if (!first) return null;
  const sizes = known.map((line) => line.fontSize).toSorted((a, b) => a - b);
  return {
    fontSize: sizes[Math.floor(sizes.length / 2)] ?? 0,
    marked: known.filter((line) => line.heading).length * 2 > known.length,
    capitals: known.filter((line) => isCapitals(line.text)).length * 2 > known.length,
  };
}

/** Where headings are marked or set larger, a plain line that happens to be a heading word is none. */
function fitsStyle(line: ResumeLine, style: HeadingStyle | null): boolean {
  if (!style) return true;
  if (style.marked && !line.heading) return false;
  return style.fontSize === 0 || line.fontSize === 0 || line.fontSize > style.fontSize - 1.2;
}

function looksLikeHeading(line: ResumeLine, style: HeadingStyle): boolean {
  if (line.text.length > 45 || /[\t\d@.,;|]/.test(line.text) || !/\p{L}{3}/u.test(line.text)) return false;
  if (Math.abs(line.fontSize - style.fontSize) > 0.3) return false;
  if (style.marked) return line.heading && style.fontSize > 0;
  return style.capitals && line.afterGap && isCapitals(line.text) && line.text.split(" ").length <= 4;
}

export function isCapitals(text: string): boolean {
  return /\p{Lu}{2}/u.test(text) && !/\p{Ll}/u.test(text);
}
