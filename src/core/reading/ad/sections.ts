import type { NormalText, TextLine } from "../text/normal-text.ts";
import type { MayMatch, Sieve, SiftedLines } from "../text/sieve.ts";
import type { Tokens } from "../text/tokens.ts";
import type { AdLine } from "./ad-text.ts";
import type { CueFinder } from "./cues.ts";
import { foreignHeadingKind } from "./heading-languages.ts";
import {
  foldHeading,
  type HeadingSigns,
  headingKind,
  headingSigns,
  headingWordShare,
  type SectionKind,
} from "./headings.ts";
import { wordingKind } from "./section-wording.ts";
import { sentenceCuts } from "./sentence-cuts.ts";
import { LONGEST_WHOLE, wholeHeadingKind } from "./whole-headings.ts";

const LONGEST_HEADING = 90;
/** A line in another language whose words are mostly those of headings is one when a heading's phrase stands in it. */
const FOREIGN_SHARE = 0.75;

const FIRM_LIST =
  /require|qualif|must|minimum|essential|need|basic|looking for|you have|bring|skills|experience|about you$/;
const SOFT_LIST = /^(?:examples of )?(?:highly )?(?:desired|desirable)\b|^what (?:sets|will set) you apart/;

/** A paragraph longer than this may hold a whole ad: its sentences are judged one by one. */
const WALL = 450;

/** The lines of an ad with their parts, and what may stand in them. */
export interface Sections {
  readonly lines: readonly AdLine[];
  readonly sifted: SiftedLines;
}

/** Gives every line its part of the ad: by the headings, and by its own wording where they are silent. */
export function readSections(
  { text, lines }: NormalText,
  tokens: Tokens,
  findCues: CueFinder,
  sift: Sieve,
  employer: string | null = null,
): Sections {
  const parted: AdLine[] = [];
  let current: SectionKind = "other";
  const pieces = lines.flatMap((one) => sentencesOf(one, tokens.codes));
  const firstWords = firstWordsOf(pieces, tokens);
  const found = findCues(tokens, firstWords);
  const sifted = sift(tokens.codes, text.length, pieces);
  pieces.forEach((line, i) => {
    const cues = found[i]!;
    const { start, end } = line;
    const words = text.slice(start, end);
    const firstWord = firstWords[i]!;
    const endWord = firstWords[i + 1]!;
    const mayMatch = (wording: RegExp) => sifted.mayMatch(wording, i);
    const opening = openedBy(
      line,
      words,
      headingSigns(tokens, firstWord, endWord, words.length <= LONGEST_HEADING),
      mayMatch,
    );
    const opened = opening && goesOnWishing(current, opening.kind, line, words) ? null : opening;
    if (opened && !(i < HEAD && current === "other" && BUTTON.test(words))) {
      current = opened.kind;
      const cut = start + opened.length;
      let cutWord = cut < end ? firstWord : endWord;
      while (cutWord < endWord && tokens.start[cutWord]! < cut) cutWord++;
      parted.push({
        start,
        end: cut,
        firstWord,
        endWord: cutWord,
        kind: "heading",
        section: current,
        cues,
        sifted: i,
      });
      if (cut < end)
        parted.push({
          start: cut,
          end,
          firstWord: cutWord,
          endWord,
          kind: "text",
          section: current,
          cues,
          sifted: i,
        });
      return;
    }
    if (current === "about-company" && namesAList(line, words, pieces[i + 1])) current = "other";
    const section = wordingKind(words, { cues, mayMatch }, current, line.kind, employer);
    parted.push({ start, end, firstWord, endWord, kind: line.kind, section, cues, sifted: i });
    current = openedByTail(words, mayMatch) ?? current;
  });
  return { lines: withSoleList(parted, text), sifted };
}

/** "Apply" over an ad is a button of the page it was copied from, and opens no part of it. */
const BUTTON =
  /^(?:(?:easy |quick )?(?:apply(?: now| here)?|application)|(?:similar|related|other|more) (?:jobs|openings|roles)|privacy(?: policy| notice)?)$/i;
const HEAD = 16;

/** A list of what is desired, in an ad that lists nothing as required, is what the ad asks for. */
function withSoleList(lines: AdLine[], text: string): AdLine[] {
  const headings = lines.filter(({ kind }) => kind === "heading");
  if (!headings.some(({ section }) => section === "preferred")) return lines;
  const words = ({ start, end }: AdLine) => foldHeading(text.slice(start, end));
  if (headings.some((line) => line.section === "required" && FIRM_LIST.test(words(line)))) return lines;
  let asks = false;
  return lines.map((line) => {
    if (line.kind === "heading") asks = line.section === "preferred" && SOFT_LIST.test(words(line));
    return asks && line.section === "preferred" ? { ...line, section: "required" } : line;
  });
}

/** The first word of each line, and one more for the end. */
function firstWordsOf(lines: readonly TextLine[], { start, count }: Tokens): Int32Array {
  const first = new Int32Array(lines.length + 1);
  let word = 0;
  lines.forEach((line, i) => {
    first[i] = word;
    while (word < count && start[word]! < line.end) word++;
  });
  first[lines.length] = word;
  return first;
}

/** A short line above a list is a heading, in whatever words: the employer's own story ends there. */
function namesAList(line: TextLine, words: string, next: TextLine | undefined): boolean {
  if (line.kind !== "text" || next?.kind !== "item" || words.length > LONGEST_UNKNOWN) return false;
  return /^[\p{Lu}¿¡]/u.test(words) && !/[.,;!]$/.test(words) && words.split(" ").length <= 8;
}
const LONGEST_UNKNOWN = 50;

function sentencesOf(line: TextLine, codes: Uint16Array): TextLine[] {
  if (line.end - line.start <= WALL) return [line];
  const cuts = sentenceCuts(codes, line.start, line.end);
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

function openedBy(line: TextLine, words: string, signs: HeadingSigns, mayMatch: MayMatch): Opened | null {
  const bold = line.boldEnd - line.start;
  if (words.length <= LONGEST_HEADING) {
    const marked = line.kind === "heading" || bold >= words.length - 2;
    const kind = wholeLineKind(words, marked, line.kind === "item", signs, mayMatch);
    if (kind) return { kind, length: words.length };
  }
  if (!signs.begins) return null;
  const colon = words.indexOf(":");
  const label = bold > 2 && bold <= LONGEST_HEADING ? bold : colon;
  if (label < 3 || label >= words.length - 1 || label >= LONGEST_HEADING) return null;
  if (label === bold && isOneWord(words.slice(0, label)) && RUNS_ON.test(words.slice(label))) return null;
  const folded = foldHeading(words.slice(0, label));
  const sure = folded !== "" && headingWordShare(folded) === 1 && folded.split(" ").length <= 8;
  const kind = sure ? headingKind(folded, mayMatch) : null;
  return kind ? { kind, length: words.charCodeAt(label) === 58 ? label + 1 : label } : null;
}

/** "Apply the best practices", its first word in bold: a sentence and no heading. */
const RUNS_ON = /^\s*\p{Ll}/u;

function isOneWord(words: string): boolean {
  return /^\s*\p{L}+\s*$/u.test(words);
}

/** "… for this opportunity. Basic Qualifications:" opens a part at the end of a paragraph. */
function openedByTail(words: string, mayMatch: MayMatch): SectionKind | null {
  if (!words.endsWith(":") || words.length < 12) return null;
  const tail = words.slice(-LONGEST_HEADING);
  const from = Math.max(tail.lastIndexOf(". "), tail.lastIndexOf("! "), tail.lastIndexOf("? "));
  if (from === -1) return null;
  const folded = foldHeading(tail.slice(from));
  return folded !== "" && headingWordShare(folded) >= 0.75 ? headingKind(folded, mayMatch) : null;
}

function wholeLineKind(
  words: string,
  marked: boolean,
  item: boolean,
  signs: HeadingSigns,
  mayMatch: MayMatch,
): SectionKind | null {
  const colon = words.endsWith(":");
  if (item && words.length <= LONGEST_LABEL && WISHES.test(words)) return "preferred";
  if (item && words.length <= LONGEST_LABEL && NEEDS.test(words)) return "required";
  if (signs.beginsWhole && !item && words.length <= LONGEST_WHOLE && !endsLikeSentence(words)) {
    const kind = STARTS_BIG.test(words) ? wholeHeadingKind(foldHeading(words)) : null;
    if (kind) return kind;
  }
  if (!marked && !mayOpen(words, colon, item, signs)) return null;
  const folded = foldHeading(words);
  const count = folded.split(" ").length;
  if (folded === "" || count > 14) return null;
  const kind = headingKind(folded, mayMatch);
  if (kind === null || marked) return kind;
  const share = headingWordShare(folded);
  if (colon) return share >= leastShare(item) ? kind : null;
  if (share === 1 || (share >= FOREIGN_SHARE && foreignHeadingKind(folded, mayMatch) !== null)) return kind;
  const named = (NAMED.test(folded) && count <= 5) || (ASKED_OF.test(folded) && count <= 7);
  return (named && /^\P{Ll}*(?:[\p{Lu}]|\b(?:at|is|us)\b)/u.test(words)) ||
    (isCapitals(words) && (share > 0.3 || count <= 3))
    ? kind
    : null;
}

/** A heading begins with a capital; what goes on from the line above does not. */
const STARTS_BIG = /^\P{L}*\p{Lu}/u;

/** Items that head the items below them. */
const WISHES =
  /^\W*(?:(?:nice|good)[- ]to[- ]haves?|desirables?|desired|preferred|bonus points|plus(?:es)?)\W*$/i;
const NEEDS = /^\W*(?:must[- ]haves?|essentials?|mandatory|soft skills)\W*$/i;
const LONGEST_LABEL = 24;

/** Below a list of wishes, what only groups them ("Experience with:") opens no other part. */
function goesOnWishing(
  current: SectionKind,
  opened: SectionKind,
  { kind }: TextLine,
  words: string,
): boolean {
  if (
    current !== "preferred" ||
    opened !== "required" ||
    /\b(?:must|require|essential|mandatory|minimum)/i.test(words)
  )
    return false;
  return LEAD_IN.test(words) || (kind === "item" && !NEEDS.test(words));
}
const LEAD_IN =
  /^\W*(?:(?:prior|previous|hands-on|some) )?(?:experience|knowledge|familiarity|proficiency|expertise|background|understanding|skills) (?:with|of|in)\b[^.]{0,50}:$/i;

const NAMED = /^(?:about|why|life at|join|who is|working at|meet|qui est|quem é|wie is|quién es|wer ist) /;

/** "Requirements for all data scientists". */
const ASKED_OF =
  /^(?:(?:key|minimum|basic|main|core|general) )?(?:requirements|qualifications|responsibilities) (?:for|of) /;

/** The share of usual words that a line which ends with a colon needs to be a heading. */
function leastShare(item: boolean): number {
  return item ? 1 : 0.5;
}

/** What an unmarked heading needs at the least; most lines need no closer look. */
function mayOpen(words: string, colon: boolean, item: boolean, { begins, share }: HeadingSigns): boolean {
  if (colon) return share >= leastShare(item);
  if (item || endsLikeSentence(words)) return false;
  return begins
    ? share >= FOREIGN_SHARE || MAY_BE_NAMED.test(words) || !/[a-z]/.test(words)
    : !/[a-z]/.test(words);
}

const MAY_BE_NAMED =
  /^[\W_]*(?:(?:\w+ )?(?:requirements|qualifications|responsibilities) (?:for|of)|about|why|life|join|who|working|meet|qui|quem|wie|quién|wer)\b/i;

function endsLikeSentence(words: string): boolean {
  const last = words.at(-1);
  if (last === ".") return !words.endsWith("...");
  return last === ";" || last === "," || last === "!";
}

function isCapitals(words: string): boolean {
  return words.length > 4 && words === words.toUpperCase() && /\p{Lu}{4}/u.test(words);
}
