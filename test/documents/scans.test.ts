import { readFileSync } from "node:fs";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { openScan } from "../../src/documents/pictures/open-scan.ts";
import { readScan } from "../../src/documents/pictures/read-scan.ts";
import { type Recogniser, startRecogniser } from "../../src/documents/pictures/recogniser.ts";
import { installedRecogniserParts } from "../../src/documents/pictures/recogniser-files.ts";
import type { Scan } from "../../src/documents/pictures/scan.ts";
import { readDocument } from "../../src/documents/read-document.ts";
import { PNG, pdfOf } from "./documents.ts";

const picture = readFileSync(new URL("../fixtures/scans/invented-person.png", import.meta.url));

let recogniser: Recogniser;
beforeAll(async () => {
  recogniser = await startRecogniser(installedRecogniserParts());
});
afterAll(() => recogniser.close());

async function opened(bytes: Uint8Array, name = "scan.pdf"): Promise<Scan> {
  const scan = await openScan(bytes, name);
  if (!scan.ok) throw new Error(scan.message);
  return scan.value;
}

async function recognised(scan: Scan) {
  const words = [];
  for (const page of scan.pages)
    words.push(page.picture ? await recogniser.recognise(page.picture.bytes, () => {}) : []);
  const layout = readScan(scan, words);
  if (!layout.ok) throw new Error(layout.message);
  return layout.value;
}

function scanPdf(draw: (doc: PDFKit.PDFDocument) => void = () => {}): Promise<Uint8Array> {
  return pdfOf((doc) => {
    doc.image(picture, 0, 0, { width: doc.page.width });
    draw(doc);
  });
}

describe("a scan is recognised", () => {
  test("a photograph as a file: lines, columns and headings are laid out", async () => {
    const { text, lines, notes, doubtful } = await recognised(
      await opened(new Uint8Array(picture), "me.png"),
    );
    expect(text.split("\n").slice(0, 6)).toEqual([
      "Quillon Marmaduke",
      "Sample of an invented person",
      "quillon.marmaduke@example.org | 020 7946 0123 | Leeds, United Kingdom",
      "Experience",
      "Machine Learning Engineer\tJan 2022 - Present",
      "Fjordlight Optics",
    ]);
    const [name, about] = lines;
    expect(name!.fontSize).toBeGreaterThan(1.4 * about!.fontSize);
    expect(notes?.map((note) => note.code)).toEqual(["read-from-picture"]);
    for (const [start, end] of doubtful!) expect(text.slice(start, end)).toMatch(/^\S+$/);
  });

  test("the pages of a PDF that are pictures; a page with text is read as text", async () => {
    const bytes = await scanPdf((doc) => doc.addPage().text("Certificates\nSailing licence, 2020"));
    const scan = await opened(bytes);
    expect(scan.pages.map((page) => page.picture !== null)).toEqual([true, false]);
    const { text } = await recognised(scan);
    expect(text).toContain("Data Scientist\tMar 2019 - Dec 2021");
    expect(text).toContain("Sailing licence, 2020");
  }, 20_000);
});

describe("without recognition", () => {
  test("a page that is a picture with an app's stamp on it counts as a scan", async () => {
    const stamped = await scanPdf((doc) => doc.fontSize(8).text("Scanned with an invented app", 50, 700));
    expect(await readDocument(stamped, "scan.pdf")).toMatchObject({ ok: false, code: "no-text" });
  });

  test("pages of pictures beside pages of text are named in a note", async () => {
    const mixed = await scanPdf((doc) => doc.addPage().text("Ada Example\nData engineer"));
    const read = await readDocument(mixed, "mixed.pdf");
    expect(read.ok && read.value.notes?.map((note) => note.code)).toEqual(["pictures-unread"]);
    expect(read.ok && read.value.notes?.[0]?.message).toContain("Page 1 is a picture");
  });

  test.each([
    ["a small PNG cut off", PNG.subarray(0, 12), "damaged"],
    ["text", new TextEncoder().encode("Ada Example"), "damaged"],
    ["nothing", new Uint8Array(), "damaged"],
  ])("%s is no scan", async (_name, bytes, code) => {
    expect(await openScan(bytes, "me.png")).toMatchObject({ ok: false, code });
  });

  test("pages without any picture, and pictures packed in a way that cannot be opened, are told apart", async () => {
    const blank = await pdfOf(() => {});
    expect(await openScan(blank, "me.pdf")).toMatchObject({ ok: false, code: "no-picture" });
    const whole = Buffer.from(await scanPdf()).toString("latin1");
    const packed = Buffer.from(
      whole.replace("/Filter /FlateDecode\n/DecodeParms", "/Filter /JBIG2Decode\n/DecodeParms"),
      "latin1",
    );
    expect(await openScan(new Uint8Array(packed), "me.pdf")).toMatchObject({
      ok: false,
      code: "picture-packing",
    });
  });

  test("a picture that recognition finds no words in", () => {
    const read = { segments: [], hidden: [], links: [], height: 842, isScan: true };
    const scan = { name: "me.png", total: 1, pages: [{ read, picture: { bytes: PNG, pixel: 1 } }] };
    expect(readScan(scan, [[]])).toMatchObject({ ok: false, code: "no-words" });
  });
});
