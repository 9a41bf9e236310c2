import { type Foreign, flagOf, foreign, textOf } from "../feed/foreign.ts";
import { writtenAddress } from "../feed/stated.ts";

/** A posting of the Posting API (https://developers.smartrecruiters.com/docs/posting-api), from its list or in full. */
export interface SmartRecruitersPosting {
  readonly id: string | null;
  readonly name: string | null;
  readonly company: string | null;
  readonly place: string | null;
  readonly remote: boolean | null;
  readonly hybrid: boolean | null;
  readonly typeOfEmployment: string | null;
  readonly department: string | null;
  readonly visibility: string | null;
  readonly active: boolean | null;
  readonly releasedDate: unknown;
  readonly postingUrl: string | null;
  /** Only of a posting in full. */
  readonly sections: readonly { readonly title: string | null; readonly text: string | null }[] | null;
}

const SECTIONS = ["companyDescription", "jobDescription", "qualifications", "additionalInformation"] as const;

export function smartRecruitersPosting(row: Foreign): SmartRecruitersPosting {
  const location = foreign(row.location);
  const address = [textOf(location.city), textOf(location.region), textOf(location.country)?.toUpperCase()];
  return {
    id: textOf(row.id),
    name: textOf(row.name),
    company: textOf(foreign(row.company).name),
    place: textOf(location.fullLocation) ?? writtenAddress(address.map((part) => part ?? null)),
    remote: flagOf(location.remote),
    hybrid: flagOf(location.hybrid),
    typeOfEmployment: textOf(foreign(row.typeOfEmployment).label),
    department: textOf(foreign(row.department).label),
    visibility: textOf(row.visibility),
    active: flagOf(row.active),
    releasedDate: row.releasedDate,
    postingUrl: textOf(row.postingUrl),
    sections: "jobAd" in row ? sections(foreign(foreign(row.jobAd).sections)) : null,
  };
}

function sections(all: Foreign): { title: string | null; text: string | null }[] {
  return SECTIONS.map((name) => foreign(all[name])).map(({ title, text }) => ({
    title: textOf(title),
    text: textOf(text),
  }));
}
