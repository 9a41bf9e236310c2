import type { Span } from "../../evidence.ts";
import type { SpecialisationShare } from "../../posting.ts";
import type { SpecialisationModel } from "../specialisation.ts";
import type { Stretch } from "../text/passage.ts";
import type { KnownWords } from "../text/word-index.ts";
import type { AdLine, AdText } from "./ad-text.ts";
import type { SectionKind } from "./headings.ts";

const SAYS_THE_WORK: ReadonlySet<SectionKind> = new Set(["duties", "about-role", "other"]);
const FEWEST_LETTERS = 20;
const MOST_LETTERS = 400;
const MOST_LINES = 2;
const LEAST_LEAD = 0.5;

/** The lines of the duties that speak most for each part of a mixture, loudest first, in offsets of the normal text. */
export function dutyLines(
  ad: AdText,
  model: SpecialisationModel,
  parts: readonly SpecialisationShare[],
): Map<SpecialisationShare["id"], Span[]> {
  const classes = Int32Array.from(parts, ({ id }) => model.classes.indexOf(id));
  const rows = ad.known.rowsOf(model.wordRow);
  if (rows === null) throw new Error("The words of the model were not looked up.");
  const fit = fitLines(ad).map((line) => ({ line, lead: leadsOf(ad.known, rows, line, model, classes) }));
  return new Map(
    parts.map(({ id }, part) => {
      const loudest = fit
        .filter(({ lead }) => lead[part]! > LEAST_LEAD)
        .map(({ line, lead }) => ({ line, ahead: ahead(lead, part) }))
        .sort((a, b) => b.ahead - a.ahead || a.line.start - b.line.start)
        .slice(0, MOST_LINES);
      return [id, loudest.map(({ line: { start, end } }): Span => [start, end])];
    }),
  );
}

/** What the employer seeks or asks to be known is no duty, and a line that only names the job proves nothing. */
const NO_DUTY =
  /\b(?:seeking|looking for|hiring|searching for|join (?:us|our|the)|we are|is an? |opportunity|years?|experience (?:in|with)|degree|salary|compensation|benefits?|perks|competitive|remote|hybrid|wir suchen|nous recherchons|buscamos|procuramos|op zoek)\b|^(?:title|position|role|job)\b/i;
/** What every job asks of people says nothing of the work. */
const OF_ANY_JOB =
  /^\W*(?:you (?:will |'ll )?)?(?:collaborat|communicat|engag|demonstrat|participat|prepare|stay|keep up|work (?:closely|cross|with|across)|partner|ability|mentor|contribute to|what you|who you|lead by|responsible for (?:leading|working))/i;
const FEWEST_WORDS = 4;

/** The lines that say what is to be done: those of the duties, or of the rest where no line stands under duties. */
function fitLines(ad: AdText): AdLine[] {
  const duties = ad.lines.filter((line) => line.section === "duties" && isFit(ad, line));
  if (duties.length > 0) return duties;
  return ad.lines.filter((line) => SAYS_THE_WORK.has(line.section) && isFit(ad, line));
}

function isFit({ text, codes, sifted }: AdText, line: AdLine): boolean {
  const { start, end, kind } = line;
  const letters = end - start;
  if (kind === "heading" || letters < FEWEST_LETTERS || letters > MOST_LETTERS) return false;
  if (wordsIn(codes, start, end) < FEWEST_WORDS) return false;
  const says = (wording: RegExp) =>
    sifted.mayMatch(wording, line.sifted) && wording.test(text.slice(start, end));
  return !says(NO_DUTY) && !says(OF_ANY_JOB);
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

/** How loudly a line speaks for a part, and how much louder than for the loudest other part. */
function ahead(lead: Float64Array, part: number): number {
  let loudest = 0;
  for (let other = 0; other < lead.length; other++)
    if (other !== part && lead[other]! > loudest) loudest = lead[other]!;
  return 2 * lead[part]! - loudest;
}

/** How much more the words of a line, and each two that run on, speak for each part than for work at large. */
function leadsOf(
  { single, pair }: KnownWords,
  rows: Int32Array,
  { firstWord, endWord }: Stretch,
  { leads: loud, classes: { length: width } }: SpecialisationModel,
  classes: Int32Array,
): Float64Array {
  const leads = new Float64Array(classes.length);
  const add = (row: number) => {
    if (row === -1) return;
    for (let part = 0; part < classes.length; part++) leads[part]! += loud[row * width + classes[part]!]!;
  };
  for (let i = firstWord; i < endWord; i++) {
    add(rows[single[i]!]!);
    add(rows[pair[i]!]!);
  }
  return leads;
}
