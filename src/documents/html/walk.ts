import { linesOfCells } from "../cells.ts";
import type { DraftLine } from "../layout.ts";
import type { RowOfColumns } from "./column-tables.ts";
import type { ElementLike, NodeLike } from "./hidden.ts";

const BLOCKS = new Set(
  "address article aside blockquote body dd details dialog div dl dt fieldset figcaption figure footer form header hr li main nav ol p pre section summary table tbody thead tfoot tr ul h1 h2 h3 h4 h5 h6".split(
    " ",
  ),
);
/** Blocks that stand apart from what is before them. */
const APART = new Set("section article table ul ol dl h1 h2 h3 h4 h5 h6 hr blockquote".split(" "));
const SKIPPED = new Set(
  "script style noscript template head title svg canvas iframe object embed".split(" "),
);
const HEADING_SIZE: Readonly<Record<string, number>> = { h1: 24, h2: 18, h3: 14, h4: 12, h5: 11, h6: 11 };
/** Deeper nesting than this is no document for people. */
const DEEPEST = 400;

/** What is known of a document's elements before the walk. */
export interface ElementSets {
  readonly hidden: ReadonlySet<ElementLike>;
  /** Their children stand side by side. */
  readonly rows: ReadonlySet<ElementLike>;
  /** Rows of tables whose columns are named. */
  readonly columns: ReadonlyMap<ElementLike, RowOfColumns>;
}

/** The lines of a document in its own order, and the texts that are hidden from a person's eye. */
export interface WalkedHtml {
  readonly lines: readonly DraftLine[];
  readonly hidden: readonly string[];
}

/** Walks a DOM: blocks become lines, list items get a bullet, cells a tab, headings keep their rank. */
export function walkHtml(root: ElementLike, sets: ElementSets): WalkedHtml {
  const walk: Walk = { sets, lines: [], hidden: [], line: newLine(true) };
  visit(walk, root as unknown as NodeLike, { bold: false, flat: false, depth: 0 });
  close(walk, false);
  return { lines: walk.lines.map(draftOf), hidden: walk.hidden };
}

interface Walk {
  readonly sets: ElementSets;
  readonly lines: OpenLine[];
  readonly hidden: string[];
  line: OpenLine;
}

interface Context {
  readonly bold: boolean;
  /** Inside a table row or flex row of single lines: blocks do not end the line. */
  readonly flat: boolean;
  readonly depth: number;
}

interface OpenLine {
  text: string;
  heading: boolean;
  fontSize: number;
  boldLetters: number;
  /** Stretches of bold words, and whether the last one goes on. */
  readonly boldRuns: string[];
  inBold: boolean;
  afterGap: boolean;
  readonly links: string[];
  cells?: DraftLine["cells"];
}

function visit(walk: Walk, node: NodeLike, context: Context): void {
  if (node.nodeType === 3) addText(walk.line, node.textContent ?? "", context.bold);
  if (node.nodeType !== 1 || context.depth > DEEPEST) return;
  const element = node as unknown as ElementLike;
  if (SKIPPED.has(element.localName)) return;
  if (walk.sets.hidden.has(element)) {
    const text = (node.textContent ?? "").replace(/\s+/g, " ").trim();
    if (text !== "") walk.hidden.push(text);
    return;
  }
  const place = walk.sets.columns.get(element);
  if (place) enterRow(walk, place, context);
  else enter(walk, element, context);
}

function enter(walk: Walk, element: ElementLike, { bold, flat, depth }: Context): void {
  const name = element.localName;
  if (name === "br") close(walk, false);
  if (name === "x-tab") addText(walk.line, "\t", false);
  const isBlock = BLOCKS.has(name) && !flat;
  const isApart = APART.has(name) && !isOneRowTable(element);
  if (isBlock) close(walk, isApart);
  if (name === "li" && !flat) walk.line.text = "• ";
  const size = HEADING_SIZE[name];
  if (size) Object.assign(walk.line, { heading: true, fontSize: size });
  addAddress(walk.line, element);
  const from = walk.lines.length;
  const row = flat || isRowOfLines(element, walk.sets.rows);
  const within = {
    bold: bold || name === "b" || name === "strong" || size !== undefined,
    flat: row,
    depth: depth + 1,
  };
  for (const child of Array.from(element.childNodes)) {
    if (row && !flat && child.nodeType === 1 && walk.line.text.trim() !== "") addText(walk.line, "\t", false);
    visit(walk, child, within);
  }
  if (isBlock) close(walk, isApart);
  if (name === "tr" && !flat) pairDates(walk.lines, from, element);
  if (name === "li" && walk.line.text === "• ") walk.line = newLine(false);
}

/** A row of a table whose columns are named: its cells side by side, what is longer below. */
function enterRow(walk: Walk, place: RowOfColumns, { bold, depth }: Context): void {
  close(walk, false);
  const cells: OpenLine[][] = [];
  for (const [cell, column] of place.columns) {
    const own: Walk = { sets: walk.sets, lines: [], hidden: walk.hidden, line: newLine(false) };
    visit(own, cell as unknown as NodeLike, { bold, flat: false, depth: depth + 2 });
    close(own, false);
    cells[column] = own.lines;
  }
  for (const { lines, text, columns } of linesOfCells(cells)) {
    const links = lines.flatMap((line) => line.links);
    walk.lines.push({ ...lines[0], text, links, cells: { table: place.table, row: place.row, columns } });
  }
}

/** Word processors set a title and its date in a table of one row; no gap stands around it. */
function isOneRowTable(element: ElementLike): boolean {
  if (element.localName !== "table") return false;
  const rows = Array.from(element.childNodes).flatMap((node) => {
    const child = node as unknown as ElementLike;
    return child.localName === "tbody" ? Array.from(child.childNodes) : [node];
  });
  return rows.filter((node) => (node as unknown as ElementLike).localName === "tr").length === 1;
}

const LONGEST_DATE_LINE = 45;
const MOST_DATE_LINES = 3;

/** In a row whose last cell holds dates, they stand beside the first lines of the row, not below its text. */
function pairDates(lines: OpenLine[], from: number, row: ElementLike): void {
  const cells = Array.from(row.childNodes).filter((node) => node.nodeType === 1);
  const last = (cells.at(-1)?.textContent ?? "").replace(/\s+/g, "");
  let start = lines.length;
  for (let gathered = ""; start > from && gathered.length < last.length; ) {
    gathered = (lines[--start]?.text ?? "").replace(/\s+/g, "") + gathered;
  }
  const dates = lines.slice(start);
  const isDates = dates.every(({ text }) => text.length <= LONGEST_DATE_LINE && !text.startsWith("•"));
  if (cells.length < 2 || dates.length > MOST_DATE_LINES || start - from <= dates.length || !isDates) return;
  if (!dates.some(({ text }) => /(?:19|20)\d\d/.test(text))) return;
  lines.length = start;
  dates.forEach((date, i) => {
    const line = lines[from + i];
    if (line) line.text += `\t${date.text}`;
  });
}

/** A table row or flex row each of whose parts is one line. */
function isRowOfLines(element: ElementLike, rows: ReadonlySet<ElementLike>): boolean {
  if (element.localName !== "tr" && !rows.has(element)) return false;
  const parts = Array.from(element.childNodes).filter((node) => node.nodeType === 1);
  return parts.length > 1 && parts.every((part) => countBlocks(part as unknown as ElementLike, 0) <= 1);
}

function countBlocks(element: ElementLike, depth: number): number {
  if (depth > 6) return 0;
  let count = 0;
  for (const child of Array.from(element.childNodes)) {
    if (child.nodeType !== 1) continue;
    const { localName } = child as unknown as ElementLike;
    count += localName === "br" || BLOCKS.has(localName) ? 1 : 0;
    count += countBlocks(child as unknown as ElementLike, depth + 1);
    if (count > 1) return count;
  }
  return count;
}

function close(walk: Walk, afterGap: boolean): void {
  const open = walk.line;
  // A list item may hold a paragraph: its bullet waits for the words.
  if (open.text === "• ") return;
  if (open.text.trim() !== "") walk.lines.push(open);
  else afterGap ||= open.afterGap;
  walk.line = newLine(afterGap);
}

function newLine(afterGap: boolean): OpenLine {
  return {
    text: "",
    heading: false,
    fontSize: 11,
    boldLetters: 0,
    boldRuns: [],
    inBold: false,
    afterGap,
    links: [],
  };
}

function addText(line: OpenLine, raw: string, bold: boolean): void {
  const text = raw === "\t" ? raw : raw.replace(/\s+/g, " ");
  line.text += /\s$/.test(line.text) && text.startsWith(" ") ? text.slice(1) : text;
  if (bold && !line.text.includes("\t")) line.boldLetters += text.trim().length;
  addBold(line, text, bold);
}

function addBold(line: OpenLine, text: string, bold: boolean): void {
  if (text.trim() === "") return;
  if (bold && line.inBold) line.boldRuns.push(`${line.boldRuns.pop() ?? ""}${text}`);
  else if (bold) line.boldRuns.push(text);
  line.inBold = bold;
}

function addAddress(line: OpenLine, element: ElementLike): void {
  const address = element.localName === "a" ? (element.getAttribute("href") ?? "") : "";
  if (/^https?:\/\//i.test(address)) line.links.push(address);
}

function draftOf(line: OpenLine): DraftLine {
  const { text, heading, fontSize, boldLetters, boldRuns, afterGap, links, cells } = line;
  const [head = ""] = text.split("\t");
  const [boldPart = ""] = boldRuns;
  return {
    text,
    heading,
    fontSize,
    bold: boldLetters > 0.6 * head.length,
    ...(boldRuns.length === 1 && boldPart.trim() !== text.trim() && { boldPart: boldPart.trim() }),
    afterGap,
    links,
    ...(cells && { cells }),
  };
}
