import type { WorkEntry } from "../../profile.ts";
import type { DateRange } from "./dates.ts";
import { cutDatedEntries, type EntryLines } from "./entries.ts";
import { ORGANISATION_WORDS, TITLE_WORDS } from "./entry-wording.ts";
import type { ReadWork } from "./facts.ts";
import { labelOf } from "./labelled-entries.ts";
import { paragraphs } from "./paragraphs.ts";
import { type Piece, piecesOf } from "./pieces.ts";
import { isAddress, isKnownPlace, isPlace, splitPlace } from "./places.ts";
import { isBreak, withoutRemarks } from "./remarks.ts";
import type { ResumeLine } from "./resume-line.ts";
import { withToldJobs } from "./told-jobs.ts";

interface WorkDraft {
  readonly entry: EntryLines;
  /** Pieces that are neither place nor date, each without a place at its end. */
  readonly pieces: readonly Piece[];
  readonly place: string | null;
  /** Only a comma parted title and employer. */
  readonly byComma: boolean;
  /** The place stood after the employer and a comma. */
  readonly placeFollows: boolean;
}

/** Reads the entries of a work section, latest as written first. */
export function readWork(lines: readonly ResumeLine[]): ReadWork[] {
  const drafts = withUnknownPlaces(
    withCommas(withRolesWhole(cutDatedEntries(withToldJobs(lines)).map(draftOf))),
  );
  const titleFirst = isTitleFirst(drafts);
  const jobs = drafts.map((draft) => entryOf(draft, titleFirst));
  return withSharedEmployers(jobs.filter((job) => !isBreak(job.title, job.organisation)));
}

function draftOf(entry: EntryLines): WorkDraft {
  const texts = entry.headerTexts.map((text) => labelOf(text)?.value ?? text);
  const all = piecesOf(texts, entry.header);
  const sure = all.filter((piece) => !isPlace(piece.text) && !isAddress(piece.text));
  // "Papermoon, Germany" alone beside a title is an employer, though it could be a town.
  const named =
    sure.length > 1
      ? sure
      : all.filter(({ text }) => !isAddress(text) && (!isPlace(text) || !isKnownPlace(text)));
  const places = all.filter((piece) => !named.includes(piece));
  let place = places[0]?.text ?? null;
  let placeFollows = false;
  const pieces = named.map((piece) => {
    const split = splitPlace(piece.text);
    placeFollows ||= split.place !== null;
    place ??= split.place;
    return { ...piece, text: split.rest };
  });
  const cut = pieces.length === 1 ? splitOne(pieces[0] as Piece) : pieces.flatMap(splitBeforeEmployer);
  return {
    entry,
    pieces: cut,
    byComma: pieces.length === 1 && cut.length === 2,
    place,
    placeFollows,
  };
}

/** Where other entries end with ", Place", the last comma of this one parts a place too, though its name is unknown. */
function withUnknownPlaces(drafts: readonly WorkDraft[]): WorkDraft[] {
  if (!drafts.some((draft) => draft.placeFollows)) return [...drafts];
  return drafts.map((draft) => {
    if (draft.place !== null) return draft;
    const at = draft.pieces.findLastIndex(
      (piece) => UNKNOWN_PLACE.test(piece.text) && titleScore(piece) <= 0,
    );
    const [, name = "", place = ""] = UNKNOWN_PLACE.exec(draft.pieces[at]?.text ?? "") ?? [];
    if (at < 0 || ORGANISATION_WORDS.test(place)) return draft;
    const pieces = draft.pieces.map((piece, i) => (i === at ? { ...piece, text: name } : piece));
    return { ...draft, pieces, place };
  });
}

/** Below an employer with dates of its own, roles within these dates are titles as a whole: "Director, Reporting". */
function withRolesWhole(drafts: readonly WorkDraft[]): WorkDraft[] {
  let head: WorkDraft | null = null;
  return drafts.map((draft) => {
    if (isEmployerAlone(draft)) head = draft;
    const [first, last] = draft.pieces;
    const isRole = head !== null && head !== draft && isWithin(draft.entry.date, head.entry.date);
    if (!isRole || !draft.byComma || !first || !last) return draft;
    return { ...draft, pieces: [{ ...first, text: `${first.text}, ${last.text}` }], byComma: false };
  });
}

function isEmployerAlone({ entry, pieces }: WorkDraft): boolean {
  const [name, ...others] = pieces;
  return entry.body.length === 0 && name !== undefined && others.length === 0 && titleScore(name) <= 0;
}

function isWithin(inner: DateRange | null, outer: DateRange | null): boolean {
  if (!inner?.start || !outer?.start || inner.start < outer.start) return false;
  return outer.isOpen || (inner.end !== null && outer.end !== null && inner.end <= outer.end);
}

const UNKNOWN_PLACE = /^(.{2,}), ((?:St\. ?)?\p{Lu}[\p{L}'’]+(?:[ -]\p{L}+){0,2})$/u;

/**
 * Where most entries part title and employer by a comma, a dash in another one's title parts nothing. Where others
 * have employer and title on lines of their own, a comma in a lone title parts nothing either.
 */
function withCommas(drafts: readonly WorkDraft[]): WorkDraft[] {
  const byComma = drafts.filter((draft) => draft.byComma).length;
  const onLines = drafts.filter((draft) => !isOneLine(draft)).length;
  return drafts.map((draft) => {
    const [first, last] = [draft.pieces[0], draft.pieces.at(-1)];
    if (!first || !last || first === last) return draft;
    if (draft.byComma) {
      // "Engineer, Cedarline, Berlin": where a place follows, what stands before it is an employer.
      const isTitle =
        onLines > 0 && !draft.placeFollows && titleScore(first) > 0 && !ORGANISATION_WORDS.test(last.text);
      return isTitle ? { ...draft, pieces: [{ ...first, text: `${first.text}, ${last.text}` }] } : draft;
    }
    if (isDashedTitle(draft, first, last) && 2 * onLines >= drafts.length) {
      return { ...draft, pieces: [{ ...first, text: originalOf(draft, first, last) ?? first.text }] };
    }
    const isDashed = isOneLine(draft) && /, \S/.test(last.text) && titleScore(first) > 0;
    if (!isDashed || byComma < drafts.length - byComma - 1) return draft;
    const whole = originalOf(draft, first, last);
    return whole ? { ...draft, pieces: splitAtComma({ ...first, text: whole }) } : draft;
  });
}

/** "Engineer – Search" alone on its line: no part of it is an employer. */
function isDashedTitle(draft: WorkDraft, first: Piece, last: Piece): boolean {
  if (!isOneLine(draft) || draft.pieces.length !== 2 || ORGANISATION_WORDS.test(last.text)) return false;
  return titleScore(first) > 0 && originalOf(draft, first, last) !== null;
}

function isOneLine({ pieces }: WorkDraft): boolean {
  return pieces.every((piece) => piece.line === pieces[0]?.line);
}

/** What stood between the first piece and the end of the last, when a dash alone parted them. */
function originalOf({ entry }: WorkDraft, first: Piece, last: Piece): string | null {
  const text = entry.headerTexts[first.line] ?? "";
  const whole = text.slice(text.indexOf(first.text), text.indexOf(last.text) + last.text.length);
  return /\s[–-]\s/.test(whole) && !/[\t|•·@]/.test(whole) ? whole : null;
}

/** "Analista en Seguros X": a small word before the name of an employer. */
function splitBeforeEmployer(piece: Piece): Piece[] {
  const match = /^(.*\S)\s+(?:en|em|bij|presso|w)\s+(?=\p{Lu})(.+)$/u.exec(piece.text);
  if (!match?.[1] || !match[2] || !ORGANISATION_WORDS.test(match[2])) return [piece];
  return [match[1], match[2]].map((text) => ({ ...piece, text }));
}

/** A header of one piece names title and employer, or one of them. */
function splitOne(piece: Piece): Piece[] {
  const match = /^(.*\S)\s+(?:en|em|bij|presso|w)\s+(?=\p{Lu})(.+)$/u.exec(piece.text);
  const isParted = match?.[1] && match[2] && titleScore({ ...piece, text: match[1] }) > 0;
  if (isParted) return [match[1], match[2]].map((text) => ({ ...piece, text: text ?? "" }));
  return splitAtComma(piece);
}

/** What stands after a comma and is still the employer's name. */
const LEGAL_FORM =
  /^(?:inc|llc|llp|ltd|ltda|lda|limited|s\.?\s?l|s\.?\s?a|gmbh|plc|co|corp|s\.?r\.?l|b\.?v|pvt\.? ltd)\.?$/i;

/** The last names of a firm of partners: "Farrow, Pike & Doe". */
const PARTNERS = /^\p{Lu}\p{L}+ (?:&|and|und|et|y) (?:Co\.?|Associates|\p{Lu}\p{L}+ LLP)$/u;

/** "Data Scientist, Acme": with no other sign, the last comma parts title and employer. */
function splitAtComma(piece: Piece): Piece[] {
  const parts = piece.text.split(/,\s+/);
  const last = parts.at(-1) ?? "";
  const isFirm = PARTNERS.test(last) && parts.length > 2 && !TITLE_WORDS.test(parts.at(-2) ?? "");
  const end =
    LEGAL_FORM.test(last) || (isFirm && /^\p{Lu}\p{L}+$/u.test(parts.at(-2) ?? ""))
      ? parts.length - 1
      : parts.length;
  if (end < 2) return [piece];
  const firstIsTitle = titleScore({ ...piece, text: parts[0] ?? "" }) > 0;
  const cut = firstIsTitle ? end - 1 : 1;
  return [parts.slice(0, cut).join(", "), parts.slice(cut).join(", ")].map((text) => ({ ...piece, text }));
}

function titleScore({ text }: Piece): number {
  return (TITLE_WORDS.test(text) ? 2 : 0) - (ORGANISATION_WORDS.test(text) ? 1.5 : 0);
}

/** What most entries of this résumé do, for those that do not say. */
function isTitleFirst(drafts: readonly WorkDraft[]): boolean {
  let votes = 0;
  for (const { pieces } of drafts) {
    const [first, second] = pieces;
    if (first && second) votes += Math.sign(titleScore(first) - titleScore(second));
  }
  return votes >= 0;
}

function entryOf(draft: WorkDraft, titleFirst: boolean): ReadWork {
  const { entry, pieces, place } = draft;
  const { rest, ...names } = namesOf(pieces, titleFirst);
  const { title, organisation } = withoutRemarks(names);
  const text = paragraphs(entry.body).join("\n");
  const last = entry.lines.at(-1) as ResumeLine;
  return {
    title,
    organisation,
    place,
    ...jobPeriod(entry.date),
    text: [...rest, text].filter((part) => part !== "").join("\n"),
    span: [entry.lines[0]?.span[0] ?? 0, last.span[1]],
    ...(isDoubtful(draft, title, organisation) ? { isDoubtful: true } : {}),
  };
}

/** Several commas could part title and employer, or a dash that may belong to either. */
function isDoubtful(draft: WorkDraft, title: string | null, organisation: string | null): boolean {
  if (!title || !organisation || !isOneLine(draft)) return false;
  const first = organisation.split(/,\s+/);
  const commas = first.length - (LEGAL_FORM.test(first.at(-1) ?? "") ? 1 : 0) > 1 || title.includes(", ");
  if (draft.byComma) return commas;
  return draft.pieces.length === 2 && !ORGANISATION_WORDS.test(organisation) && isDashOnly(draft);
}

function isDashOnly({ entry, pieces }: WorkDraft): boolean {
  const text = entry.headerTexts[pieces[0]?.line ?? 0] ?? "";
  return /\s[–-]\s/.test(text) && !/[\t|•·@—]/.test(text);
}

function namesOf(pieces: readonly Piece[], titleFirst: boolean) {
  const [first, second] = pieces.slice(0, 2);
  if (!first) return { title: null, organisation: null, rest: [] };
  if (!second) {
    const isTitle = titleScore(first) > 0 || (titleScore(first) === 0 && titleFirst);
    return { title: isTitle ? first.text : null, organisation: isTitle ? null : first.text, rest: [] };
  }
  const ranked = pieces.slice(0, 4).toSorted((a, b) => titleScore(b) - titleScore(a));
  const clear = titleScore(ranked[0] as Piece) > titleScore(ranked[1] as Piece);
  const title = clear ? (ranked[0] as Piece) : titleFirst ? first : second;
  const others = pieces.filter((piece) => piece !== title);
  const organisation = bestEmployer(others, title);
  return {
    title: withTail(title, others, organisation),
    organisation: organisation?.text ?? null,
    rest: others
      .filter((piece) => piece !== organisation && piece.line !== title.line)
      .map(({ text }) => text),
  };
}

/** The one that its weight parts from the title; the other piece with an employer's word; else the nearest one on another line, else the nearest. */
function bestEmployer(others: readonly Piece[], title: Piece): Piece | undefined {
  return (
    others.find((piece) => title.byWeight && piece.byWeight && piece.line === title.line) ??
    others.find((piece) => ORGANISATION_WORDS.test(piece.text)) ??
    others.find((piece) => piece.line !== title.line) ??
    others[0]
  );
}

/** "Engineer – AI Platform" with the employer elsewhere: the tail belongs to the title. */
function withTail(title: Piece, others: readonly Piece[], organisation: Piece | undefined): string {
  const tails = others.filter((piece) => piece !== organisation && piece.line === title.line);
  return organisation?.line !== title.line && tails[0] ? `${title.text} – ${tails[0].text}` : title.text;
}

/** What a cell of employer and title says. */
export interface PostNames extends Pick<WorkEntry, "title" | "organisation" | "place"> {
  readonly rest: readonly string[];
}

/** Tells employer, title and place in the texts of one cell apart. */
export function postNames(texts: readonly string[], titleFirst: boolean): PostNames {
  const header = texts.slice(0, MOST_POST_TEXTS).flatMap((text) => text.split(AFTER_LEGAL_FORM));
  const lines = { header: [], headerTexts: header, date: null, body: [], lines: [] };
  const { pieces, place } = draftOf(lines);
  const { title, organisation, rest } = namesOf(pieces, titleFirst);
  return { title, organisation, place, rest: [...rest, ...texts.slice(MOST_POST_TEXTS)] };
}

const MOST_POST_TEXTS = 3;
/** In a narrow cell the title may stand right behind the employer: "Acme GmbH Engineer". */
const AFTER_LEGAL_FORM =
  /(?<=(?<!\p{L})(?:GmbH|AG|Inc\.?|Ltd\.?|LLC|Ltda\.?|Lda\.?|S\.A\.|S\.L\.|B\.V\.|SAS|SARL))\s+(?=\p{Lu}\p{Ll})/u;

/** When a job was held. */
export function jobPeriod(date: DateRange | null): Pick<WorkEntry, "start" | "end"> {
  if (!date) return { start: null, end: null };
  return { start: date.start, end: date.isOpen ? null : date.end };
}

/** Several roles under one employer: a header that names only the employer lends its name to those below. */
function withSharedEmployers(entries: readonly ReadWork[]): ReadWork[] {
  let employer: { name: string | null; place: string | null } = { name: null, place: null };
  const kept: ReadWork[] = [];
  for (const [i, entry] of entries.entries()) {
    const next = entries[i + 1];
    const heads = entry.title === null && entry.organisation !== null && entry.text === "";
    if (entry.organisation) employer = { name: entry.organisation, place: entry.place };
    if (heads && next && next.organisation === null) continue;
    const lent = entry.organisation === null && entry.title !== null;
    kept.push(lent ? { ...entry, organisation: employer.name, place: entry.place ?? employer.place } : entry);
  }
  return kept;
}
