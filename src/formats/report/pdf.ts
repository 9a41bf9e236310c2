import PDFDocument from "pdfkit";
import { type Day, parseDay } from "../../core/day.ts";
import { drawBlock } from "./pdf-blocks.ts";
import type { ReportFonts } from "./pdf-fonts.ts";
import { INK, PAGE, type Pen, penOn } from "./pdf-pen.ts";
import type { Report } from "./shape.ts";

export interface ReportPdf {
  readonly bytes: Uint8Array;
  /** Letters that none of the fonts can set; they stand as "?". */
  readonly lettersLost: readonly string[];
}

/**
 * The report on A4, tagged for screen readers, with the fonts in it. The same report, day and fonts give the same
 * bytes.
 */
export async function reportPdf(report: Report, day: Day, fonts: ReportFonts): Promise<ReportPdf> {
  const document = new PDFDocument({
    size: "A4",
    margins: PAGE.margins,
    lang: "en",
    displayTitle: true,
    tagged: true,
    pdfVersion: "1.7",
    // Without a font of its own nothing refers to one that is not in the file.
    font: "",
    bufferPages: true,
    info: {
      Title: report.title,
      Creator: "Bearings",
      CreationDate: new Date(86_400_000 * (parseDay(day) ?? 0)),
    },
  });
  const bytes = collect(document);
  const pen = penOn(document, fonts);
  drawHead(pen, report);
  for (const { title, blocks } of report.sections) {
    pen.group("Sect", () => {
      pen.section(title);
      for (const block of blocks) drawBlock(pen, block);
    });
  }
  drawFeet(pen, report.title);
  document.end();
  return { bytes: await bytes, lettersLost: pen.lettersLost() };
}

function collect(document: PDFKit.PDFDocument): Promise<Uint8Array> {
  const parts: Uint8Array[] = [];
  return new Promise((resolve, reject) => {
    document.on("data", (part: Uint8Array) => parts.push(part));
    document.on("end", () => resolve(joined(parts)));
    document.on("error", reject);
  });
}

function joined(parts: readonly Uint8Array[]): Uint8Array {
  const bytes = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    bytes.set(part, at);
    at += part.length;
  }
  return bytes;
}

/** The neat line of a chart across the page, then whose report it is. */
function drawHead(pen: Pen, { title, about }: Report): void {
  const { document } = pen;
  const y = 30;
  pen.ornament(() => {
    document.rect(PAGE.left, y, PAGE.width, 5).lineWidth(0.6).stroke(INK.ink);
    for (let x = 0; x < PAGE.width; x += 48) {
      document.rect(PAGE.left + x, y, Math.min(24, PAGE.width - x), 5).fill(INK.ink);
    }
  });
  document.y = 52;
  pen.write("Bearings", { font: "heading", size: 11, colour: INK.accent, after: 2 });
  pen.write(title, { font: "heading", size: 25, after: 3, tag: "H1" });
  pen.write(about, { colour: INK.soft });
}

function drawFeet(pen: Pen, title: string): void {
  const { document } = pen;
  const { start, count } = document.bufferedPageRange();
  for (let page = start; page < start + count; page++) {
    document.switchToPage(page);
    // A foot stands in the margin; without this it would begin a page of its own.
    document.page.margins.bottom = 0;
    const words = `${title}, page ${page + 1} of ${count}`;
    pen.at(words, PAGE.left, 810, { size: 8, colour: INK.soft, align: "right", tag: "Artifact" });
  }
}
