import { type FontName, type ReportFonts, typesetterFor } from "./pdf-fonts.ts";
import { type Tag, type TagOptions, taggerOn } from "./pdf-tags.ts";

/** A4 in points. */
export const PAGE = {
  margins: { top: 48, bottom: 56, left: 48, right: 48 },
  left: 48,
  width: 595.28 - 96,
  bottom: 841.89 - 56,
} as const;

/** The colours of the site's tokens by day. */
export const INK = {
  ink: "#18222e",
  soft: "#4b5562",
  line: "#dcd3bd",
  lineStrong: "#77705f",
  accent: "#981551",
  strength: "#1f4d63",
  interest: "#981551",
  market: "#8a6a1f",
} as const;

export interface Style {
  readonly font?: FontName;
  readonly size?: number;
  readonly colour?: string;
  readonly width?: number;
  readonly align?: "left" | "right";
  /** Space below, in points. */
  readonly after?: number;
  readonly link?: string;
  /** What it is to a screen reader; a paragraph unless said otherwise. */
  readonly tag?: Tag;
  readonly scope?: TagOptions["scope"];
}

/** Writes down the page; what does not fit goes to the next one. */
export interface Pen {
  readonly document: PDFKit.PDFDocument;
  /** Writes where the page stands, and moves down. */
  write(text: string, style?: Style): void;
  /** Writes at a place, and moves nothing. */
  at(text: string, x: number, y: number, style?: Style): void;
  height(text: string, style?: Style): number;
  /** Begins a page where less room than this is left. */
  need(room: number): void;
  section(title: string): void;
  rule(colour: string): void;
  /** Lines and colours that say nothing which the words do not. */
  ornament(draw: () => void): void;
  group(tag: Tag, work: () => void): void;
  /** Letters that no font can set. */
  lettersLost(): readonly string[];
}

/**
 * Composed letters stay whole: taken apart into letter and mark, as the fonts would, the mark would be lost to whoever
 * copies or searches the text.
 */
const WHOLE_LETTERS: object = { ccmp: false };
const LINES = { lineGap: 1.5, features: WHOLE_LETTERS as PDFKit.Mixins.OpenTypeFeatures[] };

export function penOn(document: PDFKit.PDFDocument, fonts: ReportFonts): Pen {
  const typesetter = typesetterFor(document, fonts);
  const tagger = taggerOn(document);
  /** Takes up font, size and colour, and gives the text as it can be set. */
  const dress = (text: string, { font = "text", size = 9.5, colour = INK.ink }: Style) => {
    const set = typesetter.set(text, font);
    document.font(set.font).fontSize(size).fillColor(colour);
    return set.text;
  };
  const draw = (text: string, x: number, y: number, style: Style) => {
    const { width = PAGE.width, align = "left", link, tag = "P", scope } = style;
    const words = () =>
      document.text(dress(text, style), x, y, { width, align, link: link ?? null, ...LINES });
    tagger.leaf(tag, words, { scope, link: link !== undefined });
  };
  const pen: Pen = {
    document,
    write: (text, style = {}) => {
      draw(text, PAGE.left, document.y, style);
      document.y += style.after ?? 0;
    },
    at: (text, x, y, style = {}) => {
      const before = document.y;
      draw(text, x, y, style);
      document.y = before;
    },
    height: (text, style = {}) =>
      document.heightOfString(dress(text, style), {
        width: style.width ?? PAGE.width,
        ...LINES,
      }),
    need: (room) => {
      if (document.y + room <= PAGE.bottom) return;
      document.addPage();
      document.y = PAGE.margins.top;
    },
    section: (title) => {
      document.y += 20;
      pen.need(90);
      pen.rule(INK.lineStrong);
      document.y += 10;
      pen.write(title, { font: "heading", size: 17, after: 6, tag: "H2" });
    },
    rule: (colour) =>
      pen.ornament(() => {
        const end = PAGE.left + PAGE.width;
        document.moveTo(PAGE.left, document.y).lineTo(end, document.y).lineWidth(0.6).stroke(colour);
      }),
    ornament: (ornament) => tagger.leaf("Artifact", ornament),
    group: tagger.group,
    lettersLost: typesetter.lost,
  };
  return pen;
}
