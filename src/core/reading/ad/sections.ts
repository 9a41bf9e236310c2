import type { NormalText, TextLine } from "../text/normal-text.ts";
import type { Tokens } from "../text/tokens.ts";
import type { AdLine } from "./ad-text.ts";
import type { CueFinder } from "./cues.ts";
import {
  beginsLikeHeading,
  foldHeading,
  headingKind,
  headingWordShare,
  type SectionKind,
} from "./headings.ts";
import { wordingKind } from "./section-wording.ts";

const LONGEST_HEADING = 90;

const FIRM_LIST =
  /require|qualif|must|minimum|essential|need|basic|looking for|you have|bring|skills|experience/;
const SOFT_LIST = /^(?:examples of )?(?:highly )?(?:desired|desirable)\b|^what (?:sets|will set) you apart/;

/** A paragraph longer than this may hold a whole ad: its sentences are judged one by one. */
const WALL = 450;

/** Gives every line its part of the ad: by the headings, and by its own wording where they are silent. */
export function readSections(
  { text, lines }: NormalText,
  tokens: Tokens,
  findCues: CueFinder,
  employer: string | null = null,
): AdLine[] {
  const parted: AdLine[] = [];
  let current: SectionKind = "other";
  const pieces = lines.flatMap((one) => sentencesOf(one, text));
  const found = findCues(
    tokens,
    pieces.map(({ end }) => end),
  );
  pieces.forEach((line, i) => {
    const cues = found[i]!;
    const words = text.slice(line.start, line.end);
    const opened = openedBy(line, words);
    if (opened) {
      current = opened.kind;
      const end = line.start + opened.length;
      parted.push({ start: line.start, end, kind: "heading", section: current, cues });
      if (end < line.end) parted.push({ start: end, end: line.end, kind: "text", section: current, cues });
      return;
    }
    const section = wordingKind(words, cues, current, line.kind, employer);
    parted.push({ start: line.start, end: line.end, kind: line.kind, section, cues });
    current = openedByTail(words) ?? current;
  });
  return withSoleList(parted, text);
}

/** A list of what is desired, in an ad that lists nothing as required, is what the ad asks for. */
function withSoleList(lines: AdLine[], text: string): AdLine[] {
  const headings = lines.filter(({ kind }) => kind === "heading");
  const words = ({ start, end }: AdLine) => foldHeading(text.slice(start, end));
  if (headings.some((line) => line.section === "required" && FIRM_LIST.test(words(line)))) return lines;
  let asks = false;
  return lines.map((line) => {
    if (line.kind === "heading") asks = line.section === "preferred" && SOFT_LIST.test(words(line));
    return asks && line.section === "preferred" ? { ...line, section: "required" } : line;
  });
}

function sentencesOf(line: TextLine, text: string): TextLine[] {
  if (line.end - line.start <= WALL) return [line];
  const ends = [
    ...text.slice(line.start, line.end).matchAll(/[a-z)\d%][.!?] (?=\p{Lu}|[•·*●-])|(?<=\S) (?=[•●▪] )/gu),
  ];
  const cuts = ends.map((end) => line.start + end.index + end[0].length);
  return [line.start, ...cuts].map((start, i) => ({
    ...line,
    start,
    end: cuts[i] ?? line.end,
    boldEnd: i === 0 ? Math.min(line.boldEnd, cuts[0] ?? line.end) : start,
    gapBefore: i === 0 && line.gapBefore,
  }));
}

interface Opened {
  readonly kind: SectionKind;
  /** How much of the line is heading; the rest already belongs to the part it opens. */
  readonly length: number;
}

function openedBy(line: TextLine, words: string): Opened | null {
  const bold = line.boldEnd - line.start;
  if (words.length <= LONGEST_HEADING) {
    const marked = line.kind === "heading" || bold >= words.length - 2;
    const kind = wholeLineKind(words, marked, line.kind === "item");
    if (kind) return { kind, length: words.length };
  }
  const colon = words.slice(0, LONGEST_HEADING).indexOf(":");
  const label = bold > 2 && bold <= LONGEST_HEADING ? bold : colon;
  if (label < 3 || label >= words.length - 1 || !beginsLikeHeading(words)) return null;
  const folded = foldHeading(words.slice(0, label));
  const sure = folded !== "" && headingWordShare(folded) === 1 && folded.split(" ").length <= 8;
  const kind = sure ? headingKind(folded) : null;
  return kind ? { kind, length: words.charCodeAt(label) === 58 ? label + 1 : label } : null;
}

/** "… for this opportunity. Basic Qualifications:" opens a part at the end of a paragraph. */
function openedByTail(words: string): SectionKind | null {
  if (!words.endsWith(":") || words.length < 12) return null;
  const tail = words.slice(-LONGEST_HEADING);
  const from = Math.max(tail.lastIndexOf(". "), tail.lastIndexOf("! "), tail.lastIndexOf("? "));
  if (from === -1) return null;
  const folded = foldHeading(tail.slice(from));
  return folded !== "" && headingWordShare(folded) >= 0.75 ? headingKind(folded) : null;
}

function wholeLineKind(words: string, marked: boolean, item: boolean): SectionKind | null {
  const colon = words.endsWith(":");
  if (!marked && !mayOpen(words, colon, item)) return null;
  const folded = foldHeading(words);
  const count = folded.split(" ").length;
  if (folded === "" || count > 14) return null;
  const kind = headingKind(folded);
  if (kind === null || marked) return kind;
  const share = headingWordShare(folded);
  if (colon) return share >= (item ? 1 : 0.5) ? kind : null;
  if (share === 1) return kind;
  const named = /^(?:about|why|life at|join|who is|working at|meet) /.test(folded) && count <= 5;
  return (named && /^\P{Ll}*(?:[\p{Lu}]|\b(?:at|is|us)\b)/u.test(words)) ||
    (isCapitals(words) && (share > 0.3 || count <= 3))
    ? kind
    : null;
}

/** What an unmarked heading needs at the least; most lines need no closer look. */
function mayOpen(words: string, colon: boolean, item: boolean): boolean {
  if (colon) return true;
  return !item && !/(?<!\.\.)[.;,!]$/.test(words) && (beginsLikeHeading(words) || !/[a-z]/.test(words));
}

function isCapitals(words: string): boolean {
  return words.length > 4 && words === words.toUpperCase() && /\p{Lu}{4}/u.test(words);
}
