import type { Span } from "./evidence.ts";
import type { EducationEntry, NamedEntry, SpokenLanguage, WorkEntry } from "./profile.ts";

/** A part of a résumé with where it stands in the text that carries it. */
export type Placed<Entry> = Entry & { readonly span: Span };

/**
 * A résumé whose fields are stated by name, as JSON Resume does. The text beside it (`LaidOutText.text`)
 * holds the same words, so that skills are read from it with evidence.
 */
export interface StatedResume {
  readonly name: string | null;
  readonly email: string | null;
  readonly phone: string | null;
  readonly links: readonly string[];
  readonly place: string | null;
  readonly headline: string | null;
  readonly summary: Span | null;
  readonly work: readonly Placed<WorkEntry>[];
  readonly education: readonly Placed<EducationEntry>[];
  readonly projects: readonly Placed<NamedEntry>[];
  readonly publications: readonly Placed<NamedEntry>[];
  readonly certificates: readonly Placed<NamedEntry>[];
  readonly languages: readonly SpokenLanguage[];
  /** The skills list. */
  readonly skills: Span | null;
}
