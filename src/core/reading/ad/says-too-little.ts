import type { Posting } from "../../posting.ts";
import { evidenceField } from "./evidence-field.ts";

/** With fewer skills and hardly a line that speaks for a kind of work, an ad does not tell its work. */
const FEWEST_SKILLS = 4;
/** One line, such as its title or what it calls the person, is none. */
const FEWEST_LINES = 2;

/** Whether an ad names neither duties nor enough skills to say what the work is, or neither a title nor any skill. */
export function saysTooLittle({
  title,
  skills,
  specialisations,
  evidence,
}: Pick<Posting, "title" | "specialisations" | "evidence"> & Partial<Pick<Posting, "skills">>): boolean {
  if (skills === undefined || skills.length >= FEWEST_SKILLS) return false;
  if (skills.length === 0 && title === null) return true;
  const lines = specialisations.flatMap(({ id }) =>
    (evidence[evidenceField(id)] ?? []).map(([start]) => start),
  );
  return new Set(lines).size < FEWEST_LINES;
}
