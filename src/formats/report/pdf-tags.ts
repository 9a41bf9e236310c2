/** Kinds of structure that a report has (ISO 32000-1, §14.8.4), and what is mere ornament. */
export type Tag =
  | "Sect"
  | "H1"
  | "H2"
  | "H3"
  | "P"
  | "L"
  | "LI"
  | "Lbl"
  | "LBody"
  | "Table"
  | "Caption"
  | "TR"
  | "TH"
  | "TD"
  | "Artifact";

export interface TagOptions {
  /** Of which cells a heading cell speaks. */
  readonly scope?: "Column" | "Row";
  /** What is drawn leads there. */
  readonly link?: boolean;
}

/** Says what is drawn: a tree of headings, paragraphs, lists and tables that a screen reader follows. */
export interface Tagger {
  /** Everything that is drawn and grouped within belongs to it. */
  group(tag: Tag, work: () => void): void;
  /** Drawn content, of which nothing else is a part. */
  leaf(tag: Tag, draw: () => void, options?: TagOptions): void;
}

export function taggerOn(document: PDFKit.PDFDocument): Tagger {
  const root = document.struct("Document");
  document.addStructure(root);
  const open = [root];
  const within = (child: PDFKit.PDFStructureElement) => open.at(-1)!.add(child);
  return {
    group(tag, work) {
      const group = document.struct(tag);
      within(group);
      open.push(group);
      work();
      open.pop();
      group.end();
    },
    leaf(tag, draw, { scope, link = false } = {}) {
      if (tag === "Artifact") {
        document.markContent("Artifact", { type: "Layout" });
        draw();
        document.endMarkedContent();
        return;
      }
      const content = link ? document.struct("Link", {}, [draw]) : draw;
      // The types that are published for pdfkit do not know `scope` yet.
      const options: object = scope ? { scope } : {};
      within(document.struct(tag, options, [content]));
    },
  };
}
