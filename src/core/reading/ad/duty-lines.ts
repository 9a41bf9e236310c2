import type { Span } from "../../evidence.ts";
import type { SpecialisationShare } from "../../posting.ts";
import type { SpecialisationModel } from "../specialisation.ts";
import type { Stretch } from "../text/passage.ts";
import type { KnownWords } from "../text/word-index.ts";
import type { AdText } from "./ad-text.ts";
import type { SectionKind } from "./headings.ts";

const SAYS_THE_WORK: ReadonlySet<SectionKind> = new Set(["duties", "about-role", "other"]);
const FEWEST_LETTERS = 20;
const MOST_LETTERS = 400;
const NONE = new Float64Array(0);
const MOST_LINES = 2;
const LEAST_LEAD = 0.1;

/** The lines of the duties that speak most for each part of a mixture, loudest first, in offsets of the normal text. */
export function dutyLines(
  { text, lines, known }: AdText,
  model: SpecialisationModel,
  parts: readonly SpecialisationShare[],
): Map<SpecialisationShare["id"], Span[]> {
  const classes = Int32Array.from(parts, ({ id }) => model.classes.indexOf(id));
  const rows = known.rowsOf(model.wordRow);
  if (rows === null) throw new Error("The words of the model were not looked up.");
  const leads = lines.map((line) =>
    SAYS_THE_WORK.has(line.section) ? leadsOf(known, rows, line, model, classes) : NONE,
  );
  const fit = fitLines(text, lines, leads);
  return new Map(
    parts.map(({ id }, part) => {
      const loudest = fit
        .filter(({ lead }) => lead[part]! > LEAST_LEAD)
        .toSorted((a, b) => ahead(b.lead, part) - ahead(a.lead, part) || a.start - b.start)
        .slice(0, MOST_LINES);
      return [id, loudest.map(({ start, end }): Span => [start, end])];
    }),
  );
}

interface DutyLine {
  readonly start: number;
  readonly end: number;
  readonly lead: Float64Array;
}

/** What the employer seeks or asks to be known is no duty, and a line that only names the job proves nothing. */
const NO_DUTY =
  /\b(?:seeking|looking for|hiring|searching for|join (?:us|our|the)|we are|is an? |opportunity|years?|experience (?:in|with)|degree|salary|compensation|benefits?|perks|competitive|remote|hybrid|wir suchen|nous recherchons|buscamos|procuramos|op zoek)\b|^(?:title|position|role|job)\b/i;
/** What every job asks of people says nothing of the work. */
const OF_ANY_JOB =
  /^\W*(?:you (?:will |'ll )?)?(?:collaborat|communicat|engag|demonstrat|participat|prepare|stay|keep up|work (?:closely|cross|with|across)|partner|ability|mentor|contribute to|what you|who you|lead by|responsible for (?:leading|working))/i;
const FEWEST_WORDS = 4;

/** The lines that say what is to be done: those of the duties, or of the rest where no line stands under duties. */
function fitLines(text: string, lines: AdText["lines"], leads: readonly Float64Array[]): DutyLine[] {
  const fit = lines.flatMap(({ start, end, kind, section }, i) => {
    const words = text.slice(start, end);
    const letters = end - start;
    if (kind === "heading" || !SAYS_THE_WORK.has(section)) return [];
    if (letters < FEWEST_LETTERS || letters > MOST_LETTERS || NO_DUTY.test(words) || OF_ANY_JOB.test(words))
      return [];
    return words.trim().split(" ").length < FEWEST_WORDS ? [] : [{ start, end, section, lead: leads[i]! }];
  });
  const duties = fit.filter(({ section }) => section === "duties");
  return duties.length > 0 ? duties : fit;
}

/** How loudly a line speaks for a part, and how much louder than for the loudest other part. */
function ahead(lead: Float64Array, part: number): number {
  return 2 * lead[part]! - Math.max(0, ...lead.filter((_, other) => other !== part));
}

/** How much more the words of a line, and each two that run on, speak for each part than for work at large. */
function leadsOf(
  { single, pair }: KnownWords,
  rows: Int32Array,
  { firstWord, endWord }: Stretch,
  model: SpecialisationModel,
  classes: Int32Array,
): Float64Array {
  const leads = new Float64Array(classes.length);
  for (let i = firstWord; i < endWord; i++) {
    addLead(leads, model, rows[single[i]!]!, classes);
    addLead(leads, model, rows[pair[i]!]!, classes);
  }
  return leads;
}

function addLead(lead: Float64Array, model: SpecialisationModel, row: number, classes: Int32Array): void {
  if (row === -1) return;
  const { weights, means } = model;
  const from = row * model.classes.length;
  for (let part = 0; part < classes.length; part++)
    lead[part]! += weights[from + classes[part]!]! - means[row]!;
}
