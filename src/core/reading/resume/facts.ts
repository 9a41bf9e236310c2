import type { Span } from "../../evidence.ts";
import type { EducationEntry, NamedEntry, SpokenLanguage, WorkEntry } from "../../profile.ts";
import type { Placed } from "../../stated-resume.ts";
import type { Found } from "./contact.ts";

/** All that a résumé says apart from skills, with where it stands. */
/** A job, and whether it is a guess where its title ends and its employer begins. */
export type ReadWork = Placed<WorkEntry> & { readonly isDoubtful?: boolean };

export interface ResumeFacts {
  readonly name: Found | null;
  readonly email: Found | null;
  readonly phone: Found | null;
  readonly links: readonly string[];
  readonly place: Found | null;
  readonly headline: Found | null;
  readonly work: readonly ReadWork[];
  readonly education: readonly Placed<EducationEntry>[];
  readonly projects: readonly Placed<NamedEntry>[];
  readonly publications: readonly Placed<NamedEntry>[];
  readonly certificates: readonly Placed<NamedEntry>[];
  readonly languages: readonly SpokenLanguage[];
  readonly summaries: readonly Span[];
  readonly skillLists: readonly Span[];
  /** Courses, talks and the like that are no entry of their own in a profile. */
  readonly courses: readonly Span[];
  /** Section headings, whose words are nobody's skills. */
  readonly headings: readonly Span[];
  /** Sections of work or education with text in which no entry was found. */
  readonly unread: readonly string[];
}
