import type { PDFPageProxy } from "unpdf/pdfjs";
import type { LaidOutText } from "../../core/layout.ts";
import type { Deadline } from "../deadline.ts";
import { DocumentError } from "../fault.ts";
import { LIMITS } from "../limits.ts";
import { joinBrokenHeadings } from "./broken-headings.ts";
import { partHidden } from "./hidden.ts";
import type { PaintedPage } from "./ink.ts";
import { type LinkArea, layOutPages, type ReadPage } from "./lay-out-pages.ts";
import { openPdf } from "./open-pdf.ts";
import { type OperationNames, operationNames, paintPage } from "./paint.ts";
import { segmentsOf } from "./segments.ts";
import { refuseBombs } from "./stream-limits.ts";

/**
 * Reads a PDF into lines in reading order.
 * Throws `DocumentError`: `encrypted`, `damaged`, `zip-bomb`, `too-slow`, `no-text`.
 */
export async function readPdf(bytes: Uint8Array, deadline: Deadline): Promise<LaidOutText> {
  await refuseBombs(bytes);
  const { pages: plain, total } = await readPages(bytes, deadline);
  const pages = await withScans(plain, bytes, deadline);
  if (pages.every((page) => page.isScan || isEmpty(page))) throw new DocumentError("no-text");
  return withScansNote(layOutPages(pages, { total, most: LIMITS.pages }), pages);
}

/** Pictures of more than so many pixels are not decoded, nor known of; 1 leaves all of them out. */
async function readPages(bytes: Uint8Array, deadline: Deadline, largestPicture = 1) {
  const pdf = await deadline.within(openPdf(bytes, largestPicture));
  try {
    const pages: ReadPage[] = [];
    const names = await operationNames();
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
    return { pages, total: pdf.numPages };
  } finally {
    void pdf.loadingTask.destroy().catch(() => undefined);
  }
}

/** A picture of a page of text is hardly smaller. */
const LEAST_SCAN_BYTES = 20_000;

/** Where pages with hardly any words stand among others, a second look with pictures says whether they are scans. */
async function withScans(
  pages: readonly ReadPage[],
  bytes: Uint8Array,
  deadline: Deadline,
): Promise<readonly ReadPage[]> {
  if (bytes.length < LEAST_SCAN_BYTES || pages.every(isEmpty) || !pages.some(isSparse)) return pages;
  return (await readPages(bytes, deadline, LIMITS.pixels)).pages;
}

function isEmpty({ segments, hidden }: ReadPage): boolean {
  return segments.length === 0 && hidden.length === 0;
}

/** Apps that scan stamp their name on the page, so a scan may hold a few words. */
const MOST_SCAN_SEGMENTS = 3;

function isSparse({ segments }: ReadPage): boolean {
  return segments.length <= MOST_SCAN_SEGMENTS;
}

async function readPage(page: PDFPageProxy, names: OperationNames, number: number): Promise<ReadPage> {
  return pageOf(page, await paintPage(page, names), number);
}

const SCAN_SHARE = 0.5;

/** How much of the page its pictures fill; where they overlap, both count. */
function pictureShare({ pictures, right, bottom }: PaintedPage): number {
  const area = pictures.reduce((sum, { transform: [a, b, c, d] }) => sum + Math.abs(a * d - b * c), 0);
  return area / (right * bottom);
}

/** What a person sees of a painted page, as text. */
export async function pageOf(page: PDFPageProxy, painted: PaintedPage, number: number): Promise<ReadPage> {
  const { seen, hidden } = partHidden(painted);
  const segments = joinBrokenHeadings(segmentsOf(seen, number, painted.rules));
  return {
    segments,
    hidden: segmentsOf(hidden, number).map((segment) => segment.text),
    links: await linksOf(page, number),
    rules: painted.rules,
    height: painted.bottom,
    isScan: segments.length <= MOST_SCAN_SEGMENTS && pictureShare(painted) > SCAN_SHARE,
  };
}

function withScansNote(layout: LaidOutText, pages: readonly ReadPage[]): LaidOutText {
  const scans = pages.flatMap((page, i) => (page.isScan ? [i + 1] : []));
  if (scans.length === 0) return layout;
  const which =
    scans.length === 1 ? `Page ${scans[0]} is a picture` : `Pages ${scans.join(", ")} are pictures`;
  const message = `${which} of text, which was not read.`;
  return { ...layout, notes: [...(layout.notes ?? []), { code: "pictures-unread", message }] };
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
