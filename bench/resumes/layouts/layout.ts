import type { Person } from "../people.ts";
import type { StoryStyle } from "../story.ts";

/** One way to lay out a résumé. */
export interface ResumeLayout {
  readonly name: string;
  /** PDF and DOCX are what the bars are set for. */
  readonly format: "pdf" | "docx" | "html" | "markdown" | "text";
  readonly story: StoryStyle;
  /** Looked at rarely: no rule is fitted to it. */
  readonly held?: boolean;
  /** The file; null where this machine cannot draw it (no font for a script, no Chromium). */
  readonly render: (person: Person) => Promise<Uint8Array | null>;
}
