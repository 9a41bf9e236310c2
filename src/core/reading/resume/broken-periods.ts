import { type DateRange, findDates } from "./dates.ts";
import type { ResumeLine } from "./resume-line.ts";

/**
 * Joins a period that a narrow column of dates broke over two rows: "08/2019 –⇥Analyst" above "03/2021⇥Acme" becomes
 * "08/2019 – 03/2021⇥Analyst" above "Acme". A second row that held only the date is left out.
 */
export function joinBrokenPeriods(lines: readonly ResumeLine[]): ResumeLine[] {
  const joined: ResumeLine[] = [];
  for (const line of lines) {
    const above = joined.at(-1);
    const [start = "", ...beside] = above?.text.split("\t") ?? [];
    const [end = "", ...rest] = line.text.split("\t");
    if (above && /^[^\t]{4,20}[–—-]$/u.test(start) && isOnePeriod(start, end)) {
      joined[joined.length - 1] = { ...above, text: [`${start} ${end}`, ...beside].join("\t") };
      if (rest.length > 0) joined.push({ ...line, text: rest.join("\t"), afterGap: false });
    } else joined.push(line);
  }
  return joined;
}

function isOnePeriod(start: string, end: string): boolean {
  const whole = `${start} ${end}`;
  const [first] = findDates(start);
  const [range, ...others] = findDates(whole);
  if (!first || !range || range.isSingle || others.length > 0) return false;
  return isAll(range, whole);
}

function isAll({ span }: DateRange, text: string): boolean {
  return span[0] === 0 && text.slice(span[1]).trim() === "" && text.includes(" ");
}
