import {
  AlignmentType,
  BorderStyle,
  Document,
  ExternalHyperlink,
  Footer,
  HeadingLevel,
  Packer,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
  WidthType,
} from "docx";
import type { JsonResume, JsonSkill } from "../../src/formats/jsonresume/shape.ts";
import { bareLink, degreeOf, formatDate, formatPeriod, linksOf, placeOf, SAMPLE_LABEL } from "./wording.ts";

/** As made in a word processor: heading styles, tab-set dates, real lists, skills in a table, the label in the footer. */
export async function wordDocx(resume: JsonResume): Promise<Uint8Array> {
  const { basics } = resume;
  const document = new Document({
    creator: "Bearings",
    title: `Résumé of ${basics?.name}`,
    styles: { default: { document: { run: { font: "Calibri", size: 21 } } } },
    sections: [
      {
        properties: { page: { margin: { top: 1000, bottom: 1000, left: 1100, right: 1100 } } },
        footers: { default: new Footer({ children: [note(SAMPLE_LABEL)] }) },
        children: [...header(resume), ...story(resume), ...lists(resume)],
      },
    ],
  });
  return new Uint8Array(await Packer.toBuffer(document));
}

function header(resume: JsonResume): Paragraph[] {
  const { basics } = resume;
  return [
    new Paragraph({
      heading: HeadingLevel.TITLE,
      children: [new TextRun({ text: basics?.name ?? "", bold: true, size: 44, color: "2f4b3c" })],
    }),
    new Paragraph({ children: [new TextRun({ text: basics?.label ?? "", italics: true, size: 24 })] }),
    new Paragraph({ text: [placeOf(resume), basics?.phone, basics?.email].join(" | ") }),
    new Paragraph({
      children: linksOf(resume).map(
        (link) =>
          new ExternalHyperlink({
            link,
            children: [new TextRun({ text: bareLink(link), style: "Hyperlink" })],
          }),
      ),
    }),
    heading("Professional Summary"),
    new Paragraph({ text: basics?.summary ?? "" }),
  ];
}

function story(resume: JsonResume): Paragraph[] {
  return [
    heading("Work Experience"),
    ...(resume.work ?? []).flatMap((job) => [
      dated(job.position ?? "", formatPeriod(job.startDate, job.endDate, "long")),
      new Paragraph({ children: [new TextRun({ text: `${job.name}, ${job.location}`, italics: true })] }),
      ...(job.highlights ?? []).map((text) => new Paragraph({ text, bullet: { level: 0 } })),
    ]),
    heading("Education"),
    ...(resume.education ?? []).flatMap((study) => [
      dated(degreeOf(study), formatPeriod(study.startDate, study.endDate, "long")),
      new Paragraph({ children: [new TextRun({ text: study.institution ?? "", italics: true })] }),
      ...(study.courses
        ? [new Paragraph({ text: `Courses: ${study.courses.join(", ")}`, bullet: { level: 0 } })]
        : []),
    ]),
    heading("Projects"),
    ...(resume.projects ?? []).flatMap((one) => [
      dated(one.name ?? "", formatDate(one.endDate ?? one.startDate, "long")),
      new Paragraph({ text: one.description ?? "", bullet: { level: 0 } }),
    ]),
  ];
}

function lists(resume: JsonResume): (Paragraph | Table)[] {
  return [
    heading("Licenses & Certifications"),
    ...(resume.certificates ?? []).map((one) =>
      dated(`${one.name} — ${one.issuer}`, formatDate(one.date, "long")),
    ),
    heading("Skills"),
    new Table({
      width: { size: 100, type: WidthType.PERCENTAGE },
      borders: NO_BORDERS,
      rows: (resume.skills ?? []).map(skillRow),
    }),
    heading("Languages"),
    new Paragraph({
      text: (resume.languages ?? []).map((one) => `${one.language} (${one.fluency})`).join(", "),
    }),
  ];
}

const NONE = { style: BorderStyle.NONE, size: 0, color: "auto" };
const NO_BORDERS = {
  top: NONE,
  bottom: NONE,
  left: NONE,
  right: NONE,
  insideHorizontal: NONE,
  insideVertical: NONE,
};

function skillRow(group: JsonSkill): TableRow {
  const cell = (text: string, bold: boolean, width: number) =>
    new TableCell({
      width: { size: width, type: WidthType.PERCENTAGE },
      children: [new Paragraph({ children: [new TextRun({ text, bold })] })],
    });
  return new TableRow({
    children: [cell(group.name ?? "", true, 20), cell(group.keywords?.join(", ") ?? "", false, 80)],
  });
}

function heading(text: string): Paragraph {
  return new Paragraph({
    heading: HeadingLevel.HEADING_1,
    spacing: { before: 240, after: 80 },
    border: { bottom: { style: BorderStyle.SINGLE, size: 6, color: "2f4b3c", space: 1 } },
    children: [new TextRun({ text, bold: true, size: 26, color: "2f4b3c" })],
  });
}

function dated(left: string, right: string): Paragraph {
  return new Paragraph({
    tabStops: [{ type: "right", position: 9700 }],
    spacing: { before: 100 },
    children: [new TextRun({ text: left, bold: true }), new TextRun({ text: `\t${right}` })],
  });
}

function note(text: string): Paragraph {
  return new Paragraph({
    alignment: AlignmentType.CENTER,
    children: [new TextRun({ text, size: 14, italics: true, color: "777777" })],
  });
}
