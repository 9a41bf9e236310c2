import type { Span } from "../../evidence.ts";
import { isInvisible, isSpace } from "./characters.ts";

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
  private codes: Uint16Array;
  private sourceStart: Int32Array;
  private sourceEnd: Int32Array;
  private length = 0;
  private lineStart = 0;
  private boldEnd = 0;
  private kind: TextLine["kind"] = "text";
  private gap = false;
  private spaceAt = -1;
  private readonly lines: TextLine[] = [];

  constructor(room: number) {
    this.codes = new Uint16Array(room + 16);
    this.sourceStart = new Int32Array(room + 16);
    this.sourceEnd = new Int32Array(room + 16);
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
    if (this.spaceAt !== -1 && !this.atLineStart) this.put(32, this.spaceAt, this.spaceAt + 1);
    this.spaceAt = -1;
    if (bold && this.boldEnd >= this.length - 1) this.boldEnd = this.length + 1;
    this.put(plain(code), start, end);
  }

  /** Marks the line being written. */
  mark(kind: TextLine["kind"]): void {
    this.kind = kind;
  }

  /** Ends the line being written, if it holds anything. `gap`: the source leaves space here. */
  breakLine(gap: boolean): void {
    this.spaceAt = -1;
    if (!this.atLineStart) {
      const boldEnd = Math.min(this.boldEnd, this.length);
      this.lines.push({
        start: this.lineStart,
        end: this.length,
        kind: this.kind,
        boldEnd,
        gapBefore: this.gap,
      });
      this.put(10, this.sourceEnd[this.length - 1]!, this.sourceEnd[this.length - 1]!);
      this.lineStart = this.length;
      this.boldEnd = this.length;
      this.gap = false;
    }
    this.kind = "text";
    this.gap ||= gap;
  }

  /** Turns the line written last into a heading (an underline follows it). */
  promoteLast(): void {
    const last = this.lines.pop();
    if (last) this.lines.push({ ...last, kind: "heading" });
  }

  finish(): NormalText {
    this.breakLine(false);
    const { sourceStart, sourceEnd, length } = this;
    return {
      text: decode(this.codes, length),
      lines: this.lines,
      hidden: this.hidden,
      toSource(start, end) {
        if (end <= start || start >= length) return [0, 0];
        return [sourceStart[start]!, sourceEnd[Math.min(end, length) - 1]!];
      },
    };
  }

  private put(code: number, start: number, end: number): void {
    if (this.length === this.codes.length) this.grow();
    this.codes[this.length] = code;
    this.sourceStart[this.length] = start;
    this.sourceEnd[this.length] = end;
    this.length++;
  }

  private grow(): void {
    const room = this.codes.length * 2;
    const { codes, sourceStart, sourceEnd } = this;
    this.codes = new Uint16Array(room);
    this.codes.set(codes);
    this.sourceStart = new Int32Array(room);
    this.sourceStart.set(sourceStart);
    this.sourceEnd = new Int32Array(room);
    this.sourceEnd.set(sourceEnd);
  }
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

const CHUNK = 8192;

function decode(codes: Uint16Array, length: number): string {
  let text = "";
  for (let at = 0; at < length; at += CHUNK) {
    text += String.fromCharCode.apply(
      null,
      codes.subarray(at, Math.min(length, at + CHUNK)) as unknown as number[],
    );
  }
  return text;
}
