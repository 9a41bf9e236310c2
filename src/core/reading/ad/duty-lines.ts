import type { Span } from "../../evidence.ts";
import type { SpecialisationShare } from "../../posting.ts";
import type { SpecialisationId } from "../../vocabulary.ts";
import { lineShares } from "../line-model.ts";
import type { SpecialisationModel } from "../specialisation.ts";
import type { AdLine, AdText } from "./ad-text.ts";
import type { SectionKind } from "./headings.ts";
import { isTitleLine } from "./title-wording.ts";

const SAYS_THE_WORK: ReadonlySet<SectionKind> = new Set(["duties", "about-role", "other"]);
const FEWEST_LETTERS = 20;
const MOST_LETTERS = 400;
const MOST_LINES = 2;
/** A line that speaks for a kind of work less surely than this is no evidence of it. */
const LEAST_SHARE = 0.25;

/** A line of an ad that says what is to be done, and the kind of work it speaks for when read alone. */
export interface Duty {
  readonly span: Span;
  /** Null where it speaks for none in particular, or not clearly. */
  readonly kind: SpecialisationId | null;
}

/** From here on a line is said to speak for a kind of work: of lines so called readers agree with four in five. */
const CALLED = 0.4;

/** The duties of an ad one by one, in the order of its text, in offsets of the normal text. */
export function dutiesOf(ad: AdText, { lines: model, classes }: SpecialisationModel): Duty[] {
  if (model === null) return [];
  const passage = { tokens: ad.tokens, known: ad.known, stretches: [] };
  return fitLines(ad).map((line) => {
    const kinds = lineShares(model, passage, line).subarray(0, classes.length);
    const likeliest = kinds.indexOf(Math.max(...kinds));
    return {
      span: [line.start, line.end],
      kind: kinds[likeliest]! >= CALLED ? classes[likeliest]! : null,
    };
  });
}

/** The lines of the duties that speak most surely for each part of a mixture, in offsets of the normal text. */
export function dutyLines(
  ad: AdText,
  { lines: model, classes }: SpecialisationModel,
  parts: readonly SpecialisationShare[],
): Map<SpecialisationShare["id"], Span[]> {
  if (model === null) return new Map();
  const passage = { tokens: ad.tokens, known: ad.known, stretches: [] };
  const judged = fitLines(ad).map((line) => ({ line, shares: lineShares(model, passage, line) }));
  return new Map(
    parts.map(({ id }) => {
      const part = classes.indexOf(id);
      const surest = judged
        .filter(({ shares }) => shares[part]! > LEAST_SHARE)
        .sort((a, b) => b.shares[part]! - a.shares[part]! || a.line.start - b.line.start)
        .slice(0, MOST_LINES);
      return [id, surest.map(({ line: { start, end } }): Span => [start, end])];
    }),
  );
}

const FEWEST_WORDS = 4;

/** The lines that say what is to be done: those of the duties, or of the rest where no line stands under duties. */
function fitLines(ad: AdText): AdLine[] {
  const duties = ad.lines.filter((line) => line.section === "duties" && isFit(ad, line));
  if (duties.length > 0) return duties;
  return ad.lines.filter(
    (line, i) => SAYS_THE_WORK.has(line.section) && isFit(ad, line) && !isTitle(ad, line, i),
  );
}

/** "Senior NLP Engineer at Invented Labs", above the text, says what the job is called. */
function isTitle({ text }: AdText, { start, end }: AdLine, i: number): boolean {
  return i < MOST_HEAD_LINES && isTitleLine(text.slice(start, end).trim());
}
const MOST_HEAD_LINES = 3;

function isFit({ codes }: AdText, { start, end, kind }: AdLine): boolean {
  const letters = end - start;
  if (kind === "heading" || letters < FEWEST_LETTERS || letters > MOST_LETTERS) return false;
  return wordsIn(codes, start, end) >= FEWEST_WORDS;
}

const SPACE = 32;

/** Stretches between spaces, those at the ends aside. */
function wordsIn(codes: Uint16Array, start: number, end: number): number {
  let from = start;
  let to = end;
  while (from < to && codes[from] === SPACE) from++;
  while (to > from && codes[to - 1] === SPACE) to--;
  let words = 1;
  for (let at = from; at < to; at++) if (codes[at] === SPACE) words++;
  return words;
}
