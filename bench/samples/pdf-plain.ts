import type { JsonResume } from "../../src/formats/jsonresume/shape.ts";
import { footEveryPage, newPdf, pdfBytes } from "./pdf-page.ts";
import { bareLink, degreeOf, formatDate, formatPeriod, linksOf, placeOf, SAMPLE_LABEL } from "./wording.ts";

const INK = "#1b2733";
const SOFT = "#4d5b68";
const ACCENT = "#1f5f8b";
const LEFT = 54;

/** One column, headings with a rule, dates at the right edge. */
export function plainPdf(resume: JsonResume): Promise<Uint8Array> {
  const { basics } = resume;
  const doc = newPdf(`Résumé of ${basics?.name}`, "A4", LEFT);
  header(doc, resume);
  section(doc, "Profile");
  doc
    .font("Helvetica")
    .fontSize(9.5)
    .fillColor(INK)
    .text(basics?.summary ?? "", { lineGap: 2 });
  section(doc, "Education");
  for (const study of resume.education ?? []) {
    heading(doc, degreeOf(study), formatPeriod(study.startDate, study.endDate, "short"));
    under(doc, `${study.institution}, Leeds, United Kingdom`);
    bullets(doc, [`${study.score}. Courses: ${study.courses?.join(", ")}.`]);
  }
  section(doc, "Experience");
  for (const job of resume.work ?? []) {
    heading(doc, job.position ?? "", formatPeriod(job.startDate, job.endDate, "short"));
    under(doc, `${job.name}, ${job.location}`);
    bullets(doc, job.highlights ?? []);
  }
  section(doc, "Projects");
  for (const project of resume.projects ?? []) {
    heading(doc, project.name ?? "", formatDate(project.endDate ?? project.startDate, "short"));
    bullets(doc, [project.description ?? "", ...(project.highlights ?? [])]);
  }
  section(doc, "Certificates");
  for (const one of resume.certificates ?? [])
    heading(doc, `${one.name} — ${one.issuer}`, formatDate(one.date, "short"));
  section(doc, "Skills");
  for (const group of resume.skills ?? []) labelled(doc, `${group.name}: `, group.keywords?.join(", ") ?? "");
  section(doc, "Languages");
  doc.font("Helvetica").fontSize(9.5).fillColor(INK);
  doc.text((resume.languages ?? []).map((one) => `${one.language} (${one.fluency})`).join(", "), LEFT);
  footEveryPage(doc, SAMPLE_LABEL, "Helvetica-Oblique");
  return pdfBytes(doc);
}

function header(doc: PDFKit.PDFDocument, resume: JsonResume): void {
  const { basics } = resume;
  doc
    .font("Helvetica-Bold")
    .fontSize(24)
    .fillColor(INK)
    .text(basics?.name ?? "");
  doc
    .font("Helvetica")
    .fontSize(11.5)
    .fillColor(ACCENT)
    .text(basics?.label ?? "")
    .moveDown(0.4);
  doc.fontSize(9).fillColor(SOFT);
  doc.text([basics?.email, basics?.phone, placeOf(resume)].join("  |  "));
  for (const [i, url] of linksOf(resume).entries()) {
    doc.text(`${i > 0 ? "  |  " : ""}`, { continued: true, link: null });
    doc.text(bareLink(url), { continued: i < linksOf(resume).length - 1, link: url });
  }
}

function section(doc: PDFKit.PDFDocument, title: string): void {
  doc.moveDown(0.8);
  doc
    .font("Helvetica-Bold")
    .fontSize(11)
    .fillColor(ACCENT)
    .text(title.toUpperCase(), LEFT, doc.y, { characterSpacing: 3 });
  doc
    .moveTo(LEFT, doc.y + 1)
    .lineTo(doc.page.width - LEFT, doc.y + 1)
    .lineWidth(0.6)
    .strokeColor("#b9c6d1")
    .stroke();
  doc.y += 6;
}

function heading(doc: PDFKit.PDFDocument, left: string, right: string): void {
  const { y } = doc;
  doc.font("Helvetica").fontSize(9).fillColor(SOFT);
  doc.text(right, LEFT, y + 1, { width: doc.page.width - 2 * LEFT, align: "right" });
  doc.font("Helvetica-Bold").fontSize(10).fillColor(INK).text(left, LEFT, y);
}

function under(doc: PDFKit.PDFDocument, text: string): void {
  doc.font("Helvetica-Oblique").fontSize(9.5).fillColor(SOFT).text(text, LEFT);
}

function bullets(doc: PDFKit.PDFDocument, texts: readonly string[]): void {
  for (const text of texts) {
    const { y } = doc;
    doc
      .font("Helvetica")
      .fontSize(9.5)
      .fillColor(INK)
      .text("•", LEFT + 4, y);
    doc.text(text, LEFT + 16, y, { width: doc.page.width - 2 * LEFT - 16, lineGap: 1 });
  }
  doc.moveDown(0.35);
  doc.x = LEFT;
}

function labelled(doc: PDFKit.PDFDocument, label: string, text: string): void {
  doc.font("Helvetica-Bold").fontSize(9.5).fillColor(INK).text(label, LEFT, doc.y, { continued: true });
  doc.font("Helvetica").text(text);
}
