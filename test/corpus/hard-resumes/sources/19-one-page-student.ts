import PDFDocument from "pdfkit";

/** The one page that students of computing hand in, as LaTeX sets it. Sample of an invented person. */
const [LEFT, RIGHT] = [36, 576];
const doc = new PDFDocument({ size: "LETTER", margin: 36, info: { Title: "Sample of an invented person" } });
const chunks: Uint8Array[] = [];
doc.on("data", (chunk: Uint8Array) => chunks.push(chunk));
let y = 34;

export async function make(): Promise<Uint8Array> {
  centred("Tavish Oldenmoor", "Times-Bold", 25);
  contact();
  section("Education");
  entry("University of Upper Nowhere", "Fernsby, OH", "Bachelor of Science in Computer Science, Minor in Statistics", "Aug. 2022 – May 2026");
  bullets(["GPA: 3.87/4.00; Dean's List (six semesters)", "Relevant Coursework: Data Structures, Machine Learning, Operating Systems, Linear Algebra, Databases"]);
  entry("Hollow Creek Community College", "Hollow Creek, OH", "Associate of Arts in Liberal Arts", "Aug. 2020 – May 2022");
  section("Experience");
  entry("Undergraduate Research Assistant", "June 2024 – Present", "University of Upper Nowhere", "Fernsby, OH");
  bullets([
    "Fine-tuned speech recognition models in PyTorch on 40 hours of recorded town meetings, lowering the word error rate",
    "by 11% over the baseline; wrote the evaluation harness with pytest and reported to a group of six",
  ]);
  entry("Software Engineering Intern", "May 2025 – Aug. 2025", "Larkspur Freight Systems", "Remote");
  bullets(["Moved nightly jobs from cron to Airflow, with alerts that somebody reads", "Built a REST API with FastAPI and PostgreSQL that dispatchers open 900 times a day"]);
  entry("Teaching Assistant, Introduction to Algorithms", "Jan. 2024 – May 2024", "University of Upper Nowhere", "Fernsby, OH");
  bullets(["Held two weekly recitations for 35 students; graded fairly, or so they say"]);
  section("Projects");
  project("Gitlytics", "Python, Flask, React, PostgreSQL, Docker", "June 2023 – Present");
  bullets(["Full-stack web application that shows who reviews whose pull requests"]);
  project("Owl Counter", "TensorFlow, Raspberry Pi", "Jan. 2023 – Apr. 2023");
  bullets(["Counts owls at night from sound; 14 owls so far"]);
  section("Technical Skills");
  skills("Languages", "Python, Java, C++, SQL (Postgres), JavaScript, R");
  skills("Frameworks", "PyTorch, FastAPI, Flask, React");
  skills("Developer Tools", "Git, Docker, Google Cloud Platform, Airflow");
  const ended = new Promise<void>((done) => doc.on("end", done));
  doc.end();
  await ended;
  return new Uint8Array(Buffer.concat(chunks));
}

function contact(): void {
  const parts = ["330-555-0147", "oldenmoor.3@example.edu", "linkedin.com/in/tavish-oldenmoor", "github.com/toldenmoor-sample"];
  const line = parts.join("  |  ");
  doc.font("Times-Roman").fontSize(10);
  const x = (612 - doc.widthOfString(line)) / 2;
  doc.text(line, x, y, { lineBreak: false });
  const at = (part: string) => x + doc.widthOfString(line.slice(0, line.indexOf(part)));
  for (const part of parts.slice(1)) {
    const target = part.includes("@") ? `mailto:${part}` : `https://${part}`;
    doc.link(at(part), y, doc.widthOfString(part), 11, target);
    doc.moveTo(at(part), y + 10).lineTo(at(part) + doc.widthOfString(part), y + 10).lineWidth(0.4).stroke();
  }
  y += 20;
}

function centred(text: string, font: string, size: number): void {
  doc.font(font).fontSize(size).text(text, LEFT, y, { width: RIGHT - LEFT, align: "center", lineBreak: false });
  y += size * 1.25;
}

/** Small capitals, as the font of LaTeX without any draws them: large first letters, the rest at four fifths. */
function section(title: string): void {
  y += 7;
  let x = LEFT;
  for (const word of title.split(" ")) {
    doc.font("Times-Roman").fontSize(12).text(word[0]!, x, y, { lineBreak: false });
    x += doc.widthOfString(word[0]!);
    doc.fontSize(9.6).text(word.slice(1).toUpperCase(), x, y + 2, { lineBreak: false });
    x += doc.widthOfString(`${word.slice(1).toUpperCase()} `) + 1;
  }
  doc.moveTo(LEFT, y + 14).lineTo(RIGHT, y + 14).lineWidth(0.5).stroke();
  y += 18;
}

function right(text: string): void {
  doc.text(text, RIGHT - 6 - doc.widthOfString(text), y, { lineBreak: false });
}

function entry(a: string, b: string, c: string, d: string): void {
  doc.font("Times-Bold").fontSize(11).text(a, LEFT + 8, y, { lineBreak: false });
  doc.font("Times-Roman");
  right(b);
  y += 13;
  doc.font("Times-Italic").fontSize(10).text(c, LEFT + 8, y, { lineBreak: false });
  right(d);
  y += 14;
}

function project(name: string, tools: string, period: string): void {
  doc.font("Times-Bold").fontSize(10).text(name, LEFT + 8, y, { lineBreak: false });
  const x = LEFT + 8 + doc.widthOfString(name);
  doc.font("Times-Roman").text(" | ", x, y, { lineBreak: false });
  doc.font("Times-Italic").text(tools, x + 12, y, { lineBreak: false });
  doc.font("Times-Roman");
  right(period);
  y += 14;
}

function bullets(lines: readonly string[]): void {
  for (const line of lines) {
    doc.font("Times-Roman");
    if (!/^by /.test(line)) doc.fontSize(6).text("•", LEFT + 20, y + 2, { lineBreak: false });
    doc.fontSize(9.8).text(line, LEFT + 29, y, { lineBreak: false });
    y += 12.5;
  }
  y += 2;
}

function skills(label: string, list: string): void {
  doc.font("Times-Bold").fontSize(10).text(label, LEFT + 8, y, { lineBreak: false });
  const x = LEFT + 8 + doc.widthOfString(label);
  doc.font("Times-Roman").text(`: ${list}`, x, y, { lineBreak: false });
  y += 12.5;
}
