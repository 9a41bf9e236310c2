/** The bytes of the two fonts that a report is set in (TrueType); both go into the PDF, cut down to the letters used. */
export interface ReportFonts {
  readonly text: Uint8Array;
  readonly heading: Uint8Array;
}

export type FontName = keyof ReportFonts;

/** Text that can be set, and in which font. */
export interface SetText {
  readonly text: string;
  readonly font: FontName;
}

export interface Typesetter {
  /** The font that was wished for, where it has all letters; else the one for text; what neither can set becomes "?". */
  set(text: string, wished: FontName): SetText;
  /** The letters that neither font can set, in the order in which they were met. */
  lost(): readonly string[];
}

export function typesetterFor(document: PDFKit.PDFDocument, fonts: ReportFonts): Typesetter {
  const lost = new Set<string>();
  document.registerFont("text", fonts.text).registerFont("heading", fonts.heading);
  const holds = { text: glyphsOf(document, "text"), heading: glyphsOf(document, "heading") };
  const hasAll = (text: string, font: FontName) => [...text].every((letter) => isSet(letter, holds[font]));
  return {
    set(text, wished) {
      // Composed first: a letter and its accent as two signs come out as one. An arrow is said in words.
      const composed = text.normalize("NFC").replaceAll("→", "to");
      if (hasAll(composed, wished)) return { text: composed, font: wished };
      const kept = [...composed].map((letter) => {
        if (isSet(letter, holds.text)) return letter;
        lost.add(letter);
        return "?";
      });
      return { text: kept.join(""), font: "text" };
    },
    lost: () => [...lost],
  };
}

function isSet(letter: string, holds: (codePoint: number) => boolean): boolean {
  return letter === "\n" || (holds(letter.codePointAt(0)!) && !INDIAN.test(letter));
}

/** The font has these, but beside Latin letters they would be set in the order of the code, without their conjuncts. */
const INDIAN = /\p{Script=Devanagari}/u;

/** pdfkit says of a font only how wide a text is; which letters it has is known to the font that it opened. */
function glyphsOf(document: PDFKit.PDFDocument, name: FontName): (codePoint: number) => boolean {
  document.font(name);
  const { font } = (document as unknown as { _font: { font: OpenedFont } })._font;
  return (codePoint) => font.hasGlyphForCodePoint(codePoint);
}

interface OpenedFont {
  hasGlyphForCodePoint(codePoint: number): boolean;
}
