import { readDocument } from "../../src/documents/read-document.ts";
import { alone, type BenchRow } from "../bench.ts";
import { newPdf, pdfBytes } from "../samples/pdf-page.ts";
import { LAYOUTS } from "./layouts/all.ts";
import type { ResumeLayout } from "./layouts/layout.ts";
import { inventPeople, type Person } from "./people.ts";

/** A file that is broken in one way, and what the reader must say to it: a fault, or "read". */
export interface BrokenDocument {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly file: string;
  readonly expected: "damaged" | "no-text" | "empty" | "encrypted" | "read";
}

/** Damaged and scanned résumés. */
export async function brokenDocuments(): Promise<BrokenDocument[]> {
  const person = inventPeople(1)[0] as Person;
  const pdf = await drawn("pdf one column, US dates right", person);
  const docx = await drawn("docx styles and tabs", person);
  const broken = (
    name: string,
    bytes: Uint8Array,
    expected: BrokenDocument["expected"],
    file = "resume.pdf",
  ): BrokenDocument => ({ name, bytes, file, expected });
  return [
    broken("PDF with its last line cut off", pdf.slice(0, -16), "read"),
    broken("PDF cut before its catalogue", pdf.slice(0, Math.floor(pdf.length * 0.6)), "damaged"),
    broken("PDF cut within its head", pdf.slice(0, 120), "damaged"),
    broken("PDF with a wrong table of objects", withWrongTable(pdf), "read"),
    broken("PDF with rubbish before its head", joined(new Uint8Array(300).fill(0x20), pdf), "read"),
    broken("PDF of zeros after its head", joined(pdf.slice(0, 9), new Uint8Array(4000)), "damaged"),
    broken("scan: a picture on every page", await scan(2), "no-text"),
    broken("blank pages", await pdfBytes(newPdf("blank", "A4", 50)), "no-text"),
    broken("DOCX cut in half", docx.slice(0, Math.floor(docx.length / 2)), "damaged", "resume.docx"),
    broken("DOCX with a flipped byte run", withNoise(docx), "damaged", "resume.docx"),
    broken("empty file", new Uint8Array(), "empty"),
  ];
}

export async function faultRows(): Promise<BenchRow[]> {
  const all = await brokenDocuments();
  let right = 0;
  for (const { name, bytes, file, expected } of all) {
    const read = await readDocument(bytes, file);
    const said = read.ok ? "read" : read.code;
    if (said === expected) right++;
    else process.stderr.write(`${name}\ttrue ${expected}\tread ${said}\n`);
  }
  return [
    alone(
      "damaged and scanned files answered as they should be",
      `${all.length} files`,
      right / all.length,
      "share",
    ),
  ];
}

async function drawn(name: string, person: Person): Promise<Uint8Array> {
  const layout = LAYOUTS.find((one) => one.name === name) as ResumeLayout;
  return (await layout.render(person)) as Uint8Array;
}

function joined(head: Uint8Array, rest: Uint8Array): Uint8Array {
  const whole = new Uint8Array(head.length + rest.length);
  whole.set(head);
  whole.set(rest, head.length);
  return whole;
}

/** Says that the table of objects stands where it does not. */
function withWrongTable(pdf: Uint8Array): Uint8Array {
  const text = Buffer.from(pdf).toString("latin1");
  return new Uint8Array(Buffer.from(text.replace(/startxref\s+\d+/, "startxref\n17"), "latin1"));
}

function withNoise(bytes: Uint8Array): Uint8Array {
  const noisy = bytes.slice();
  const from = Math.floor(bytes.length * 0.2);
  for (let i = from; i < bytes.length; i++) noisy[i] = (noisy[i]! * 31 + i) % 256;
  return noisy;
}

/** A grey picture as large as the page: what a scanner without text recognition makes. */
function scan(pages: number): Promise<Uint8Array> {
  const doc = newPdf("scan", "A4", 0);
  for (let page = 1; page <= pages; page++) {
    if (page > 1) doc.addPage();
    doc.image(Buffer.from(GREY_PNG, "base64"), 0, 0, { width: doc.page.width, height: doc.page.height });
  }
  return pdfBytes(doc);
}

/** One grey pixel. */
const GREY_PNG =
  "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGOoBwAAgQCB8bRcVgAAAABJRU5ErkJggg==";
