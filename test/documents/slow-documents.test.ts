import { expect, test } from "vitest";
import { readDocument } from "../../src/documents/read-document.ts";
import { bytesOf } from "./documents.ts";

/** Milliseconds of the processor. */
async function timeOf(bytes: Uint8Array, name: string): Promise<number> {
  const began = process.cpuUsage();
  await readDocument(bytes, name);
  const { user, system } = process.cpuUsage(began);
  return (user + system) / 1000;
}

const STYLES = `<style>${".a .b li { display: none }\n".repeat(500)}</style>`;

// Documents of this kind took from ten seconds to minutes.
test.each([
  [
    "elements nested sixty thousand deep",
    `${STYLES}<w:tbl><w:tr><w:tc>${"<w:tbl><w:tr><w:tc>".repeat(60_000)}x`,
  ],
  ["a hundred thousand elements beside many style rules", STYLES + "<i>a</i>".repeat(100_000)],
  ["a tag that never ends", `<p>a</p></h${"2020-".repeat(280_000)}`],
  ["tags within quotes that never end", '<a "'.repeat(300_000)],
])(
  "HTML: %s",
  async (_name, html) => {
    expect(await timeOf(bytesOf(`<!doctype html><html><body><p>Ada</p>${html}`), "me.html")).toBeLessThan(
      4000,
    );
  },
  60_000,
);

test("PDF: thousands of objects that are not closed, within a broken stream", async () => {
  const object = "6 0 obj\n<<\n/ProcSet [/PDerUnit 1\n/Annots [11 0 R 13 0 R 15 0 R]\n>>\nendobj\n";
  const pdf = `%PDF-1.3\n1 0 obj\n<</Length 900/Filter/FlateDecode>>\nstream\nx${object.repeat(3000)}\nendstream\nendobj\n`;
  expect(await timeOf(bytesOf(pdf), "me.pdf")).toBeLessThan(2000);
});

test("deep nesting keeps the text", async () => {
  const deep = `<p>Ada Example</p>${"<div>".repeat(5000)}<p>Skills</p><p>Python</p>${"</div>".repeat(5000)}<p>Git</p>`;
  const read = await readDocument(bytesOf(deep), "me.html");
  expect(read.ok && read.value.text.split("\n")).toEqual(["Ada Example", "Skills", "Python", "Git"]);
});
