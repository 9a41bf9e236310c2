import { BLACK, type Colour, colourOf, contrast, WHITE } from "./colour.ts";
import type { Declarations } from "./css.ts";

/** What decides whether the text of an element can be seen; handed down from element to element. */
export interface Visibility {
  /** Taken away with all that it holds: not displayed, off the page, clipped, see-through. */
  readonly gone: boolean;
  readonly hidden: boolean;
  /** Pixels. */
  readonly fontSize: number;
  /** Null where it is not known. */
  readonly colour: Colour | null;
  readonly background: Colour | null;
}

const ROOT_SIZE = 16;
export const PAGE: Visibility = {
  gone: false,
  hidden: false,
  fontSize: ROOT_SIZE,
  colour: BLACK,
  background: WHITE,
};

const SMALLEST_SIZE = 3;
const LEAST_OPACITY = 0.05;
/** White on #f2f2f2 has 1.12, on #eeeeee 1.16. */
const LEAST_CONTRAST = 1.15;
const OFF_PAGE = 1000;

/** Whether text in such an element is seen by a reader of the page. */
export function isSeen({ gone, hidden, fontSize, colour, background }: Visibility): boolean {
  if (gone || hidden || fontSize < SMALLEST_SIZE) return false;
  if (colour === null) return true;
  if (colour.alpha < LEAST_OPACITY) return false;
  return background === null || contrast(colour, background) >= LEAST_CONTRAST;
}

/** The visibility of an element with such declarations inside an element with `outer`. */
export function within(outer: Visibility, style: Declarations): Visibility {
  const visibility = style.get("visibility");
  return {
    gone: outer.gone || isTakenAway(style),
    hidden: visibility === undefined ? outer.hidden : /^(?:hidden|collapse)/.test(visibility),
    fontSize: fontSizeOf(style, outer.fontSize),
    colour: textColour(style, outer.colour),
    background: backgroundOf(style, outer.background),
  };
}

function isTakenAway(style: Declarations): boolean {
  const is = (property: string, wording: RegExp) => wording.test(style.get(property) ?? "");
  return (
    is("display", /^none/) ||
    is("content-visibility", /^hidden/) ||
    isClear(style.get("opacity")) ||
    is("filter", /opacity\(\s*0(?:\.0\d*)?%?\s*\)/) ||
    is("transform", /scale[xy3d]*\(\s*0(?:\.0\d*)?\s*[,)]/) ||
    is("clip", /^rect\(\s*(?:0|1px)/) ||
    is("clip-path", /^inset\(\s*(?:[5-9]\d|100)%|^circle\(\s*0/) ||
    isOffPage(style) ||
    isShut(style)
  );
}

function isClear(opacity: string | undefined): boolean {
  if (opacity === undefined) return false;
  const figure = Number.parseFloat(opacity);
  return (/^[\d.]+%/.test(opacity) ? figure / 100 : figure) < LEAST_OPACITY;
}

const MOVES = [
  "left",
  "right",
  "top",
  "bottom",
  "text-indent",
  "margin",
  "margin-left",
  "margin-top",
  "inset",
  "transform",
  "translate",
];

function isOffPage(style: Declarations): boolean {
  return MOVES.some((property) => {
    const value = style.get(property);
    return (
      value?.includes("-") &&
      [...value.matchAll(/-(\d{1,9}(?:\.\d{1,9})?)(px|pt|em|rem|vw|vh)?/g)].some(isFar)
    );
  });
}

function isFar([, figure, unit]: RegExpExecArray): boolean {
  const pixels = unit === "vw" || unit === "vh" ? 10 : unit === "em" || unit === "rem" ? ROOT_SIZE : 1;
  return Number(figure) * pixels >= OFF_PAGE;
}

/** A box of no height or width that shows nothing of what overflows it. */
function isShut(style: Declarations): boolean {
  if (!/^(?:hidden|clip)/.test(style.get("overflow") ?? "")) return false;
  return ["width", "height", "max-width", "max-height"].some((side) =>
    /^[01](?:\.0+)?(?:px|em|rem|%)?$/.test((style.get(side) ?? "").replace(/\s*!important$/, "")),
  );
}

const SIZE = /(?:^|\s)(\d*\.?\d+)(px|pt|em|rem|%)?(?=$|[\s/!;])/;

function fontSizeOf(style: Declarations, outer: number): number {
  const written = SIZE.exec(style.get("font-size") ?? "") ?? SIZE.exec(shorthandSize(style.get("font")));
  if (!written) return outer;
  const figure = Number(written[1]);
  switch (written[2]) {
    case "px":
      return figure;
    case "pt":
      return (figure * 4) / 3;
    case "em":
      return figure * outer;
    case "%":
      return (figure / 100) * outer;
    case "rem":
      return figure * ROOT_SIZE;
    default:
      return figure === 0 ? 0 : outer;
  }
}

/** "italic 700 1px/1.2 Arial": the size is the figure that carries a unit. */
function shorthandSize(font: string | undefined): string {
  return /\d*\.?\d+(?:px|pt|em|rem|%)/.exec(font ?? "")?.[0] ?? "";
}

const HANDED_DOWN = /^(?:inherit|unset|revert|currentcolor|auto)/;

function textColour(style: Declarations, outer: Colour | null): Colour | null {
  const value = style.get("-webkit-text-fill-color") ?? style.get("color");
  if (value === undefined || HANDED_DOWN.test(value)) return outer;
  return colourOf(value);
}

function backgroundOf(style: Declarations, outer: Colour | null): Colour | null {
  const image = style.get("background-image");
  if (image !== undefined && !/^(?:none|initial)/.test(image)) return null;
  const value = style.get("background-color") ?? style.get("background");
  if (value === undefined || HANDED_DOWN.test(value) || /^(?:none|transparent|initial)/.test(value))
    return outer;
  if (/url\(|gradient\(|var\(/.test(value)) return null;
  const colour = colourOf(value) ?? colourOf(/^(?:[a-z]+\([^)]*\)|\S+)/.exec(value)?.[0] ?? "");
  if (colour === null || colour.alpha === 1) return colour;
  return colour.alpha < LEAST_OPACITY ? outer : null;
}
