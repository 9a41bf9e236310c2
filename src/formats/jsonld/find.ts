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
  const page = new DOMParser().parseFromString(body.slice(0, LONGEST_PAGE), "text/html");
  const scripts: string[] = [...page.querySelectorAll("script")]
    .filter((script) => /^application\/ld\+json\b/i.test(script.getAttribute("type")?.trim() ?? ""))
    .map((script) => script.textContent ?? "");
  const canonical = page.querySelector('link[rel="canonical"]')?.getAttribute("href") ?? null;
  return { ...dataOf(scripts), canonical };
}

function dataOf(scripts: readonly string[]): Pick<PageData, "postings" | "broken"> {
  const parsed = scripts.map(tolerantJson);
  const postings: Foreign[] = [];
  for (const value of parsed) collect(value, DEEPEST, postings);
  return { postings, broken: parsed.filter((value) => value === undefined).length };
}

/** Content systems wrap scripts in comments, leave line breaks inside texts and end with a semicolon. */
function tolerantJson(script: string): unknown {
  const json = script
    .replace(/^[\s/*]*(?:<!--|<!\[CDATA\[)[\s/*]*|[\s/*]*(?:-->|\]\]>)[\s/*]*$/g, "")
    // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what JSON forbids inside texts
    .replace(/[\u0000-\u001f]+/g, " ")
    .replace(/;\s*$/, "");
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
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
