import { Document, Packer, Paragraph, Table, TableCell, TableRow, TextRun, WidthType } from "docx";
import { LINELESS } from "./word.ts";

/** A word processor's template: headings in a left column, dates above each job. Sample of an invented person. */
export async function make(): Promise<Uint8Array> {
  const row = (heading: string, children: Paragraph[]) =>
    new TableRow({ children: [cell(2200, [new Paragraph({ children: [new TextRun({ text: heading, bold: true, color: "7F7F7F" })] })]), cell(7800, children)] });
  const table = new Table({
    borders: LINELESS,
    columnWidths: [2200, 7800],
    rows: [
      row("Objective", [new Paragraph("To make forecasts that a planner would bet her own money on.")]),
      row("Experience", jobs()),
      row("Education", studies()),
      row("Skills & Abilities", [
        new Paragraph({ text: "Forecasting: Prophet, statsmodels, LightGBM", bullet: { level: 0 } }),
        new Paragraph({ text: "Programming: Python, R, SQL", bullet: { level: 0 } }),
        new Paragraph({ text: "Reporting: Power BI, Excel", bullet: { level: 0 } }),
      ]),
      row("References", [new Paragraph("Available upon request.")]),
    ],
  });
  const document = new Document({ sections: [{ children: [...head(), table, new Paragraph("")] }] });
  return new Uint8Array(await Packer.toBuffer(document));
}

function head(): Paragraph[] {
  return [
    new Paragraph({ alignment: "right", children: [new TextRun({ text: "Marigold T. Esterhazy-Bloom", size: 40, color: "2E74B5" })] }),
    new Paragraph({ alignment: "right", children: [new TextRun("19 Pretend Lane, Boise, ID 83700 | 208.555.0177 | mteb@example.com")] }),
  ];
}

function cell(width: number, children: Paragraph[]): TableCell {
  return new TableCell({ width: { size: width, type: WidthType.DXA }, children });
}

function jobs(): Paragraph[] {
  return [
    ...job("November 2021 – Present", "DEMAND PLANNING SCIENTIST", "Tamarack Outfitters, Boise, Idaho", "Replaced a spreadsheet of 1,400 formulas by LightGBM and a meeting."),
    ...job("2017 – 2021", "SUPPLY CHAIN ANALYST", "Sawtooth Dairy Cooperative, Twin Falls, Idaho", "Weekly forecasts in R; saved 9 % of the cream."),
    ...job("Summer 2016", "INTERN, OPERATIONS", "Gem State Potatoes, Idaho Falls, Idaho", "Counted potatoes; automated the counting."),
  ];
}

function job(dates: string, title: string, firm: string, text: string): Paragraph[] {
  return [
    new Paragraph({ children: [new TextRun({ text: title, bold: true }), new TextRun(` | ${firm.split(",")[0]} | ${dates}`)] }),
    new Paragraph({ children: [new TextRun({ text: firm.split(", ").slice(1).join(", "), italics: true })] }),
    new Paragraph(text),
  ];
}

function studies(): Paragraph[] {
  return [
    new Paragraph({ children: [new TextRun({ text: "M.S. IN OPERATIONS RESEARCH", bold: true }), new TextRun(" | May 2017 | Snake River State University")] }),
    new Paragraph({ text: "Thesis on newsvendors who regret", bullet: { level: 0 } }),
    new Paragraph({ children: [new TextRun({ text: "B.A. IN ECONOMICS", bold: true }), new TextRun(" | May 2015 | College of the Imagined Plains")] }),
  ];
}
