import type { Span } from "../../evidence.ts";
import type { StatedResume } from "../../stated-resume.ts";
import type { Found } from "./contact.ts";
import type { ResumeFacts } from "./facts.ts";

/** Takes the fields a document states as they are, and finds where in its text they stand. */
export function factsOfStated(stated: StatedResume, text: string, headings: readonly Span[]): ResumeFacts {
  const placed = (value: string | null): Found | null => {
    const at = value ? text.indexOf(value) : -1;
    if (!value) return null;
    return { value, span: at < 0 ? [0, 0] : [at, at + value.length] };
  };
  const headline = placed(stated.headline);
  return {
    name: placed(stated.name),
    email: placed(stated.email),
    phone: placed(stated.phone),
    links: stated.links,
    place: placed(stated.place),
    headline,
    work: stated.work,
    education: stated.education,
    projects: stated.projects,
    publications: stated.publications,
    certificates: stated.certificates,
    languages: stated.languages,
    summaries: [stated.summary, headline?.span ?? null].filter((span) => span !== null),
    skillLists: stated.skills ? [stated.skills] : [],
    courses: [],
    headings,
    unread: [],
  };
}
