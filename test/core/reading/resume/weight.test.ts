import { describe, expect, test } from "vitest";
import { piecesOf } from "../../../../src/core/reading/resume/pieces.ts";
import { readDocument } from "../../../../src/documents/read-document.ts";
import { bytesOf, pdfOf } from "../../../documents/documents.ts";

describe("the only bold words of a line", () => {
  test("in a PDF", async () => {
    const bytes = await pdfOf((doc) => {
      doc.fontSize(10).font("Helvetica").text("2021 ", 40, 60, { continued: true });
      doc.font("Helvetica-Bold").text("DATA SCIENTIST ", { continued: true });
      doc.font("Helvetica").text("FERNHILL FREIGHT");
      doc.font("Helvetica-Bold").text("All of it bold", 40, 90);
    });
    expect(await boldPartsOf(bytes, "me.pdf")).toEqual(["DATA SCIENTIST", undefined]);
  });

  test.each([
    ["me.html", "<p><b>Data</b><b> Scientist</b> Acme</p><p><b>a</b> b <b>c</b></p><p><b>whole</b></p>"],
    ["me.md", "**Data Scientist** Acme\n\n**a** b **c**\n\nplain\n"],
  ])("in %s", async (name, text) => {
    expect(await boldPartsOf(bytesOf(text), name)).toEqual(["Data Scientist", undefined, undefined]);
  });
});

async function boldPartsOf(bytes: Uint8Array, name: string) {
  const layout = await readDocument(bytes, name);
  if (!layout.ok) throw new Error(layout.message);
  return layout.value.lines.map(({ boldPart }) => boldPart);
}

describe("weight parts a title from an employer", () => {
  const cut = (text: string, boldPart?: string) =>
    piecesOf([text], [{ bold: false, ...(boldPart && { boldPart }) }]).map((piece) => piece.text);
  test.each([
    ["DATA SCIENTIST FERNHILL FREIGHT", "DATA SCIENTIST", ["DATA SCIENTIST", "FERNHILL FREIGHT"]],
    ["Staff Nurse, Wards, Royal Infirmary", "Royal Infirmary", ["Staff Nurse, Wards", "Royal Infirmary"]],
    ["Master of Arts (cum laude)", "Master of Arts", ["Master of Arts (cum laude)"]],
    ["Role: Engineer", "Role:", ["Role: Engineer"]],
    ["Engineer at large", "at", ["Engineer at large"]],
  ])("%s, of which bold: %s", (text, boldPart, expected) => expect(cut(text, boldPart)).toEqual(expected));

  test("the full stop of a sentence goes, that of a legal form stays", () => {
    expect(cut("Institute of Snow.")).toEqual(["Institute of Snow"]);
    expect(cut("Fernhill Corp.")).toEqual(["Fernhill Corp."]);
  });
});
