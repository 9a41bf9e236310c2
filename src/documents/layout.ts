import type { LaidOutText, LayoutLine, LayoutLink } from "../core/layout.ts";
import { LIMITS } from "./limits.ts";

/** A line before its place in the whole text is known. */
export interface DraftLine extends Partial<Omit<LayoutLine, "span">> {
  readonly text: string;
  /** Addresses behind its words. */
  readonly links?: readonly string[];
}

/** Joins lines by "\n" and records where each stands. Lines past the character limit are left out and noted. */
export function layOut(drafts: readonly DraftLine[], pages: number, hidden: readonly string[]): LaidOutText {
  const lines: LayoutLine[] = [];
  const links: LayoutLink[] = [];
  const parts: string[] = [];
  let at = 0;
  const short = drafts.slice(0, LIMITS.lines).flatMap(cutLong);
  for (const draft of short) {
    const text = cleanLine(draft.text);
    if (at + text.length > LIMITS.characters) break;
    const span = [at, at + text.length] as const;
    lines.push({ ...UNKNOWN_PLACE, ...placeOf(draft), span });
    for (const url of draft.links ?? []) links.push({ url, span });
    parts.push(text);
    at += text.length + 1;
  }
  return {
    text: parts.join("\n"),
    lines,
    pages,
    links,
    hidden,
    notes: notesOf(parts.length < short.length || drafts.length > LIMITS.lines, hidden),
  };
}

const UNKNOWN_PLACE = { page: 1, left: 0, top: 0, right: 0, fontSize: 0, bold: false, heading: false };

function placeOf({ text: _text, links: _links, ...place }: DraftLine): Partial<LayoutLine> {
  return place;
}

/** Spaces of every width become plain ones, invisible marks go; tabs stay, since they part columns. */
function cleanLine(text: string): string {
  return wideColumns(text)
    .replace(/[\u00ad\u200b-\u200f\u202a-\u202e\u2060\ufeff]/g, "")
    .replace(/[\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]/g, " ")
    .replace(/[\n\r\f\v\u2028\u2029]/g, " ")
    .replace(/ {2,}/g, " ")
    .replace(/ ?\t[\t ]*/g, "\t")
    .trim();
}

/**
 * In Japanese and Chinese a wide space parts the columns of a line with dates ("2019年4月　株式会社…　エンジニア"), the
 * letters of a heading ("職　歴"), and elsewhere no more than a space does ("架空　太郎").
 */
function wideColumns(text: string): string {
  if (!text.includes("\u3000")) return text;
  if (WIDE_HEADING.test(text)) return text.replace(/\s/g, "");
  const labelled = text.replace(WIDE_LABEL, "$1$2");
  return /\p{Nd}/u.test(labelled)
    ? labelled.replace(/(?<![\p{Nd}年月])\u3000+|\u3000+(?!\p{Nd})/gu, "\t")
    : labelled;
}

/** "氏　名　架空　太郎". */
const WIDE_LABEL = /^\s*([氏住電資年性学職])\u3000+([名所話格齢別歴])(?=[\s:：])/u;
const WIDE_HEADING = /^\s*\p{Script=Han}(?:\u3000+\p{Script=Han}){1,4}\s*$/u;

/** A line without end would make every later step slow. */
function cutLong(draft: DraftLine): DraftLine[] {
  if (draft.text.length <= LIMITS.line) return [draft];
  const pieces: DraftLine[] = [];
  for (let at = 0; at < Math.min(draft.text.length, LIMITS.characters + LIMITS.line); at += LIMITS.line) {
    pieces.push({ ...draft, text: draft.text.slice(at, at + LIMITS.line) });
  }
  return pieces;
}

function notesOf(isCut: boolean, hidden: readonly string[]) {
  const notes: { code: "text-cut" | "hidden-text"; message: string }[] = [];
  if (isCut) {
    notes.push({
      code: "text-cut",
      message: "The text is very long; its beginning was read and the rest was left out.",
    });
  }
  if (hidden.length > 0) {
    notes.push({
      code: "hidden-text",
      message: "The file carries text that cannot be seen on the page; it was not counted.",
    });
  }
  return notes;
}
