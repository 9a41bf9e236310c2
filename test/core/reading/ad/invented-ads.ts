import { readdirSync, readFileSync } from "node:fs";
import fc from "fast-check";

const FOLDER = new URL("../../../corpus/ads/", import.meta.url);

/** The invented ads of the corpus that are written as text or Markdown. */
const texts = readdirSync(FOLDER)
  .filter((name) => /\.(?:md|txt)$/.test(name))
  .map((name) => readFileSync(new URL(name, FOLDER), "utf8"));

/** What stands from one heading to the next, or a paragraph where an ad has none. */
const pieces = texts.flatMap((text) =>
  text
    .split(/\n(?=#|\*\*[^*\n]+\*\*\n)|\n\n(?![-*#])/)
    .map((piece) => piece.trim())
    .filter((piece) => piece !== ""),
);
const titles = texts.flatMap((text) => /^#+ .*$/m.exec(text) ?? []);

/** Ads put together from pieces of several corpus ads, in any order, below one title. */
export const mixedAd: fc.Arbitrary<string> = fc
  .tuple(fc.constantFrom(...titles), fc.array(fc.constantFrom(...pieces), { minLength: 1, maxLength: 7 }))
  .map(([title, parts]) => `${[title, ...parts].join("\n\n")}\n`);

/** A Markdown text as the HTML that a page would make of it: headings, lists, bold runs, paragraphs; typed bullets stay. */
export function asHtml(markdown: string): string {
  const lines = markdown.split("\n").filter((line) => line.trim() !== "");
  const blocks = lines.map((line) => {
    const heading = /^#{1,6} (.*)$/.exec(line);
    if (heading) return `<h2>${inline(heading[1]!)}</h2>`;
    const item = /^[-*] (.*)$/.exec(line);
    return item ? `<li>${inline(item[1]!)}</li>` : `<p>${inline(line)}</p>`;
  });
  return `<html><body>${blocks.join("\n").replace(/(?:<li>.*<\/li>\n?)+/g, "<ul>$&</ul>")}</body></html>`;
}

/** The same text as a page shows it that keeps its line ends: nothing but bold runs is marked up. */
export function asTyped(markdown: string): string {
  return inline(markdown);
}

/** The same page of elements that have lines of their own only by their style. */
export function asStyled(markdown: string): string {
  return asHtml(markdown)
    .replace(/<p>(.*)<\/p>/g, '<span style="display: block">$1</span><hr>')
    .replace(/<li>(.*)<\/li>/g, '<span class="item">$1</span>')
    .replace("<body>", "<style>.list .item { display: list-item }</style><body>")
    .replace(/<ul>/g, '<ul class="list">');
}

function inline(text: string): string {
  return text
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replace(/\*\*([^*]+)\*\*/g, "<strong>$1</strong>");
}
