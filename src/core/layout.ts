import type { Span } from "./evidence.ts";
import type { StatedResume } from "./stated-resume.ts";

/** One line of a document as laid out. Lengths are in points from the page's left and top edges; 0 where unknown. */
export interface LayoutLine {
  /** Where the line stands in `LaidOutText.text`. */
  readonly span: Span;
  readonly page: number;
  readonly left: number;
  readonly top: number;
  readonly right: number;
  /** Height of its largest letters; 0 where unknown. */
  readonly fontSize: number;
  readonly bold: boolean;
  /** The only bold words, side by side, of a line that holds others too. */
  readonly boldPart?: string;
  /** A heading by the document's own mark-up (HTML h1–h6, a Word heading style, a Markdown #). */
  readonly heading: boolean;
  /** White space, a rule or a block boundary of the mark-up stands above it. Absent: unknown or none. */
  readonly afterGap?: boolean;
  /** Present when the line stands in a table whose first row names its columns. */
  readonly cells?: TableCells;
}

/** Where a line stands in a table. Its parts, with tabs between them, are texts of cells of one row. */
export interface TableCells {
  /** Number of the table in the document, from 0. */
  readonly table: number;
  /** 0 is the row that names the columns. */
  readonly row: number;
  /** The column of each part of the line, from 0; empty cells have no part. */
  readonly columns: readonly number[];
}

/** An address behind words of the text: a PDF link area, an HTML or Word hyperlink. */
export interface LayoutLink {
  readonly url: string;
  /** The line it stands in. */
  readonly span: Span;
}

/** Something a person should know of how the document was read; `message` is a sentence for them. */
export interface LayoutNote {
  readonly code:
    | "wrong-extension"
    | "pages-cut"
    | "text-cut"
    | "hidden-text"
    | "pictures-unread"
    | "read-from-picture";
  readonly message: string;
}

/** A document as text in reading order, with where each line stood. */
export interface LaidOutText {
  /** Lines joined by "\n". */
  readonly text: string;
  readonly lines: readonly LayoutLine[];
  readonly pages: number;
  readonly links?: readonly LayoutLink[];
  /** Text the document carries but does not show (white, tiny, off the page, `display: none`). It is not in `text`. */
  readonly hidden?: readonly string[];
  readonly notes?: readonly LayoutNote[];
  /** Present when the text was recognised in pictures: the words that may well have been misread. */
  readonly doubtful?: readonly Span[];
  /** What the document itself states field by field (JSON Resume), so that nothing need be guessed. */
  readonly stated?: StatedResume;
}
