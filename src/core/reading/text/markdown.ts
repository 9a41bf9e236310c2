import { foldCode, isDigit, isInvisible, isSpace } from "./characters.ts";
import { mayBeMojibake, mojibakeAt, referenceAt } from "./entities.ts";
import { isOrdinary, type NormalText, ordinaryEnd, TextBuilder } from "./normal-text.ts";

const LONGEST_LINK = 300;

/** Normalises plain text and Markdown: headings, list marks, emphasis and links; what it does not know it keeps. */
export function readMarkdown(source: string): NormalText {
  const out = new TextBuilder(source);
  const lastComment = source.includes("<!--") ? source.lastIndexOf("-->") : -1;
  const hasOtherEnds = OTHER_LINE_ENDS.some((mark) => source.includes(mark));
  for (let start = 0; start < source.length; ) {
    let end = hasOtherEnds ? lineEnd(source, start) : newlineAt(source, start);
    if (lastComment > start) end = pastComments(source, start, end);
    readLine(source, start, end, out);
    start = end + (source.startsWith("\r\n", end) ? 2 : 1);
  }
  return out.finish();
}

const OTHER_LINE_ENDS = ["\r", "\u2028", "\u2029", "\u0085"];

function newlineAt(source: string, from: number): number {
  const at = source.indexOf("\n", from);
  return at === -1 ? source.length : at;
}

function lineEnd(source: string, from: number): number {
  for (let at = from; at < source.length; at++) {
    const code = source.charCodeAt(at);
    if (code === 10 || code === 13 || code === 0x2028 || code === 0x2029 || code === 0x85) return at;
  }
  return source.length;
}

/** A comment belongs to the line it begins in, however many it takes. */
function pastComments(source: string, start: number, end: number): number {
  let line = end;
  let at = start;
  for (;;) {
    const open = source.slice(at, line).indexOf("<!--");
    const close = open === -1 ? -1 : source.indexOf("-->", at + open + 4);
    if (close === -1) return line;
    if (close > line) line = lineEnd(source, close);
    at = close + 3;
  }
}

function readLine(source: string, lineStart: number, end: number, out: TextBuilder): void {
  let start = lineStart;
  while (start < end && showsNothing(source.charCodeAt(start))) start++;
  const shape = start === end ? "rule" : shapeOf(source.slice(start, Math.min(end, start + 60)), end - start);
  if (shape === "underline") out.promoteLast();
  else if (shape === "rule") out.breakLine(true);
  else {
    readInline(source, start + shape.marks, end, out);
    if (shape.kind !== "text") out.mark(shape.kind);
    out.breakLine(false);
  }
}

/** Whether a character leaves nothing to see. */
export function showsNothing(code: number): boolean {
  return isSpace(code) || isInvisible(code);
}

export type Shape =
  | "underline"
  | "rule"
  | { readonly kind: "heading" | "item" | "text"; readonly marks: number };

/** What a typed line that begins with `head` and is `length` long is. */
export function shapeOf(head: string, length: number): Shape {
  const first = head.charCodeAt(0);
  // Most lines begin with a letter and are nothing special.
  if (foldCode(first) !== 0 && !(isDigit(first) && /^\d{1,2}[.)]\s/.test(head)))
    return { kind: "text", marks: 0 };
  if (length < 60 && isRuleMark(first)) {
    if (/^(?:={3,}|-{5,})\s*$/.test(head)) return "underline";
    // The word behind a fence names a format; it is not shown.
    if (/^(?:`{3,}|~{3,})\s*[\w+-]*\s*$/.test(head)) return "rule";
    if (/^(?:[*_-]\s*){3,}$/.test(head)) return "rule";
  }
  const heading = first === SHARP ? /^#{1,6}\s+/.exec(head) : null;
  if (heading) return { kind: "heading", marks: heading[0].length };
  const item = /^(?:>\s*)?(?:[*+•·▪●◦‣■□○➢➤►▸✓✔✅→»-]|–|—|o(?=\s)|\d{1,2}[.)])\s+/u.exec(head);
  if (item) return { kind: "item", marks: item[0].length };
  const tight = first < 128 ? null : /^[•·▪●◦‣■➢➤►▸✓✔✅]/u.exec(head);
  return tight ? { kind: "item", marks: tight[0].length } : { kind: "text", marks: 0 };
}

const SHARP = 35;

/** Whether a line of marks alone may begin with it: one of =-`~*_ */
function isRuleMark(code: number): boolean {
  return code === 61 || code === 45 || code === 96 || code === 126 || code === 42 || code === 95;
}

function readInline(source: string, start: number, end: number, out: TextBuilder): void {
  let bold = false;
  for (let at = start; at < end; ) {
    const code = source.charCodeAt(at);
    if (isOrdinary(code)) {
      const stop = ordinaryEnd(source, at, end);
      out.addRun(at, stop, bold);
      at = stop;
      continue;
    }
    if (code === 42 || code === 95) {
      const run = source.charCodeAt(at + 1) === code ? 2 : 1;
      if (isEmphasis(source, at, run, code)) {
        if (run === 2) bold = !bold;
        at += run;
        continue;
      }
    } else if (code === 92 && isAsciiMark(source.charCodeAt(at + 1))) {
      at++;
      out.add(source.charCodeAt(at), at - 1, at + 1, bold);
      at++;
      continue;
    } else if (code === 91 || code === 93 || code === 33) {
      const skipped = skipLink(source, at, end, code);
      if (skipped > at) {
        at = skipped;
        continue;
      }
    } else if (code === 96) {
      at++;
      continue;
    } else if (code === 60 && source.startsWith("<!--", at)) {
      const close = source.indexOf("-->", at + 4);
      if (close !== -1 && close < end) {
        out.hidden.push([at, close + 3]);
        at = close + 3;
        continue;
      }
    }
    const reference =
      code === 38 ? referenceAt(source, at) : mayBeMojibake(code) ? mojibakeAt(source, at) : null;
    const length = reference?.length ?? 1;
    out.add(reference?.code ?? code, at, at + length, bold);
    at += length;
  }
}

/** A star touches a word on one side at least; an underscore inside a word belongs to the word. */
function isEmphasis(source: string, at: number, run: number, code: number): boolean {
  const before = at === 0 ? 32 : source.charCodeAt(at - 1);
  const after = at + run < source.length ? source.charCodeAt(at + run) : 32;
  if (code === 95 && foldCode(before) !== 0 && foldCode(after) !== 0) return false;
  return run === 2 || !((isSpace(before) || before === 10) && isSpace(after));
}

function isAsciiMark(code: number): boolean {
  return (
    (code >= 33 && code <= 47) || (code >= 58 && code <= 64) || (code >= 91 && code <= 96) || code === 124
  );
}

/** Where reading goes on when the mark of a link or image stands at `at`; `at` itself when it is an ordinary mark. */
function skipLink(source: string, at: number, end: number, code: number): number {
  if (code === 93) {
    if (source.charCodeAt(at + 1) !== 40) return at;
    const close = source.slice(at, Math.min(end, at + LONGEST_LINK)).indexOf(")");
    return close === -1 ? at : at + close + 1;
  }
  const open = code === 33 ? at + 1 : at;
  if (source.charCodeAt(open) !== 91) return at;
  const label = source.slice(open, Math.min(end, open + LONGEST_LINK)).indexOf("](");
  if (label === -1) return at;
  return code === 33 ? open + label : open + 1;
}
