import type { AdLine, AdText } from "./ad-text.ts";
import { placeCoded, placeNamed } from "./gazetteer.ts";
import {
  ALSO_WORDS,
  AT,
  BETWEEN,
  BOARD_WORDS,
  CALLS_TO_US,
  DASH,
  DAYS_OF_WORK,
  LABELS,
  LEGAL_FORM,
  LOGO,
  NO_NAME,
  PAY_WORDS,
  SUBJECT_ONLY,
  WAYS_OF_WORK,
  withoutPictures,
} from "./head-wording.ts";
import { isHeading } from "./headings.ts";
import { parsePlaces } from "./place-list.ts";
import { ABBREVIATED, isTitleLine } from "./title-wording.ts";

/** What a part of a head line is, by its own words and by the label above it. */
export type CellKind = "title" | "company" | "place" | "name" | "subject" | "work" | "words" | "other";

/** A part of one of the short lines at the head of an ad; offsets are into the normal text. */
export interface HeadCell {
  readonly kind: CellKind;
  readonly words: string;
  readonly start: number;
  readonly end: number;
  /** Its line, counted from the head of the ad. */
  readonly line: number;
  /** How it is parted from the cell before it in its line. */
  readonly after: "line" | "mark" | "dash" | "at" | "comma";
}

const MOST_LINES = 16;
const LONGEST_LINE = 120;
const LONGEST_LIST = 260;
const MOST_WORDS = 14;

/** The parts of the short lines that an ad begins with, up to its first sentence, list or heading. */
export function headCells({ text, lines }: AdText): HeadCell[] {
  const cells: HeadCell[] = [];
  let label: keyof typeof LABELS | null = null;
  for (const [i, line] of lines.slice(0, MOST_LINES).entries()) {
    const words = withoutPictures(text.slice(line.start, line.end));
    if (label === null && endsHead(line, words, i)) break;
    const labelled: keyof typeof LABELS | null = label;
    label = labelOf(words);
    if (label !== null) continue;
    const found = cellsOf(text, line, i);
    cells.push(...(labelled ? found.map((cell) => asLabelled(cell, labelled)) : found));
  }
  return cells;
}

function endsHead({ kind, section }: AdLine, words: string, i: number): boolean {
  if (isLongList(words)) return false;
  const parts = words.split(/[|·•]/).length;
  if (words.length > (parts > 2 ? LONGEST_LIST : LONGEST_LINE)) return true;
  if (parts === 1 && words.split(/\s+/).length > MOST_WORDS) return true;
  if (/\p{Ll}{2}[.!]$/u.test(words) && !ABBREVIATED.test(words) && words.split(" ").length > 3)
    return !LEGAL_FORM.test(words);
  const isBoards = BOARD_WORDS.test(words) || labelOf(words) !== null;
  if (kind === "item") return !isBoards;
  if (kind !== "heading" || i === 0 || isBoards || section === "how-to-apply") return false;
  return !(isTitleLine(words) || isPlaceCell(words) || LEGAL_FORM.test(words));
}

function labelOf(words: string): keyof typeof LABELS | null {
  for (const [kind, wording] of Object.entries(LABELS)) {
    if (wording.test(words)) return kind as keyof typeof LABELS;
  }
  return null;
}

function asLabelled(cell: HeadCell, label: keyof typeof LABELS): HeadCell {
  if (label === "none") return { ...cell, kind: "other" };
  if (label === "place") return cell.kind === "place" ? cell : { ...cell, kind: "other" };
  return { ...cell, kind: label };
}

function cellsOf(text: string, { start, end }: AdLine, line: number): HeadCell[] {
  const words = text.slice(start, end);
  // "Work type: Hybrid": what a line's own label says of it is read by others.
  if (/^\s*[\p{L} ]{2,28}:\s/u.test(words)) return [];
  const cells: HeadCell[] = [];
  let from = 0;
  let after: HeadCell["after"] = "line";
  // "Frontend / Backend Engineer" is one title, "Berlin / Engineering / Full-time" are three parts.
  const gaps = [...words.matchAll(BETWEEN)].filter(
    ({ 0: mark, index }) => (mark.trim() !== "/" || !isTitleLine(words)) && !isBracketed(words, index),
  );
  for (const gap of [...gaps, null]) {
    const to = gap?.index ?? words.length;
    for (const cell of cellsAt(words, from, to)) {
      cells.push({
        ...cell,
        start: start + cell.start,
        end: start + cell.end,
        line,
        after: cell.after ?? after,
      });
    }
    if (gap) after = gapKind(gap[0]);
    from = to + (gap?.[0].length ?? 0);
  }
  return cells;
}

/** "Engineer (Remote - US)" is one part. */
function isBracketed(words: string, at: number): boolean {
  return words.lastIndexOf("(", at) > words.lastIndexOf(")", at) && words.indexOf(")", at) !== -1;
}

function gapKind(gap: string): HeadCell["after"] {
  if (AT.test(gap)) return "at";
  if (DASH.test(gap)) return "dash";
  return "mark";
}

type BareCell = Pick<HeadCell, "kind" | "words" | "start" | "end"> & Partial<Pick<HeadCell, "after">>;

function cellsAt(line: string, from: number, to: number): BareCell[] {
  const raw = line.slice(from, to);
  const words = withoutPictures(raw).replace(/[\s,:]+$/, "");
  if (words === "") return [];
  const start = from + raw.indexOf(words);
  const cell = (kind: CellKind, at: number, some: string): BareCell => ({
    kind,
    words: some,
    start: start + at,
    end: start + at + some.length,
  });
  const logo = LOGO.exec(words);
  const pictured = logo?.[1] ?? logo?.[2];
  if (pictured) return [cell("company", words.indexOf(pictured), pictured)];
  const kind = kindOf(words);
  // "Acme Ltd, Berlin": an employer and its place with no stronger mark between them.
  for (
    let comma = words.indexOf(", ");
    kind !== "place" && comma > 0;
    comma = words.indexOf(", ", comma + 1)
  ) {
    const [before, behind] = [words.slice(0, comma), words.slice(comma + 2)];
    if (kindOf(before) !== "name" || !isPlaceCell(behind)) continue;
    return [cell("name", 0, before), { ...cell("place", comma + 2, behind), after: "comma" }];
  }
  return [cell(kind, 0, words)];
}

function kindOf(words: string): CellKind {
  const bare = words.replace(/^\((.*)\)$/, "$1");
  if (BOARD_WORDS.test(bare)) return "other";
  if (WAYS_OF_WORK.test(bare) || DAYS_OF_WORK.test(bare)) return "work";
  if (isTitleLine(words)) return "title";
  if (isPlaceCell(bare)) return "place";
  if (PAY_WORDS.test(bare)) return "other";
  if (SUBJECT_ONLY.test(bare)) return "subject";
  return isName(bare) ? "name" : "words";
}

/** Names of places and nothing else but how one works there: "Berlin, Germany (Hybrid)", "NYC / SF or Remote". */
export function isPlaceCell(words: string): boolean {
  if (isLongList(words)) return true;
  if (words.length > LONGEST_PLACE || !/^[\p{Lu}(]/u.test(words) || LEGAL_FORM.test(words)) return false;
  const parts = words.split(/[,()/&]|\s(?:or|and|oder|und|et)\s/).flatMap((part) => part.trim() || []);
  let places = 0;
  for (const [i, part] of parts.entries()) {
    if (WAYS_OF_WORK.test(part) || DAYS_OF_WORK.test(part)) continue;
    if (i === 0 && SUBJECT_ONLY.test(part)) return false;
    const bare = part
      .replace(/^(?:remote|hybrid) (?:(?:in|from|within) )?/i, "")
      .replace(/ (?:only|based)$/i, "");
    if (!isPlacePart(bare, i, parts[i + 1])) return false;
    places++;
  }
  return places > 0 && !(parts.length === 1 && ALSO_WORDS.test(words));
}
const LONGEST_PLACE = 90;

/** "Albania, Andorra, Austria, …": feeds name every country a job is open to. */
function isLongList(words: string): boolean {
  if (words.length <= LONGEST_PLACE) return false;
  const parts = words.split(",", MOST_PARTS).map((part) => part.trim());
  return parts.length === MOST_PARTS && parts.every((part) => placeNamed(part) ?? placeCoded(part, null));
}
const MOST_PARTS = 4;

function isPlacePart(part: string, i: number, next: string | undefined): boolean {
  if (!/^\p{Lu}/u.test(part)) return false;
  if (placeNamed(part) || (i > 0 && placeCoded(part, null))) return true;
  if (AREA.test(part)) return parsePlaces(part).length > 0;
  // A city no list knows is told by the state or country behind it.
  const wider =
    next === undefined || SUBJECT_ONLY.test(next) ? null : (placeCoded(next, null) ?? placeNamed(next));
  return wider !== null && wider.kind !== "city" && part.split(" ").length <= 3;
}
const AREA = /^(?:greater|state of|city of|metro) |\b(?:area|metropolitan|county|region|metro|\d{4,6})$/i;

function isName(words: string): boolean {
  return (
    /^[\p{L}\d]/u.test(words) &&
    /\p{L}/u.test(words) &&
    words.length <= 50 &&
    words.split(/\s+/).length <= 6 &&
    !NO_NAME.test(words) &&
    !CALLS_TO_US.test(words) &&
    !isHeading(words)
  );
}
