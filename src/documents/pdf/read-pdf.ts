import type { PDFDocumentProxy, PDFPageProxy } from "unpdf/pdfjs";
import type { LaidOutText } from "../../core/layout.ts";
import type { Deadline } from "../deadline.ts";
import { DocumentError } from "../fault.ts";
import { type DraftLine, layOut } from "../layout.ts";
import { LIMITS } from "../limits.ts";
import { joinBrokenAddresses } from "../text/broken-addresses.ts";
import { joinBrokenWords } from "../text/hyphens.ts";
import { joinBrokenHeadings } from "./broken-headings.ts";
import { readingOrder } from "./columns.ts";
import { partHidden } from "./hidden.ts";
import { linesOfBlock } from "./lines.ts";
import { openPdf } from "./open-pdf.ts";
import { type OperationNames, paintPage } from "./paint.ts";
import { partFeet, withoutRunningHeads } from "./running-heads.ts";
import { type Segment, segmentsOf } from "./segments.ts";
import { refuseBombs } from "./stream-limits.ts";

/** A link area of a page: its address and its middle, in points from the page's left and top edges. */
interface LinkArea {
  readonly url: string;
  readonly page: number;
  readonly x: number;
  readonly y: number;
}

interface ReadPage {
  readonly segments: readonly Segment[];
  readonly hidden: readonly string[];
  readonly links: readonly LinkArea[];
  readonly height: number;
}

/**
 * Reads a PDF into lines in reading order.
 * Throws `DocumentError`: `encrypted`, `damaged`, `zip-bomb`, `too-slow`, `no-text`.
 */
export async function readPdf(bytes: Uint8Array, deadline: Deadline): Promise<LaidOutText> {
  await refuseBombs(bytes);
  const pdf = await deadline.within(openPdf(bytes));
  try {
    const pages = await readPages(pdf, deadline);
    if (pages.every((page) => page.segments.length === 0 && page.hidden.length === 0)) {
      throw new DocumentError("no-text");
    }
    return withCut(laidOut(pages), pdf.numPages);
  } finally {
    void pdf.loadingTask.destroy().catch(() => undefined);
  }
}

async function readPages(pdf: PDFDocumentProxy, deadline: Deadline): Promise<ReadPage[]> {
  const names = await operationNames();
  const pages: ReadPage[] = [];
  for (let number = 1; number <= Math.min(pdf.numPages, LIMITS.pages); number++) {
    try {
      const page = await deadline.within(pdf.getPage(number));
      pages.push(await deadline.within(readPage(page, names, number)));
      page.cleanup();
    } catch (error) {
      if (error instanceof DocumentError) throw error;
      // One broken page does not spoil the others.
    }
  }
  if (pages.length === 0) throw new DocumentError("damaged");
  return pages;
}

async function operationNames(): Promise<OperationNames> {
  const { getResolvedPDFJS } = await import("unpdf");
  const { OPS } = await getResolvedPDFJS();
  return new Map(Object.entries(OPS).map(([name, number]) => [number as number, name]));
}

async function readPage(page: PDFPageProxy, names: OperationNames, number: number): Promise<ReadPage> {
  const painted = await paintPage(page, names);
  const { seen, hidden } = partHidden(painted);
  return {
    segments: joinBrokenHeadings(segmentsOf(seen, number)),
    hidden: segmentsOf(hidden, number).map((segment) => segment.text),
    links: await linksOf(page, number),
    height: painted.bottom,
  };
}

async function linksOf(page: PDFPageProxy, number: number): Promise<LinkArea[]> {
  const viewport = page.getViewport({ scale: 1 });
  const annotations = await page.getAnnotations();
  return annotations
    .filter((one) => one.subtype === "Link" && typeof one.url === "string")
    .map((one) => {
      const [left = 0, bottom = 0, right = 0, top = 0] = one.rect as number[];
      const [x = 0, y = 0] = viewport.convertToViewportPoint((left + right) / 2, (bottom + top) / 2);
      return { url: one.url as string, page: number, x, y };
    });
}

function laidOut(pages: readonly ReadPage[]): LaidOutText {
  const heights = pages.map((page) => page.height);
  const kept = withoutRunningHeads(
    pages.map((page) => page.segments),
    heights,
  );
  const { story, feet } = partFeet(kept, heights);
  const blocks = [...readingOrder(story), ...feet];
  const lines = blocks.flatMap((block) => joinBrokenWords(joinBrokenAddresses(linesOfBlock(block))));
  const links = pages.flatMap((page) => page.links);
  const hidden = pages.flatMap((page) => page.hidden);
  return layOut(withLinks(lines, links), pages.length, hidden);
}

function withLinks(lines: readonly DraftLine[], links: readonly LinkArea[]): DraftLine[] {
  return lines.map((line) => {
    const own = links.filter((link) => isIn(link, line)).map((link) => link.url);
    return own.length > 0 ? { ...line, links: own } : line;
  });
}

function isIn(link: LinkArea, line: DraftLine): boolean {
  const { page = 0, top = 0, left = 0, right = 0, fontSize = 0 } = line;
  if (link.page !== page || link.x < left - 2 || link.x > right + 2) return false;
  return link.y > top - 0.3 * fontSize && link.y < top + 1.2 * fontSize;
}

function withCut(layout: LaidOutText, pages: number): LaidOutText {
  if (pages <= LIMITS.pages) return layout;
  const message = `The file has ${pages} pages; the first ${LIMITS.pages} were read and the rest was left out.`;
  return { ...layout, notes: [...(layout.notes ?? []), { code: "pages-cut", message }] };
}
