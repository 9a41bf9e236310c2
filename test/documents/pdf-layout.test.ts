import { describe, expect, test } from "vitest";
import { readDocument } from "../../src/documents/read-document.ts";
import { pdfOf } from "./documents.ts";

async function read(draw: (doc: PDFKit.PDFDocument) => void, options?: PDFKit.PDFDocumentOptions) {
  const layout = await readDocument(await pdfOf(draw, options), "me.pdf");
  if (!layout.ok) throw new Error(layout.message);
  return layout.value;
}

const linesAt = (doc: PDFKit.PDFDocument, left: number, top: number, lines: readonly string[], step = 14) => {
  for (const [i, line] of lines.entries())
    doc.fontSize(10).text(line, left, top + i * step, { lineBreak: false });
};

describe("reading order of a PDF", () => {
  test("a sidebar is read apart from the main column, even on the same base lines", async () => {
    const { text } = await read((doc) => {
      linesAt(doc, 40, 60, ["Skills", "Python", "SQL", "Docker", "Linux"]);
      linesAt(doc, 200, 60, [
        "Experience",
        "Built the search of a shop",
        "and its tests",
        "with two colleagues",
        "for a year",
      ]);
    });
    expect(text).toBe(
      "Skills\nPython\nSQL\nDocker\nLinux\nExperience\nBuilt the search of a shop\nand its tests\nwith two colleagues\nfor a year",
    );
  });

  test("dates at the right edge stay on the line of their entry", async () => {
    const { text } = await read((doc) => {
      linesAt(doc, 40, 60, [
        "Data Engineer",
        "Built pipelines for the north",
        "Analyst",
        "Counted things with care",
        "Intern",
      ]);
      linesAt(doc, 430, 60, ["2020 – 2022"]);
      linesAt(doc, 430, 88, ["2018 – 2020"]);
      linesAt(doc, 430, 116, ["2017"]);
    });
    expect(text.split("\n")[0]).toBe("Data Engineer\t2020 – 2022");
    expect(text.split("\n")[4]).toBe("Intern\t2017");
  });

  test("a heading in the margin gets a line of its own", async () => {
    const { text } = await read((doc) => {
      linesAt(doc, 40, 60, ["Experience"]);
      linesAt(doc, 150, 60, [
        "Data Engineer, Papermoon, 2020 – 2022",
        "Built pipelines for letters",
        "and kept them running",
      ]);
      linesAt(doc, 40, 120, ["Education"]);
      linesAt(doc, 150, 120, ["BSc in Physics, University of Northmoor, 2019", "Thesis on snow"]);
      linesAt(doc, 40, 180, ["Languages"]);
      linesAt(doc, 150, 180, ["English, Polish"]);
    });
    expect(text.split("\n").filter((line) => /^(?:Experience|Education|Languages)$/.test(line))).toHaveLength(
      3,
    );
    expect(text.split("\n")[1]).toBe("Data Engineer, Papermoon, 2020 – 2022");
  });

  test("columns that go on overleaf are read through", async () => {
    const { text } = await read((doc) => {
      for (const page of [1, 2]) {
        linesAt(
          doc,
          40,
          60,
          [`Skills`, `left ${page}a`, `left ${page}b`, `left ${page}c`, `left ${page}d`],
          17,
        );
        linesAt(doc, 250, 60, [
          `Experience`,
          `main ${page}a`,
          `main ${page}b`,
          `main ${page}c`,
          `main ${page}d`,
        ]);
        if (page === 1) doc.addPage();
      }
    });
    expect(text.indexOf("left 2d")).toBeLessThan(text.indexOf("main 1a"));
  });
});

describe("words of a PDF", () => {
  test("spaced headings are joined, wider gaps part words", async () => {
    const { text } = await read((doc) => {
      doc.fontSize(11).text("WORK EXPERIENCE", { characterSpacing: 4 });
      doc.text("E D U C A T I O N");
    });
    expect(text).toBe("WORK EXPERIENCE\nEDUCATION");
  });

  test("broken words are joined; compounds keep their hyphen", async () => {
    const { text } = await read((doc) => {
      linesAt(doc, 40, 60, [
        "We brought the models to produc-",
        "tion and kept the real-",
        "time part of it small.",
      ]);
    });
    expect(text).toBe("We brought the models to production\nand kept the real-time\npart of it small.");
  });

  test("page numbers and repeated heads are read once", async () => {
    const { text } = await read((doc) => {
      for (const page of [1, 2, 3]) {
        doc.fontSize(9).text("Ada Example, résumé", 50, 20, { lineBreak: false });
        doc.text(`Page ${page} of 3`, 500, 20, { lineBreak: false });
        linesAt(doc, 50, 120, [`Story ${page}`, "goes on here for a while"]);
        if (page < 3) doc.addPage();
      }
    });
    expect(text.match(/Ada Example/g)).toHaveLength(1);
    expect(text).not.toContain("Page");
  });

  test("link areas are kept with their line", async () => {
    const layout = await read((doc) => doc.text("LinkedIn", { link: "https://www.linkedin.com/in/ada" }));
    expect(layout.links).toEqual([{ url: "https://www.linkedin.com/in/ada", span: [0, 8] }]);
  });
});

describe("text that a person cannot see", () => {
  test.each<[string, (doc: PDFKit.PDFDocument) => void]>([
    ["white on white", (doc) => doc.fillColor("white").text("Kubernetes expert")],
    ["tiny", (doc) => doc.fontSize(1).text("Kubernetes expert")],
    ["off the page", (doc) => doc.text("Kubernetes expert", -400, 100, { lineBreak: false })],
    ["transparent", (doc) => doc.fillOpacity(0).text("Kubernetes expert")],
    [
      "under a white box",
      (doc) => doc.text("Kubernetes expert", 60, 300).rect(40, 280, 400, 60).fill("white"),
    ],
    [
      "in the colour of its box",
      (doc) =>
        doc.rect(40, 280, 400, 60).fill("#203040").fillColor("#213141").text("Kubernetes expert", 60, 300),
    ],
  ])("%s is left out and reported", async (_, draw) => {
    const layout = await read((doc) => {
      doc.text("Ada Example");
      draw(doc);
    });
    expect(layout.text).toBe("Ada Example");
    expect(layout.hidden?.join(" ")).toContain("Kubernetes expert");
    expect(layout.notes?.map((note) => note.code)).toEqual(["hidden-text"]);
  });

  test("white on a dark sidebar is seen", async () => {
    const layout = await read((doc) => {
      doc.rect(0, 0, 200, 842).fill("#203040");
      doc.fillColor("white").text("Ada Example", 40, 60);
    });
    expect(layout.text).toBe("Ada Example");
    expect(layout.hidden).toEqual([]);
  });
});
