import { getDocumentProxy } from "unpdf";
import { describe, expect, test } from "vitest";
import { readDocument } from "../../src/documents/read-document.ts";
import { reportPdf } from "../../src/formats/report/pdf.ts";
import type { Block, Report } from "../../src/formats/report/shape.ts";
import { reportFonts } from "../../src/store/report-fonts.ts";

const fonts = reportFonts();
const step = {
  name: "Docker",
  when: "2 to 20 March 2026",
  hours: "12–30 hours",
  reach: "12 to 15 of 89 ads",
  why: "40 of 89 ads require it.",
  ways: [{ label: "To begin", text: "A book", url: "https://example.org/book" }],
};
const BLOCKS: readonly Block[] = [
  { kind: "lead", text: "What stands first." },
  {
    kind: "fits",
    rows: [{ name: "NLP engineer", fit: 0.5, strength: 0.7, interest: null, market: 0.2, reach: "1 of 9" }],
  },
  {
    kind: "table",
    caption: "What is asked for",
    head: ["Skill", "Ads"],
    rows: [
      ["Python", "9"],
      ["Docker", "4"],
    ],
  },
  { kind: "list", items: ["One question", "Another question"] },
  { kind: "steps", steps: [step, step] },
  { kind: "note", text: "What it rests on." },
];

function reportOf(given: Partial<Report> = {}): Report {
  return {
    title: "Towards NLP",
    about: "For a sample",
    sections: [{ title: "Standing", blocks: BLOCKS }],
    ...given,
  };
}

async function textOf(bytes: Uint8Array): Promise<string> {
  const read = await readDocument(bytes.slice(), "report.pdf");
  return read.ok ? read.value.text.replace(/\s+/g, " ") : read.message;
}

describe("letters", () => {
  test.each([
    ["Polish", "Zażółć gęślą jaźń"],
    ["Vietnamese", "Nguyễn Thị Ngọc Ánh"],
    ["Turkish", "İğdır'lı Gülşah"],
    ["Czech and Romanian", "Žluťoučký kůň, Ștefan Țepeș"],
    ["Greek", "Ελένη Παπαδοπούλου"],
    ["Russian", "Дмитрий Щукин"],
    ["Ukrainian and Serbian", "Їжак Ґалаґан, Ђорђе Љубица"],
  ])("%s comes out as it went in, as text and as heading", async (_, words) => {
    const { bytes, lettersLost } = await reportPdf(
      reportOf({ title: words, about: `For ${words}` }),
      "2026-03-02",
      fonts,
    );
    expect(lettersLost).toEqual([]);
    const text = await textOf(bytes);
    expect(text).toContain(`For ${words}`);
    expect(text.replace(`For ${words}`, "")).toContain(words);
  });

  test("accents written apart come together; a letter is the same wherever it stands", async () => {
    const { bytes, lettersLost } = await reportPdf(
      reportOf({ about: "Ngo\u0323c, Zoe\u0308 and others" }),
      "2026-03-02",
      fonts,
    );
    expect(lettersLost).toEqual([]);
    expect(await textOf(bytes)).toContain("Ngọc, Zoë and others");
  });

  test("what no font can set is named, each letter once, and the rest is kept", async () => {
    const about = "For 陳 陳 Exemplar, क्षत्रिय";
    const { bytes, lettersLost } = await reportPdf(reportOf({ about }), "2026-03-02", fonts);
    expect(lettersLost).toEqual(["陳", ...new Set("क्षत्रिय")]);
    expect(await textOf(bytes)).toContain("For ? ? Exemplar, ?");
  });
});

interface Tree {
  readonly role?: string;
  readonly children?: readonly Tree[];
}

function rolesIn(tree: Tree): string[] {
  return [tree.role ?? "", ...(tree.children ?? []).flatMap(rolesIn)].filter(Boolean);
}

describe("what a screen reader is told", () => {
  const open = async (report: Report) =>
    getDocumentProxy((await reportPdf(report, "2026-03-02", fonts)).bytes.slice());

  test("language, title, and headings, lists, tables and links in the order of the page", async () => {
    const pdf = await open(reportOf());
    const { info } = await pdf.getMetadata();
    expect(info).toMatchObject({ Title: "Towards NLP", Language: "en" });
    expect(await pdf.getMarkInfo()).toMatchObject({ Marked: true });
    const roles = rolesIn((await (await pdf.getPage(1)).getStructTree()) as Tree);
    const row = ["TR", "TH", "TD"];
    expect(roles.filter((role) => !["Root", "Document", "NonStruct"].includes(role))).toEqual(
      [
        ["P", "H1", "P", "Sect", "H2", "P"],
        ["Table", "TR", "TH", "TH", "TH", "TH", "TH", "TH", ...row, "TD", "TD", "TD", "TD"],
        ["Table", "Caption", "TR", "TH", "TH", ...row, ...row],
        ["L", "LI", "Lbl", "LBody", "LI", "Lbl", "LBody"],
        ["L", ...[1, 2].flatMap(() => ["LI", "Lbl", "LBody", "H3", "P", "P", "Link", "P", "P", "P"])],
        ["P"],
      ].flat(),
    );
  });

  test("every word belongs to the tree or is marked as an ornament, over several pages too", async () => {
    const long = { kind: "text" as const, text: "All of this is read aloud. ".repeat(400) };
    const pdf = await open(reportOf({ sections: [{ title: "Long", blocks: [long, ...BLOCKS] }] }));
    expect(pdf.numPages).toBeGreaterThan(1);
    for (let number = 1; number <= pdf.numPages; number++) {
      const { items } = await (await pdf.getPage(number)).getTextContent({ includeMarkedContent: true });
      let depth = 0;
      const outside = items.filter((item) => {
        if ("str" in item) return depth === 0 && item.str.trim() !== "";
        depth += item.type.startsWith("begin") ? 1 : -1;
        return false;
      });
      expect(outside).toEqual([]);
    }
  });

  test("no font is left to the reader's machine", async () => {
    const { bytes } = await reportPdf(reportOf(), "2026-03-02", fonts);
    const raw = Buffer.from(bytes).toString("latin1");
    expect(raw).not.toMatch(/\/BaseFont \/(Helvetica|Times)/);
    expect(raw).toContain("NotoSans-Regular");
  });
});
