import type { Domain } from "../../vocabulary.ts";
import { addUnit, countRows } from "../specialisation.ts";
import { createTokeniser } from "../text/tokens.ts";
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
const MOST_OF_COMPANY = 2500;
const OPENING = 1200;

/** What the domain of an ad is judged from. */
export interface DomainClues {
  readonly title: string | null;
  readonly company: string | null;
  /** What the employer says of itself and opens with. */
  readonly itself: string;
  /** Everything but benefits and legal text. */
  readonly all: string;
  /** How loudly the lexicon's words speak for each domain. */
  readonly lexicon: ReadonlyMap<Domain, number>;
}

/** Rows of the model with their values: the lexicon's counts, and words of each passage as vectors of length 1. */
export function createDomainFeatures({
  classes,
  rows: [opening, whole, named],
}: DomainModel): (clues: DomainClues) => Map<number, number> {
  const tokenise = createTokeniser();
  return ({ title, company, itself, all, lexicon }) => {
    const found = new Map<number, number>();
    classes.forEach((domain, row) => {
      const score = lexicon.get(domain);
      if (score) found.set(row, Math.log1p(score));
    });
    addUnit(found, countRows(tokenise(itself), opening));
    addUnit(found, countRows(tokenise(all), whole));
    addUnit(found, countRows(tokenise(`${title ?? ""} / ${company ?? ""}`), named));
    return found;
  };
}

/** The passages of an ad that tell its domain. */
export function passagesOf({ text, lines }: AdText): Pick<DomainClues, "itself" | "all"> {
  const passage = (sections: ReadonlySet<SectionKind>) =>
    lines
      .filter(({ section }) => sections.has(section))
      .map(({ start, end }) => text.slice(start, end))
      .join("\n");
  const company = passage(new Set<SectionKind>(["about-company"])).slice(0, MOST_OF_COMPANY);
  const itself = `${company}\n${passage(OF_ITSELF).slice(0, OPENING)}`;
  return { itself, all: passage(TELLING) };
}
