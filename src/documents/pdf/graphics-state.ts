import { compose, IDENTITY, type Matrix } from "./matrix.ts";
import type { PdfFont } from "./show-text.ts";

/** The part of a PDF graphics state that decides where and how text is painted (ISO 32000-1, 8.4 and 9.3). */
export interface GraphicsState {
  transform: Matrix;
  textMatrix: Matrix;
  lineMatrix: Matrix;
  font: PdfFont;
  fontSize: number;
  letterSpacing: number;
  wordSpacing: number;
  horizontalScale: number;
  leading: number;
  rise: number;
  colour: string | null;
  opacity: number;
  invisible: boolean;
}

export function initialState(transform: Matrix): GraphicsState {
  return {
    transform,
    textMatrix: IDENTITY,
    lineMatrix: IDENTITY,
    font: { bold: false, unitsToEm: 0.001, vertical: false },
    fontSize: 0,
    letterSpacing: 0,
    wordSpacing: 0,
    horizontalScale: 1,
    leading: 0,
    rise: 0,
    colour: "#000000",
    opacity: 1,
    invisible: false,
  };
}

/** Deeper than any real page nests its states; past it a file is only trying to fill the memory. */
const DEEPEST = 2000;

export function pushState(canvas: { state: GraphicsState; readonly saved: GraphicsState[] }): void {
  if (canvas.saved.length < DEEPEST) canvas.saved.push({ ...canvas.state });
}

/** Starts a new line at an offset from the start of the current one. */
export function move(state: GraphicsState, x: number, y: number): void {
  state.lineMatrix = compose(state.lineMatrix, [1, 0, 0, 1, x, y]);
  state.textMatrix = state.lineMatrix;
}

export function lineBreak(state: GraphicsState): void {
  move(state, 0, -state.leading);
}
