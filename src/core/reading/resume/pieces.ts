import type { LayoutLine } from "../../layout.ts";
import { LEGAL_END } from "./entry-wording.ts";
import { isPlace } from "./places.ts";

/** Part of an entry's header: a text between signs that part fields, and the header line it stands in. */
export interface Piece {
  readonly text: string;
  readonly line: number;
  readonly bold: boolean;
  /** Its weight parts it from another piece of its line. */
  readonly byWeight?: boolean;
}

/** What is known of the line a header text stands in. */
export type LineWeight = Pick<LayoutLine, "bold" | "boldPart">;

/** Signs and words that part a title from an employer and a place; a comma does not, titles hold commas. */
const PARTING = /\t|\s+[|•·]\s+|\s*@\s+|\s+(?:at|bei|chez)\s+(?=\p{Lu})|\s{3,}/u;
/** Signs that part fields as well, but also tails of titles; the longest one on a line parts the fields. */
const DASHES = [/\s+—\s+/u, /\s+–\s+/u, /\s+-\s+/u];

/** Cuts header texts into pieces, empty ones and bare web addresses left out. */
export function piecesOf(texts: readonly string[], lines: readonly LineWeight[]): Piece[] {
  return texts.flatMap((text, line) => {
    const byWeight = partsByWeight(text, lines[line]?.boldPart);
    return (byWeight ?? [text])
      .flatMap(partsOf)
      .map(bare)
      .filter((piece) => piece !== "" && !/^(?:https?:\/\/|www\.)\S+$/i.test(piece))
      .map((piece) => ({
        text: piece,
        line,
        bold: lines[line]?.bold ?? false,
        ...(byWeight && { byWeight: true }),
      }));
  });
}

/** Signs at either end go, and the full stop of a line that is set as a sentence. */
function bare(piece: string): string {
  const plain = piece.replace(/^[\s,;:|·•–—-]+|[\s,;:|·•–—-]+$/g, "");
  return /\p{Ll}{3}\.$/u.test(plain) && !LEGAL_END.test(plain) ? plain.slice(0, -1) : plain;
}

/** "**Data Scientist** Acme": bold words and plain ones are two things; null where the line is all of one weight. */
function partsByWeight(text: string, boldPart: string | undefined): string[] | null {
  if (!boldPart || !isName(boldPart)) return null;
  if (text.startsWith(boldPart)) return partedAt(text, boldPart.length);
  return text.endsWith(boldPart) ? partedAt(text, text.length - boldPart.length) : null;
}

function partedAt(text: string, at: number): string[] | null {
  const parts = [text.slice(0, at), text.slice(at)];
  return parts.every(isName) ? parts : null;
}

/** Not only a mark in brackets, a label or a sign. */
function isName(part: string): boolean {
  return /\p{L}{2}/u.test(part) && !/^\s*\(|:\s*$/.test(part);
}

/** Where another sign already parts two names, a dash belongs to one of them: "Engineer – Search | Acme". */
function partsOf(text: string): string[] {
  const parts = text.split(PARTING);
  const names = parts.filter((part) => part.trim() !== "" && !isPlace(part));
  return parts.flatMap((part) => {
    const cut = part.split(DASHES.find((dash) => dash.test(part)) ?? /$^/);
    return names.length < 2 || isPlace(cut.at(-1) ?? "") ? cut : [part];
  });
}
