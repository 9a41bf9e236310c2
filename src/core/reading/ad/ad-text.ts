import type { Span } from "../../evidence.ts";
import type { Ad } from "../../posting.ts";
import { isSpace } from "../text/characters.ts";
import { everyMatch } from "../text/every-match.ts";
import type { NormalText } from "../text/normal-text.ts";
import type { Stretch } from "../text/passage.ts";
import type { SiftedLines } from "../text/sieve.ts";
import type { Tokens } from "../text/tokens.ts";
import type { KnownWords } from "../text/word-index.ts";
import { CUE, type Cue } from "./cues.ts";
import type { SectionKind } from "./headings.ts";

/** A line of an ad and the part of the ad it belongs to. */
export interface AdLine extends Stretch {
  readonly kind: "heading" | "item" | "text";
  readonly section: SectionKind;
  /** Bits of `CUE`: what its words hint at. */
  readonly cues: number;
  /** Where it was sifted: as this line, or as one of which it is a part. */
  readonly sifted: number;
}

/** An ad made ready for the steps that read facts from it. Offsets are into `text`, the normal text. */
export interface AdText {
  readonly ad: Ad;
  readonly normal: NormalText;
  /** Where the source speaks to programs, which is left out of the text. */
  readonly orders: readonly Span[];
  readonly text: string;
  /** Its code units and a 0 behind them; valid until the next ad is read. */
  readonly codes: Uint16Array;
  readonly lines: readonly AdLine[];
  /** The cues of all lines. */
  readonly cues: number;
  /** Which wordings may stand in which lines, by `AdLine.sifted`; valid as long. */
  readonly sifted: SiftedLines;
  /** Valid as long. */
  readonly tokens: Tokens;
  /** The words that the models know; valid as long. */
  readonly known: KnownWords;
}

/** What a step found: the value and where it stands in the normal text; a header has no place there. */
export interface Found<Value> {
  readonly value: Value;
  readonly at: readonly Span[];
}

/** What a stretch of the normal text says, without the white space at its ends. */
export function foundAt(text: string, [start, end]: Span): Found<string> {
  const raw = text.slice(start, end);
  const value = raw.trim();
  const from = start + raw.length - raw.trimStart().length;
  return { value, at: [[from, from + value.length]] };
}

/** Wording found in a line; `start` and `end` are offsets of the ad's text. */
export interface LineMatch {
  readonly line: AdLine;
  readonly start: number;
  readonly end: number;
  readonly groups: RegExpExecArray;
}

/** Every match of a global pattern in the lines whose words hint at it, in text order. */
export function matchesIn({ text, lines, cues, sifted }: AdText, cue: Cue, wording: RegExp): LineMatch[] {
  const found: LineMatch[] = [];
  const bit = CUE[cue];
  if ((cues & bit) === 0 || !sifted.mayMatchSome(wording)) return found;
  for (const line of lines) {
    if ((line.cues & bit) === 0 || !sifted.mayMatch(wording, line.sifted)) continue;
    for (const groups of everyMatch(wording, text.slice(line.start, line.end))) {
      const start = line.start + groups.index;
      found.push({ line, start, end: start + groups[0].length, groups });
    }
  }
  return found;
}

/** How far before a line wording may begin whose hint is in it. */
const LEAD = 30;

/** The same for wording that may begin just before the line and go on `reach` characters behind it. */
export function matchesFrom(
  { text, lines, cues, sifted }: AdText,
  cue: Cue,
  wording: RegExp,
  reach: number,
): LineMatch[] {
  const found: LineMatch[] = [];
  if ((cues & CUE[cue]) === 0 || !sifted.mayMatchSome(wording)) return found;
  let from = 0;
  for (const line of lines) {
    if ((line.cues & CUE[cue]) === 0) continue;
    const lineStart = Math.max(0, text.lastIndexOf("\n", line.start - 1));
    const passage = text.slice(lineStart, line.end + reach);
    wording.lastIndex = Math.max(lineStart, line.start - LEAD, from) - lineStart;
    for (let groups = wording.exec(passage); groups; groups = wording.exec(passage)) {
      const start = lineStart + groups.index;
      if (start >= line.end) break;
      from = start + groups[0].length;
      found.push({ line, start, end: from, groups });
    }
  }
  return found;
}

/** The first match of a pattern in the lines whose words hint at it, past the sections named. */
export function firstIn(
  { text, lines, cues, sifted }: AdText,
  cue: Cue,
  wording: RegExp,
  except: readonly SectionKind[] = [],
): Span | null {
  const bit = CUE[cue];
  if ((cues & bit) === 0 || !sifted.mayMatchSome(wording)) return null;
  for (const line of lines) {
    if ((line.cues & bit) === 0 || !sifted.mayMatch(wording, line.sifted)) continue;
    if (except.includes(line.section)) continue;
    const match = wording.exec(text.slice(line.start, line.end));
    if (match) return [line.start + match.index, line.start + match.index + match[0].length];
  }
  return null;
}

/** The line that holds a position. */
export function lineAt(lines: readonly AdLine[], position: number): AdLine | null {
  let low = 0;
  let high = lines.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (lines[middle]!.start <= position) low = middle;
    else high = middle - 1;
  }
  return lines[low] ?? null;
}

/** The sentence around `[start, end)`, no longer than `reach` on either side and never over a line. */
export function sentenceAround(text: string, start: number, end: number, reach = 240): Span {
  return [sentenceStart(text, start, Math.max(0, start - reach)), sentenceEnd(text, end, end + reach)];
}

/** Just after the last sentence end before `from`; `least` when there is none from there on. */
function sentenceStart(text: string, from: number, least: number): number {
  for (let at = from - 1; at >= least; at--) {
    const code = text.charCodeAt(at);
    if (code > 63) continue;
    if (code === 10 || code === 59 || code === 33 || code === 63) return at + 1;
    if (code === 46 && at + 1 < from && text.charCodeAt(at + 1) === 32) {
      if (!ABBREVIATION.test(text.slice(Math.max(least, at - 6), at))) return at + 2;
    }
  }
  return least;
}

const ABBREVIATION = /\b(?:e\.g|i\.e|etc|sr|jr|vs|incl)$/i;

/** Where the sentence that goes on at `from` ends; `most`, or the end of the text, when it does not before. */
function sentenceEnd(text: string, from: number, most: number): number {
  const limit = Math.min(most, text.length);
  for (let at = from; at < limit; at++) {
    const code = text.charCodeAt(at);
    if (code > 63) continue;
    if (code === 10 || code === 59 || code === 33 || code === 63) return at;
    if (code === 46 && (at + 1 === limit || isWhite(text.charCodeAt(at + 1)))) {
      if (!goesOnBehind(text, at)) return at;
    }
  }
  return limit;
}

/** "(e.g. Spark)", "Spark etc. is a plus": a full stop that ends no sentence. */
function goesOnBehind(text: string, at: number): boolean {
  if (text.charCodeAt(at + 1) === 10) return false;
  const word = ABBREVIATION.exec(text.slice(Math.max(0, at - 6), at))?.[0].toLowerCase();
  if (word === undefined) return false;
  return word !== "etc" || /^[a-z(]/.test(text.slice(at + 2, at + 3));
}

function isWhite(code: number): boolean {
  return code === 10 || isSpace(code);
}
