import { BESIDE_WORDS, COLUMN_WORDS, type ColumnRole, FROM_OR_TO } from "./column-wording.ts";
import { foldHeading, isSectionHeading } from "./headings.ts";

type WordRole = keyof typeof COLUMN_WORDS;

const ROLE_OF_WORD = new Map<string, WordRole>(
  Object.entries(COLUMN_WORDS).flatMap(([role, words]) =>
    words.split(" ").map((word) => [word, role as WordRole] as const),
  ),
);
const BESIDE = new Set(BESIDE_WORDS.split(" "));
/** What names the entry of a row. */
const NAMING: ReadonlySet<ColumnRole> = new Set([
  "organisation",
  "title",
  "post",
  "school",
  "degree",
  "study",
  "project",
]);

const LONGEST_HEADING = 60;
const LEAST_KNOWN = 0.6;

/**
 * What the columns of a table hold, by their headings; null for a column whose heading is not known. The whole is null
 * when the headings are not clearly those of a table of jobs, studies or projects.
 */
export function columnRoles(headings: readonly string[]): (ColumnRole | null)[] | null {
  if (headings.length < 2) return null;
  const roles = headings.map(columnRole);
  const known = roles.filter((role) => role !== null);
  if (known.length < LEAST_KNOWN * headings.length || !known.some((role) => NAMING.has(role))) return null;
  if (new Set(known.filter((role) => role !== "number")).size < 2) return null;
  // "Education" beside "Projects" are two columns of a page.
  return headings.every(isSectionHeading) ? null : roles;
}

/** What a column of this heading holds; null when it is not known. */
export function columnRole(heading: string): ColumnRole | null {
  if (/^[#№]$/u.test(heading.trim())) return "number";
  if (/^%$/.test(heading.trim())) return "marks";
  const words = wordsOf(heading);
  if (words.length === 1 && words[0] && FROM_OR_TO[words[0]]) return FROM_OR_TO[words[0]] ?? null;
  const roles = words.map((word) => ROLE_OF_WORD.get(word));
  return words.every(isKnown) ? ruling(new Set(roles.filter((role) => role !== undefined))) : null;
}

/** A text could be part of a column's heading: "Name of the", with "Company" below. */
export function isColumnWording(text: string): boolean {
  const words = wordsOf(text);
  return words.length > 0 ? words.every(isKnown) : columnRole(text) !== null;
}

function wordsOf(heading: string): string[] {
  if (heading.length > LONGEST_HEADING) return ["…"];
  const folded = foldHeading(heading.replace(/\([^)]*\)/g, " "));
  return folded.split(/[ /&]+/).filter((word) => word !== "");
}

function isKnown(word: string): boolean {
  return ROLE_OF_WORD.has(word) || BESIDE.has(word);
}

/** The column of employer and title names the title first: "Position and employer". */
export function isTitleFirst(heading: string): boolean {
  const roles = foldHeading(heading)
    .split(" ")
    .map((word) => ROLE_OF_WORD.get(word));
  return roles.indexOf("title") < roles.indexOf("organisation");
}

/** Of several words the one that rules: "job description" describes, "project title" names a project. */
function ruling(roles: ReadonlySet<WordRole>): ColumnRole | null {
  const has = (role: WordRole) => roles.has(role);
  if (has("organisation") && has("title")) return "post";
  if ((has("school") || has("board")) && has("degree")) return "study";
  if (has("board")) return "board";
  if (has("place") && has("text")) return "place";
  const first = RULING.find(has);
  if (first) return first;
  if (has("from") === has("to")) return has("from") || has("time") ? "period" : null;
  return has("from") ? "from" : "to";
}

const RULING = [
  "marks",
  "text",
  "project",
  "organisation",
  "school",
  "degree",
  "field",
  "title",
  "place",
  "number",
] as const;
