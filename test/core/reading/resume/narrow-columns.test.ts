import { expect, test } from "vitest";
import { readDocument } from "../../../../src/documents/read-document.ts";
import { pdfOf } from "../../../documents/documents.ts";
import { AT, reader } from "./shipped-samples.ts";

type Line = readonly [text: string, left: number, isBold?: boolean];

/** A page whose lines stand where they are put. */
async function profileOfLines(lines: readonly Line[]) {
  const bytes = await pdfOf((doc) => {
    for (const [i, [text, left, isBold]] of lines.entries()) {
      doc.font(isBold ? "Helvetica-Bold" : "Helvetica").fontSize(10);
      doc.text(text, left, 60 + i * 14, { lineBreak: false });
    }
  });
  const layout = await readDocument(bytes, "me.pdf");
  if (!layout.ok) throw new Error(layout.message);
  return reader.read(layout.value, AT);
}

const HEAD: readonly Line[] = [
  ["Ada Example", 40, true],
  ["ada@example.org", 40],
];

test("a period that breaks at the column's edge is one", async () => {
  const { education } = await profileOfLines([
    ...HEAD,
    ["EDUCATION", 40, true],
    ["Bachelor of Science in Mechatronics at University of Whitlow (09/2018 –", 40],
    ["06/2021)", 40],
  ]);
  expect(education).toMatchObject([
    { degree: "Bachelor of Science in Mechatronics", start: "2018-09", end: "2021-06" },
  ]);
});

test("lines set in below a title and its dates are no employer", async () => {
  const { work } = await profileOfLines([
    ...HEAD,
    ["EXPERIENCE", 40, true],
    ["Actuarial Trainee | Fernhill Freight", 40, true],
    ["05/2019 – 06/2021", 40],
    ["Rewrote the import of customer files", 60],
    ["Was on call one week in six", 60],
  ]);
  expect(work).toMatchObject([{ title: "Actuarial Trainee", organisation: "Fernhill Freight" }]);
});

test("a bullet goes on under its sign for a few words", async () => {
  const { education } = await profileOfLines([
    ...HEAD,
    ["EDUCATION", 40, true],
    ["2014 - 2016", 40],
    ["Wardstone University", 40],
    ["• Master of Human-Computer", 40],
    ["Interaction", 40],
    ["• GPA: 3.8", 40],
  ]);
  expect(education).toMatchObject([{ degree: "Master of Human-Computer Interaction" }]);
});
