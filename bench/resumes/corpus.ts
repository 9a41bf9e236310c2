import { LAYOUTS } from "./layouts/all.ts";
import type { ResumeLayout } from "./layouts/layout.ts";
import { inventPeople, type Person } from "./people.ts";

export interface CorpusDocument {
  readonly person: Person;
  readonly layout: ResumeLayout;
}

const PEOPLE = 84;
const RARE_PEOPLE = 40;
/** Layouts in which each of the working people is drawn. */
const LAYOUTS_EACH = 4;

/**
 * Who is drawn in which layout: the working half draws 84 people in four working layouts each, by turns, so that
 * every layout gets as many; the rare half draws 40 other people in every layout held apart.
 */
export function corpusDocuments(half: string): CorpusDocument[] {
  const work = LAYOUTS.filter((layout) => !layout.held);
  const held = LAYOUTS.filter((layout) => layout.held);
  const working = inventPeople(PEOPLE).flatMap((person, i) =>
    Array.from({ length: LAYOUTS_EACH }, (_, turn) => ({
      person,
      layout: work[(i * LAYOUTS_EACH + turn) % work.length] as ResumeLayout,
    })),
  );
  const rare = inventPeople(RARE_PEOPLE, true).flatMap((person, i) =>
    held.filter((_, at) => (i + at) % 2 === 0).map((layout) => ({ person, layout })),
  );
  return half === "rare" ? rare : half === "all" ? [...working, ...rare] : working;
}

const EXTENSIONS = { pdf: "pdf", docx: "docx", html: "html", markdown: "md", text: "txt" } as const;

export function fileName({ format }: ResumeLayout): string {
  return `resume.${EXTENSIONS[format]}`;
}
