import type { EvidenceByField, Span } from "./evidence.ts";
import type { SpecialisationShare } from "./posting.ts";
import type { Level } from "./vocabulary.ts";

/** A date as a résumé gives it: `YYYY` or `YYYY-MM`. */
export type ResumeDate = string;

export interface WorkEntry {
  readonly title: string | null;
  readonly organisation: string | null;
  readonly place: string | null;
  readonly start: ResumeDate | null;
  /** Null means now. */
  readonly end: ResumeDate | null;
  readonly text: string;
}

export interface EducationEntry {
  /** With its field of study, as written. */
  readonly degree: string | null;
  /** Without place. */
  readonly school: string | null;
  readonly start: ResumeDate | null;
  readonly end: ResumeDate | null;
}

/** A project, publication or certificate. */
export interface NamedEntry {
  readonly name: string;
  readonly date: ResumeDate | null;
  readonly text: string;
}

export interface SpokenLanguage {
  readonly name: string;
  readonly fluency: string | null;
}

/** Where a level comes from: enough for a person to check it. */
export interface LevelBasis {
  /** Months of use in work entries, overlapping jobs counted once. */
  readonly months: number;
  /** Year of last use, null when the skill is only listed. */
  readonly lastUsed: number | null;
  /** Kinds of place it stands in. */
  readonly places: readonly (
    | "work"
    | "project"
    | "publication"
    | "education"
    | "certificate"
    | "skills-list"
    | "summary"
  )[];
}

export interface ProfileSkill {
  readonly id: string;
  readonly name: string;
  readonly level: Level;
  readonly basis: LevelBasis;
  readonly evidence: readonly Span[];
}

/** What was read from a résumé. Spans point into `ResumeText.text` of the reading that made it. */
export interface Profile {
  readonly name: string | null;
  readonly email: string | null;
  readonly phone: string | null;
  readonly links: readonly string[];
  readonly place: string | null;
  readonly headline: string | null;
  readonly work: readonly WorkEntry[];
  readonly education: readonly EducationEntry[];
  readonly projects: readonly NamedEntry[];
  readonly publications: readonly NamedEntry[];
  readonly certificates: readonly NamedEntry[];
  readonly languages: readonly SpokenLanguage[];
  readonly skills: readonly ProfileSkill[];
  readonly specialisations: readonly SpecialisationShare[];
  /** Names of fields the reader is not sure of, to be asked about. */
  readonly unsure: readonly string[];
  readonly evidence: EvidenceByField;
  readonly readerVersion: string;
}
