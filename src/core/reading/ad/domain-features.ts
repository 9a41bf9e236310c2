import type { Domain } from "../../vocabulary.ts";
import { type Passage, passageOf, shortened, wholeText } from "../text/passage.ts";
import type { RowTable } from "../text/row-table.ts";
import { createTokeniser } from "../text/tokens.ts";
import { addRow, countWords, dampen, type PresentRows, toUnit } from "../text/word-rows.ts";
import type { AdText } from "./ad-text.ts";
import type { DomainModel } from "./domain-model.ts";
import type { SectionKind } from "./headings.ts";

const TELLING: ReadonlySet<SectionKind> = new Set([
  "about-company",
  "about-role",
  "other",
  "duties",
  "required",
  "preferred",
]);
const OF_ITSELF: ReadonlySet<SectionKind> = new Set(["about-company", "about-role", "other", "duties"]);
const COMPANY: ReadonlySet<SectionKind> = new Set(["about-company"]);
const MOST_OF_COMPANY = 2500;
const OPENING = 1200;

/** What the domain of an ad is judged from. */
export interface DomainClues<Words extends string | Passage = string> {
  readonly title: string | null;
  readonly company: string | null;
  /** What the employer says of itself and opens with. */
  readonly itself: Words;
  /** Everything but benefits and legal text. */
  readonly all: Words;
  /** How loudly the lexicon's words speak for each domain. */
  readonly lexicon: ReadonlyMap<Domain, number>;
}

/** Rows of the model with their values: the lexicon's counts, and words of each passage as vectors of length 1. */
export function createDomainFeatures({
  classes,
  rows: [opening, whole, named],
}: DomainModel): (clues: DomainClues<string | Passage>) => PresentRows {
  const tokenise = createTokeniser();
  return ({ title, company, itself, all, lexicon }) => {
    const found: PresentRows = { row: [], value: [] };
    classes.forEach((domain, row) => {
      const score = lexicon.get(domain);
      if (score) addRow(found, row, Math.log1p(score));
    });
    addUnit(found, passageOf(itself, tokenise), opening);
    addUnit(found, passageOf(all, tokenise), whole);
    addUnit(found, wholeText(tokenise(`${title ?? ""} / ${company ?? ""}`)), named);
    return found;
  };
}

/** Adds the words of a passage as a vector of length 1. */
function addUnit(found: PresentRows, passage: Passage, table: RowTable): void {
  const from = found.row.length;
  toUnit(dampen(countWords(passage, table, found), from), from);
}

/** The passages of an ad that tell its domain. */
export function passagesOf({ tokens, known, lines }: AdText): Record<"itself" | "all", Passage> {
  const of = (sections: ReadonlySet<SectionKind>) => lines.filter(({ section }) => sections.has(section));
  const company = shortened(tokens, of(COMPANY), MOST_OF_COMPANY);
  const opening = shortened(tokens, of(OF_ITSELF), OPENING);
  return {
    itself: { tokens, known, stretches: [...company, ...opening] },
    all: { tokens, known, stretches: of(TELLING) },
  };
}
