import { plural } from "../../in-words.ts";
import type { Posting } from "../../posting.ts";

const RANGE = /(\d+)\+?\s*(?:years?|yrs?)?\s*(?:-|–|—|to|bis|à|tot|until)\s*(\d+)/i;

/** "1 to 3 years" where the ad says so, else "3 years or more"; null where it asks for none. `source` is its text. */
export function yearsInWords(
  { yearsMin, evidence }: Pick<Posting, "yearsMin" | "evidence">,
  source?: string,
): string | null {
  if (yearsMin === null) return null;
  const span = evidence.yearsMin?.[0];
  const [, from, to] = (span && source && RANGE.exec(source.slice(...span))) || [];
  if (Number(from) === yearsMin && Number(to) > yearsMin) return `${yearsMin} to ${to} years`;
  return `${plural(yearsMin, "year")} or more`;
}
