import type { Span } from "../../evidence.ts";
import type { AdText } from "./ad-text.ts";
import { type HeadCell, headCells } from "./head-cells.ts";
import { DAYS_OF_WORK, LEGAL_FORM, WAYS_OF_WORK, withoutPictures } from "./head-wording.ts";
import { isTitleLine } from "./title-wording.ts";

/** What the short lines at the head of an ad name, as people copy them from boards and career pages. */
export interface AdHead {
  readonly title: Span | null;
  readonly company: Span | null;
  readonly place: Span | null;
}

const READ = new WeakMap<AdText, AdHead>();

/** The title, employer and place of an ad's first lines, in whatever order they stand. */
export function readHead(adText: AdText): AdHead {
  const known = READ.get(adText);
  if (known) return known;
  const cells = headCells(adText);
  const title = cells.find(({ kind }) => kind === "title") ?? null;
  const place = cells.find(({ kind }) => kind === "place") ?? null;
  const company = companyOf(cells, title, place, adText);
  const head = {
    title: title ? titleSpan(cells, title, company) : titleBelow(adText),
    company: company && ([company.start, company.start + nameOf(company).length] as const),
    place: place && placeSpan(cells, place, adText.text),
  };
  READ.set(adText, head);
  return head;
}

/**
 * A name with a sign of its own (a logo, a label, "at", a legal form) is the employer; another only where a title or a
 * place stands beside it and the place is named or the text below speaks of it again.
 */
function companyOf(
  cells: readonly HeadCell[],
  title: HeadCell | null,
  place: HeadCell | null,
  adText: AdText,
): HeadCell | null {
  const sure = cells.find(({ kind }) => kind === "company") ?? cells.find((cell) => isSigned(cell));
  if (sure) return sure;
  const told = cells.filter(({ kind }) => kind !== "other" && kind !== "work" && kind !== "words");
  const beside = told.filter(
    (cell, i) => cell.kind === "name" && [told[i - 1], told[i + 1]].some((next) => isNear(cell, next)),
  );
  const end = told.at(-1)?.end ?? 0;
  const own = beside.filter((cell) => !mayBeTeam(cell, told[told.indexOf(cell) + 1]));
  const again = own.find((cell) => isSpokenOf(cell, false, adText, end));
  if (again) return again;
  if (title && place && own.length === 1 && /^[\p{Lu}\d]/u.test(own[0]!.words)) return own[0]!;
  const tails = beside.filter((cell) => !own.includes(cell));
  return tails.find((cell) => isSpokenOf(cell, !isFlanked(told, cell), adText, end)) ?? null;
}

function isSigned({ kind, after, words }: HeadCell): boolean {
  return (kind === "name" || kind === "subject") && (after === "at" || LEGAL_FORM.test(words));
}

/** A title or place in the same line or in the one before or after it, boards' own words passed over. */
function isNear(cell: HeadCell, next: HeadCell | undefined): boolean {
  if (!next || (next.kind !== "title" && next.kind !== "place")) return false;
  return Math.abs(next.line - cell.line) <= MOST_LINES_BETWEEN;
}
const MOST_LINES_BETWEEN = 3;

/** "Engineer - Search", "Internship - Engineer": what a dash joins to a title is more often a part of it. */
function mayBeTeam(cell: HeadCell, next: HeadCell | undefined): boolean {
  if (cell.after === "dash" || cell.after === "comma") return true;
  return next?.after === "dash" && next.kind === "title";
}

/** "Engineer - Acme - Berlin": between a title and a place of its line. */
function isFlanked(told: readonly HeadCell[], cell: HeadCell): boolean {
  const i = told.indexOf(cell);
  return told[i - 1]?.kind === "title" && told[i + 1]?.kind === "place" && told[i + 1]!.line === cell.line;
}

/** Whether the text below names it again; what may be a team has to be named there as an employer is. */
function isSpokenOf(cell: HeadCell, asEmployer: boolean, { text }: AdText, from: number): boolean {
  const name = nameOf(cell);
  for (let at = text.indexOf(name, from); at !== -1; at = text.indexOf(name, at + 1)) {
    const behind = text.slice(at + name.length, at + name.length + LONGEST_SIGN);
    if (/^[\p{L}\d]/u.test(behind)) continue;
    if (!asEmployer) return true;
    if (EMPLOYER_BEFORE.test(text.slice(Math.max(0, at - LONGEST_SIGN), at)) && !/^ \p{L}/u.test(behind))
      return true;
    if (EMPLOYER_BEHIND.test(behind)) return true;
  }
  return false;
}
const LONGEST_SIGN = 24;
const EMPLOYER_BEFORE = /\b(?:at|join|joining|about|why|behind|who is|meet) $/i;
const EMPLOYER_BEHIND =
  /^(?:['’]s (?:mission|team|products?|platform|customers|clients|culture|vision)| (?:is|was|has|are|provides|builds|offers|helps|employees|believes|does not|develops|delivers|seeks)\b)/;

/** "Acme (YC W21)" is Acme. */
function nameOf({ words }: HeadCell): string {
  return words.replace(/\s*\([^()]*\)$/, "");
}

/** A title after a first sentence. */
function titleBelow({ text, lines }: AdText): Span | null {
  for (const { start, end } of lines.slice(0, 3)) {
    const words = withoutPictures(text.slice(start, end));
    if (!isTitleLine(words)) continue;
    const from = text.indexOf(words, start);
    return [from, from + words.length];
  }
  return null;
}

/** The title's own part, and what dashes join to it but the employer: "Internship - Engineer - Vision - Remote". */
function titleSpan(cells: readonly HeadCell[], title: HeadCell, company: HeadCell | null): Span {
  const joins = (cell: HeadCell | undefined) =>
    cell?.line === title.line && cell !== company && cell.kind !== "other";
  const at = cells.indexOf(title);
  let [first, last] = [at, at];
  while (cells[first]!.after === "dash" && joins(cells[first - 1])) first--;
  while (cells[last + 1]?.after === "dash" && joins(cells[last + 1])) last++;
  return [cells[first]!.start, cells[last]!.end];
}

/** "London, UK (hybrid, 3 days in office)" is London, UK. */
function withoutWaysOfWork(words: string): string {
  const tail = /\s*[,(/]\s*([^,()/]*)\)?$/.exec(words);
  if (!tail || !(WAYS_OF_WORK.test(tail[1]!) || DAYS_OF_WORK.test(tail[1]!))) return words;
  return withoutWaysOfWork(words.slice(0, tail.index));
}

/** The run of places from the first on, without how one works there at either end. */
function placeSpan(cells: readonly HeadCell[], first: HeadCell, text: string): Span {
  let last = first;
  for (const cell of cells.slice(cells.indexOf(first) + 1)) {
    if (cell.kind !== "place" || cell.line !== first.line) break;
    last = cell;
  }
  const words = text.slice(first.start, last.end);
  const kept = withoutWaysOfWork(words);
  const lead = /^(?:remote|hybrid|on-?site)\s*[,:(]?\s*(?:in |from |within )?/i.exec(kept)?.[0].length ?? 0;
  const bare = kept.slice(lead);
  const closed = bare.endsWith(")") && !bare.includes("(") ? bare.slice(0, -1) : bare;
  return [first.start + lead, first.start + lead + closed.length];
}
