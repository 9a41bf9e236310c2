import PDFDocument from "pdfkit";

/** Years in a margin, everything of an entry on one line, as a well-known LaTeX class sets it. Invented person. */
const MARGIN = 130;
const WIDTH = 535 - MARGIN;
const doc = new PDFDocument({ size: "A4", margin: 50, bufferPages: true, info: { Title: "Sample of an invented person" } });
const chunks: Uint8Array[] = [];
doc.on("data", (chunk: Uint8Array) => chunks.push(chunk));
let y = 50;

export async function make(): Promise<Uint8Array> {
  head();
  section("Academic appointments");
  entry("2021–Present", [["Assistant Professor (W1) for Interpretable Learning", "b"], [", "], ["Universität Hinterwald", "i"], [", Hinterwald, Germany."]], "Group of four; teaching in German and English.");
  entry("2018–2021", [["Postdoctoral Researcher", "b"], [", "], ["Institute for Careful Machines", "i"], [", Zürich, Switzerland."]], "Probing of language models; shared-task organiser.");
  entry("Jun–Sep 2017", [["Research Intern", "b"], [", "], ["Farfield Labs", "i"], [", Cambridge, UK."]], "Attribution methods for speech.");
  section("Education");
  entry("2013–2018", [["PhD in Computational Linguistics", "b"], [", "], ["University of Elsewhere", "i"], [", Elsewhere, UK, "], ["summa cum laude", "i"], ["."]], "Thesis: What the Layers Know. Advisor: Prof. Oriel Thwaite.");
  entry("2011–2013", [["MSc in Artificial Intelligence", "b"], [", "], ["University of Elsewhere", "i"], [", "], ["distinction", "i"], ["."]]);
  entry("2008–2011", [["BA in Linguistics", "b"], [", "], ["Univerzita Nikde", "i"], [", Brno, Czechia."]]);
  section("Grants and awards");
  entry("2023", [["Early Career Grant, Imaginary Research Council, EUR 310,000."]]);
  entry("2019", [["Best paper, Conference on Fictional Linguistics."]]);
  section("Selected publications");
  publication("[1]", "Z. Nikdová and O. Thwaite. Heads that do nothing, carefully. Transactions of Invented NLP, 11:201–219, 2023.");
  publication("[2]", "Z. Nikdová, P. Odradek and M. Siskin. Probing probes. In Proc. of the Conference on Fictional Linguistics, pages 33–45, 2019.");
  publication("[3]", "Z. Nikdová. What the layers know (and when). PhD thesis, University of Elsewhere, 2018.");
  section("Teaching");
  entry("SS 2022–24", [["Deep Learning for Linguists, lecture and tutorial, 60 students."]]);
  entry("WS 2021", [["Seminar: Reading Attention Maps, 15 students."]]);
  section("Computer skills");
  entry("Languages", [["Python, R, Bash, Haskell"]]);
  entry("Libraries", [["PyTorch, Hugging Face Transformers, spaCy, JAX"]]);
  entry("Systems", [["Slurm, Git, LaTeX, Linux"]]);
  section("Languages");
  entry("Czech", [["Mother tongue"]]);
  entry("English", [["Fluent", "b"], [" (C2)"]]);
  entry("German", [["Good", "b"], [" (C1)"]]);
  footers();
  const ended = new Promise<void>((done) => doc.on("end", done));
  doc.end();
  await ended;
  return new Uint8Array(Buffer.concat(chunks));
}

function head(): void {
  doc.font("Helvetica").fontSize(32).fillColor("#444").text("Zdenka Nikdová", 50, y, { lineBreak: false });
  doc.font("Helvetica-Oblique").fontSize(15).fillColor("#777").text("Curriculum Vitae", 50, y + 40, { lineBreak: false });
  const lines = ["Erdachter Weg 3", "12345 Hinterwald, Germany", "+49 (151) 555 01 28", "zdenka.nikdova@hinterwald.example.de", "nikdova.example.org", "github.com/znikdova-sample"];
  doc.fontSize(9);
  for (const line of lines) {
    doc.text(line, 545 - doc.widthOfString(line), y, { lineBreak: false });
    y += 11.5;
  }
  y += 16;
}

function section(title: string): void {
  room(50);
  y += 8;
  doc.rect(50, y + 4, MARGIN - 60, 5).fill("#3873b3");
  doc.font("Helvetica").fontSize(15).fillColor("#3873b3").text(title, MARGIN, y, { lineBreak: false });
  y += 22;
}

type Run = readonly [text: string, style?: "b" | "i"];

function entry(label: string, runs: readonly Run[], note?: string): void {
  room(30);
  doc.font("Helvetica").fontSize(10).fillColor("#222");
  doc.text(label, MARGIN - 10 - doc.widthOfString(label), y, { lineBreak: false });
  doc.text("", MARGIN, y);
  for (const [at, [text, style]] of runs.entries()) {
    doc.font(style === "b" ? "Helvetica-Bold" : style === "i" ? "Helvetica-Oblique" : "Helvetica");
    doc.text(text, { width: WIDTH, continued: at < runs.length - 1 });
  }
  y = doc.y + 1;
  if (note) {
    doc.font("Helvetica").fontSize(8.6).text(note, MARGIN, y, { width: WIDTH });
    y = doc.y;
  }
  y += 4;
}

function publication(label: string, text: string): void {
  room(30);
  doc.font("Helvetica").fontSize(9.5).fillColor("#222").text(label, MARGIN - 24, y, { lineBreak: false });
  doc.text(text, MARGIN, y, { width: WIDTH });
  y = doc.y + 4;
}

function room(height: number): void {
  if (y + height < 770) return;
  doc.addPage();
  y = 50;
}

function footers(): void {
  const { count } = doc.bufferedPageRange();
  for (let page = 0; page < count; page++) {
    doc.switchToPage(page);
    doc.page.margins.bottom = 0;
    doc.font("Helvetica-Oblique").fontSize(8).fillColor("#777").text(`Zdenka Nikdová – ${page + 1}/${count}`, 460, 812, { lineBreak: false });
  }
}
