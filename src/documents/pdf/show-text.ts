import type { GraphicsState } from "./graphics-state.ts";
import type { PaintedWord } from "./ink.ts";
import { apply, compose } from "./matrix.ts";

export interface PdfFont {
  readonly bold: boolean;
  /** Glyph widths times this are in units of the font size. */
  readonly unitsToEm: number;
  readonly vertical: boolean;
}

/** A glyph as pdf.js hands it over, or a shift in thousandths of the font size. */
type Glyph =
  | { readonly unicode?: string; readonly width?: number; readonly isSpace?: boolean }
  | number
  | null;

/** A gap of this share of the letter size parts two words. */
const WORD_GAP = 0.18;

/** Lays glyphs side by side from the state's text position, moves that position on, and cuts them into words. */
export function wordsOfGlyphs(state: GraphicsState, glyphs: readonly Glyph[], order: number): PaintedWord[] {
  const words: PaintedWord[] = [];
  const scale = state.font.unitsToEm * state.fontSize;
  let x = 0;
  let start = 0;
  let end = 0;
  let text = "";
  const close = () => {
    if (text !== "") words.push(word(state, text, start, end, order));
    text = "";
  };
  for (const glyph of glyphs) {
    if (glyph === null) continue;
    if (typeof glyph === "number") {
      x -= (glyph * state.fontSize) / 1000;
      continue;
    }
    const letters = readable(glyph.unicode ?? "");
    if (letters.trim() === "") close();
    else {
      if (text !== "" && Math.abs(x - end) > WORD_GAP * Math.abs(state.fontSize)) close();
      if (text === "") start = x;
      text += letters.trim();
      end = x + (glyph.width ?? 0) * scale;
    }
    x += (glyph.width ?? 0) * scale + state.letterSpacing + (glyph.isSpace ? state.wordSpacing : 0);
  }
  close();
  const moved = state.font.vertical ? ([0, x] as const) : ([x * state.horizontalScale, 0] as const);
  state.textMatrix = compose(state.textMatrix, [1, 0, 0, 1, ...moved]);
  return words;
}

/** Ligatures and presentation forms become plain letters; symbols of private use (icons) go. */
function readable(letters: string): string {
  const plain = /[\ufb00-\ufdff\ufe70-\ufefc]/.test(letters) ? letters.normalize("NFKC") : letters;
  return plain.replace(/[\p{Cc}\p{Co}\ufffd]/gu, " ");
}

function word(state: GraphicsState, text: string, start: number, end: number, order: number): PaintedWord {
  const matrix = compose(state.transform, state.textMatrix);
  const scale = state.horizontalScale;
  const [x0, y0] = apply(matrix, start * scale, state.rise);
  const [x1, y1] = apply(matrix, end * scale, state.rise);
  const fontSize = Math.abs(state.fontSize) * Math.hypot(matrix[2], matrix[3]);
  return {
    text,
    left: Math.min(x0, x1),
    right: Math.max(x0, x1),
    top: y0 - 0.8 * fontSize,
    bottom: y0 + 0.2 * fontSize,
    baseline: y0,
    fontSize,
    bold: state.font.bold,
    colour: state.colour,
    opacity: state.opacity,
    invisible: state.invisible,
    turned: Math.abs(y1 - y0) > Math.abs(x1 - x0) + 0.5 || x1 < x0 - 0.5,
    order,
  };
}
