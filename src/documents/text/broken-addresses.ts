import type { DraftLine } from "../layout.ts";

/** A line that is one address and nothing else. */
const ADDRESS =
  /^(?:[\p{L}\p{N}._%+~-]+@[^\s|,;]*|(?:https?:\/\/)?[a-z0-9-]+\.[a-z0-9.-]+(?:\/[^\s|,;]*|\.[a-z0-9.-]*|[-.]))$/iu;
const REST = /^[\p{Ll}\p{N}._~%/-]+$/u;
/** An e-mail address broken before its sign. */
const USER_PART = /^\p{Ll}[\p{Ll}\p{N}+-]*[._][\p{Ll}\p{N}._+-]+$/u;
const DOMAIN_PART = /^[\p{Ll}\p{N}._+-]{0,3}@[a-z0-9.-]+$/u;
/** An address of its own rather than the rest of one. */
const WHOLE = /^[a-z0-9-]+(?:\.[a-z0-9-]+)*\.[a-z]{2,}(?:\/|$)/;

/** An e-mail address whose domain has not come to its last part. */
const OPEN_EMAIL = /@[^.]*$|\.[a-z]$|[-._]$/;
const EMAIL = /@[^@]+\.[a-z]{2,}$/i;
/** Last parts of domains that no further letters follow. */
const CLOSED_EMAIL = /\.(?:com|org|net|edu|info|dev|uk|de)$/i;
/** The same of an address without a path. */
const CLOSED_DOMAIN = /^(?:https?:\/\/)?[^/@]+\.(?:com|org|net|edu|info|dev|uk|de)$/i;
/** A line ends where its column does when less than this share of its letter size is left. */
const FULL = 1.1;

/** Joins e-mail and web addresses that were broken because their column is narrow. Lines need places on the page. */
export function joinBrokenAddresses(lines: readonly DraftLine[]): DraftLine[] {
  const edge = Math.max(0, ...lines.map((line) => line.right ?? 0));
  const joined: DraftLine[] = [];
  let above: DraftLine | undefined;
  for (const line of lines) {
    const start = joined.at(-1);
    const [first = "", remainder = ""] = line.text.split(/ (.*)/);
    if (start && isRestOfLast(first, start.text) && !line.afterGap) {
      joined[joined.length - 1] = { ...start, text: start.text + first };
      if (remainder !== "") joined.push({ ...line, text: remainder });
    } else if (start && above && isRest(line, above, start.text, edge)) {
      const links = [...(start.links ?? []), ...(line.links ?? [])];
      joined[joined.length - 1] = { ...start, text: start.text + line.text, links };
    } else joined.push(line);
    above = line;
  }
  return joined;
}

/** The last address of a line of several ends with a sign after which it may be broken. */
function isRestOfLast(first: string, start: string): boolean {
  const last = start.slice(start.lastIndexOf(" ") + 1);
  return (
    last !== start &&
    /^[^\s@]+\.[a-z]{2,}\/(?:\S*[-/])?$/i.test(last) &&
    REST.test(first) &&
    !WHOLE.test(first)
  );
}

/** `start` is what has been joined so far, `above` the line just before. */
function isRest(line: DraftLine, above: DraftLine, start: string, edge: number): boolean {
  if (!above.right) return false;
  const isFull = above.right > edge - FULL * (above.fontSize ?? 0);
  if (USER_PART.test(start) && (line.text.startsWith("@") || isFull) && DOMAIN_PART.test(line.text))
    return true;
  if (!ADDRESS.test(start) || !REST.test(line.text)) return false;
  if (line.fontSize !== above.fontSize || Math.abs((line.left ?? 0) - (above.left ?? 0)) > 2) return false;
  if (line.page !== above.page) return false;
  if (isBrokenAtHyphen(line, above, start, edge)) return true;
  if ((line.right ?? 0) > above.right + 1) return false;
  if (start.includes("@") && OPEN_EMAIL.test(start)) return true;
  if (EMAIL.test(start) && /^\.[a-z]{2,}$/.test(line.text)) return true;
  if (EMAIL.test(start)) return line.text.length <= 3 && !CLOSED_EMAIL.test(start);
  if (/[-./_]$/.test(start)) return true;
  if (CLOSED_DOMAIN.test(start) && !line.text.startsWith("/")) return false;
  return !WHOLE.test(line.text) && isFull;
}

/** Usual width of a letter as a share of its size. */
const LETTER_WIDTH = 0.5;

/** The part up to the next hyphen had no room behind this one. */
function isBrokenAtHyphen(line: DraftLine, above: DraftLine, start: string, edge: number): boolean {
  const part = /^[^-]*-?/.exec(line.text)?.[0].length ?? 0;
  return start.endsWith("-") && (above.right ?? 0) + part * LETTER_WIDTH * (above.fontSize ?? 0) > edge;
}
