import { findDates } from "./dates.ts";
import type { ResumeLine } from "./resume-line.ts";

/** "Working as Data Engineer in Acme Ltd from July 2021 to date." */
const TOLD =
  /^(?:i (?:am|was|have been) )?(?:presently |currently |previously )?(?:work(?:ed|ing)|employed|served|serving) as (?:an? |the )?(.{3,60}?) (?:in|at|with|for) (?=\p{Lu})(.{2,80}?),? (?:from|since|between|during) (.{4,60})$/iu;

/** Jobs told in a sentence each become lines of title, employer and dates. */
export function withToldJobs(lines: readonly ResumeLine[]): ResumeLine[] {
  return lines.map((line) => {
    const [, title, employer, dates = ""] = TOLD.exec(line.text) ?? [];
    if (!title || findDates(dates).length !== 1) return line;
    return { ...line, text: `${title}\t${employer}\t${dates.replace(/\.$/, "")}`, isBullet: false };
  });
}
