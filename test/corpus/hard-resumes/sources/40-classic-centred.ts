import PDFDocument from "pdfkit";

/** An executive's two pages, centred heads, employers in capitals with years at the right. Invented person. */
const doc = new PDFDocument({ size: "LETTER", margins: { top: 54, bottom: 54, left: 60, right: 60 }, info: { Title: "Sample of an invented person" } });
const chunks: Uint8Array[] = [];
doc.on("data", (chunk: Uint8Array) => chunks.push(chunk));

export async function make(): Promise<Uint8Array> {
  doc.font("Times-Bold").fontSize(20).text("CONSTANTIA R. HOLLOWAY, MBA", { align: "center" });
  doc.font("Times-Roman").fontSize(10.5).text("Scottsdale, AZ  ♦  480.555.0126  ♦  c.holloway@example.com".replaceAll("♦", "•"), { align: "center" });
  doc.moveDown();
  doc.font("Times-Bold").fontSize(13).text("VP, DATA & AI", { align: "center" });
  doc.font("Times-Italic").fontSize(10.5).text("Turning dashboards into decisions since before dashboards", { align: "center" });
  head("CORE COMPETENCIES");
  doc.font("Times-Roman").fontSize(10.5).text("Data Strategy  |  Data Governance  |  Snowflake  |  Team Building  |  P&L Ownership  |  Tableau", { align: "center" });
  head("PROFESSIONAL EXPERIENCE");
  firm("CACTUS WREN HOSPITALITY GROUP, Phoenix, AZ", "2018 – Present");
  role("Vice President, Data & AI (2021 – Present)");
  told("Lead 45 people across analytics, engineering and machine learning with a budget of $14M.");
  item("Consolidated nine warehouses into Snowflake and retired 300 reports.");
  item("Launched demand forecasting that lifted revenue per room by 4%.");
  role("Senior Director, Analytics (2018 – 2021)");
  told("Built the analytics function from three to 22.");
  firm("MESA VERDE RETAIL CORPORATION, Denver, CO", "2009 – 2018");
  role("Director, Business Intelligence (2013 – 2018)");
  item("Introduced Tableau to 1,200 store managers.");
  role("Manager, Reporting (2009 – 2013)");
  item("Cut the monthly close from 12 days to five.");
  head("EDUCATION");
  doc.font("Times-Roman").text("Master of Business Administration (MBA), University of the High Desert, Tucson, AZ, 2009");
  doc.text("Bachelor of Science in Economics, Prairie Sample University, Lincoln, NE, 2004");
  const ended = new Promise<void>((done) => doc.on("end", done));
  doc.end();
  await ended;
  return new Uint8Array(Buffer.concat(chunks));
}

function head(text: string): void {
  doc.moveDown(0.8).font("Times-Bold").fontSize(12).text(text, { align: "center" });
  doc.moveTo(60, doc.y).lineTo(552, doc.y).lineWidth(0.7).stroke().moveDown(0.4);
}

function firm(name: string, years: string): void {
  doc.moveDown(0.4).font("Times-Bold").fontSize(10.5);
  const { y } = doc;
  doc.text(years, 60, y, { align: "right" }).text(name, 60, y);
}

function role(text: string): void {
  doc.font("Times-BoldItalic").fontSize(10.5).text(text);
}

function told(text: string): void {
  doc.font("Times-Roman").fontSize(10.5).text(text);
}

function item(text: string): void {
  doc.font("Times-Roman").fontSize(10.5).text(`• ${text}`, { indent: 12 });
}
