import type { Matrix } from "./matrix.ts";

/** A rectangle in points from the page's left and top edges. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** A word as painted: letters that stand together, with how they were painted. */
export interface PaintedWord extends Box {
  readonly text: string;
  /** Height of the letter box in points. */
  readonly fontSize: number;
  readonly bold: boolean;
  /** Distance of the base line from the page's top. */
  readonly baseline: number;
  /** `#rrggbb`; null for patterns and gradients. */
  readonly colour: string | null;
  readonly opacity: number;
  /** Painted with text rendering mode 3 or 7: neither filled nor stroked. */
  readonly invisible: boolean;
  /** Runs neither left to right nor right to left. */
  readonly turned: boolean;
  /** Place in the order of painting. */
  readonly order: number;
}

/** An area painted with one colour, or with a picture or gradient (`colour` null). */
export interface PaintedArea extends Box {
  readonly colour: string | null;
  readonly opacity: number;
  /** A plain rectangle, so that its box is its shape. */
  readonly rectangle: boolean;
  readonly order: number;
}

/** A thin line, as tables are ruled with: a box that is hardly wider than high, or hardly higher than wide. */
export type Rule = Box;

/** A picture on the page; nothing of it is decoded yet. */
export interface PaintedPicture {
  /** What pdf.js calls it: a name among the page's objects, or the picture itself. */
  readonly source: unknown;
  /** Paints with the fill colour where it is set, rather than with colours of its own. */
  readonly isMask: boolean;
  /** From the unit square (its first row at y = 1) to points from the page's left and top edges. */
  readonly transform: Matrix;
}

/** What a page shows, in order of painting. */
export interface PaintedPage extends Box {
  readonly words: readonly PaintedWord[];
  readonly areas: readonly PaintedArea[];
  readonly pictures: readonly PaintedPicture[];
  readonly rules: readonly Rule[];
}
