import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { zipStored } from "../src/documents/docx/zip.ts";
import { printedPdf, stopPrinting } from "./resumes/layouts/print.ts";

/** Writes the PDF and DOCX files of test/corpus/hard-resumes from their sources: `node bench/make-hard-resumes.ts`. */
const FOLDER = new URL("../test/corpus/hard-resumes/", import.meta.url);

for (const name of readdirSync(new URL("sources/", FOLDER))) {
  const source = readFileSync(new URL(`sources/${name}`, FOLDER), "utf8");
  const file = name.replace(/\.html$/, ".pdf").replace(/\.xml$/, ".docx");
  const bytes = name.endsWith(".html") ? await printedPdf(source) : docxOf(source);
  if (bytes) writeFileSync(new URL(file, FOLDER), bytes);
}
await stopPrinting();

/** A Word document of nothing but its text. */
function docxOf(document: string): Uint8Array {
  const types =
    '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>';
  const relations =
    '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>';
  const parts = { "[Content_Types].xml": types, "_rels/.rels": relations, "word/document.xml": document };
  const encoded = Object.entries(parts).map(([name, xml]) => [name, new TextEncoder().encode(xml)] as const);
  return zipStored(new Map(encoded));
}
