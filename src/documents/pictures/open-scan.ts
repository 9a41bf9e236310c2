import type { PDFDocumentProxy } from "unpdf/pdfjs";
import { fail, ok, type Result } from "../../core/result.ts";
import { type Deadline, deadlineIn, REAL_EFFECTS, type ReadingEffects } from "../deadline.ts";
import { DocumentError, type DocumentFault, faultMessage } from "../fault.ts";
import { LIMITS } from "../limits.ts";
import { openPdf } from "../pdf/open-pdf.ts";
import { operationNames, paintPage } from "../pdf/paint.ts";
import { pageOf } from "../pdf/read-pdf.ts";
import { refuseBombs } from "../pdf/stream-limits.ts";
import { pagePicture } from "./page-picture.ts";
import { pictureSize } from "./picture-size.ts";
import type { Scan, ScanPage } from "./scan.ts";

/**
 * The pages of a scanned PDF, or of a photograph (PNG, JPEG), ready for their words to be recognised. Fetches
 * nothing; never throws. Faults as of `readDocument`, and `picture-packing`, `no-picture`.
 */
export async function openScan(
  bytes: Uint8Array,
  name: string,
  effects: ReadingEffects = REAL_EFFECTS,
): Promise<Result<Scan, DocumentFault>> {
  if (bytes.length > LIMITS.bytes) return fail("too-large", faultMessage("too-large", name));
  try {
    const size = pictureSize(bytes);
    if (size) return ok({ name, pages: [photograph(bytes, size)], total: 1 });
    if (!isPdf(bytes)) throw new DocumentError("damaged");
    const deadline = deadlineIn(LIMITS.milliseconds, effects);
    const { pages, total } = await pagesOf(bytes, deadline);
    return ok({ name, pages, total });
  } catch (error) {
    const code = error instanceof DocumentError ? error.code : "damaged";
    return fail(code, faultMessage(code, name));
  }
}

function isPdf(bytes: Uint8Array): boolean {
  return String.fromCharCode(...bytes.subarray(0, 1024)).includes("%PDF-");
}

/** Of A4 in points. What a photograph shows is taken for a whole page. */
const PAGE_HEIGHT = 842;

function photograph(bytes: Uint8Array, { width, height }: { width: number; height: number }): ScanPage {
  if (width * height > LIMITS.pixels) throw new DocumentError("too-large");
  const pixel = PAGE_HEIGHT / Math.max(width, height);
  const read = { segments: [], hidden: [], links: [], height: PAGE_HEIGHT, isScan: true };
  return { read, picture: { bytes, pixel } };
}

async function pagesOf(bytes: Uint8Array, deadline: Deadline) {
  await refuseBombs(bytes);
  const pdf = await deadline.within(openPdf(bytes, LIMITS.pixels));
  try {
    const pages = await openPages(pdf, deadline);
    if (pages.some((page) => page.picture)) return { pages, total: pdf.numPages };
    throw new DocumentError(pages.some((page) => page.read.isScan) ? "picture-packing" : "no-picture");
  } finally {
    void pdf.loadingTask.destroy().catch(() => undefined);
  }
}

async function openPages(pdf: PDFDocumentProxy, deadline: Deadline): Promise<ScanPage[]> {
  const names = await operationNames();
  const pages: ScanPage[] = [];
  for (let number = 1; number <= Math.min(pdf.numPages, LIMITS.scannedPages); number++) {
    try {
      const page = await deadline.within(pdf.getPage(number));
      const painted = await deadline.within(paintPage(page, names));
      const read = await deadline.within(pageOf(page, painted, number));
      const picture = read.isScan ? await deadline.within(pagePicture(page, painted)) : null;
      pages.push({ read, picture });
      page.cleanup();
    } catch (error) {
      if (error instanceof DocumentError) throw error;
      // One broken page does not spoil the others.
    }
  }
  return pages;
}
