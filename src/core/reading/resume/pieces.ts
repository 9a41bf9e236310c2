import { isPlace } from "./places.ts";

/** Part of an entry's header: a text between signs that part fields, and the header line it stands in. */
export interface Piece {
  readonly text: string;
  readonly line: number;
  readonly bold: boolean;
}

/** Signs and words that part a title from an employer and a place; a comma does not, titles hold commas. */
const PARTING = /\t|\s+[|•·]\s+|\s*@\s+|\s+(?:at|bei|chez)\s+(?=\p{Lu})|\s{3,}/u;
/** Signs that part fields as well, but also tails of titles; the longest one on a line parts the fields. */
const DASHES = [/\s+—\s+/u, /\s+–\s+/u, /\s+-\s+/u];

/** Cuts header texts into pieces, empty ones and bare web addresses left out. */
export function piecesOf(texts: readonly string[], bold: readonly boolean[]): Piece[] {
  return texts.flatMap((text, line) =>
    partsOf(text)
      .map((piece) => piece.replace(/^[\s,;:|·•–—-]+|[\s,;:|·•–—-]+$/g, ""))
      .filter((piece) => piece !== "" && !/^(?:https?:\/\/|www\.)\S+$/i.test(piece))
      .map((piece) => ({ text: piece, line, bold: bold[line] ?? false })),
  );
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
