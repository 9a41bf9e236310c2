import PDFDocument from "pdfkit";

/** Fixed, so that the same truth gives the same file. */
const MADE = new Date(Date.UTC(2026, 0, 15));

/** A new A4 or Letter document without automatic pages and with a fixed date. */
export function newPdf(title: string, size: "A4" | "LETTER", margin: number): PDFKit.PDFDocument {
  return new PDFDocument({
    size,
    margin,
    bufferPages: true,
    info: { Title: title, Author: "Bearings", CreationDate: MADE, ModDate: MADE },
  });
}

/** Ends the document and gives its bytes. */
export function pdfBytes(doc: PDFKit.PDFDocument): Promise<Uint8Array> {
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    doc.on("data", (chunk: Buffer) => chunks.push(chunk));
    doc.on("end", () => resolve(new Uint8Array(Buffer.concat(chunks))));
    doc.on("error", reject);
    doc.end();
  });
}

/** Writes a small line at the foot of every page. */
export function footEveryPage(doc: PDFKit.PDFDocument, text: string, font: string, left = 40): void {
  const { start, count } = doc.bufferedPageRange();
  for (let page = start; page < start + count; page++) {
    doc.switchToPage(page);
    const { bottom } = doc.page.margins;
    doc.page.margins.bottom = 0;
    doc.font(font).fontSize(7).fillColor("#777777");
    doc.text(text, left, doc.page.height - 28, {
      width: doc.page.width - 40 - left,
      align: "center",
      lineBreak: false,
    });
    doc.page.margins.bottom = bottom;
  }
}
