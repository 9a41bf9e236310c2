import type { JsonResume } from "../../src/formats/jsonresume/shape.ts";
import { footEveryPage, newPdf, pdfBytes } from "./pdf-page.ts";
import { bareLink, degreeOf, formatDate, formatPeriod, linksOf, placeOf, SAMPLE_LABEL } from "./wording.ts";

const LEFT = 62;
const DATES = 92;
const TEXT = LEFT + DATES;

/** Dense and in a book face, as typeset with LaTeX: dates at the left, numbered publications, two pages. */
export function academicPdf(resume: JsonResume): Promise<Uint8Array> {
  const { basics } = resume;
  const doc = newPdf(`Curriculum vitae of ${basics?.name}`, "A4", LEFT);
  doc.on("pageAdded", () => runningHead(doc, `${basics?.name} — Curriculum Vitae, page 2`));
  header(doc, resume);
  section(doc, "Research Interests");
  paragraph(doc, basics?.summary ?? "", LEFT);
  history(doc, resume);
  publications(doc, resume);
  section(doc, "Technical Skills");
  for (const group of resume.skills ?? []) row(doc, group.name ?? "", "", group.keywords?.join(", ") ?? "");
  section(doc, "Languages");
  paragraph(doc, (resume.languages ?? []).map((one) => `${one.language} (${one.fluency})`).join(" · "), LEFT);
  footEveryPage(doc, SAMPLE_LABEL, "Times-Italic");
  return pdfBytes(doc);
}

function runningHead(doc: PDFKit.PDFDocument, text: string): void {
  doc.font("Times-Italic").fontSize(8.5).fillColor("#444444");
  doc.text(text, LEFT, 34, { align: "right", width: doc.page.width - 2 * LEFT });
  doc.y = LEFT;
}

function history(doc: PDFKit.PDFDocument, resume: JsonResume): void {
  section(doc, "Education");
  for (const study of resume.education ?? []) {
    const dates = formatPeriod(study.startDate, study.endDate, "dotted");
    row(doc, dates, degreeOf(study), study.institution ?? "");
  }
  section(doc, "Research Experience");
  for (const job of resume.work ?? []) {
    const dates = formatPeriod(job.startDate, job.endDate, "dotted", "now");
    row(doc, dates, job.position ?? "", `${job.name}, ${job.location}`);
    for (const text of job.highlights ?? []) item(doc, "–", text);
    doc.moveDown(0.4);
  }
}

function publications(doc: PDFKit.PDFDocument, resume: JsonResume): void {
  section(doc, "Publications");
  for (const [i, one] of (resume.publications ?? []).entries()) {
    const where = `${one.publisher}, ${one.releaseDate}`;
    item(doc, `[${i + 1}]`, `R. Fictor, A. Nonesuch and B. Imago. ${one.name}. ${where}.`);
  }
  section(doc, "Awards and Service");
  for (const one of resume.awards ?? []) {
    row(doc, formatDate(one.date, "dotted"), "", `${one.title}, ${one.awarder}`);
  }
}

function header(doc: PDFKit.PDFDocument, resume: JsonResume): void {
  const { basics } = resume;
  const centred = { align: "center" as const, width: doc.page.width - 2 * LEFT };
  doc
    .font("Times-Bold")
    .fontSize(21)
    .fillColor("#000000")
    .text(basics?.name ?? "", LEFT, 52, centred);
  doc
    .font("Times-Italic")
    .fontSize(11.5)
    .text(basics?.label ?? "", centred)
    .moveDown(0.3);
  doc.font("Times-Roman").fontSize(10.5);
  doc.text([placeOf(resume), basics?.phone, basics?.email].join("  •  "), centred);
  doc.text(linksOf(resume).map(bareLink).join("  •  "), centred);
}

function section(doc: PDFKit.PDFDocument, text: string): void {
  if (doc.y > doc.page.height - 130) doc.addPage();
  doc
    .font("Times-Bold")
    .fontSize(12.5)
    .fillColor("#000000")
    .text(text, LEFT, doc.y + 10);
  doc
    .moveTo(LEFT, doc.y)
    .lineTo(doc.page.width - LEFT, doc.y)
    .lineWidth(0.5)
    .strokeColor("#000000")
    .stroke();
  doc.y += 5;
}

function row(doc: PDFKit.PDFDocument, left: string, strong: string, rest: string): void {
  const { y } = doc;
  doc
    .font("Times-Roman")
    .fontSize(10.5)
    .text(left, LEFT, y, { width: DATES - 4 });
  if (strong === "") {
    doc.text(rest, TEXT, y, { width: doc.page.width - TEXT - LEFT });
    return;
  }
  doc.font("Times-Bold").text(strong, TEXT, y, { width: doc.page.width - TEXT - LEFT });
  doc.font("Times-Italic").text(rest, TEXT, doc.y, { width: doc.page.width - TEXT - LEFT });
}

function item(doc: PDFKit.PDFDocument, sign: string, text: string): void {
  if (doc.y > doc.page.height - 96) doc.addPage();
  const { y } = doc;
  const left = TEXT + 16;
  doc.font("Times-Roman").fontSize(10.5).text(sign, TEXT, y);
  doc.text(text, left, y, { width: doc.page.width - left - LEFT, align: "justify", lineGap: 1.2 });
}

function paragraph(doc: PDFKit.PDFDocument, text: string, left: number): void {
  doc.font("Times-Roman").fontSize(10.5);
  doc.text(text, left, doc.y, { width: doc.page.width - left - LEFT, align: "justify", lineGap: 1.2 });
}
