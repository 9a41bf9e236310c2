import { existsSync } from "node:fs";
import type { Story } from "../story.ts";

export type Family = "helvetica" | "times" | "sans" | "serif";
export interface Faces {
  readonly plain: string;
  readonly bold: string;
  readonly italic: string;
}

/** The fonts that Debian's fonts-liberation and fonts-dejavu put on a machine. */
const FOLDER = "/usr/share/fonts/truetype";
const STANDARD: Readonly<Record<"helvetica" | "times", Faces>> = {
  helvetica: { plain: "Helvetica", bold: "Helvetica-Bold", italic: "Helvetica-Oblique" },
  times: { plain: "Times-Roman", bold: "Times-Bold", italic: "Times-Italic" },
};
/** The second is taken where the first is not installed; only DejaVu has Arabic and Hebrew letters. */
const EMBEDDED: Readonly<Record<"sans" | "serif" | "wide", readonly Faces[]>> = {
  sans: [liberation("Sans"), dejavu("Sans", "Oblique")],
  serif: [liberation("Serif"), dejavu("Serif", "Italic")],
  wide: [dejavu("Sans", "Oblique")],
};

function liberation(kind: string): Faces {
  const face = (style: string) => `${FOLDER}/liberation/Liberation${kind}-${style}.ttf`;
  return { plain: face("Regular"), bold: face("Bold"), italic: face("Italic") };
}

function dejavu(kind: string, slanted: string): Faces {
  const face = (style: string) => `${FOLDER}/dejavu/DejaVu${kind}${style}.ttf`;
  const italic = face(`-${slanted}`);
  // Debian's package of the commonest faces has no slanted ones.
  return { plain: face(""), bold: face("-Bold"), italic: existsSync(italic) ? italic : face("") };
}

/** Letters of the PDF standard fonts. */
const STANDARD_LETTERS = /^[\u0020-\u007e\u00a0-\u00ffŒœŠšŸŽžƒˆ˜–—‘’‚“”„†‡•…‰‹›€™\n]*$/u;
const RIGHT_TO_LEFT = /[\u0590-\u08ff]/;
const EAST_ASIAN = /[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/;

/** No font for Chinese, Japanese and Korean is counted on. */
export function hasEastAsian(text: string): boolean {
  return EAST_ASIAN.test(text);
}

/** The faces that can draw a text in the wanted family or one near it; null when none on this machine can. */
export function facesFor(family: Family, story: Story, written: string): Faces | null {
  if (hasEastAsian(written)) return null;
  const needsWide = RIGHT_TO_LEFT.test(story.ownName ?? "") || RIGHT_TO_LEFT.test(story.name);
  if (family === "helvetica" || family === "times") {
    if (STANDARD_LETTERS.test(written)) return STANDARD[family];
  }
  const near = needsWide ? "wide" : family === "times" || family === "serif" ? "serif" : "sans";
  return EMBEDDED[near].find((faces) => existsSync(faces.plain)) ?? null;
}
