import { deflateRawSync, deflateSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import { zipStored } from "../../src/documents/docx/zip.ts";
import { readDocument } from "../../src/documents/read-document.ts";
import { bytesOf, PNG, pdfOf } from "./documents.ts";

async function fault(bytes: Uint8Array, name: string): Promise<string> {
  const read = await readDocument(bytes, name);
  if (read.ok) return `read: ${read.value.text.slice(0, 60)}`;
  expect(read.message.length).toBeGreaterThan(40);
  expect(read.message).toContain(name);
  return read.code;
}

describe("documents that cannot be read", () => {
  test("empty", async () => {
    expect(await fault(new Uint8Array(), "me.pdf")).toBe("empty");
    expect(await fault(bytesOf(" \n\t\n"), "me.txt")).toBe("empty");
  });

  test("a hundred megabytes are refused before anything is parsed", async () => {
    const bytes = new Uint8Array(100 * 1024 * 1024);
    bytes.set(bytesOf("%PDF-1.7\n"));
    const start = performance.now();
    expect(await fault(bytes, "me.pdf")).toBe("too-large");
    expect(performance.now() - start).toBeLessThan(50);
  });

  test("a PDF with a password", async () => {
    const bytes = await pdfOf((doc) => doc.text("Ada Example"), { userPassword: "secret" });
    expect(await fault(bytes, "me.pdf")).toBe("encrypted");
  });

  test("a PDF that may be read but not changed is read", async () => {
    const bytes = await pdfOf((doc) => doc.text("Ada Example"), { ownerPassword: "secret" });
    expect(await fault(bytes, "me.pdf")).toBe("read: Ada Example");
  });

  test("a scan: a PDF with nothing but a picture", async () => {
    const bytes = await pdfOf((doc) => doc.image(Buffer.from(PNG), 0, 0, { width: 500 }));
    expect(await fault(bytes, "scan.pdf")).toBe("no-text");
  });

  test("binary noise", async () => {
    const noise = Uint8Array.from({ length: 5000 }, (_, i) => (i * 7919 + ((i * i) % 251)) % 256);
    expect(await fault(noise, "me.pdf")).toBe("binary");
    expect(await fault(noise, "me.txt")).toBe("binary");
  });

  test.each([
    ["me.doc", Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, 0, 0, 0]), "Word"],
    ["me.rtf", bytesOf("{\\rtf1\\ansi Ada Example}"), "RTF"],
    ["me.zip", zipStored(new Map([["a.txt", bytesOf("Ada")]])), "zip"],
    [
      "me.odt",
      zipStored(new Map([["mimetype", bytesOf("application/vnd.oasis.opendocument.text")]])),
      "OpenDocument",
    ],
  ])("%s is named as what it is", async (name, bytes, word) => {
    const read = await readDocument(bytes, name);
    expect(read).toMatchObject({ ok: false, code: "unsupported" });
    expect(read.ok ? "" : read.message).toContain(word);
  });

  test("a photograph is named as one, so that recognising its text can be offered", async () => {
    const read = await readDocument(PNG, "photo.png");
    expect(read).toMatchObject({ ok: false, code: "picture" });
    expect(read.ok ? "" : read.message).toContain("photo.png is a picture (PNG)");
  });

  test("damaged PDF and DOCX", async () => {
    expect(await fault(bytesOf("%PDF-1.7\nnothing more"), "me.pdf")).toBe("damaged");
    const archive = zipStored(new Map([["word/document.xml", bytesOf("<w:document><w:body><w:p>")]]));
    expect(await fault(archive.subarray(0, archive.length - 30), "me.docx")).toBe("damaged");
    expect(await fault(archive, "me.docx")).toBe("damaged");
  });

  test("a DOCX that inflates without end is given up early, whatever size it claims", async () => {
    const start = performance.now();
    expect(await fault(deflatedDocx(new Uint8Array(40 * 1024 * 1024)), "me.docx")).toBe("zip-bomb");
    expect(performance.now() - start).toBeLessThan(3000);
  });

  test("a PDF whose stream inflates without end", async () => {
    const packed = deflateSync(new Uint8Array(70 * 1024 * 1024));
    const head = bytesOf(`%PDF-1.4\n1 0 obj\n<</Length ${packed.length}/Filter/FlateDecode>>\nstream\n`);
    const bytes = Buffer.concat([head, packed, bytesOf("\nendstream\nendobj\n")]);
    expect(await fault(new Uint8Array(bytes), "me.pdf")).toBe("zip-bomb");
  });

  test("reading that outlasts its time is given up", async () => {
    const bytes = await pdfOf((doc) => doc.text("Ada Example"));
    let time = 0;
    const late = { now: () => (time += 30_000), after: () => () => {} };
    expect(await readDocument(bytes, "me.pdf", late)).toMatchObject({ ok: false, code: "too-slow" });
  });
});

describe("documents with a wrong name are read by their content, with a note", () => {
  test("PDF called .docx, text called .pdf, HTML called .txt", async () => {
    const pdf = await pdfOf((doc) => doc.text("Ada Example"));
    for (const [bytes, name, text] of [
      [pdf, "me.docx", "Ada Example"],
      [bytesOf("Ada Example\nada@example.org"), "me.pdf", "Ada Example\nada@example.org"],
      [bytesOf("<!doctype html><html><body><p>Ada Example</p></body></html>"), "me.txt", "Ada Example"],
    ] as const) {
      const read = await readDocument(bytes, name);
      expect(read.ok && read.value.text).toBe(text);
      expect(read.ok && read.value.notes?.map((note) => note.code)).toEqual(["wrong-extension"]);
    }
  });
});

/** A DOCX whose document part is deflated and whose directory claims that it is small. */
function deflatedDocx(content: Uint8Array): Uint8Array {
  const packed = new Uint8Array(deflateRawSync(content));
  const stored = zipStored(new Map([["word/document.xml", packed]]));
  const view = new DataView(stored.buffer);
  view.setUint16(8, 8, true);
  const directory = view.getUint32(stored.length - 6, true);
  view.setUint16(directory + 10, 8, true);
  return stored;
}
