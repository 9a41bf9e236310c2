import { newPdf, pdfBytes } from "../../samples/pdf-page.ts";
import type { Person } from "../people.ts";
import { type Part, type Section, type Story, type StoryStyle, storyOf } from "../story.ts";
import { type Faces, type Family, facesFor } from "./fonts.ts";
import type { ResumeLayout } from "./layout.ts";
import { inOneRun, Sheet } from "./pdf-sheet.ts";

export interface PdfStyle {
  readonly family: Family;
  readonly page: "A4" | "LETTER";
  readonly margin: number;
  readonly size: number;
  readonly header: "left" | "centred" | "split" | "banner" | "in-sidebar";
  readonly heading: "rule" | "bold" | "spaced" | "margin" | "shaded";
  /** Parts that stand in a narrow column, and on which side. */
  readonly sidebar?: {
    readonly side: "left" | "right";
    readonly parts: readonly Part[];
    readonly width: number;
    readonly shaded?: boolean;
    readonly contact?: boolean;
  };
  readonly bullet: string;
  readonly between: string;
  readonly ligatures?: boolean;
  /** A head and a foot on every page but the first. */
  readonly running?: boolean;
  readonly dateColumn?: number;
}

/** A layout drawn with pdfkit. */
export function pdfLayout(name: string, style: PdfStyle, story: StoryStyle, held = false): ResumeLayout {
  const render = (person: Person) => draw(storyOf(person, story), style);
  return { name, format: "pdf", story, held, render };
}

async function draw(story: Story, style: PdfStyle): Promise<Uint8Array | null> {
  const faces = facesFor(style.family, story, JSON.stringify(story).replaceAll("\\n", ""));
  if (!faces) return null;
  const doc = newPdf("Résumé", style.page, style.margin);
  if (style.running) runningHeads(doc, story, faces);
  const edges = [style.margin, doc.page.width - style.margin] as const;
  const whole = sheetOf(doc, edges, faces, style);
  if (style.sidebar) withSidebar(doc, story, style, faces);
  else {
    header(whole, story, style);
    const body = style.heading === "margin" ? sheetOf(doc, [edges[0] + 108, edges[1]], faces, style) : whole;
    for (const one of story.sections) section(body, one, style);
  }
  return pdfBytes(doc);
}

function sheetOf(
  doc: PDFKit.PDFDocument,
  edges: readonly [number, number],
  faces: Faces,
  style: PdfStyle,
): Sheet {
  return new Sheet(doc, edges, faces, style.size, style.ligatures);
}

function runningHeads(doc: PDFKit.PDFDocument, story: Story, faces: Faces): void {
  let page = 1;
  doc.on("pageAdded", () => {
    page++;
    const { bottom } = doc.page.margins;
    doc.page.margins.bottom = 0;
    doc.font(faces.plain).fontSize(8);
    doc.text(inOneRun(story.name), 50, 22, { lineBreak: false });
    doc.text(story.contact[2] ?? "", 300, 22, { lineBreak: false });
    doc.text(`Page ${page}`, doc.page.width / 2, doc.page.height - 26, { lineBreak: false });
    doc.page.margins.bottom = bottom;
    doc.y = doc.page.margins.top;
  });
}

/** Contact facts that stand in a sidebar are not in the head as well. */
function header(sheet: Sheet, story: Story, style: PdfStyle): void {
  const options = style.header === "centred" ? ({ align: "center" } as const) : {};
  if (style.header === "banner") {
    sheet.doc.rect(0, 0, sheet.doc.page.width, 96).fill("#2b3a55");
    sheet.doc.fillColor("#ffffff");
  }
  const spacing = style.heading === "spaced" ? { characterSpacing: 2.5 } : {};
  if (story.title) sheet.line(story.title, "plain", 12, options);
  sheet.line(story.name, "bold", 21, { ...options, ...spacing });
  if (story.ownName) sheet.line(story.ownName, "plain", 14, options);
  sheet.line(story.label, "italic", 11.5, options);
  sheet.doc.fillColor("#000000");
  if (style.header === "banner") sheet.doc.y = 104;
  if (style.sidebar?.contact) return;
  if (style.header === "split") splitContact(sheet, story);
  else {
    sheet.line(story.contact.join(style.between), "plain", sheet.size, options);
    if (story.links.length > 0) sheet.line(story.links.join(style.between), "plain", sheet.size, options);
  }
}

/** Contact facts flush right, level with the name. */
function splitContact(sheet: Sheet, story: Story): void {
  const below = sheet.doc.y;
  sheet.doc.y = sheet.doc.page.margins.top;
  for (const text of [...story.contact, ...story.links]) {
    sheet.line(text, "plain", 9, { align: "right" });
  }
  sheet.doc.y = Math.max(below, sheet.doc.y) + 4;
}

function heading(sheet: Sheet, text: string, style: PdfStyle): void {
  sheet.need(70);
  sheet.doc.y += 9;
  if (style.heading === "margin") {
    const { y } = sheet.doc;
    const size = 10.5;
    sheet.doc.font(sheet.faces.bold).fontSize(size);
    sheet.doc.text(text, sheet.left - 108, y, { width: 98 });
    sheet.doc.y = y;
    return;
  }
  if (style.heading === "shaded") {
    sheet.doc.rect(sheet.left, sheet.doc.y - 3, sheet.width, 17).fill("#dde5ee");
    sheet.doc.fillColor("#000000");
  }
  const options = style.heading === "spaced" ? { characterSpacing: 3 } : {};
  sheet.line(sheet.set(text), "bold", sheet.size + 1.8, options);
  if (style.heading === "rule") sheet.rule();
  else sheet.doc.y += 3;
}

function section(sheet: Sheet, one: Section, style: PdfStyle): void {
  heading(sheet, one.heading, style);
  for (const entry of one.entries) {
    if (one.part === "work") sheet.need(80);
    let column = sheet;
    if (entry.date !== undefined && style.dateColumn) {
      const { y } = sheet.doc;
      sheet.line(entry.date, "plain", sheet.size, { width: style.dateColumn - 6 });
      sheet.doc.y = y;
    }
    if (style.dateColumn && (entry.date !== undefined || entry.bullets.length > 0)) {
      column = sheetOf(sheet.doc, [sheet.left + style.dateColumn, sheet.right], sheet.faces, style);
    }
    for (const row of entry.rows) column.row(row);
    for (const text of entry.bullets) column.bullet(text, style.bullet);
    if (one.part === "work" || one.part === "education") sheet.doc.y += 5;
  }
}

function withSidebar(doc: PDFKit.PDFDocument, story: Story, style: PdfStyle, faces: Faces): void {
  const { side, width, parts, shaded } = style.sidebar!;
  const [from, to] = [style.margin, doc.page.width - style.margin];
  const narrow = side === "left" ? ([from, from + width] as const) : ([to - width, to] as const);
  const wide = side === "left" ? ([from + width + 24, to] as const) : ([from, to - width - 24] as const);
  if (shaded) {
    const x = side === "left" ? 0 : to - width - 12;
    doc.rect(x, 0, width + style.margin + 12, doc.page.height).fill("#e8edf2");
    doc.fillColor("#000000");
  }
  const bar = new Sheet(doc, narrow, faces, style.size - 0.5, style.ligatures);
  const main = sheetOf(doc, wide, faces, style);
  if (style.header === "in-sidebar") nameInBar(bar, story);
  else header(sheetOf(doc, shaded ? wide : [from, to], faces, style), story, style);
  const top = style.header === "in-sidebar" || shaded ? style.margin : doc.y + 6;
  const mainTop = style.header === "in-sidebar" ? style.margin : doc.y;
  doc.y = style.header === "in-sidebar" ? doc.y : top;
  if (style.sidebar?.contact) contactInBar(bar, story, style);
  for (const one of story.sections.filter(({ part }) => parts.includes(part))) section(bar, one, style);
  doc.switchToPage(0);
  doc.y = mainTop;
  for (const one of story.sections.filter(({ part }) => !parts.includes(part))) section(main, one, style);
}

function nameInBar(bar: Sheet, story: Story): void {
  bar.line(story.name, "bold", 19);
  if (story.ownName) bar.line(story.ownName, "plain", 13);
  bar.line(story.label, "italic", 10.5);
}

function contactInBar(bar: Sheet, story: Story, style: PdfStyle): void {
  heading(bar, story.contactHeading, style);
  for (const text of [...story.contact, ...story.links]) bar.line(text, "plain", 8.5);
}
