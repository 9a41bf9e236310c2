import type { PDFPageProxy } from "unpdf/pdfjs";
import { type GraphicsState, initialState, lineBreak, move, pushState } from "./graphics-state.ts";
import type { Box, PaintedArea, PaintedPage, PaintedPicture, PaintedWord, Rule } from "./ink.ts";
import { apply, asMatrix, compose, type Matrix } from "./matrix.ts";
import { rulesOf } from "./rules.ts";
import { type PdfFont, wordsOfGlyphs } from "./show-text.ts";

/** Names of pdf.js operations by number. */
export type OperationNames = ReadonlyMap<number, string>;

export async function operationNames(): Promise<OperationNames> {
  const { getResolvedPDFJS } = await import("unpdf");
  const { OPS } = await getResolvedPDFJS();
  return new Map(Object.entries(OPS).map(([name, number]) => [number as number, name]));
}

interface Canvas {
  state: GraphicsState;
  readonly saved: GraphicsState[];
  readonly words: PaintedWord[];
  readonly areas: PaintedArea[];
  readonly pictures: PaintedPicture[];
  readonly rules: Rule[];
  readonly fontOf: (name: string) => PdfFont;
}

type Operation = (canvas: Canvas, args: readonly unknown[]) => void;

/** Runs a page's drawing operations and records its words and painted areas; draws nothing. */
export async function paintPage(page: PDFPageProxy, names: OperationNames): Promise<PaintedPage> {
  const viewport = page.getViewport({ scale: 1 });
  const list = await page.getOperatorList({ annotationMode: 0 });
  const canvas: Canvas = {
    state: initialState(asMatrix(viewport.transform)),
    saved: [],
    words: [],
    areas: [],
    pictures: [],
    rules: [],
    fontOf: fontFinder(page),
  };
  for (let i = 0; i < list.fnArray.length; i++) {
    const operation = OPERATIONS[names.get(list.fnArray[i] as number) ?? ""];
    operation?.(canvas, (list.argsArray[i] ?? []) as unknown[]);
  }
  return {
    left: 0,
    top: 0,
    right: viewport.width,
    bottom: viewport.height,
    words: canvas.words,
    areas: canvas.areas,
    pictures: canvas.pictures,
    rules: canvas.rules,
  };
}

function fontFinder(page: PDFPageProxy): (name: string) => PdfFont {
  const known = new Map<string, PdfFont>();
  return (name) => {
    let font = known.get(name);
    if (!font) {
      const raw = (page.commonObjs.has(name) ? page.commonObjs.get(name) : {}) as Record<string, unknown>;
      const fullName = String(raw.name ?? "");
      font = {
        bold:
          raw.bold === true || raw.black === true || /bold|black|heavy|semib|demi|CMBX|-Bd/i.test(fullName),
        unitsToEm: raw.fontMatrix ? asMatrix(raw.fontMatrix)[0] : 0.001,
        vertical: raw.vertical === true,
      };
      known.set(name, font);
    }
    return font;
  };
}

const OPERATIONS: Readonly<Record<string, Operation>> = {
  save: pushState,
  restore: (canvas) => {
    canvas.state = canvas.saved.pop() ?? canvas.state;
  },
  transform: (canvas, args) => {
    canvas.state.transform = compose(canvas.state.transform, asMatrix(args));
  },
  paintFormXObjectBegin: (canvas, [matrix]) => {
    pushState(canvas);
    if (matrix) canvas.state.transform = compose(canvas.state.transform, asMatrix(matrix));
  },
  paintFormXObjectEnd: (canvas) => {
    canvas.state = canvas.saved.pop() ?? canvas.state;
  },
  beginText: ({ state }) => {
    state.textMatrix = state.lineMatrix = asMatrix(null);
  },
  setTextMatrix: ({ state }, [matrix]) => {
    state.textMatrix = state.lineMatrix = asMatrix(matrix);
  },
  moveText: ({ state }, [x, y]) => move(state, Number(x), Number(y)),
  setLeadingMoveText: ({ state }, [x, y]) => {
    state.leading = -Number(y);
    move(state, Number(x), Number(y));
  },
  nextLine: ({ state }) => lineBreak(state),
  setLeading: ({ state }, [leading]) => {
    state.leading = Number(leading);
  },
  setFont: (canvas, [name, size]) => {
    canvas.state.font = canvas.fontOf(String(name));
    canvas.state.fontSize = Number(size) || 0;
  },
  setCharSpacing: ({ state }, [spacing]) => {
    state.letterSpacing = Number(spacing) || 0;
  },
  setWordSpacing: ({ state }, [spacing]) => {
    state.wordSpacing = Number(spacing) || 0;
  },
  setHScale: ({ state }, [percent]) => {
    state.horizontalScale = (Number(percent) || 100) / 100;
  },
  setTextRise: ({ state }, [rise]) => {
    state.rise = Number(rise) || 0;
  },
  setTextRenderingMode: ({ state }, [mode]) => {
    state.invisible = mode === 3 || mode === 7;
  },
  setFillRGBColor: ({ state }, [colour]) => {
    state.colour = typeof colour === "string" ? colour : null;
  },
  setFillColorN: ({ state }) => {
    state.colour = null;
  },
  setFillTransparent: ({ state }) => {
    state.colour = null;
  },
  setGState: ({ state }, [pairs]) => {
    for (const [key, value] of (pairs ?? []) as [string, unknown][]) {
      if (key === "ca") state.opacity = Number(value);
    }
  },
  showText: (canvas, [glyphs]) => {
    const order = canvas.words.length + canvas.areas.length;
    canvas.words.push(...wordsOfGlyphs(canvas.state, (glyphs ?? []) as never, order));
  },
  constructPath: (canvas, [paint, path, bounds]) => {
    if (!bounds || !(FILLS.has(Number(paint)) || STROKES.has(Number(paint)))) return;
    const length = ((path as ArrayLike<unknown>[] | null)?.[0]?.length ?? 0) as number;
    if (length <= 13) addRules(canvas, Array.from(bounds as ArrayLike<number>), STROKES.has(Number(paint)));
    if (!FILLS.has(Number(paint))) return;
    paintArea(canvas, Array.from(bounds as ArrayLike<number>), canvas.state.colour, length <= 13);
  },
  shadingFill: (canvas) => paintArea(canvas, [-1e5, -1e5, 1e5, 1e5], null, false),
  paintImageXObject: (canvas, [name]) => paintPicture(canvas, name, false),
  paintInlineImageXObject: (canvas, [picture]) => paintPicture(canvas, picture, false),
  paintImageMaskXObject: (canvas, [mask]) => paintPicture(canvas, mask, true),
};

/** pdf.js numbers of fill, eoFill, fillStroke, eoFillStroke, closeFillStroke, closeEOFillStroke. */
const FILLS: ReadonlySet<number> = new Set([22, 23, 24, 25, 26, 27]);

/** pdf.js numbers of stroke, closeStroke, fillStroke, eoFillStroke, closeFillStroke, closeEOFillStroke. */
const STROKES: ReadonlySet<number> = new Set([20, 21, 24, 25, 26, 27]);

/** Tables of a whole page have some hundred; maps and plots have more, and no rows. */
const MOST_RULES = 3000;

function addRules(canvas: Canvas, bounds: readonly number[], isStroked: boolean): void {
  const box = boxOf(canvas.state.transform, bounds);
  if (canvas.rules.length < MOST_RULES) canvas.rules.push(...rulesOf(box, isStroked));
}

function boxOf(transform: Matrix, [left = 0, top = 0, right = 0, bottom = 0]: readonly number[]): Box {
  const corners = [apply(transform, left, top), apply(transform, right, bottom)] as const;
  return {
    left: Math.min(corners[0][0], corners[1][0]),
    right: Math.max(corners[0][0], corners[1][0]),
    top: Math.min(corners[0][1], corners[1][1]),
    bottom: Math.max(corners[0][1], corners[1][1]),
  };
}

/** A picture fills the unit square of its transform. */
function paintPicture(canvas: Canvas, source: unknown, isMask: boolean): void {
  paintArea(canvas, [0, 0, 1, 1], null, false);
  if (canvas.pictures.length < MOST_PICTURES)
    canvas.pictures.push({ source, isMask, transform: canvas.state.transform });
}

/** Some scanners cut a page into strips. */
const MOST_PICTURES = 200;

/** Drawings may have a hundred thousand shapes; those that come first are the grounds. */
const MOST_AREAS = 2000;

function paintArea(canvas: Canvas, bounds: readonly number[], colour: string | null, rectangle: boolean) {
  if (canvas.areas.length >= MOST_AREAS) return;
  const { transform, opacity } = canvas.state;
  canvas.areas.push({
    ...boxOf(transform, bounds),
    colour,
    opacity,
    rectangle,
    order: canvas.words.length + canvas.areas.length,
  });
}
