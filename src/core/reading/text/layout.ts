import type { Declarations } from "./css.ts";

/** What decides where the lines of an element's text end. */
export interface Layout {
  /** Whether a line end of the source is one on the page; handed down from element to element. */
  readonly keepsLineEnds: boolean;
  /** Whether style gives the element lines of its own, whatever its name. */
  readonly block: "no" | "block" | "item";
  /** Whether each child has lines of its own. */
  readonly parts: boolean;
}

export const PAGE_LAYOUT: Layout = { keepsLineEnds: false, block: "no", parts: false };

const BLOCK = /^(?:block|table|flex|grid|flow-root)/;
/** What is inline itself stands within a line, so its children do not end that line. */
const PARTS = /^(?:flex|grid)/;

/** The layout of an element with such declarations inside an element with `outer`. */
export function layoutWithin(outer: Layout, style: Declarations): Layout {
  const display = style.get("display") ?? "";
  return {
    keepsLineEnds: keepsLineEnds(style, outer.keepsLineEnds),
    block: /^list-item/.test(display) ? "item" : outer.parts || BLOCK.test(display) ? "block" : "no",
    parts: PARTS.test(display),
  };
}

/** The layout of an element that no declaration speaks of. */
export function plainLayout(outer: Layout): Layout {
  if (outer.block === "no" && !outer.parts) return outer;
  return { keepsLineEnds: outer.keepsLineEnds, block: outer.parts ? "block" : "no", parts: false };
}

/** "-moz-pre-wrap" stood beside "pre-wrap" for years; `white-space-collapse` is the newer name. */
const KEPT = /^(?:-[a-z]+-)?(?:pre(?:$|\s|!|-wrap|-line)|preserve(?:$|\s|!|-breaks)|break-spaces)/;
const COLLAPSED = /^(?:normal|nowrap|collapse|initial)/;

function keepsLineEnds(style: Declarations, outer: boolean): boolean {
  const value = style.get("white-space-collapse") ?? style.get("white-space");
  if (value === undefined) return outer;
  return KEPT.test(value) || (outer && !COLLAPSED.test(value));
}
