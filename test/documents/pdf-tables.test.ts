import { describe, expect, test } from "vitest";
import { readDocument } from "../../src/documents/read-document.ts";
import { pdfOf } from "./documents.ts";

interface Drawn {
  readonly widths: readonly number[];
  readonly rows: readonly (readonly string[])[];
  readonly rules?: "all" | "level";
  readonly padding?: number;
  /** Above and below the text. */
  readonly over?: number;
  readonly align?: "left" | "center";
  readonly left?: number;
  readonly top?: number;
  /** Its first row is a row like the others. */
  readonly plain?: boolean;
}

/** Draws a table as word processors do: every cell is as wide as its column and breaks its text by itself. */
function drawTable(
  doc: PDFKit.PDFDocument,
  { widths, rows, rules, padding = 4, over = padding, align, left = 50, top = 120, plain }: Drawn,
) {
  let y = top;
  rows.forEach((row, i) => {
    doc.font(i === 0 && !plain ? "Helvetica-Bold" : "Helvetica").fontSize(10);
    const options = (width: number) => ({ width: width - 2 * padding, align: align ?? "left", lineGap: 1 });
    const height =
      Math.max(...row.map((text, k) => doc.heightOfString(text, options(widths[k] ?? 0)))) + 2 * over;
    let x = left;
    row.forEach((text, k) => {
      const width = widths[k] ?? 0;
      if (text) doc.text(text, x + padding, y + over, options(width));
      if (rules === "all") doc.rect(x, y, width, height).lineWidth(0.5).stroke();
      x += width;
    });
    if (rules === "level")
      doc
        .moveTo(left, y + height)
        .lineTo(x, y + height)
        .lineWidth(0.5)
        .stroke();
    y += height;
  });
  return y;
}

async function read(draw: (doc: PDFKit.PDFDocument) => void) {
  const layout = await readDocument(await pdfOf(draw), "me.pdf");
  if (!layout.ok) throw new Error(layout.message);
  return layout.value;
}

async function linesOf(draw: (doc: PDFKit.PDFDocument) => void) {
  return (await read(draw)).text.split("\n");
}

const JOBS = [
  ["Period", "Organisation", "Designation", "Responsibilities"],
  [
    "Feb 2021 – Till date",
    "Banyan Clouds Services Pvt. Ltd.",
    "Senior Model Keeper",
    "Deployed models with Kubeflow on three clusters and watched them by night",
  ],
  ["Jul 2018 – Jan 2021", "Peepal Imaginary Infotech", "Pipeline Gardener", "Wrote pipelines"],
  ["Jun 2016 – Jun 2018", "Mogra Systems", "Keeper of Servers and Backups", "Linux, Bash"],
];
const WIDTHS = [75, 95, 90, 180];
const READ = JOBS.map((row) => row.join("\t"));

describe("tables whose first row names their columns", () => {
  test.each([
    ["ruled all round", { rules: "all" }],
    ["ruled all round, with text close to the rules", { rules: "all", padding: 1.5 }],
    ["ruled between the rows", { rules: "level" }],
    ["without rules", {}],
    ["with centred cells and rules", { rules: "all", align: "center" }],
    ["with rows no further apart than lines", { over: 0.5, rules: "all", widths: [95, 125, 115, 180] }],
  ] as const)("%s: each row is one line, with what its cells say side by side", async (_, how) => {
    const lines = await linesOf((doc) => drawTable(doc, { widths: WIDTHS, rows: JOBS, ...how }));
    expect(lines).toEqual(READ);
  });

  test("rows without rules and gaps are told apart by their dates", async () => {
    const lines = await linesOf((doc) => {
      JOBS.slice(1).reduce(
        (top, row) => drawTable(doc, { widths: [95, 125, 115, 180], rows: [row], top, over: 0 }),
        drawTable(doc, { widths: [95, 125, 115, 180], rows: [JOBS[0] ?? []], over: 0 }),
      );
    });
    expect(lines).toEqual(READ);
  });

  test("numbers, beginnings and ends have columns of their own; long headings break", async () => {
    const rows = [
      ["Sr. No.", "Name of the Company", "From", "To", "Post held"],
      ["1.", "Kettle & Sons", "2019", "Present", "Chief Analyst of Tea and of Other Leaves"],
      ["2.", "The Long Imaginary Company of the North", "2016", "2019", "Analyst"],
    ];
    const lines = await linesOf((doc) => drawTable(doc, { widths: [35, 100, 60, 60, 120], rows }));
    expect(lines).toEqual(rows.map((row) => row.join("\t")));
  });

  test("lists within a cell keep their items on lines of their own", async () => {
    const rows = [
      ["Employer", "Position", "Period", "Duties"],
      [
        "Kettle & Sons",
        "Analyst",
        "2016 – 2019",
        "• counted leaves of tea by kind and by garden\n• drew charts",
      ],
    ];
    const layout = await read((doc) => drawTable(doc, { widths: [110, 90, 80, 150], rows, rules: "all" }));
    expect(layout.text.split("\n").slice(1)).toEqual([
      "Kettle & Sons\tAnalyst\t2016 – 2019",
      "• counted leaves of tea by kind and by garden",
      "• drew charts",
    ]);
    expect(layout.lines.at(-1)?.cells).toEqual({ table: 0, row: 1, columns: [3] });
  });

  test.each(["all", undefined] as const)(
    "a row goes on overleaf, below the header again (rules: %s)",
    async (rules) => {
      const [header = [], first = [], second = []] = JOBS;
      const lines = await linesOf((doc) => {
        drawTable(doc, { widths: WIDTHS, rows: [header, first], rules, top: 690 });
        doc.addPage();
        const rest = ["", "", "", "and wrote down what they did"];
        drawTable(doc, { widths: WIDTHS, rows: [header, rest, second], rules, top: 60 });
      });
      expect(lines).toEqual([
        header.join("\t"),
        `${first.join("\t")} and wrote down what they did`,
        second.join("\t"),
      ]);
    },
  );

  test("headings may be centred over texts at the left, and need several lines", async () => {
    const rows = [
      ["Period", "Name of the Organisation", "Post Held", "Responsibilities"],
      ["2021 – Till date", "Banyan Imaginary Services", "Keeper", "Deployed models on three clusters"],
      ["2018 – 2021", "Mogra", "Pipeline Gardener", "Wrote pipelines"],
    ];
    const lines = await linesOf((doc) => {
      const widths = [70, 90, 80, 220];
      const body = drawTable(doc, { widths, rows: [rows[0] ?? []], align: "center" });
      drawTable(doc, { widths, rows: rows.slice(1), top: body, plain: true });
    });
    expect(lines).toEqual(rows.map((row) => row.join("\t")));
  });

  test.each(["all", undefined] as const)(
    "a header may be the last of its page (rules: %s)",
    async (rules) => {
      const lines = await linesOf((doc) => {
        drawTable(doc, { widths: WIDTHS, rows: JOBS.slice(0, 1), rules, top: 700 });
        doc.addPage();
        drawTable(doc, { widths: WIDTHS, rows: JOBS.slice(1), rules, top: 60, plain: true });
      });
      expect(lines).toEqual(READ);
    },
  );

  test("a dash below a date opens no item of a list", async () => {
    const rows = [
      ["Period", "Organisation", "Designation"],
      ["March 2021 – February 2022", "Mogra", "Keeper"],
      ["March 2019 – February 2021", "Peepal", "Gardener"],
    ];
    const lines = await linesOf((doc) => drawTable(doc, { widths: [62, 90, 90], rows, rules: "all" }));
    expect(lines).toEqual(rows.map((row) => row.join("\t")));
  });

  test("what follows a table is no row of it", async () => {
    const lines = await linesOf((doc) => {
      const end = drawTable(doc, { widths: WIDTHS, rows: JOBS });
      doc
        .font("Helvetica-Bold")
        .fontSize(12)
        .text("Education", 50, end + 14);
      doc
        .font("Helvetica")
        .fontSize(10)
        .text("BSc in Tea, University of Northmoor, 2016", 50, end + 32);
    });
    expect(lines).toEqual([...READ, "Education", "BSc in Tea, University of Northmoor, 2016"]);
  });

  test("a sidebar beside a table is read apart", async () => {
    const lines = await linesOf((doc) => {
      ["Skills", "Python", "SQL", "Docker", "Linux", "Bash", "Kubeflow", "Terraform"].forEach((text, i) => {
        doc
          .font("Helvetica")
          .fontSize(10)
          .text(text, 30, 112 + i * 17, { lineBreak: false });
      });
      drawTable(doc, { widths: [75, 95, 90, 150], rows: JOBS, left: 150, rules: "all" });
    });
    expect(lines.filter((line) => line.includes("\t"))).toEqual(READ);
    expect(lines).toContain("Terraform");
  });
});

describe("tables that are only layout", () => {
  test("columns under headings of sections are read one after the other", async () => {
    const lines = await linesOf((doc) => {
      for (const [x, texts] of [
        [50, ["Education", "BSc in Tea", "University of Northmoor", "2016"]],
        [300, ["Projects", "Leaf counter", "Kettle watcher", "Spoon atlas"]],
      ] as const) {
        texts.forEach((text, i) => {
          doc.fontSize(i === 0 ? 13 : 10).text(text, x, 100 + i * 18, { lineBreak: false });
        });
      }
    });
    expect(lines.indexOf("Projects")).toBeGreaterThan(lines.indexOf("2016"));
  });

  test("skills beside their kinds are no table of jobs", async () => {
    const rows = [
      ["Cloud", "AWS, GCP"],
      ["Tools", "Docker, Git"],
      ["Languages", "Python, Go"],
    ];
    const layout = await read((doc) => drawTable(doc, { widths: [100, 200], rows, rules: "all" }));
    expect(layout.lines.some((line) => line.cells)).toBe(false);
  });
});
