import type { Posting } from "../../posting.ts";
import { evidenceField } from "./evidence-field.ts";

/** With fewer skills and no duties, an ad does not tell its work. */
const FEWEST_SKILLS = 4;

/** Whether an ad names neither duties nor enough skills to say what the work is, or neither a title nor any skill. */
export function saysTooLittle({
  title,
  skills,
  specialisations,
  evidence,
}: Pick<Posting, "title" | "specialisations" | "evidence"> & Partial<Pick<Posting, "skills">>): boolean {
  if (skills === undefined || skills.length >= FEWEST_SKILLS) return false;
  if (skills.length === 0 && title === null) return true;
  return specialisations.every(({ id }) => evidence[evidenceField(id)] === undefined);
}
