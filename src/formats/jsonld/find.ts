import { DOMParser } from "linkedom/worker";
import { type Foreign, isForeign, listOf } from "../feed/foreign.ts";

/** Pages nest their data a few levels deep; a page that nests it deeper than this is a trick. */
const DEEPEST = 12;
const MOST_POSTINGS = 5000;
/** In UTF-16 code units; longer pages are cut. */
const LONGEST_PAGE = 10_000_000;

/** What a page says of job postings to machines. */
export interface PageData {
  readonly postings: readonly Foreign[];
  /** Scripts of JSON-LD that are no JSON. */
  readonly broken: number;
  /** The page's own address, where it names one. */
  readonly canonical: string | null;
}

/** Every schema.org JobPosting in the JSON-LD of a page of HTML, or in a file that is JSON-LD itself. */
export function jobPostingsIn(body: string): PageData {
  if (/^\s*[[{]/.test(body)) return { ...dataOf([body]), canonical: null };
  const page = new DOMParser().parseFromString(tellingParts(body.slice(0, LONGEST_PAGE)), "text/html");
  const scripts: string[] = [...page.querySelectorAll("script")]
    .filter((script) => /^application\/ld\+json\b/i.test(script.getAttribute("type")?.trim() ?? ""))
    .map((script) => script.textContent ?? "");
  const canonical = page.querySelector('link[rel="canonical"]')?.getAttribute("href") ?? null;
  return { ...dataOf(scripts), canonical };
}

/**
 * The scripts of JSON-LD and the links of a page, without its comments and all else: a page may nest its elements so
 * deep that building its tree takes minutes. Every character is passed once.
 */
function tellingParts(page: string): string {
  const parts: string[] = [];
  const opening = /<!--|<script\b|<link\b/gi;
  for (let found = opening.exec(page); found; found = opening.exec(page)) {
    const kind = found[0].toLowerCase();
    const end = endOf(page, kind, found.index);
    if (end === -1) break;
    const part = page.slice(found.index, end);
    if (kind === "<link" || (kind === "<script" && /ld\+json/i.test(part.slice(0, 500)))) parts.push(part);
    opening.lastIndex = end;
  }
  return `<html><head>${parts.join("\n")}</head></html>`;
}

const CLOSING: Readonly<Record<string, RegExp>> = {
  "<!--": /-->/g,
  "<script": /<\/script\s{0,20}>/gi,
  "<link": />/g,
};

/** Just after what closes an opening; -1 where nothing does. */
function endOf(page: string, kind: string, from: number): number {
  const closing = CLOSING[kind]!;
  closing.lastIndex = from;
  const found = closing.exec(page);
  return found ? found.index + found[0].length : -1;
}

function dataOf(scripts: readonly string[]): Pick<PageData, "postings" | "broken"> {
  const parsed = scripts.map(tolerantJson);
  const postings: Foreign[] = [];
  for (const value of parsed) collect(value, DEEPEST, postings);
  return { postings, broken: parsed.filter((value) => value === undefined).length };
}

/** Content systems wrap scripts in comments, leave line breaks inside texts and end with a semicolon. */
function tolerantJson(script: string): unknown {
  const inner = unwrapped(unwrapped(script, "<![CDATA[", "]]>"), "<!--", "-->");
  const from = Math.max(0, inner.search(/[{[]/));
  const to = Math.max(inner.lastIndexOf("}"), inner.lastIndexOf("]"));
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what JSON forbids inside texts
  const json = inner.slice(from, to + 1).replace(/[\u0000-\u001f]+/g, " ");
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
}

/** A wrapping stands at the very ends, beside slashes and stars at most. */
const NEAR = 20;

function unwrapped(script: string, opening: string, closing: string): string {
  const from = script.indexOf(opening);
  const to = script.lastIndexOf(closing);
  const start = from >= 0 && from < NEAR ? from + opening.length : 0;
  return script.slice(start, to > start && script.length - to < NEAR ? to : undefined);
}

function collect(value: unknown, depth: number, found: Foreign[]): void {
  if (depth === 0 || found.length >= MOST_POSTINGS) return;
  if (Array.isArray(value)) {
    for (const one of value) collect(one, depth - 1, found);
  } else if (isForeign(value)) {
    if (isJobPosting(value)) found.push(value);
    else for (const one of Object.values(value)) collect(one, depth - 1, found);
  }
}

function isJobPosting(node: Foreign): boolean {
  return listOf(node["@type"]).some(
    (type) => typeof type === "string" && /^(?:https?:\/\/schema\.org\/|schema:)?JobPosting$/.test(type),
  );
}
