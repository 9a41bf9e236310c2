import { HEADING_QUALIFIERS, HEADING_WORDS, type ResumeSection } from "./section-wording.ts";

const SECTION_OF = new Map<string, ResumeSection>(
  Object.entries(HEADING_WORDS).flatMap(([section, words]) =>
    words.split("|").map((word) => [word, section as ResumeSection] as const),
  ),
);

/** The same without blanks, for headings set letter by letter. */
const SECTION_OF_LETTERS = new Map(
  [...SECTION_OF].map(([words, section]) => [words.replaceAll(" ", ""), section] as const),
);

const LONGEST_HEADING = 60;

/** The part of a résumé that a heading opens; null when the text is no known heading. */
export function sectionOfHeading(text: string): ResumeSection | null {
  if (text.length > LONGEST_HEADING || /\t|[.,;]$/.test(text)) return null;
  const folded = foldHeading(text);
  if (folded === "") return null;
  return known(folded) ?? ofLetters(folded) ?? ofParts(folded);
}

export function isSectionHeading(text: string): boolean {
  return sectionOfHeading(text) !== null;
}

function known(folded: string): ResumeSection | null {
  return SECTION_OF.get(folded) ?? SECTION_OF.get(folded.replace(HEADING_QUALIFIERS, "")) ?? null;
}

/** "W H A T I H A V E D O N E": only letters apart, from four on. */
function ofLetters(folded: string): ResumeSection | null {
  return /^\p{L}(?: \p{L}){3,}$/u.test(folded)
    ? (SECTION_OF_LETTERS.get(folded.replaceAll(" ", "")) ?? null)
    : null;
}

/** "Skills & tools", "Certificates and languages": every part must be a heading; the first one decides. */
function ofParts(folded: string): ResumeSection | null {
  const parts = folded.split(/ (?:and|und|et|y|e|en|&) | [/&|,] /);
  if (parts.length < 2 || parts.length > 3) return null;
  const sections = parts.map((part) => known(part.trim()));
  return sections.every((section) => section !== null) ? (sections[0] ?? null) : null;
}

export function foldHeading(text: string): string {
  return text
    .normalize("NFKD")
    .replace(/[\u0300-\u036f]/g, "")
    .normalize("NFC")
    .toLowerCase()
    .replace(/^(?:\d{1,2}|[ivx]{1,4})[.)]\s+/, "")
    .replace(/&/g, " & ")
    .replace(/\//g, " / ")
    .replace(/[^\p{L}\p{N}&/]+/gu, " ")
    .trim();
}
