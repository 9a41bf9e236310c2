import type { Span } from "../../evidence.ts";
import type { LaidOutText } from "../../layout.ts";
import { findDates } from "./dates.ts";
import { isPlace } from "./places.ts";
import type { ResumeLine } from "./resume-line.ts";

/** A value read from the text, with where it stands. */
export interface Found {
  readonly value: string;
  readonly span: Span;
}

const EMAIL = /[\p{L}\p{N}._%+-]{1,64}@[\p{L}\p{N}-]{1,63}(?:\.[\p{L}\p{N}-]{1,63}){1,5}/u;
const LABEL =
  /^(?:phone|tel|telephone|mobile|cell|fax|telefon|mobil|handy|téléphone|teléfono|telefone|móvil|telefoon|t|m|p|電話)\s*[:.]?\s*/iu;
/** Seven to fifteen digits with the signs people put between them. */
const PHONE =
  /(?<![\p{L}\p{N}@/._-])(?:\(\+\d{1,3}\)\s?|(?:\+|00)?\(?)\d[\d\s().\-–/]{5,22}\d(?![\p{L}\p{N}@])/u;
const WEB =
  /(?<![\p{L}\p{N}@.])(?:https?:\/\/[^\s|,;)<>"]+|www\.[^\s|,;)<>"]+|(?:[a-z0-9-]{1,63}\.){1,4}(?:com|org|net|io|dev|ai|me|de|ch|at|fr|es|pt|nl|uk|eu|edu|app|co|tech|info|xyz|page|sh|in|jp|br)(?:\/[^\s|,;)<>"]*)?)(?![\p{L}\p{N}@])/giu;

/** The first e-mail address; broken ones ("name at example dot org") are not guessed. */
export function findEmail(text: string, from: readonly ResumeLine[]): Found | null {
  return first(text, from, (line) => (line.includes("@") ? EMAIL.exec(line) : null));
}

/** The first number that can be a telephone number and is no date, as written; it may begin on the line before. */
export function findPhone(text: string, from: readonly ResumeLine[]): Found | null {
  const phone = phoneWithin(text, from);
  const before =
    phone && /\(?\+\d{1,3}\)?\n$/.exec(text.slice(Math.max(0, phone.span[0] - 7), phone.span[0]))?.[0];
  if (!before) return phone;
  return { value: `${before.trim()} ${phone.value}`, span: [phone.span[0] - before.length, phone.span[1]] };
}

function phoneWithin(text: string, from: readonly ResumeLine[]): Found | null {
  return first(text, from, (line) => {
    const match = PHONE.exec(line);
    if (!match) return null;
    const digits = match[0].replace(/\D/g, "");
    if (digits.length < 7 || digits.length > 15 || findDates(match[0]).length > 0) return null;
    return match;
  });
}

function first(
  text: string,
  lines: readonly ResumeLine[],
  search: (line: string) => RegExpExecArray | null,
): Found | null {
  for (const { span } of lines) {
    const line = text.slice(...span);
    const match = search(line);
    if (match) {
      const start = span[0] + match.index;
      return { value: match[0].trim(), span: [start, start + match[0].length] };
    }
  }
  return null;
}

/** Web addresses of the contact lines, in the text or behind its words, with their scheme, each once. */
export function findLinks(layout: LaidOutText, lines: readonly ResumeLine[]): string[] {
  const links = new Map<string, string>();
  for (const { span } of lines) {
    const line = layout.text.slice(...span);
    const bare = line.includes("@") ? line.replace(new RegExp(EMAIL, "gu"), " ") : line;
    const own = [...bare.matchAll(WEB)].map((match) => match[0]);
    const behind = (layout.links ?? []).filter((link) => link.span[0] === span[0]).map((link) => link.url);
    for (const link of [...own, ...behind.filter((url) => !OTHER_SCHEME.test(url))]) {
      const url = normalLink(link);
      const key = linkKey(url);
      if (!links.has(key)) links.set(key, url);
    }
  }
  return [...links.values()];
}

/** "mailto:" and the like lead to no page. */
const OTHER_SCHEME = /^(?!https?:)[a-z][a-z+.-]*:(?!\d)/i;

function normalLink(link: string): string {
  const trimmed = link.replace(/[.,;:]+$/, "").replace(/\/$/, "");
  return /^https?:\/\//i.test(trimmed) ? trimmed : `https://${trimmed}`;
}

function linkKey(url: string): string {
  return url.toLowerCase().replace(/^https?:\/\/(?:www\.)?/, "");
}

/** The first place among the pieces of the contact lines. */
export function findPlace(lines: readonly ResumeLine[]): Found | null {
  for (const line of lines) {
    let at = 0;
    for (const piece of line.text.split(/([\t|•·;]|\s+[–—-]\s+|\s{2,})/)) {
      const text = piece
        .trim()
        .replace(
          /^(?:address|location|based in|ort|adresse|wohnort|ubicación|ciudad|morada|woonplaats|lieu)\s*:?\s*/i,
          "",
        );
      if (isPlace(text)) {
        const start = line.span[0] + Math.max(0, line.text.indexOf(text, at));
        return { value: text, span: [start, start + text.length] };
      }
      at += piece.length;
    }
  }
  return null;
}

/** True for lines that hold contact facts and nothing that could be a name or headline. */
export function isContactLine(text: string): boolean {
  WEB.lastIndex = 0;
  return (
    EMAIL.test(text) ||
    WEB.test(text) ||
    PHONE.test(text) ||
    (LABEL.test(`${text} `.slice(0, 12)) && /\d{3}/.test(text))
  );
}
