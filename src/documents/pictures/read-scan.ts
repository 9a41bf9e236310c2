import type { Span } from "../../core/evidence.ts";
import type { LaidOutText } from "../../core/layout.ts";
import { fail, ok, type Result } from "../../core/result.ts";
import { type DocumentFault, faultMessage } from "../fault.ts";
import { LIMITS } from "../limits.ts";
import type { PaintedWord } from "../pdf/ink.ts";
import { layOutPages, type ReadPage } from "../pdf/lay-out-pages.ts";
import { segmentsOf } from "../pdf/segments.ts";
import { cleanWords } from "./clean-words.ts";
import type { RecognisedWord, Scan } from "./scan.ts";

/** Words recognised with less confidence than this are to be checked by the person. */
const SURE = 0.8;

/**
 * Lays out a scan, given the words of each of its pictures (by page; none for pages without). Columns, lines and
 * headings are found as on any other page.
 */
export function readScan(
  scan: Scan,
  words: readonly (readonly RecognisedWord[])[],
): Result<LaidOutText, DocumentFault> {
  const doubtful = new Set<string>();
  const pages = scan.pages.map(({ read, picture }, i): ReadPage => {
    if (!picture) return read;
    const clean = cleanWords(words[i] ?? []);
    for (const { text, confidence } of clean) if (confidence < SURE && WORD.test(text)) doubtful.add(text);
    const painted = clean.map((word, order) => paintedWord(word, picture.pixel, order));
    return { ...read, segments: segmentsOf(painted, i + 1), hidden: [] };
  });
  const layout = layOutPages(pages, { total: scan.total, most: LIMITS.scannedPages });
  if (layout.text.trim() === "") return fail("no-words", faultMessage("no-words", scan.name));
  const notes = [...(layout.notes ?? []), { code: "read-from-picture" as const, message: NOTE }];
  return ok({ ...layout, notes, doubtful: spansOf(layout.text, doubtful) });
}

/** Shorter words and mere signs are no facts. */
const WORD = /\p{L}{3}|\p{N}/u;

const NOTE =
  "The text was recognised in a picture, so letters may be wrong, accents above all. Check names, dates and skills.";

function paintedWord(word: RecognisedWord, pixel: number, order: number): PaintedWord {
  const fontSize = word.height * pixel;
  const baseline = word.baseline * pixel;
  return {
    text: word.text,
    left: word.left * pixel,
    right: word.right * pixel,
    top: baseline - 0.8 * fontSize,
    bottom: baseline + 0.2 * fontSize,
    baseline,
    fontSize,
    bold: false,
    colour: "#000000",
    opacity: 1,
    invisible: false,
    turned: false,
    order,
  };
}

/** Where the words stand in the text; of equal words all are meant. */
function spansOf(text: string, words: ReadonlySet<string>): Span[] {
  return [...text.matchAll(/\S+/g)]
    .filter(([word]) => words.has(word))
    .map(({ index, 0: word }) => [index, index + word.length]);
}
