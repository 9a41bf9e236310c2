import type { Span } from "../../evidence.ts";
import { findDates } from "./dates.ts";
import type { ResumeLine } from "./resume-line.ts";
import type { ResumeSection } from "./section-wording.ts";
import type { SectionLines } from "./sections.ts";

/** Sections in which a period of time is that of a job or of a study. */
const OF_SECTION: Readonly<Partial<Record<ResumeSection, string>>> = {
  work: "missed-work",
  education: "missed-education",
};
/** Where jobs stand that no heading opened, and how many periods there speak for that. */
const LEAST_ELSEWHERE: Readonly<Partial<Record<ResumeSection, number>>> = {
  header: 2,
  summary: 2,
  contact: 2,
  other: 2,
  // "Python, 2018 – now" says how long.
  skills: 4,
};

/** What seems to have been left out: periods of time in lines that belong to no entry. */
export function missedEntries(sections: readonly SectionLines[], read: readonly Span[]): string[] {
  const isRead = ({ span }: ResumeLine) => read.some(([from, to]) => span[0] >= from && span[1] <= to);
  const missedIn = (lines: readonly ResumeLine[]) => lines.filter((line) => isDated(line) && !isRead(line));
  const known = sections.flatMap(({ section, lines }) => {
    const field = OF_SECTION[section];
    return field && missedIn(lines).length > 0 ? [field] : [];
  });
  const isElsewhere = ({ section, lines }: SectionLines) => {
    const least = LEAST_ELSEWHERE[section];
    return least !== undefined && missedIn(lines).length >= least;
  };
  return [...new Set([...known, ...(sections.some(isElsewhere) ? ["missed-work"] : [])])];
}

/** A period of time at the beginning or the end of a line. */
function isDated({ text }: ResumeLine): boolean {
  return findDates(text).some(
    ({ isSingle, span }) =>
      !isSingle && (span[0] < 2 || /^[\s).,;\]]*(?:\([^()]*\))?$/.test(text.slice(span[1]))),
  );
}
