import {
  BorderStyle,
  Document,
  Footer,
  Header,
  HeadingLevel,
  type ISectionOptions,
  Packer,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
  WidthType,
} from "docx";
import type { Person } from "../people.ts";
import {
  type Entry,
  type Row,
  type Section,
  type Story,
  type StoryStyle,
  storyOf,
  USUAL_PARTS,
} from "../story.ts";
import type { ResumeLayout } from "./layout.ts";

interface DocxStyle {
  /** Heading styles of the word processor, or only bold capitals. */
  readonly headings: "styles" | "bold";
  /** How heads with two sides are set. */
  readonly heads: "tab" | "table";
  /** The whole résumé in a table of two cells, skills and languages in the narrow one. */
  readonly sideCell?: boolean;
  /** Label cells at the left of every section. */
  readonly labelTable?: boolean;
  readonly running?: boolean;
}

const STORY: StoryStyle = {
  dates: "long",
  job: "title-dates",
  study: "degree-dates",
  skills: "grouped",
  parts: USUAL_PARTS,
};

export const DOCX_LAYOUTS: readonly ResumeLayout[] = [
  docxLayout("docx styles and tabs", { headings: "styles", heads: "tab", running: true }, STORY),
  docxLayout(
    "docx bold headings, table rows",
    { headings: "bold", heads: "table" },
    { ...STORY, dates: "slash", job: "employer-place", study: "school-dates", capitals: true },
  ),
  docxLayout(
    "docx sidebar cell",
    { headings: "bold", heads: "tab", sideCell: true },
    { ...STORY, dates: "short", job: "own-lines", skills: "list" },
  ),
  docxLayout(
    "docx bars, grouped roles",
    { headings: "styles", heads: "tab" },
    {
      ...STORY,
      dates: "short",
      job: "title-bar-employer",
      grouped: true,
      study: "one-line",
      skills: "commas",
    },
  ),
  docxLayout(
    "docx paragraphs, labels, other headings",
    { headings: "bold", heads: "tab" },
    {
      ...STORY,
      dates: "short",
      job: "employer-place",
      quirks: ["paragraphs", "contact labels", "other headings"],
    },
  ),
  docxLayout(
    "docx blurbs, grades, document title",
    { headings: "styles", heads: "table" },
    { ...STORY, dates: "slash", quirks: ["document title", "blurb", "grades", "durations"] },
  ),
  docxLayout(
    "docx label table",
    { headings: "bold", heads: "tab", labelTable: true },
    { ...STORY, dates: "dot", job: "dates-first", study: "school-dates" },
    true,
  ),
];

function docxLayout(name: string, style: DocxStyle, story: StoryStyle, held = false): ResumeLayout {
  return {
    name,
    format: "docx",
    story,
    held,
    render: (person: Person) => draw(storyOf(person, story), style),
  };
}

async function draw(story: Story, style: DocxStyle): Promise<Uint8Array> {
  const section: ISectionOptions = {
    ...(style.running
      ? {
          headers: { default: new Header({ children: [new Paragraph({ text: story.name })] }) },
          footers: { default: new Footer({ children: [new Paragraph({ text: "Curriculum vitae" })] }) },
        }
      : {}),
    children: bodyOf(story, style),
  };
  return new Uint8Array(await Packer.toBuffer(new Document({ sections: [section] })));
}

type Block = Paragraph | Table;

function bodyOf(story: Story, style: DocxStyle): Block[] {
  if (style.labelTable) return [...header(story, style), labelTable(story, style)];
  if (!style.sideCell) return [...header(story, style), ...sections(story.sections, style)];
  const isSide = ({ part }: Section) => part === "skills" || part === "languages";
  const side = sections(story.sections.filter(isSide), style);
  const main = sections(
    story.sections.filter((one) => !isSide(one)),
    style,
  );
  const contact = [...story.contact, ...story.links].map((text) => new Paragraph({ text }));
  return [
    ...nameLines(story, style),
    table([[cell([heading(story.contactHeading, style), ...contact, ...side], 30), cell(main, 70)]]),
  ];
}

function labelTable(story: Story, style: DocxStyle): Table {
  return table(
    story.sections.map((one) => [
      cell([heading(one.heading, style)], 24),
      cell(
        one.entries.flatMap((entry) => entryBlocks(entry, style)),
        76,
      ),
    ]),
  );
}

function nameLines(story: Story, style: DocxStyle): Paragraph[] {
  const name = new TextRun({ text: story.name, bold: true, size: 40 });
  return [
    ...(story.title ? [new Paragraph({ text: story.title })] : []),
    new Paragraph({
      heading: style.headings === "styles" ? HeadingLevel.TITLE : undefined,
      children: [name],
    }),
    ...(story.ownName ? [new Paragraph({ text: story.ownName })] : []),
    new Paragraph({ children: [new TextRun({ text: story.label, italics: true })] }),
  ];
}

function header(story: Story, style: DocxStyle): Paragraph[] {
  return [
    ...nameLines(story, style),
    new Paragraph({ text: story.contact.join(" | ") }),
    ...(story.links.length > 0 ? [new Paragraph({ text: story.links.join(" | ") })] : []),
  ];
}

function sections(all: readonly Section[], style: DocxStyle): Block[] {
  return all.flatMap((one) => [
    heading(one.heading, style),
    ...one.entries.flatMap((entry) => entryBlocks(entry, style)),
  ]);
}

function heading(text: string, style: DocxStyle): Paragraph {
  if (style.headings === "styles") return new Paragraph({ heading: HeadingLevel.HEADING_1, text });
  return new Paragraph({ spacing: { before: 200 }, children: [new TextRun({ text, bold: true, size: 26 })] });
}

function entryBlocks(entry: Entry, style: DocxStyle): Block[] {
  return [
    ...entry.rows.map((row) => rowBlock(row, style)),
    ...entry.bullets.map((text) => new Paragraph({ text, bullet: { level: 0 } })),
  ];
}

function rowBlock(row: Row, style: DocxStyle): Block {
  const run = new TextRun({ text: row.left, bold: row.face === "bold", italics: row.face === "italic" });
  if (row.right === undefined) return new Paragraph({ children: [run] });
  if (style.heads === "table") {
    return table([
      [cell([new Paragraph({ children: [run] })], 70), cell([new Paragraph({ text: row.right })], 30)],
    ]);
  }
  return new Paragraph({
    tabStops: [{ type: "right", position: 9000 }],
    children: [run, new TextRun({ text: `\t${row.right}` })],
  });
}

const NONE = { style: BorderStyle.NONE, size: 0, color: "auto" };

function cell(children: Block[], width: number): TableCell {
  return new TableCell({ width: { size: width, type: WidthType.PERCENTAGE }, children });
}

function table(rows: TableCell[][]): Table {
  return new Table({
    width: { size: 100, type: WidthType.PERCENTAGE },
    borders: {
      top: NONE,
      bottom: NONE,
      left: NONE,
      right: NONE,
      insideHorizontal: NONE,
      insideVertical: NONE,
    },
    rows: rows.map((children) => new TableRow({ children })),
  });
}
