import type { Span } from "../../evidence.ts";
import type { SpecialisationShare } from "../../posting.ts";
import type { SpecialisationModel } from "../specialisation.ts";
import { rowOf, rowTable } from "../text/row-table.ts";
import { pairHash } from "../text/word-rows.ts";
import type { AdText } from "./ad-text.ts";
import type { SectionKind } from "./headings.ts";

const SAYS_THE_WORK: ReadonlySet<SectionKind> = new Set(["duties", "about-role", "other"]);
const FEWEST_LETTERS = 20;
const MOST_LETTERS = 400;
const MOST_LINES = 2;
const LEAST_LEAD = 0.1;

/** The lines of the duties that speak most for each part of a mixture, loudest first, in offsets of the normal text. */
export function dutyLines(
  { text, lines, tokens }: AdText,
  model: SpecialisationModel,
  parts: readonly SpecialisationShare[],
): Map<SpecialisationShare["id"], Span[]> {
  const classes = parts.map(({ id }) => model.classes.indexOf(id));
  const rows = rowTable(model.wordRow);
  const leads = lines.map(() => new Float64Array(classes.length));
  let line = 0;
  for (let i = 0; i < tokens.count; i++) {
    while (line < lines.length - 1 && lines[line]!.end <= tokens.start[i]!) line++;
    if (!lines[line] || !SAYS_THE_WORK.has(lines[line]!.section)) continue;
    addLead(leads[line]!, model, rowOf(rows, tokens.hash[i]!), classes);
    if (i === 0 || tokens.runsOn[i] === 0) continue;
    addLead(leads[line]!, model, rowOf(rows, pairHash(tokens.hash[i - 1]!, tokens.hash[i]!)), classes);
  }
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
  /\b(?:seeking|looking for|hiring|searching for|join (?:us|our|the)|we are|is an? |opportunity|years?|experience (?:in|with)|degree|wir suchen|nous recherchons|buscamos|procuramos|op zoek)\b|^(?:title|position|role|job)\b/i;
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

/** Adds how much more a word speaks for each part than for work at large. */
function addLead(
  lead: Float64Array,
  { weights, classes: { length: width } }: SpecialisationModel,
  row: number,
  classes: readonly number[],
): void {
  if (row === -1) return;
  let sum = 0;
  for (let c = 0; c < width; c++) sum += weights[row * width + c]!;
  classes.forEach((c, part) => {
    lead[part]! += weights[row * width + c]! - sum / width;
  });
}
