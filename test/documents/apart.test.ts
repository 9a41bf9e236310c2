import { expect, test } from "vitest";
import { openScanApart, readDocumentApart } from "../../src/documents/apart/read-apart.ts";
import { readDocument } from "../../src/documents/read-document.ts";
import { bytesOf, PNG, pdfOf } from "./documents.ts";

test("a document is read apart as it is read here", async () => {
  const pdf = await pdfOf((doc) => doc.text("Ada Example\nData engineer"));
  for (const [bytes, name] of [
    [pdf, "me.pdf"],
    [bytesOf("<p>Ada Example</p>"), "me.html"],
    [bytesOf("Ada Example"), "me.txt"],
    [new Uint8Array(), "me.pdf"],
    [PNG, "me.png"],
  ] as const) {
    expect(await readDocumentApart(bytes, name)).toEqual(await readDocument(bytes, name));
  }
}, 20_000);

test("pictures are opened apart", async () => {
  const scan = await openScanApart(PNG, "me.png");
  expect(scan.ok && scan.value.pages[0]?.picture?.bytes.length).toBe(PNG.length);
}, 20_000);

/** Letters of a font are mapped to sixteen million signs, which takes pdf.js many seconds. */
function endlessFont(): Uint8Array {
  const map =
    "1 begincodespacerange <00000000> <ffffffff> endcodespacerange\n" +
    "1 beginbfrange <00000000> <00fffffe> <0041> endbfrange\n".repeat(40);
  const content = "BT /F 12 Tf 50 50 Td <00000041> Tj ET";
  const stream = (text: string) => `<</Length ${text.length}>>\nstream\n${text}\nendstream`;
  const objects = [
    "<</Type/Catalog/Pages 2 0 R>>",
    "<</Type/Pages/Kids[3 0 R]/Count 1>>",
    "<</Type/Page/Parent 2 0 R/MediaBox[0 0 200 100]/Contents 4 0 R/Resources<</Font<</F 5 0 R>>>>>>",
    stream(content),
    "<</Type/Font/Subtype/Type0/BaseFont/X/Encoding/Identity-H/ToUnicode 6 0 R/DescendantFonts[7 0 R]>>",
    stream(map),
    "<</Type/Font/Subtype/CIDFontType2/BaseFont/X/CIDSystemInfo<</Registry(Adobe)/Ordering(Identity)/Supplement 0>>>>",
  ];
  return bytesOf(
    `%PDF-1.4\n${objects.map((one, i) => `${i + 1} 0 obj\n${one}\nendobj\n`).join("")}trailer<</Root 1 0 R>>`,
  );
}

test("a reading that does not come back, or fills the memory, is ended", async () => {
  const read = await readDocumentApart(endlessFont(), "me.pdf", 700);
  expect(read.ok ? "read" : read.code).toMatch(/^(?:too-slow|zip-bomb)$/);
}, 60_000);
