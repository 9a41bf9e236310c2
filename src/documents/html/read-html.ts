import type { LaidOutText } from "../../core/layout.ts";
import { type DraftLine, layOut } from "../layout.ts";
import { LIMITS } from "../limits.ts";
import { unspaceLetters } from "../text/spaced-letters.ts";
import { columnTables } from "./column-tables.ts";
import { type DocumentLike, hiddenElements, rowElements } from "./hidden.ts";
import { withoutDeepNesting } from "./nesting.ts";
import { walkHtml } from "./walk.ts";

/** HTML as a person would see it. Nothing is fetched and no script runs: the DOM stands apart from any page. */
export async function readHtml(html: string): Promise<LaidOutText> {
  const { lines, hidden } = await linesOfHtml(html);
  return layOut(lines, 1, hidden);
}

export async function linesOfHtml(
  html: string,
): Promise<{ readonly lines: readonly DraftLine[]; readonly hidden: readonly string[] }> {
  const document = await parse(html);
  if (!document.documentElement) return { lines: [], hidden: [] };
  const walked = walkHtml(document.documentElement, {
    hidden: hiddenElements(document),
    rows: rowElements(document),
    columns: columnTables(document),
  });
  return { ...walked, lines: walked.lines.map((line) => ({ ...line, text: unspaceLetters(line.text) })) };
}

/** The browser's own parser where there is one, linkedom elsewhere. */
async function parse(html: string): Promise<DocumentLike> {
  const slim = withoutDeepNesting(
    html.replace(/data:[a-z0-9/+.-]{0,60};base64,[^"')\s]*/gi, "").slice(0, LIMITS.markup),
  );
  const page = /<(?:html|body)\b/i.test(slim) ? slim : `<!doctype html><html><body>${slim}</body></html>`;
  if (typeof globalThis.DOMParser === "function") {
    return new DOMParser().parseFromString(page, "text/html") as unknown as DocumentLike;
  }
  const { DOMParser: Parser } = await import("linkedom/worker");
  return new Parser().parseFromString(page, "text/html") as unknown as DocumentLike;
}
