import type { Span } from "../../evidence.ts";
import { isInvisible, isSpace } from "./characters.ts";
import { mayBeMojibake } from "./entities.ts";

/** One line of a normalised text: a heading, an item of a list, or a paragraph. Offsets are into `NormalText.text`. */
export interface TextLine {
  readonly start: number;
  readonly end: number;
  readonly kind: "heading" | "item" | "text";
  /** End of the bold run that the line begins with; `start` when it does not begin in bold. */
  readonly boldEnd: number;
  /** Whether the source leaves space before the line. */
  readonly gapBefore: boolean;
}

/** A text without mark-up, one block a line, single-spaced, with the way back to its source. */
export interface NormalText {
  readonly text: string;
  readonly lines: readonly TextLine[];
  /** Spans of the source that no reader of the page would see. */
  readonly hidden: readonly Span[];
  /** The part of the source that a part of `text` was made from. */
  toSource(start: number, end: number): Span;
}

/** What turns a source into normal text writes here, left to right. */
export class TextBuilder {
  readonly hidden: Span[] = [];
  private readonly source: string;
  private readonly parts: string[] = [];
  private length = 0;
  private readonly pieces: Pieces = { at: [], from: [], to: [] };
  private lineStart = 0;
  private boldEnd = 0;
  private kind: TextLine["kind"] = "text";
  private gap = false;
  private spaceAt = -1;
  /** Where the line end that was typed last left the text; -1 after a tag that ends lines. */
  private typedEnd = -1;
  private readonly lines: TextLine[] = [];

  constructor(source: string) {
    this.source = source;
  }

  get atLineStart(): boolean {
    return this.length === this.lineStart;
  }

  /** Adds one character that stands at `[start, end)` of the source; white space is joined and trimmed. */
  add(code: number, start: number, end: number, bold: boolean): void {
    if (isSpace(code) || code === 10 || code === 13) {
      this.spaceAt = start;
      return;
    }
    if (isInvisible(code)) return;
    this.startWord(bold, 1);
    this.put(String.fromCharCode(plain(code)), start, end);
  }

  /** Adds `[start, end)` of the source as it stands: `ordinaryEnd` has found nothing in it to change. */
  addRun(start: number, end: number, bold: boolean): void {
    this.startWord(bold, end - start);
    this.put(this.source.slice(start, end), start, end);
  }

  /** Marks the line being written. */
  mark(kind: TextLine["kind"]): void {
    this.kind = kind;
  }

  /** Ends the line being written, if it holds anything. `gap`: the source leaves space here. */
  breakLine(gap: boolean): void {
    this.spaceAt = -1;
    this.typedEnd = -1;
    if (!this.atLineStart) {
      const boldEnd = Math.min(this.boldEnd, this.length);
      this.lines.push({
        start: this.lineStart,
        end: this.length,
        kind: this.kind,
        boldEnd,
        gapBefore: this.gap,
      });
      const end = sourceEnd(this.pieces, this.length, this.length - 1);
      this.put("\n", end, end);
      this.lineStart = this.length;
      this.boldEnd = this.length;
      this.gap = false;
    }
    this.kind = "text";
    this.gap ||= gap;
  }

  /** Takes a line end that is shown. An empty line leaves space; the mark of a line that has no words yet waits for them. */
  endTypedLine(): void {
    if (!this.atLineStart) this.breakLine(false);
    else if (this.typedEnd === this.length) this.gap = true;
    this.typedEnd = this.length;
  }

  /** Turns the line written last into a heading (an underline follows it). */
  promoteLast(): void {
    const last = this.lines.pop();
    if (last) this.lines.push({ ...last, kind: "heading" });
  }

  finish(): NormalText {
    this.breakLine(false);
    const { pieces, length } = this;
    return {
      // Joined, it is one run of memory; a string that grew by additions is read several times slower.
      text: this.parts.join(""),
      lines: this.lines,
      hidden: this.hidden,
      toSource(start, end) {
        if (end <= start || start >= length) return [0, 0];
        return [sourceStart(pieces, length, start), sourceEnd(pieces, length, Math.min(end, length) - 1)];
      },
    };
  }

  /** Puts the space that was met, and lets the bold run that the line began with go on. */
  private startWord(bold: boolean, length: number): void {
    if (this.spaceAt !== -1 && !this.atLineStart) this.put(" ", this.spaceAt, this.spaceAt + 1);
    this.spaceAt = -1;
    if (bold && this.boldEnd >= this.length - 1) this.boldEnd = this.length + length;
  }

  private put(words: string, start: number, end: number): void {
    const { at, from, to } = this.pieces;
    const last = at.length - 1;
    const isEven = end - start === words.length;
    if (isEven && last >= 0 && to[last] === start && this.length - at[last]! === start - from[last]!) {
      to[last] = end;
    } else {
      at.push(this.length);
      from.push(start);
      to.push(end);
    }
    this.parts.push(words);
    this.length += words.length;
  }
}

/**
 * Where the parts of a normal text stand in its source, in order: piece i begins at `at[i]` of the text and is made of
 * `[from[i], to[i])` of the source. A piece as long as its source stands for it character by character.
 */
interface Pieces {
  readonly at: number[];
  readonly from: number[];
  readonly to: number[];
}

function sourceStart(pieces: Pieces, length: number, position: number): number {
  const piece = pieceAt(pieces, position);
  return pieces.from[piece]! + (isEvenPiece(pieces, length, piece) ? position - pieces.at[piece]! : 0);
}

function sourceEnd(pieces: Pieces, length: number, position: number): number {
  const piece = pieceAt(pieces, position);
  if (!isEvenPiece(pieces, length, piece)) return pieces.to[piece]!;
  return pieces.from[piece]! + position - pieces.at[piece]! + 1;
}

function isEvenPiece({ at, from, to }: Pieces, length: number, piece: number): boolean {
  return (at[piece + 1] ?? length) - at[piece]! === to[piece]! - from[piece]!;
}

/** The last piece that begins at or before a position. */
function pieceAt({ at }: Pieces, position: number): number {
  let low = 0;
  let high = at.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (at[middle]! <= position) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** Characters that neither Markdown, HTML nor normalising changes. */
const ORDINARY = ordinaryTable();

/** Whether a character stands for itself everywhere. */
export function isOrdinary(code: number): boolean {
  return code < ORDINARY.length && ORDINARY[code] === 1;
}

/** End of the run of ordinary characters, with single spaces between them, that begins at `at`. */
export function ordinaryEnd(source: string, at: number, end: number): number {
  let next = at + 1;
  for (; next < end; next++) {
    const code = source.charCodeAt(next);
    if (isOrdinary(code)) continue;
    if (code !== 32 || next + 1 >= end || !isOrdinary(source.charCodeAt(next + 1))) break;
  }
  return next;
}

function ordinaryTable(): Uint8Array {
  const table = new Uint8Array(0x600);
  for (let code = 0; code < table.length; code++) {
    const shows = !isSpace(code) && !isInvisible(code) && code !== 10 && code !== 13 && code !== 0x85;
    if (shows && plain(code) === code && !mayBeMojibake(code)) table[code] = 1;
  }
  for (const mark of "*_\\[]!`&<") table[mark.charCodeAt(0)] = 0;
  return table;
}

/** Typographic quotes and dashes as plain ones: one code unit for one, so that offsets stay. */
function plain(code: number): number {
  if (code < 0x2010 || code > 0x2033) return code === 0xff06 ? 38 : code === 0xb4 ? 39 : code;
  if (code <= 0x2012) return 45;
  if (code <= 0x2015) return 0x2013;
  if (code >= 0x2018 && code <= 0x201b) return 39;
  if (code >= 0x201c && code <= 0x201f) return 34;
  return code === 0x2032 ? 39 : code;
}
