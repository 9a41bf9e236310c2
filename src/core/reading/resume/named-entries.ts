import type { NamedEntry, ResumeDate } from "../../profile.ts";
import type { Placed } from "../../stated-resume.ts";
import { findDates } from "./dates.ts";
import { isBody } from "./entries.ts";
import { joinLines } from "./paragraphs.ts";
import type { ResumeLine } from "./resume-line.ts";

const LONGEST_NAME = 160;

/** Projects: an entry begins where a header line follows a body or a gap, or at each bullet when all are bullets. */
export function readProjects(lines: readonly ResumeLine[]): Placed<NamedEntry>[] {
  return groups(lines, (line, above) => {
    if (lines.every((one) => one.isBullet || isBody(one, undefined))) return line.isBullet;
    if (isBody(line, above)) return false;
    return line.afterGap || line.bold || line.heading || (above !== undefined && isBody(above, undefined));
  }).map((group) => named(group, nameBeforeSign));
}

/** Publications: one each bullet, number or paragraph; the name is the title, not the authors. */
export function readPublications(lines: readonly ResumeLine[]): Placed<NamedEntry>[] {
  const bulleted = lines.some((line) => line.isBullet);
  return groups(lines, (line, above) =>
    bulleted ? line.isBullet : line.afterGap || (above !== undefined && endsWithYear(above.text)),
  ).map((group) => named(group, titleOfPublication));
}

/** Certificates, talks, awards: one a line. */
export function readCertificates(lines: readonly ResumeLine[]): Placed<NamedEntry>[] {
  const bulleted = lines.some((line) => line.isBullet);
  return groups(lines, (line) => (bulleted ? line.isBullet : !/^\p{Ll}/u.test(line.text))).map((group) =>
    named(group, nameBeforeSign),
  );
}

function groups(
  lines: readonly ResumeLine[],
  begins: (line: ResumeLine, above: ResumeLine | undefined) => boolean,
): ResumeLine[][] {
  const found: ResumeLine[][] = [];
  lines.forEach((line, i) => {
    if (found.length === 0 || begins(line, lines[i - 1])) found.push([line]);
    else found.at(-1)?.push(line);
  });
  return found;
}

function named(group: readonly ResumeLine[], nameOf: (text: string) => string): Placed<NamedEntry> {
  const [whole = "", ...rest] = joinLines(group);
  const name = nameOf(whole).slice(0, LONGEST_NAME);
  const after = withoutDates(whole.slice(whole.indexOf(name) + name.length)).replace(
    /^[\s|·•–—:,.)"”“»-]+/,
    "",
  );
  return {
    name,
    date: dateOf(group),
    text: [after, ...rest.map(withoutDates)]
      .filter((part) => part !== "")
      .join("\n")
      .replaceAll("\t", " "),
    span: [group[0]?.span[0] ?? 0, group.at(-1)?.span[1] ?? 0],
  };
}

/** Dates at the end of the head line are the entry's date, not its text. */
function withoutDates(text: string): string {
  const date = findDates(text).at(-1);
  return date && /^[\s).]*$/.test(text.slice(date.span[1]))
    ? text.slice(0, date.span[0]).replace(/[\s(|,·–—-]+$/, "")
    : text;
}

function dateOf(group: readonly ResumeLine[]): ResumeDate | null {
  for (const line of group) {
    const date = findDates(line.text).at(-1);
    if (date) return date.isOpen ? date.start : date.end;
  }
  return null;
}

function endsWithYear(text: string): boolean {
  return /(?:19|20)\d\d\)?\.?$/.test(text.trim());
}

/** The name ends at a tab, a bar, a dash, a colon, a bracket or a date. */
function nameBeforeSign(text: string): string {
  const date = findDates(text)[0];
  const undated = date && date.span[0] > 2 ? text.slice(0, date.span[0]) : text;
  const first = undated.split(/\t|\s+[|·•]\s+|\s+—\s+|:\s+|\s+\(|\s+(?=https?:)/)[0] ?? undated;
  return first.replace(/[\s,;:|(–—-]+$/, "").trim();
}

function titleOfPublication(text: string): string {
  const quoted = /["“„«]([^"”“»]{8,300})["”“»]/.exec(text)?.[1];
  if (quoted) return quoted.replace(/[,.]$/, "");
  const columns = nameBeforeTab(text);
  const sentences = columns.split(/\.\s+(?=[\p{Lu}\d“"])|\s+—\s+/u).map((part) => part.trim());
  const joined = joinInitials(sentences);
  const title = joined.find((part) => !isAuthors(part) && part.length > 7) ?? columns;
  return title.replace(/[\s,.;]+$/, "").replace(/,?\s+(?:\(?(?:19|20)\d\d\)?)$/, "");
}

function nameBeforeTab(text: string): string {
  return text.split("\t")[0] ?? text;
}

/** A full stop after an initial ends no sentence. */
function joinInitials(parts: readonly string[]): string[] {
  const joined: string[] = [];
  for (const part of parts) {
    const last = joined.at(-1);
    if (last !== undefined && /(?:^|[\s.])\p{Lu}$/u.test(last))
      joined[joined.length - 1] = `${last}. ${part}`;
    else joined.push(part);
  }
  return joined;
}

function isAuthors(part: string): boolean {
  const initials = part.match(/(?<!\p{L})\p{Lu}\./gu)?.length ?? 0;
  return (
    initials > 0 || /\bet al\b/.test(part) || /^(?:\p{Lu}\p{L}+ \p{Lu}\p{L}+(?:, | and |$))+$/u.test(part)
  );
}
