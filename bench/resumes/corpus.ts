import { LAYOUTS } from "./layouts/all.ts";
import { hasEastAsian } from "./layouts/fonts.ts";
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
 * Who is drawn in which layout. The working half draws 84 people in four working layouts each, by turns, so that
 * every layout gets about as many; names that no PDF font here can draw go to the other formats. The rare half draws
 * 40 other people in two of the four layouts held apart.
 */
export function corpusDocuments(half: string): CorpusDocument[] {
  const work = LAYOUTS.filter((layout) => !layout.held);
  const held = LAYOUTS.filter((layout) => layout.held);
  const inWords = work.filter((layout) => layout.format !== "pdf");
  const working = inventPeople(PEOPLE).flatMap((person, i) => {
    const drawable = hasEastAsian(person.ownName ?? "") ? inWords : work;
    return Array.from({ length: LAYOUTS_EACH }, (_, turn) => ({
      person,
      layout: drawable[(i * LAYOUTS_EACH + turn) % drawable.length] as ResumeLayout,
    }));
  });
  const rare = inventPeople(RARE_PEOPLE, true).flatMap((person, i) =>
    held.filter((_, at) => (i + at) % 2 === 0).map((layout) => ({ person, layout })),
  );
  return half === "rare" ? rare : half === "all" ? [...working, ...rare] : working;
}

const EXTENSIONS = { pdf: "pdf", docx: "docx", html: "html", markdown: "md", text: "txt" } as const;

export function fileName({ format }: ResumeLayout): string {
  return `resume.${EXTENSIONS[format]}`;
}
