import type { WorkEntry } from "../../profile.ts";
import type { Placed } from "../../stated-resume.ts";
import type { DateRange } from "./dates.ts";
import { cutDatedEntries, type EntryLines } from "./entries.ts";
import { ORGANISATION_WORDS, TITLE_WORDS } from "./entry-wording.ts";
import { paragraphs } from "./paragraphs.ts";
import { type Piece, piecesOf } from "./pieces.ts";
import { isKnownPlace, isPlace, splitPlace } from "./places.ts";
import type { ResumeLine } from "./resume-line.ts";

interface WorkDraft {
  readonly entry: EntryLines;
  /** Pieces that are neither place nor date, each without a place at its end. */
  readonly pieces: readonly Piece[];
  readonly place: string | null;
  /** The place stood after the employer and a comma. */
  readonly placeFollows: boolean;
}

/** Reads the entries of a work section, latest as written first. */
export function readWork(lines: readonly ResumeLine[]): Placed<WorkEntry>[] {
  const drafts = withUnknownPlaces(cutDatedEntries(lines).map(draftOf));
  const titleFirst = isTitleFirst(drafts);
  return withSharedEmployers(drafts.map((draft) => entryOf(draft, titleFirst)));
}

function draftOf(entry: EntryLines): WorkDraft {
  const all = piecesOf(
    entry.headerTexts,
    entry.header.map((line) => line.bold),
  );
  const sure = all.filter((piece) => !isPlace(piece.text));
  // "Papermoon, Germany" alone beside a title is an employer, though it could be a town.
  const named =
    sure.length > 1 ? sure : all.filter((piece) => !isPlace(piece.text) || !isKnownPlace(piece.text));
  const places = all.filter((piece) => !named.includes(piece));
  let place = places[0]?.text ?? null;
  let placeFollows = false;
  const pieces = named.map((piece) => {
    const split = splitPlace(piece.text);
    placeFollows ||= split.place !== null;
    place ??= split.place;
    return { ...piece, text: split.rest };
  });
  return {
    entry,
    pieces: pieces.length === 1 ? splitAtComma(pieces[0] as Piece) : pieces,
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

const UNKNOWN_PLACE = /^(.{2,}), (\p{Lu}\p{L}+(?:[ -]\p{L}+){0,2})$/u;

/** "Data Scientist, Acme": with no other sign, the last comma parts title and employer. */
function splitAtComma(piece: Piece): Piece[] {
  const parts = piece.text.split(/,\s+/);
  if (parts.length < 2) return [piece];
  const firstIsTitle = titleScore({ ...piece, text: parts[0] ?? "" }) > 0;
  const cut = firstIsTitle ? parts.length - 1 : 1;
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

function entryOf({ entry, pieces, place }: WorkDraft, titleFirst: boolean): Placed<WorkEntry> {
  const { title, organisation, rest } = namesOf(pieces, titleFirst);
  const text = paragraphs(entry.body).join("\n");
  const last = entry.lines.at(-1) as ResumeLine;
  return {
    title,
    organisation,
    place,
    ...periodOf(entry.date),
    text: [...rest, text].filter((part) => part !== "").join("\n"),
    span: [entry.lines[0]?.span[0] ?? 0, last.span[1]],
  };
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

/** The other piece with an employer's word; else the nearest one on another line, else the nearest. */
function bestEmployer(others: readonly Piece[], title: Piece): Piece | undefined {
  return (
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

function periodOf(date: DateRange | null): Pick<WorkEntry, "start" | "end"> {
  if (!date) return { start: null, end: null };
  return { start: date.start, end: date.isOpen ? null : date.end };
}

/** Several roles under one employer: a header that names only the employer lends its name to those below. */
function withSharedEmployers(entries: readonly Placed<WorkEntry>[]): Placed<WorkEntry>[] {
  let employer: { name: string | null; place: string | null } = { name: null, place: null };
  const kept: Placed<WorkEntry>[] = [];
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
