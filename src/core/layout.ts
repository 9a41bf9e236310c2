import type { Span } from "./evidence.ts";

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
  /** A heading by the document's own mark-up (HTML h1–h6, a Word heading style, a Markdown #). */
  readonly heading: boolean;
}

/** A document as text in reading order, with where each line stood. */
export interface LaidOutText {
  /** Lines joined by "\n". */
  readonly text: string;
  readonly lines: readonly LayoutLine[];
  readonly pages: number;
}
