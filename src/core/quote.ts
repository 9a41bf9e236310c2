import type { Span } from "./evidence.ts";

/** A sentence of the résumé with the words that count marked. */
export interface Quote {
  readonly before: string;
  readonly words: string;
  readonly after: string;
}

const LONGEST_SIDE = 110;

/** The sentence or line around a span of the text; null when the span lies outside of it. */
export function quoteAt(text: string, [start, end]: Span): Quote | null {
  if (start < 0 || end > text.length || start >= end) return null;
  const from = sentenceStart(text, start);
  const to = sentenceEnd(text, end);
  return {
    before: shortenedLeft(text.slice(from, start)),
    words: oneLine(text.slice(start, end)),
    after: shortenedRight(text.slice(end, to)),
  };
}

/** Distinct quotations of a skill's evidence, at most `most`. */
export function quotesOf(text: string, evidence: readonly Span[], most = 3): Quote[] {
  const seen = new Set<string>();
  return evidence
    .flatMap((span) => quoteAt(text, span) ?? [])
    .filter((quote) => {
      const key = quote.before + quote.words + quote.after;
      return seen.has(key) ? false : seen.add(key);
    })
    .slice(0, most);
}

/** A blank line, a new point of a list, a heading in capitals, or a label such as "Tools:". */
const BREAK = String.raw`\n\s*(?:\n|[•·・▪*–\-])|\n(?=\p{Lu}{4}|\p{Lu}[\p{L} &/]{1,30}:)`;

function sentenceStart(text: string, at: number): number {
  const breaks = new RegExp(String.raw`[.!?]\s+|${BREAK}|^`, "gu");
  const head = text.slice(Math.max(0, at - 400), at);
  let last = 0;
  for (const found of head.matchAll(breaks)) last = found.index + found[0].length;
  return at - head.length + last;
}

function sentenceEnd(text: string, at: number): number {
  const tail = text.slice(at, at + 400);
  const found = new RegExp(String.raw`[.!?](?=\s|$)|${BREAK}`, "u").exec(tail);
  if (!found) return at + tail.length;
  return at + found.index + (/^[.!?]/.test(found[0]) ? 1 : 0);
}

function shortenedLeft(text: string): string {
  return lastWords(oneLine(text).replace(/^ ?(?:[•·▪*–-] |・ ?)? ?/, ""), LONGEST_SIDE);
}

function shortenedRight(text: string): string {
  return firstWords(oneLine(text), LONGEST_SIDE);
}

/** Cut between words where there are several, else within one. */
export function lastWords(line: string, most: number): string {
  if (line.length <= most) return line;
  const from = line.length - most;
  const space = line.indexOf(" ", from);
  return `… ${line.slice(space < 0 || space === line.length - 1 ? from : space + 1)}`;
}

export function firstWords(line: string, most: number): string {
  if (line.length <= most) return line;
  const space = line.lastIndexOf(" ", most);
  return `${line.slice(0, space <= 0 ? most : space)} …`;
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, " ");
}
