import type { Ad } from "../../posting.ts";
import { type CueFinder, createCueFinder } from "../ad/cues.ts";
import type { SectionKind } from "../ad/headings.ts";
import { readSections } from "../ad/sections.ts";
import type { NormalText } from "../text/normal-text.ts";
import { normalise } from "../text/normalise.ts";
import { createSieve } from "../text/sieve.ts";
import { createTokeniser, type Tokeniser } from "../text/tokens.ts";

/** Parts of an ad that say what the person will do and must know. */
const TELLING: ReadonlySet<SectionKind> = new Set(["about-role", "duties", "required", "preferred", "other"]);

export interface TellingLine {
  /** Offset of the line in the normal text. */
  readonly start: number;
  readonly text: string;
  /** Whether the line stands under requirements or duties. */
  readonly asked: boolean;
}

export interface TellingLines {
  readonly normal: NormalText;
  readonly lines: readonly TellingLine[];
}

/** A line that states pay names places and companies, not skills. */
const SUM_OF_MONEY = /[$€£]\s?\d{2,3}(?:[.,]\d{3}|k)/i;

/** With fewer lines under requirements and duties, the ad's headings were not understood. */
const FEWEST_ASKED = 3;

/**
 * Makes a function that gives the lines of an ad that say what is asked for, headings aside; where it has hardly any,
 * all lines that speak of the work.
 */
export function createTellingLines(): (ad: Ad) => TellingLines {
  const tokenise: Tokeniser = createTokeniser();
  const findCues: CueFinder = createCueFinder();
  const sift = createSieve();
  return (ad) => {
    const normal = normalise(ad.text);
    const sections = readSections(normal, tokenise(normal.text), findCues, sift, ad.company?.trim() || null);
    const lines = sections.lines
      .filter(({ kind, section }) => kind !== "heading" && TELLING.has(section))
      .filter(({ start, end }) => !SUM_OF_MONEY.test(normal.text.slice(start, end)))
      .map(({ start, end, section }) => ({
        start,
        text: normal.text.slice(start, end),
        asked: section !== "other" && section !== "about-role",
      }));
    const asked = lines.filter((line) => line.asked);
    return { normal, lines: asked.length >= FEWEST_ASKED ? asked : lines };
  };
}
