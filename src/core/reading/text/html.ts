import { isSpace } from "./characters.ts";
import { Elements } from "./elements.ts";
import { mayBeMojibake, mojibakeAt, referenceAt } from "./entities.ts";
import { type Layout, PAGE_LAYOUT } from "./layout.ts";
import { shapeOf, showsNothing } from "./markdown.ts";
import { isOrdinary, type NormalText, ordinaryEnd, TextBuilder } from "./normal-text.ts";

const BLOCKS = new Set(
  "address article aside blockquote body br center dd details div dl dt fieldset figure footer form h1 h2 h3 h4 h5 h6 head header hr html li main nav ol option p pre section summary table tbody td tfoot th thead tr ul".split(
    " ",
  ),
);
const GAPS = new Set("p h1 h2 h3 h4 h5 h6 ul ol table section article hr".split(" "));
const VOID = new Set("area base br col embed hr img input link meta source track wbr".split(" "));
const BOLD = new Set("b strong".split(" "));
/** Never shown, and their content is no HTML. */
const RAW = new Set("script style template noscript textarea title iframe".split(" "));
const LONGEST_TAG = 4000;

interface Tag {
  readonly name: string;
  readonly closing: boolean;
  readonly attributes: string;
  readonly end: number;
}

/** Normalises HTML to what a reader of the page sees; hidden text is left out and reported. Linear in its length. */
export function readHtml(source: string): NormalText {
  const out = new TextBuilder(source);
  const state: HtmlState = {
    bold: 0,
    elements: new Elements(source),
    hiddenFrom: SHOWN,
    keepsLineEnds: false,
  };
  for (let at = 0; at < source.length; ) {
    const code = source.charCodeAt(at);
    if (code === 60) {
      const next = skipMarkup(source, at, out, state);
      if (next > at) {
        at = next;
        continue;
      }
    }
    if (state.keepsLineEnds && state.hiddenFrom === SHOWN) {
      const next = readTyped(source, at, out);
      if (next > at) {
        at = next;
        continue;
      }
    }
    if (state.hiddenFrom === SHOWN && out.atLineStart && isListMark(code, source.charCodeAt(at + 1))) {
      out.mark("item");
      at++;
      continue;
    }
    if (isOrdinary(code)) {
      const end = ordinaryEnd(source, at, source.length);
      if (state.hiddenFrom === SHOWN) out.addRun(at, end, state.bold > 0);
      at = end;
      continue;
    }
    const reference =
      code === 38 ? referenceAt(source, at) : mayBeMojibake(code) ? mojibakeAt(source, at) : null;
    const length = reference?.length ?? 1;
    if (reference && out.atLineStart && isListMark(reference.code, source.charCodeAt(at + length))) {
      out.mark("item");
      at += length;
      continue;
    }
    if (state.keepsLineEnds && state.hiddenFrom === SHOWN && reference?.code === 10) out.endTypedLine();
    else if (state.hiddenFrom === SHOWN) out.add(reference?.code ?? code, at, at + length, state.bold > 0);
    at += length;
  }
  if (state.hiddenFrom !== SHOWN) out.hidden.push([state.hiddenFrom, source.length]);
  return out.finish();
}

/**
 * Reads what begins or ends a line where line ends are kept, and returns where that ends; `at` for anything else.
 * Such text was typed as plain text is, so the same marks begin its headings and items.
 */
function readTyped(source: string, at: number, out: TextBuilder): number {
  const code = source.charCodeAt(at);
  if (code === 10 || code === 13) {
    out.endTypedLine();
    return at + (code === 13 && source.charCodeAt(at + 1) === 10 ? 2 : 1);
  }
  if (!out.atLineStart || showsNothing(code)) return at;
  const head = /^[^\r\n<]*/.exec(source.slice(at, at + LONGEST_HEAD))![0];
  const shape = shapeOf(head, head.length);
  if (shape === "underline") out.promoteLast();
  else if (shape === "rule") out.breakLine(true);
  else {
    if (shape.kind !== "text") out.mark(shape.kind);
    return at + shape.marks;
  }
  return at + head.length;
}

/** As much of a line as tells what it is. */
const LONGEST_HEAD = 60;

/** Marks that people type where a list should be. */
const BULLETS = new Set(Array.from("•·▪●◦‣■□➢➤►▸✓✔✅", (mark) => mark.charCodeAt(0)));
const DASHES = new Set(Array.from("-–—*+", (mark) => mark.charCodeAt(0)));

function isListMark(code: number, next: number): boolean {
  if (BULLETS.has(code)) return true;
  return DASHES.has(code) && (isSpace(next) || next === 10);
}

interface HtmlState {
  bold: number;
  readonly elements: Elements;
  /** Where the text that is not seen began; `SHOWN` where text is seen. */
  hiddenFrom: number;
  /** Whether a line end of the source is one on the page here. */
  keepsLineEnds: boolean;
}
const SHOWN = -1;

/** Reads a tag or comment at `at` and returns where it ends; `at` when it is an ordinary "<". */
function skipMarkup(source: string, at: number, out: TextBuilder, state: HtmlState): number {
  if (source.startsWith("<!--", at)) {
    const close = source.indexOf("-->", at + 4);
    return close === -1 ? source.length : close + 3;
  }
  const tag = tagAt(source, at);
  if (tag === null) return at;
  if (!tag.closing && RAW.has(tag.name)) return skipRaw(source, tag);
  let layout = PAGE_LAYOUT;
  if (state.elements.matter && !VOID.has(tag.name)) {
    layout = tag.closing ? state.elements.end(tag.name) : state.elements.begin(tag.name, tag.attributes);
    followVisibility(at, tag.end, out, state);
    state.keepsLineEnds = state.elements.layout.keepsLineEnds;
  }
  if (state.hiddenFrom !== SHOWN) return tag.end;
  if (BOLD.has(tag.name)) state.bold = Math.max(0, state.bold + (tag.closing ? -1 : 1));
  const isNamed = BLOCKS.has(tag.name);
  if (isNamed && !tag.closing) startBlock(tag, out, state);
  if (layout.block === "item" || (layout.block === "block" && !isNamed)) startStyled(tag, layout, out);
  if (isNamed && tag.closing) startBlock(tag, out, state);
  return tag.end;
}

/** Begins or ends what has lines of its own by its style; the mark of an item around it must outlive it. */
function startStyled(tag: Tag, layout: Layout, out: TextBuilder): void {
  if (tag.closing && layout.block === "item" && !out.atLineStart) out.mark("item");
  if (!out.atLineStart) out.breakLine(false);
  if (!tag.closing && layout.block === "item") out.mark("item");
}

function startBlock(tag: Tag, out: TextBuilder, state: HtmlState): void {
  const heading = /^h[1-6]$/.test(tag.name);
  // A block that ends is named before its line is broken; one that begins, after.
  if (tag.closing && heading) out.mark("heading");
  if (tag.closing && tag.name === "li" && !out.atLineStart) out.mark("item");
  // A list item often wraps its text in a paragraph: the item's mark must outlive it.
  const stays = !tag.closing && tag.name === "p" && out.atLineStart;
  if (!stays) out.breakLine(GAPS.has(tag.name));
  if (!tag.closing && heading) out.mark("heading");
  if (!tag.closing && tag.name === "li") out.mark("item");
  if (heading || tag.name === "p" || tag.name === "li") state.bold = 0;
}

/** Notes where text stops being seen, after a tag, and where it is seen again, before one. */
function followVisibility(tagStart: number, tagEnd: number, out: TextBuilder, state: HtmlState): void {
  const { seen } = state.elements;
  if (seen === (state.hiddenFrom === SHOWN)) return;
  if (seen) {
    out.hidden.push([state.hiddenFrom, tagStart]);
    state.hiddenFrom = SHOWN;
  } else state.hiddenFrom = tagEnd;
}

function skipRaw(source: string, tag: Tag): number {
  const mark = `</${tag.name}`;
  for (let at = source.indexOf("</", tag.end); at !== -1; at = source.indexOf("</", at + 2)) {
    if (source.slice(at, at + mark.length).toLowerCase() !== mark) continue;
    const end = source.indexOf(">", at);
    return end === -1 ? source.length : end + 1;
  }
  return source.length;
}

function tagAt(source: string, at: number): Tag | null {
  const closing = source.charCodeAt(at + 1) === 47;
  let end = at + (closing ? 2 : 1);
  const nameStart = end;
  while (isNameCode(source.charCodeAt(end))) end++;
  if (end === nameStart || end - nameStart > 20) {
    // "<!doctype html>" and "<?xml ?>" show nothing; "<3" is text.
    const first = source.charCodeAt(at + 1);
    if (first !== 33 && first !== 63) return null;
    const close = source.slice(at, at + LONGEST_TAG).indexOf(">");
    return close === -1 ? null : { name: "!", closing: false, attributes: "", end: at + close + 1 };
  }
  const name = source.slice(nameStart, end).toLowerCase();
  const close = tagEnd(source, end);
  if (close === -1) return null;
  return { name, closing, attributes: source.slice(end, close - 1).trim(), end: close };
}

/** After the ">" that ends a tag, past quoted values; -1 when there is none near. */
function tagEnd(source: string, from: number): number {
  const limit = Math.min(source.length, from + LONGEST_TAG);
  let quote = 0;
  for (let at = from; at < limit; at++) {
    const code = source.charCodeAt(at);
    if (quote !== 0) {
      if (code === quote) quote = 0;
    } else if (code === 62) return at + 1;
    else if ((code === 34 || code === 39) && source.charCodeAt(at - 1) === 61) quote = code;
    else if (code === 60) return -1;
  }
  return -1;
}

function isNameCode(code: number): boolean {
  return (
    (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 48 && code <= 57) || code === 45
  );
}
