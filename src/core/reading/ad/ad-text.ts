import type { Span } from "../../evidence.ts";
import type { Ad } from "../../posting.ts";
import type { NormalText } from "../text/normal-text.ts";
import type { Tokens } from "../text/tokens.ts";
import { CUE, type Cue } from "./cues.ts";
import type { SectionKind } from "./headings.ts";

/** A line of an ad and the part of the ad it belongs to. */
export interface AdLine {
  readonly start: number;
  readonly end: number;
  readonly kind: "heading" | "item" | "text";
  readonly section: SectionKind;
  /** Bits of `CUE`: what its words hint at. */
  readonly cues: number;
}

/** An ad made ready for the steps that read facts from it. Offsets are into `text`, the normal text. */
export interface AdText {
  readonly ad: Ad;
  readonly normal: NormalText;
  readonly text: string;
  readonly lines: readonly AdLine[];
  /** Valid until the next ad is read. */
  readonly tokens: Tokens;
}

/** What a step found: the value and where it stands in the normal text; a header has no place there. */
export interface Found<Value> {
  readonly value: Value;
  readonly at: readonly Span[];
}

/** Wording found in a line; `start` and `end` are offsets of the ad's text. */
export interface LineMatch {
  readonly line: AdLine;
  readonly start: number;
  readonly end: number;
  readonly groups: RegExpExecArray;
}

/** Every match of a global pattern in the lines whose words hint at it, in text order. */
export function matchesIn({ text, lines }: AdText, cue: Cue, wording: RegExp): LineMatch[] {
  const found: LineMatch[] = [];
  for (const line of lines) {
    if ((line.cues & CUE[cue]) === 0) continue;
    for (const groups of text.slice(line.start, line.end).matchAll(wording)) {
      const start = line.start + groups.index;
      found.push({ line, start, end: start + groups[0].length, groups });
    }
  }
  return found;
}

/** The first match of a pattern in the lines whose words hint at it, past the sections named. */
export function firstIn(
  { text, lines }: AdText,
  cue: Cue,
  wording: RegExp,
  except: readonly SectionKind[] = [],
): Span | null {
  for (const line of lines) {
    if ((line.cues & CUE[cue]) === 0 || except.includes(line.section)) continue;
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
  const before = text.slice(Math.max(0, start - reach), start);
  const after = text.slice(end, end + reach);
  const from = start - before.length + lastBreak(before);
  const stop = /[\n;!?]|\.(?:\s|$)/.exec(after);
  return [from, end + (stop ? stop.index : after.length)];
}

/** Just after the last sentence end in a passage; 0 when it holds none. */
function lastBreak(passage: string): number {
  for (let at = passage.length - 1; at >= 0; at--) {
    const code = passage.charCodeAt(at);
    if (code === 10 || code === 59 || code === 33 || code === 63) return at + 1;
    if (
      code === 46 &&
      passage.charCodeAt(at + 1) === 32 &&
      !/\b(?:e\.g|i\.e|etc|sr|jr|vs|incl)$/i.test(passage.slice(Math.max(0, at - 6), at))
    ) {
      return at + 2;
    }
  }
  return 0;
}
