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
  const fit = lines
    .map(({ start, end, kind, section }, i) => ({ start, end, kind, section, lead: leads[i]! }))
    .filter(({ start, end, kind, section }) => {
      const letters = end - start;
      return (
        kind !== "heading" &&
        SAYS_THE_WORK.has(section) &&
        letters >= FEWEST_LETTERS &&
        letters <= MOST_LETTERS
      );
    })
    .filter(({ start, end }) => text.slice(start, end).trim() !== "");
  return new Map(
    parts.map(({ id }, part) => {
      const loudest = fit
        .filter(({ lead }) => lead[part]! > LEAST_LEAD)
        .toSorted((a, b) => b.lead[part]! - a.lead[part]! || a.start - b.start)
        .slice(0, MOST_LINES);
      return [id, loudest.map(({ start, end }): Span => [start, end])];
    }),
  );
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
