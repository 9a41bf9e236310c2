import type { EducationEntry } from "../../profile.ts";
import type { Placed } from "../../stated-resume.ts";
import type { DateRange } from "./dates.ts";
import { cutDatedEntries, type EntryLines } from "./entries.ts";
import { DEGREE_WORDS, SCHOOL_WORDS } from "./entry-wording.ts";
import { type Piece, piecesOf } from "./pieces.ts";
import { isPlace, splitPlace, withoutTown } from "./places.ts";
import type { ResumeLine } from "./resume-line.ts";

/** Marks and remarks that stand beside a degree and are none of it. */
const REMARK =
  /^\(?(?:gpa|grade|note|abschlussnote|mention|average|thesis|master(?:'s|’s)? thesis|dissertation|courses?|coursework|relevant|modules?|honou?rs|distinction|first class|summa|magna|cum laude|advisor|supervisor|betreuer)\b/i;

/** "Gymnasium am See, Note: 1,7". */
const MARK_AT_END =
  /(?:[,;]\s*(?:note|abschlussnote|gesamtnote|c?gpa|grade|mention|average|nota)\s*:?\s*[\d(].*|[,;]\s*(?:summa|magna|cum laude|(?:with )?(?:high )?distinction|first[- ]class|mit auszeichnung)\b.*|\s*\((?:\d[:.,]\d{1,2}|first|upper second|distinction|merit|(?:summa |magna )?cum laude)[^()]{0,20}\))$/i;

/** "…, conclusão em 2019": what stands between a school and the year. */
const ENDED =
  /,?\s*(?:conclu(?:s[ãa]o|íd[oa])(?: em)?|completed(?: in)?|graduated(?: in)?|awarded(?: in)?|abgeschlossen|obtenue?(?: en)?|finalizad[oa](?: en)?|afgerond(?: in)?)$/i;

/** Reads the entries of an education section. */
export function readEducation(lines: readonly ResumeLine[]): Placed<EducationEntry>[] {
  const entries = cutDatedEntries(lines);
  const namesTowns = entries.some((entry) => entry.headerTexts.some(endsWithPlace));
  return entries.map((entry) => entryOf(entry, namesTowns));
}

/** Where a place stands behind one school, an unknown name behind another is one too. */
function endsWithPlace(text: string): boolean {
  return splitPlace(text).place !== null;
}

function entryOf(entry: EntryLines, namesTowns: boolean): Placed<EducationEntry> {
  const last = entry.lines.at(-1) as ResumeLine;
  const pieces = piecesOf(entry.headerTexts, entry.header)
    .filter((piece) => !isPlace(piece.text) && !REMARK.test(piece.text))
    .map((piece) => ({
      ...piece,
      text: splitPlace(piece.text.replace(MARK_AT_END, "").replace(ENDED, "")).rest,
    }))
    .flatMap(splitDegreeFromSchool);
  const names = namesOf(pieces.length === 1 ? splitAtFirstComma(pieces[0] as Piece) : pieces);
  return {
    school: names.school && namesTowns ? withoutTown(names.school).rest : names.school,
    degree: names.degree ?? degreeBelow(entry.body),
    ...studyPeriod(entry.date),
    span: [entry.lines[0]?.span[0] ?? 0, last.span[1]],
  };
}

const LONGEST_DEGREE = 100;

/** Below the school, among its bullets, the first that begins with a degree. */
function degreeBelow(body: readonly ResumeLine[]): string | null {
  const line = body.find(({ text }) => text.length < LONGEST_DEGREE && startsWithDegree(text));
  return line && !SCHOOL_WORDS.test(line.text) ? trimmed(line.text) : null;
}

/** "BSc Computer Science, University of X": parted before or after the comma-piece that names the school. */
function splitDegreeFromSchool(piece: Piece): Piece[] {
  if (!(DEGREE_WORDS.test(piece.text) || SHORT_DEGREE.test(piece.text)) || !SCHOOL_WORDS.test(piece.text))
    return [piece];
  const byWord = splitBeforeSchool(piece);
  if (byWord) return byWord;
  const parts = piece.text.split(/,\s+|(?<=\p{Ll}{3})\.\s+(?=\p{Lu})/u);
  if (parts.length < 2) return [piece];
  const isSchool = parts.map((part) => SCHOOL_WORDS.test(part) && !startsWithDegree(part));
  const first = isSchool.indexOf(true);
  if (first < 0) return [piece];
  const [degree, school] =
    first === 0
      ? [parts.slice(isSchool.lastIndexOf(true) + 1), parts.slice(0, isSchool.lastIndexOf(true) + 1)]
      : [parts.slice(0, first), parts.slice(first)];
  return [degree, school]
    .filter((part) => part.length > 0)
    .map((part) => ({ ...piece, text: part.join(", ") }));
}

/** "Máster en Economía en Universidad X", "Diplom an der Hochschule Y": a small word before the school. */
function splitBeforeSchool(piece: Piece): Piece[] | null {
  for (const match of piece.text.matchAll(
    /\s+(?:en|in|an der|am|à|aan|na|presso|from)\s+(?:la |the |el )?(?=\p{Lu})/gu,
  )) {
    const [degree, school] = [
      piece.text.slice(0, match.index),
      piece.text.slice(match.index + match[0].length),
    ];
    if (SCHOOL_WORDS.exec(school)?.index === 0 && startsWithDegree(degree)) {
      return [degree, school].map((text) => ({ ...piece, text }));
    }
  }
  return null;
}

/** "BEng Economics, Podil": with nothing else in the entry, what follows the degree and a comma is the school. */
function splitAtFirstComma(piece: Piece): Piece[] {
  const [degree = "", ...rest] = piece.text.split(/,\s+(?=\p{Lu})/u);
  if (rest.length === 0 || !startsWithDegree(degree) || isBareDegree(degree)) return [piece];
  return [degree, rest.join(", ")].map((text) => ({ ...piece, text }));
}

function startsWithDegree(text: string): boolean {
  return DEGREE_WORDS.exec(text)?.index === 0;
}

/** What the cells of a row of studies say; `both` is one cell of degree and school. */
export interface StudyCells {
  readonly degree: string | null;
  readonly field: string | null;
  readonly school: string | null;
  readonly both: readonly string[];
}

/** Degree with its field and school without its place, from cells that say which is which. */
export function degreeNames({ degree, field, school, both }: StudyCells) {
  const named = both.length > 0 ? namesOf(piecesOf(both, []).flatMap(splitDegreeFromSchool)) : null;
  const own = degree ?? named?.degree ?? null;
  return {
    degree: own && trimmed([own, field].filter(Boolean).join(", ")),
    school: school ? withoutTown(school.replace(MARK_AT_END, "")).rest : (named?.school ?? null),
  };
}

/** A degree by its letters, though they are not known: "BCL in Law"; Swiss ones of further studies: "CAS Statistik". */
const SHORT_DEGREE = /^(?:\p{Lu}[\p{L}.]{1,6} in|[CDM]AS) \p{Lu}/u;

function namesOf(pieces: readonly Piece[]): Pick<EducationEntry, "degree" | "school"> {
  const degree =
    pieces.find((piece) => startsWithDegree(piece.text)) ??
    pieces.find((piece) => DEGREE_WORDS.test(piece.text) && !SCHOOL_WORDS.test(piece.text)) ??
    pieces.find((piece) => SHORT_DEGREE.test(piece.text));
  const others = pieces.filter((piece) => piece !== degree);
  const school =
    others.find((piece) => SCHOOL_WORDS.test(piece.text)) ??
    (degree ? (others.find((piece) => piece.line !== degree.line) ?? others[0]) : others[0]);
  const field =
    degree && isBareDegree(degree.text)
      ? others.find((piece) => piece !== school && piece.line === degree.line)
      : undefined;
  return {
    degree: degree ? trimmed([degree.text, field?.text].filter(Boolean).join(", ")) : null,
    school: school?.text ?? null,
  };
}

function isBareDegree(text: string): boolean {
  return (
    text
      .replace(DEGREE_WORDS, "")
      .replace(/\b(?:of|science|arts|engineering|degree|in)\b|[^\p{L}]/giu, "") === ""
  );
}

/** Marks in brackets or after the degree go: "MSc in Physics (GPA 3.9)", "BSc in Physics, First class". */
function trimmed(degree: string): string {
  return degree
    .replace(
      /\s*\((?:gpa|grade|note|with|minor|distinction|merit|first|(?:summa |magna )?cum laude|[\d.,:/ ]+)[^)]*\)/i,
      "",
    )
    .replace(
      /,\s*(?:gpa|grade|note|first class|second class|distinction|mention|magna|summa|cum laude|honou?rs|with).*$/i,
      "",
    )
    .trim();
}

/** When a degree was studied for; a single date is the year of graduation. */
export function studyPeriod(date: DateRange | null): Pick<EducationEntry, "start" | "end"> {
  if (!date) return { start: null, end: null };
  if (date.isSingle) return { start: null, end: date.end };
  return { start: date.start, end: date.isOpen ? null : date.end };
}
