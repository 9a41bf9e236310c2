import type { Skill } from "../../taxonomy/skill.ts";
import { type AdLine, type AdText, sentenceAround } from "./ad-text.ts";
import {
  ASKING_AFTER,
  ASKING_BEFORE,
  ATTRIBUTE_OF,
  ATTRIBUTES,
  BARE_IN_PASSING,
  CATEGORIES,
  DEGREE_AFTER,
  DEGREE_BEFORE,
  EXAMPLES_AFTER,
  IMPERATIVE,
  IMPLIED,
  MEANT,
  OFTEN_IN_PASSING,
  PARTNER_AFTER,
  PARTNER_BEFORE,
  PARTNERS,
  PEOPLE_AFTER,
  STUDY_BEFORE,
} from "./asking-wording.ts";
import { CUE } from "./cues.ts";

const REACH_AFTER = 100;

/** A line of an ad, and what may stand in its parts. */
export interface AskingLine {
  readonly text: string;
  readonly line: AdLine;
  /** Whether a part of the line is worded so. */
  says(wording: RegExp, part: string): boolean;
}

/** What `namingOf` takes, of a line. */
export function askingLine({ text, sifted }: Pick<AdText, "text" | "sifted">, line: AdLine): AskingLine {
  const says = (wording: RegExp, part: string) =>
    sifted.mayMatchPart(wording, line.sifted) && wording.test(part);
  return { text, line, says };
}

/**
 * How a part of an ad that asks for things names a skill: asked for, in passing (as a word that says nothing by itself,
 * or in prose that tells of the work), or as something else (the subject of a degree, the name of a team or of a trade).
 */
export type Naming = "asked" | "in-passing" | "else";

/** How a name stands in a part of the ad that asks for things. */
export function namingOf(asking: AskingLine, start: number, end: number, skill: Skill): Naming {
  const { text, line, says } = asking;
  const isField = skill.kind === "field" || skill.kind === "method";
  if (skill.id === "informatica" && isStudy(asking, start)) return "else";
  if (!isField) return isNarration(asking, start, end, SPEAKS_OF_TOOLS) ? "else" : "asked";
  if (IMPLIED.has(skill.id)) return "else";
  const after = text.slice(end, Math.min(line.end, end + REACH_AFTER));
  if (CATEGORIES.has(skill.id) && EXAMPLES_AFTER.test(after)) return "else";
  if (goesOn(after) && says(PEOPLE_AFTER, after) && !/^\W*(?:\w+ )?experience/i.test(after)) return "else";
  const [from] = sentenceAround(text, start, end);
  const before = text.slice(Math.max(line.start, from), start);
  if (PARTNERS.has(skill.id) && isPartner(asking, before, text.slice(start, end), after)) return "else";
  if ((line.cues & CUE.degree) !== 0 && isDegreeSubject(asking, before, after)) return "else";
  const isWorded = () => says(ASKING_BEFORE, before) || says(ASKING_AFTER, after);
  const isBare = () => BARE_IN_PASSING.has(skill.id) && !/\s/.test(text.slice(start, end));
  if ((skill.umbrella && !MEANT.has(skill.id)) || OFTEN_IN_PASSING.has(skill.id) || isBare()) {
    if (ATTRIBUTES.has(skill.id) && ATTRIBUTE_OF.test(after)) return "else";
    return askedUnless(!isListed(line, start) && !isWorded());
  }
  if (isProse(line, skill) && !isDuty(asking))
    return askedUnless(!isWorded() && !(line.section === "duties" && APPLIED.test(before)));
  return askedUnless(isNarration(asking, start, end, SPEAKS_OF_WORK));
}

function askedUnless(inPassing: boolean): Naming {
  return inPassing ? "in-passing" : "asked";
}

const OF_WORK = /\b(?:tools|processes|practices|pipelines|principles|projects)$/i;

/** "Collaborate with product and DevOps" names people; "with DevOps tools", what is worked with. */
function isPartner({ says }: AskingLine, before: string, name: string, after: string): boolean {
  return !OF_WORK.test(name) && PARTNER_AFTER.test(after) && says(PARTNER_BEFORE, before);
}

/** "Apply data mining and clustering", "by applying machine learning". */
const APPLIED =
  /\b(?:appl(?:y|ies|ying)|perform(?:s|ing)?|utili[sz](?:e|ing)|us(?:e|ing)|leverag(?:e|ing))\b[^.;:]{0,50}$/i;

/** Whether another word of the same phrase may follow. */
function goesOn(after: string): boolean {
  const code = after.charCodeAt(0);
  return code === 32 || code === 44 || code === 45;
}

/** Running text about the work names many fields; what is asked for there says so. */
function isProse({ kind, section }: AdLine, skill: Skill): boolean {
  if (kind !== "text") return false;
  return (
    section === "other" || (skill.kind === "field" && (section === "duties" || section === "about-role"))
  );
}

/** A duty of a list whose marks are lost: it begins with what is to be done. */
function isDuty({ text, line, says }: AskingLine): boolean {
  return line.section === "duties" && says(IMPERATIVE, text.slice(line.start, line.end));
}

/** An item of the requirements that begins with the name. */
function isListed(line: AdLine, start: number): boolean {
  return (
    line.kind === "item" &&
    start - line.start <= 3 &&
    (line.section === "required" || line.section === "preferred")
  );
}

function isStudy({ text, line, says }: AskingLine, start: number): boolean {
  return text.charAt(start) === "i" || says(STUDY_BEFORE, text.slice(line.start, start));
}

function isDegreeSubject({ says }: AskingLine, before: string, after: string): boolean {
  // "A master's (or equivalent experience) in physics": what stands in brackets begins no other demand.
  return (
    says(DEGREE_BEFORE, before.replace(/\([^()]*\)/g, "")) ||
    (says(DEGREE_AFTER, after) && !says(ASKING_BEFORE, before))
  );
}

const ADDRESSED =
  /\byou(?:r|'ll)?\b|\bwill\b|\bmust\b|\bshould\b|\b(?:tech(?:nology|nical)?|data|our|current|ml|ai|learning) stack\b/i;
/** Tools may be listed at any length behind the words that ask for them. */
const LONGEST_LIST = 2000;

/** What the team works with is what the person will. */
const WORKED_WITH =
  /\bwe (?:\w+ )?(?:use|work with|rely on|build with|code in)\b|\b(?:technologies|tools|languages|frameworks),? (?:such as|like)\b|^\W*(?:the |our )?(?:\w+ )?stack is\b/i;

const SPEAKS_OF_WORK = [ADDRESSED, IMPERATIVE, ASKING_BEFORE];
const SPEAKS_OF_TOOLS = [...SPEAKS_OF_WORK, WORKED_WITH];

/** Prose that tells of the work or the employer and says neither what the person does nor what they know. */
function isNarration(
  { text, line, says }: AskingLine,
  start: number,
  end: number,
  wordings: readonly RegExp[],
): boolean {
  if (line.kind !== "text" || (line.section !== "other" && line.section !== "about-role")) return false;
  const [from, to] = sentenceAround(text, start, end, LONGEST_LIST);
  const sentence = text.slice(from, to);
  if (!/\s/.test(sentence.trim())) return false;
  // A sentence with an abbreviation in it may begin before its line.
  const isWithin = from >= line.start && to <= line.end;
  return !wordings.some((wording) => (isWithin ? says(wording, sentence) : wording.test(sentence)));
}
