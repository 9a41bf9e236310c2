import { type Foreign, flagOf, foreign, textOf, textsOf } from "../feed/foreign.ts";

/** A row of the list that a public Workday career site loads. Its dates are words ("Posted 3 Days Ago"). */
export interface WorkdayRow {
  readonly externalPath: string | null;
}

/** The posting that the same site loads for one job (`jobPostingInfo`). */
export interface WorkdayPosting {
  readonly title: string | null;
  readonly jobDescription: string | null;
  readonly location: string | null;
  readonly additionalLocations: readonly string[];
  readonly country: string | null;
  readonly remoteType: string | null;
  readonly timeType: string | null;
  readonly startDate: unknown;
  readonly endDate: unknown;
  readonly externalUrl: string | null;
  readonly posted: boolean | null;
  readonly canApply: boolean | null;
  readonly organisation: string | null;
}

export function workdayRow(row: Foreign): WorkdayRow {
  const path = textOf(row.externalPath);
  return {
    externalPath: path !== null && /^\/job\/[^\s?#]+$/.test(path) && !path.includes("..") ? path : null,
  };
}

export function workdayPosting(answer: Foreign): WorkdayPosting {
  const info = foreign(answer.jobPostingInfo);
  return {
    title: textOf(info.title),
    jobDescription: textOf(info.jobDescription),
    location: textOf(info.location),
    additionalLocations: textsOf(info.additionalLocations),
    country: textOf(foreign(info.country).descriptor),
    remoteType: textOf(info.remoteType),
    timeType: textOf(info.timeType),
    startDate: info.startDate,
    endDate: info.endDate,
    externalUrl: textOf(info.externalUrl),
    posted: flagOf(info.posted),
    canApply: flagOf(info.canApply),
    organisation: textOf(foreign(answer.hiringOrganization).name),
  };
}
