import type { Span } from "../../evidence.ts";
import { referenceAt } from "./entities.ts";
import { readHtml } from "./html.ts";
import { readMarkdown } from "./markdown.ts";
import type { NormalText } from "./normal-text.ts";

const TAG =
  /<(?:\/(?:p|div|li|ul|ol|h[1-6]|strong|b|span|td|em|a)|br\s*\/?|p|div|ul|ol|li|h[1-6]|html|body|table|strong|b)(?:\s[^<>]{0,400})?>/i;
/** A Markdown text may hold such an element; one that begins with it is a page. */
const LEADING_PRE = /^\s*<pre(?:\s[^<>]{0,400})?>/i;
const ESCAPED_TAG = /&lt;(?:\/?(?:p|div|ul|ol|li|h[1-6]|strong|b|span|em)|br\s*\/?)(?:\s[^<>]{0,400}?)?&gt;/i;

/** How an escaped tag may begin. */
const OPENINGS = ["&lt;", "&LT;", "&Lt;", "&lT;"];

/** Turns an ad as published (plain text, Markdown, HTML, or HTML escaped once more) into normal text. */
export function normalise(source: string): NormalText {
  if (source.includes("<") && (TAG.test(source) || LEADING_PRE.test(source))) return readHtml(source);
  if (OPENINGS.some((one) => source.includes(one)) && ESCAPED_TAG.test(source)) return readEscaped(source);
  return readMarkdown(source);
}

/** Some feeds escape the whole page once: undone first, with offsets carried through both steps. */
function readEscaped(source: string): NormalText {
  let html = "";
  const start: number[] = [];
  for (let at = 0; at < source.length; ) {
    const reference = source.charCodeAt(at) === 38 ? referenceAt(source, at) : null;
    html += reference ? String.fromCharCode(reference.code) : source.charAt(at);
    start.push(at);
    at += reference?.length ?? 1;
  }
  start.push(source.length);
  const back = ([from, to]: Span): Span => [start[from]!, start[to]!];
  const page = readHtml(html);
  return {
    ...page,
    hidden: page.hidden.map(back),
    toSource: (from, to) => back(page.toSource(from, to)),
  };
}
