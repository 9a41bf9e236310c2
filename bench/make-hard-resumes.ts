import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { zipStored } from "../src/documents/docx/zip.ts";
import { printedPdf, stopPrinting } from "./resumes/layouts/print.ts";

/**
 * Writes the PDF and DOCX files of test/corpus/hard-resumes from their sources: `node bench/make-hard-resumes.ts`, with
 * the beginning of a name only those. A source in TypeScript makes its file itself.
 */
const FOLDER = new URL("../test/corpus/hard-resumes/", import.meta.url);

const SOURCES = new URL("sources/", FOLDER);

for (const name of readdirSync(SOURCES).filter(
  (one) => /^\d/.test(one) && one.startsWith(process.argv[2] ?? ""),
)) {
  const bytes = name.endsWith(".ts") ? await madeBy(name) : await printedOrPacked(name);
  if (bytes) writeFileSync(new URL(name.replace(/\.\w+$/, `.${kindOf(bytes)}`), FOLDER), bytes);
}
await stopPrinting();

async function madeBy(name: string): Promise<Uint8Array> {
  const { make } = (await import(new URL(name, SOURCES).href)) as { make: () => Promise<Uint8Array> };
  return make();
}

async function printedOrPacked(name: string): Promise<Uint8Array | null> {
  const source = readFileSync(new URL(name, SOURCES), "utf8");
  return name.endsWith(".html") ? printedPdf(source) : docxOf(source);
}

/** A Word document is a zip. */
function kindOf(bytes: Uint8Array): "pdf" | "docx" {
  return bytes[0] === 0x50 ? "docx" : "pdf";
}

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
