import type { JsonResume, JsonWork } from "../../src/formats/jsonresume/shape.ts";
import { newPdf, pdfBytes } from "./pdf-page.ts";
import { bareLink, type DateStyle, degreeOf, formatDate, formatPeriod, linksOf, placeOf } from "./wording.ts";

/**
 * Further ways in which people lay out a résumé, to try the reader on: they are made in memory and do not ship.
 * Each takes a JSON Resume and gives a PDF.
 */
export const PDF_VARIANTS: Readonly<Record<string, (resume: JsonResume) => Promise<Uint8Array>>> = {
  "employer left, place right; title left, dates right": (resume) =>
    oneColumn(resume, { dates: "short", font: "Times", job: employerFirst }),
  "title and employer on one line with a bar": (resume) =>
    oneColumn(resume, { dates: "long", font: "Helvetica", job: titleBarEmployer }),
  "title at employer, dates in brackets, place under it": (resume) =>
    oneColumn(resume, { dates: "numeric", font: "Helvetica", job: titleAtEmployer }),
  "dates on a line of their own": (resume) =>
    oneColumn(resume, { dates: "dotted", font: "Times", job: datesAlone }),
  "right sidebar": (resume) => rightSidebar(resume),
  "headings in the left margin, many pages with running heads": (resume) => marginHeadings(resume),
};

interface Style {
  readonly dates: DateStyle;
  readonly font: "Times" | "Helvetica";
  readonly job: (pen: Pen, job: JsonWork, style: Style) => void;
}

/** A pen with a left and right edge. */
class Pen {
  readonly doc: PDFKit.PDFDocument;
  readonly left: number;
  readonly right: number;
  readonly family: "Times" | "Helvetica";

  constructor(doc: PDFKit.PDFDocument, left: number, right: number, family: "Times" | "Helvetica") {
    this.doc = doc;
    this.left = left;
    this.right = right;
    this.family = family;
  }

  line(text: string, size = 10, face: "" | "Bold" | "Italic" = ""): void {
    this.doc.font(this.face(face)).fontSize(size);
    this.doc.text(text, this.left, this.doc.y, { width: this.right - this.left, lineGap: 1 });
  }

  pair(left: string, right: string, face: "" | "Bold" | "Italic" = ""): void {
    const { y } = this.doc;
    this.doc.font(this.face("")).fontSize(10);
    this.doc.text(right, this.left, y, { width: this.right - this.left, align: "right" });
    this.doc.y = y;
    this.line(left, 10, face);
  }

  bullets(texts: readonly string[] | undefined, sign = "•"): void {
    for (const text of texts ?? []) {
      if (this.doc.y > this.doc.page.height - 80) this.doc.addPage();
      const { y } = this.doc;
      this.doc
        .font(this.face(""))
        .fontSize(10)
        .text(sign, this.left + 6, y);
      this.doc.text(text, this.left + 18, y, { width: this.right - this.left - 18, lineGap: 1 });
    }
  }

  private face(face: "" | "Bold" | "Italic"): string {
    if (this.family === "Times") return face === "" ? "Times-Roman" : `Times-${face}`;
    return face === "" ? "Helvetica" : `Helvetica-${face.replace("Italic", "Oblique")}`;
  }
}

function oneColumn(resume: JsonResume, style: Style): Promise<Uint8Array> {
  const doc = newPdf("Résumé", "LETTER", 54);
  const pen = new Pen(doc, 54, doc.page.width - 54, style.font);
  pen.line(resume.basics?.name ?? "", 20, "Bold");
  pen.line(resume.basics?.label ?? "", 11, "Italic");
  pen.line([placeOf(resume), resume.basics?.phone, resume.basics?.email].join(" · "));
  pen.line(linksOf(resume).map(bareLink).join(" · "));
  const heading = (text: string) => {
    doc.y += 8;
    pen.line(text.toUpperCase(), 11, "Bold");
    doc.moveTo(pen.left, doc.y).lineTo(pen.right, doc.y).lineWidth(0.5).stroke();
    doc.y += 4;
  };
  heading("Summary");
  pen.line(resume.basics?.summary ?? "");
  heading("Professional experience");
  for (const job of resume.work ?? []) {
    style.job(pen, job, style);
    pen.bullets(job.highlights);
    doc.y += 4;
  }
  heading("Education");
  for (const one of resume.education ?? []) {
    pen.pair(one.institution ?? "", formatPeriod(one.startDate, one.endDate, style.dates), "Bold");
    pen.line(degreeOf(one), 10, "Italic");
  }
  rest(pen, resume, heading, style.dates);
  return pdfBytes(doc);
}

function rest(pen: Pen, resume: JsonResume, heading: (text: string) => void, dates: DateStyle): void {
  if (resume.publications?.length) heading("Publications");
  pen.bullets(
    resume.publications?.map(
      (one) => `“${one.name}.” ${one.publisher}, ${formatDate(one.releaseDate, dates)}.`,
    ),
  );
  heading("Skills");
  for (const group of resume.skills ?? []) pen.line(`${group.name}: ${group.keywords?.join(", ")}`);
  heading("Languages");
  pen.line((resume.languages ?? []).map((one) => `${one.language}: ${one.fluency}`).join(" | "));
}

function employerFirst(pen: Pen, job: JsonWork, { dates }: Style): void {
  pen.pair(job.name ?? "", job.location ?? "", "Bold");
  pen.pair(job.position ?? "", formatPeriod(job.startDate, job.endDate, dates), "Italic");
}

function titleBarEmployer(pen: Pen, job: JsonWork, { dates }: Style): void {
  pen.line(`${job.position} | ${job.name}`, 10, "Bold");
  pen.line(`${job.location} | ${formatPeriod(job.startDate, job.endDate, dates)}`, 9);
}

function titleAtEmployer(pen: Pen, job: JsonWork, { dates }: Style): void {
  pen.line(
    `${job.position} at ${job.name} (${formatPeriod(job.startDate, job.endDate, dates, "present")})`,
    10,
    "Bold",
  );
  pen.line(job.location ?? "", 9, "Italic");
}

function datesAlone(pen: Pen, job: JsonWork, { dates }: Style): void {
  pen.line(`${job.name}, ${job.location}`, 10, "Bold");
  pen.line(job.position ?? "", 10, "Italic");
  pen.line(formatPeriod(job.startDate, job.endDate, dates, "now"), 9);
}

function rightSidebar(resume: JsonResume): Promise<Uint8Array> {
  const doc = newPdf("Résumé", "A4", 40);
  const main = new Pen(doc, 40, 380, "Helvetica");
  const side = new Pen(doc, 404, doc.page.width - 36, "Helvetica");
  main.line(resume.basics?.name ?? "", 22, "Bold");
  main.line(resume.basics?.label ?? "", 11);
  const top = doc.y + 8;
  sidebar(side, resume, top);
  doc.y = top;
  heading(main, "Profile");
  main.line(resume.basics?.summary ?? "", 9);
  heading(main, "Employment");
  for (const job of resume.work ?? []) {
    main.line(job.position ?? "", 10, "Bold");
    main.line(`${job.name}, ${job.location}`, 9.5);
    main.line(formatPeriod(job.startDate, job.endDate, "short"), 9, "Italic");
    main.bullets(job.highlights);
    doc.y += 5;
  }
  return pdfBytes(doc);
}

function sidebar(side: Pen, resume: JsonResume, top: number): void {
  side.doc.y = top;
  heading(side, "Details");
  for (const text of [placeOf(resume), resume.basics?.phone, resume.basics?.email]) side.line(text ?? "", 8);
  for (const url of linksOf(resume)) side.line(bareLink(url), 8);
  heading(side, "Education");
  for (const one of resume.education ?? []) {
    side.line(degreeOf(one), 9, "Bold");
    side.line(one.institution ?? "", 9);
    side.line(formatPeriod(one.startDate, one.endDate, "year"), 8.5, "Italic");
    side.doc.y += 4;
  }
  heading(side, "Skills");
  for (const skill of (resume.skills ?? []).flatMap((group) => group.keywords ?? [])) side.line(skill, 8.5);
  heading(side, "Languages");
  for (const one of resume.languages ?? []) side.line(`${one.language} (${one.fluency})`, 8.5);
}

function heading(pen: Pen, text: string): void {
  pen.doc.y += 9;
  pen.line(text, 12, "Bold");
  pen.doc.y += 2;
}

function marginHeadings(resume: JsonResume): Promise<Uint8Array> {
  const doc = newPdf("CV", "A4", 50);
  let page = 1;
  doc.on("pageAdded", () => {
    doc
      .font("Helvetica")
      .fontSize(8)
      .text(`${resume.basics?.name} · Curriculum vitae`, 50, 24, { lineBreak: false });
    doc.text(`Page ${++page}`, doc.page.width - 90, 24, { lineBreak: false });
    doc.y = 60;
  });
  const pen = new Pen(doc, 160, doc.page.width - 50, "Helvetica");
  new Pen(doc, 50, doc.page.width - 50, "Helvetica").line(resume.basics?.name ?? "", 20, "Bold");
  new Pen(doc, 50, doc.page.width - 50, "Helvetica").line(resume.basics?.label ?? "", 11);
  const margin = (text: string) => {
    doc.y += 12;
    if (doc.y > doc.page.height - 140) doc.addPage();
    const { y } = doc;
    doc.font("Helvetica-Bold").fontSize(10.5).text(text, 50, y, { width: 100 });
    doc.y = y;
  };
  margin("Contact");
  for (const text of [resume.basics?.email, resume.basics?.phone, placeOf(resume), ...linksOf(resume)])
    pen.line(text ?? "");
  margin("Summary");
  pen.line(resume.basics?.summary ?? "", 11);
  margin("Experience");
  for (const job of resume.work ?? []) {
    pen.pair(job.position ?? "", formatPeriod(job.startDate, job.endDate, "short"), "Bold");
    pen.line(`${job.name}, ${job.location}`, 10, "Italic");
    pen.bullets(job.highlights, "-");
    doc.y += 6;
  }
  margin("Education");
  for (const one of resume.education ?? []) {
    pen.pair(degreeOf(one, ", "), formatPeriod(one.startDate, one.endDate, "short"), "Bold");
    pen.line(one.institution ?? "", 10, "Italic");
  }
  rest(pen, resume, margin, "short");
  return pdfBytes(doc);
}
