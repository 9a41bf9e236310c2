import type { Row } from "../story.ts";
import type { Faces } from "./fonts.ts";

/** In columns narrower than this, what would stand at the right stands below. */
const NARROW = 200;

/** A column of a page on which text is set from the top down, going on overleaf. */
export class Sheet {
  readonly doc: PDFKit.PDFDocument;
  readonly left: number;
  readonly right: number;
  readonly faces: Faces;
  readonly size: number;
  /** Sets "fi", "fl" and "ffi" as one sign. */
  readonly ligatures: boolean;

  constructor(
    doc: PDFKit.PDFDocument,
    edges: readonly [left: number, right: number],
    faces: Faces,
    size: number,
    ligatures = false,
  ) {
    this.doc = doc;
    [this.left, this.right] = edges;
    this.faces = faces;
    this.size = size;
    this.ligatures = ligatures;
  }

  get width(): number {
    return this.right - this.left;
  }

  /** Turns the page when less than `height` points are left. */
  need(height: number): void {
    if (this.doc.y > this.doc.page.height - this.doc.page.margins.bottom - height) this.doc.addPage();
  }

  line(text: string, face: Row["face"] = "plain", size = this.size, options: PDFKit.Mixins.TextOptions = {}) {
    this.doc.font(this.faces[face]).fontSize(size);
    this.doc.text(this.set(text), this.left, this.doc.y, { width: this.width, lineGap: 1, ...options });
  }

  row({ left, right, face }: Row): void {
    if (right === undefined || this.width < NARROW) {
      this.need(24);
      this.line(left, face);
      if (right !== undefined) this.line(right);
      return;
    }
    this.need(30);
    const { y } = this.doc;
    this.doc.font(this.faces.plain).fontSize(this.size);
    const rightWidth = this.doc.widthOfString(right) + 2;
    this.doc.text(right, this.right - rightWidth, y, { width: rightWidth, lineBreak: false });
    this.doc.y = y;
    this.line(left, face, this.size, { width: this.width - rightWidth - 12 });
  }

  bullet(text: string, sign: string): void {
    this.need(30);
    const { y } = this.doc;
    this.doc.font(this.faces.plain).fontSize(this.size);
    this.doc.text(sign, this.left + 4, y, { lineBreak: false });
    this.doc.text(this.set(text), this.left + 15, y, { width: this.width - 15, lineGap: 1 });
  }

  rule(): void {
    this.doc.moveTo(this.left, this.doc.y).lineTo(this.right, this.doc.y).lineWidth(0.6).stroke();
    this.doc.y += 4;
  }

  set(raw: string): string {
    const text = inOneRun(raw);
    if (!this.ligatures) return text;
    return text.replaceAll("ffi", "ﬃ").replaceAll("fi", "ﬁ").replaceAll("fl", "ﬂ");
  }
}

/** The library sets words from left to right, whatever their script; hard spaces make one word of them. */
export function inOneRun(text: string): string {
  return /^[\u0590-\u08ff -]+$/.test(text) ? text.replaceAll(" ", "\u00a0") : text;
}
