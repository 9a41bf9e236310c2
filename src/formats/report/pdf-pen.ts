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
  readonly font?: "Times-Roman" | "Helvetica" | "Helvetica-Bold";
  readonly size?: number;
  readonly colour?: string;
  readonly width?: number;
  readonly align?: "left" | "right";
  /** Space below, in points. */
  readonly after?: number;
  readonly link?: string;
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
  lettersLost(): boolean;
}

export function penOn(document: PDFKit.PDFDocument): Pen {
  let lost = false;
  const known = (text: string) => {
    const plain = plainLetters(text);
    lost ||= plain.lost;
    return plain.text;
  };
  const dress = ({ font = "Helvetica", size = 10, colour = INK.ink }: Style) =>
    document.font(font).fontSize(size).fillColor(colour);
  const pen: Pen = {
    document,
    write: (text, style = {}) => {
      const { width = PAGE.width, align = "left", after = 0, link } = style;
      dress(style).text(known(text), PAGE.left, document.y, { width, align, link, lineGap: 1.5 });
      document.y += after;
    },
    at: (text, x, y, style = {}) => {
      const before = document.y;
      const { width = PAGE.width, align = "left", link } = style;
      dress(style).text(known(text), x, y, { width, align, link, lineGap: 1.5 });
      document.y = before;
    },
    height: (text, style = {}) =>
      dress(style).heightOfString(known(text), { width: style.width ?? PAGE.width, lineGap: 1.5 }),
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
      pen.write(title, { font: "Times-Roman", size: 18, after: 6 });
    },
    rule: (colour) => {
      document
        .moveTo(PAGE.left, document.y)
        .lineTo(PAGE.left + PAGE.width, document.y)
        .lineWidth(0.6)
        .stroke(colour);
    },
    lettersLost: () => lost,
  };
  return pen;
}

/** What Windows-1252 holds beside Latin 1: the standard fonts have no other letters. */
const BESIDE_LATIN = /[^\n\x20-\x7e\xa0-\xff€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]/gu;

/** Composed first: a letter and its accent as two signs come out as wrong ones. */
function plainLetters(text: string): { text: string; lost: boolean } {
  const composed = text.normalize("NFC").replaceAll("→", "to").replaceAll("≥", "at least");
  const plain = composed.replace(BESIDE_LATIN, "?");
  return { text: plain, lost: plain !== composed };
}
