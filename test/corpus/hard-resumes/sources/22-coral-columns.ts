import { Document, ExternalHyperlink, Packer, Paragraph, Table, TableCell, TableRow, TextRun, WidthType } from "docx";
import { LINELESS } from "./word.ts";

/** The two columns of an online word processor's template. Sample of an invented person. */
export async function make(): Promise<Uint8Array> {
  const table = new Table({
    borders: LINELESS,
    width: { size: 10200, type: WidthType.DXA },
    columnWidths: [7000, 3200],
    rows: [
      new TableRow({ children: [cell(7000, head()), cell(3200, contact())] }),
      new TableRow({ children: [cell(7000, main()), cell(3200, side())] }),
    ],
  });
  const document = new Document({ sections: [{ children: [table, new Paragraph("")] }] });
  return new Uint8Array(await Packer.toBuffer(document));
}

function cell(width: number, children: Paragraph[]): TableCell {
  return new TableCell({ width: { size: width, type: WidthType.DXA }, children });
}

function head(): Paragraph[] {
  return [
    new Paragraph({ children: [new TextRun({ text: "Ignatius Pellow", size: 72, bold: true })] }),
    new Paragraph({ children: [new TextRun({ text: "Data engineer who tidies up after himself", color: "666666" })] }),
  ];
}

function contact(): Paragraph[] {
  const line = (text: string, bold = false) => new Paragraph({ children: [new TextRun({ text, bold, size: 18, color: "666666" })] });
  return [
    line("77 Sandbank Terrace"),
    line("Halifax, NS B3H 0X0"),
    line("(902) 555-0119", true),
    line("ignatius.pellow@example.ca", true),
    new Paragraph({
      children: [
        new ExternalHyperlink({
          link: "https://www.linkedin.com/in/ignatius-pellow",
          children: [new TextRun({ text: "LinkedIn", style: "Hyperlink" })],
        }),
      ],
    }),
  ];
}

function main(): Paragraph[] {
  return [
    heading("EXPERIENCE"),
    ...job("Fogbank Insurance, ", "Halifax", "Senior Data Engineer", "APRIL 2022 - PRESENT", [
      "Rebuilt the claims warehouse on Snowflake with dbt; tests before models.",
      "On call once a month, and glad that it is quiet.",
    ]),
    ...job("Capelin Analytics, ", "St. John's", "Data Engineer", "SEPTEMBER 2018 - MARCH 2022", [
      "Streaming pipelines in Kafka and Scala for harbour sensors.",
    ]),
    ...job("Bluenose Grocers, ", "Dartmouth", "BI Developer", "JUNE 2015 - AUGUST 2018", [
      "SSIS packages, SQL Server, and a report on lobster that made the papers.",
    ]),
    heading("EDUCATION"),
    ...job("Seaglass University, ", "Halifax", "Bachelor of Computer Science", "SEPTEMBER 2011 - MAY 2015", [
      "First-class honours; thesis on columnar compression.",
    ]),
    heading("PROJECTS"),
    ...job("Tidepipe", "", "Open-source package", "", ["A small scheduler in Rust for machines that sleep."]),
  ];
}

function job(place: string, city: string, role: string, dates: string, lines: readonly string[]): Paragraph[] {
  return [
    new Paragraph({
      children: [
        new TextRun({ text: place, bold: true }),
        new TextRun({ text: city }),
        new TextRun({ text: " — " }),
        new TextRun({ text: role, italics: true }),
      ],
    }),
    ...(dates ? [new Paragraph({ children: [new TextRun({ text: dates, size: 16, color: "666666" })] })] : []),
    ...lines.map((text) => new Paragraph({ text })),
  ];
}

function side(): Paragraph[] {
  return [
    heading("SKILLS"),
    ...["Python, Scala, Rust", "Snowflake and dbt", "Apache Kafka", "SQL Server", "Terraform on AWS"].map((text) => new Paragraph({ text, bullet: { level: 0 } })),
    heading("AWARDS"),
    new Paragraph({ children: [new TextRun({ text: "Quietest Pager 2023", bold: true }), new TextRun(" Fogbank Insurance")] }),
    heading("LANGUAGES"),
    new Paragraph("English, French, some Mi'kmaq"),
  ];
}

function heading(text: string): Paragraph {
  return new Paragraph({ spacing: { before: 300 }, children: [new TextRun({ text, bold: true, size: 18, color: "F2511B" })] });
}
