import type { JsonResume } from "../../src/formats/jsonresume/shape.ts";
import { footEveryPage, newPdf, pdfBytes } from "./pdf-page.ts";
import { bareLink, degreeOf, formatDate, formatPeriod, linksOf, placeOf, SAMPLE_LABEL } from "./wording.ts";

const DARK = "#20364b";
const PALE = "#dbe6ee";
const INK = "#1d2730";
const SOFT = "#5a6872";
const SIDEBAR = 178;
const MAIN = SIDEBAR + 26;

/** Two columns: a dark sidebar with contact, skills and languages, the story at its right. */
export function sidebarPdf(resume: JsonResume): Promise<Uint8Array> {
  const doc = newPdf(`Résumé of ${resume.basics?.name}`, "A4", 36);
  doc.rect(0, 0, SIDEBAR, doc.page.height).fill(DARK);
  sidebar(doc, resume);
  main(doc, resume);
  footEveryPage(doc, SAMPLE_LABEL, "Helvetica-Oblique", MAIN);
  return pdfBytes(doc);
}

function sidebar(doc: PDFKit.PDFDocument, resume: JsonResume): void {
  const { basics } = resume;
  doc.y = 62;
  sideHeading(doc, "Contact");
  for (const line of [basics?.email, basics?.phone, placeOf(resume)]) side(doc, line ?? "");
  for (const url of linksOf(resume)) side(doc, bareLink(url), url);
  sideHeading(doc, "Skills");
  for (const group of resume.skills ?? []) {
    doc
      .font("Helvetica-Bold")
      .fontSize(8.5)
      .fillColor(PALE)
      .text(group.name ?? "", 24, doc.y + 3, { width: SIDEBAR - 40 });
    for (const skill of group.keywords ?? []) side(doc, skill);
  }
  sideHeading(doc, "Languages");
  for (const one of resume.languages ?? []) side(doc, `${one.language} – ${one.fluency}`);
  sideHeading(doc, "Certificates");
  for (const one of resume.certificates ?? []) side(doc, `${one.name} (${formatDate(one.date, "year")})`);
}

function sideHeading(doc: PDFKit.PDFDocument, title: string): void {
  doc.font("Helvetica-Bold").fontSize(10.5).fillColor("#ffffff");
  doc.text(title.toUpperCase(), 24, doc.y + 14, { width: SIDEBAR - 40, characterSpacing: 1.5 });
  doc
    .moveTo(24, doc.y + 1)
    .lineTo(SIDEBAR - 24, doc.y + 1)
    .lineWidth(0.5)
    .strokeColor("#6d869b")
    .stroke();
  doc.y += 5;
}

function side(doc: PDFKit.PDFDocument, text: string, link?: string): void {
  doc.font("Helvetica").fontSize(8.5).fillColor("#ffffff");
  doc.text(text, 24, doc.y, { width: SIDEBAR - 34, lineGap: 1.5, ...(link ? { link } : {}) });
}

function main(doc: PDFKit.PDFDocument, resume: JsonResume): void {
  const { basics } = resume;
  doc
    .font("Helvetica-Bold")
    .fontSize(26)
    .fillColor(DARK)
    .text(basics?.name ?? "", MAIN, 44);
  doc
    .font("Helvetica")
    .fontSize(13)
    .fillColor(SOFT)
    .text(basics?.label ?? "", MAIN);
  mainHeading(doc, "Summary");
  body(doc, basics?.summary ?? "", MAIN);
  mainHeading(doc, "Work experience");
  for (const job of resume.work ?? []) {
    title(doc, job.position ?? "");
    sub(doc, `${job.name} | ${job.location} | ${formatPeriod(job.startDate, job.endDate, "numeric")}`);
    for (const text of job.highlights ?? []) bullet(doc, text);
    doc.moveDown(0.5);
  }
  mainHeading(doc, "Education");
  for (const study of resume.education ?? []) {
    title(doc, degreeOf(study));
    sub(doc, `${study.institution} | ${formatPeriod(study.startDate, study.endDate, "numeric")}`);
    doc.moveDown(0.3);
  }
  mainHeading(doc, "Publications");
  for (const one of resume.publications ?? [])
    body(doc, `“${one.name}”, ${one.publisher}, ${one.releaseDate}.`, MAIN);
}

function mainHeading(doc: PDFKit.PDFDocument, text: string): void {
  doc
    .font("Helvetica-Bold")
    .fontSize(12.5)
    .fillColor(DARK)
    .text(text, MAIN, doc.y + 11);
  doc
    .moveTo(MAIN, doc.y + 1)
    .lineTo(doc.page.width - 40, doc.y + 1)
    .lineWidth(1)
    .strokeColor(PALE)
    .stroke();
  doc.y += 6;
}

function title(doc: PDFKit.PDFDocument, text: string): void {
  doc.font("Helvetica-Bold").fontSize(10.5).fillColor(INK).text(text, MAIN);
}

function sub(doc: PDFKit.PDFDocument, text: string): void {
  doc.font("Helvetica").fontSize(9).fillColor(SOFT).text(text, MAIN, doc.y, { lineGap: 2 });
}

function body(doc: PDFKit.PDFDocument, text: string, left: number): void {
  doc.font("Helvetica").fontSize(9.5).fillColor(INK);
  doc.text(text, left, doc.y, { width: doc.page.width - left - 40, lineGap: 1.5 });
}

function bullet(doc: PDFKit.PDFDocument, text: string): void {
  const { y } = doc;
  doc
    .font("Helvetica")
    .fontSize(9.5)
    .fillColor(SOFT)
    .text("•", MAIN + 2, y);
  doc.y = y;
  body(doc, text, MAIN + 13);
}
