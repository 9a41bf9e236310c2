/** Part of an entry's header: a text between signs that part fields, and the header line it stands in. */
export interface Piece {
  readonly text: string;
  readonly line: number;
  readonly bold: boolean;
}

/** Signs and words that part a title from an employer and a place; a comma does not, titles hold commas. */
const PARTING = /\t|\s+[|•·]\s+|\s+[–—]\s+|\s+-\s+|\s*@\s+|\s+(?:at|bei|chez)\s+(?=\p{Lu})|\s{3,}/u;

/** Cuts header texts into pieces, empty ones and bare web addresses left out. */
export function piecesOf(texts: readonly string[], bold: readonly boolean[]): Piece[] {
  return texts.flatMap((text, line) =>
    text
      .split(PARTING)
      .map((piece) => piece.replace(/^[\s,;:|·•–—-]+|[\s,;:|·•–—-]+$/g, ""))
      .filter((piece) => piece !== "" && !/^(?:https?:\/\/|www\.)\S+$/i.test(piece))
      .map((piece) => ({ text: piece, line, bold: bold[line] ?? false })),
  );
}
