import type { SpecialisationId } from "../vocabulary.ts";
import { askedBy, asksFor } from "./asked-by.ts";
import type { Ground } from "./ground.ts";
import type { CompassSettings, Person } from "./person.ts";
import { rowsWithin } from "./reach.ts";

/** What one could write about a skill, for people who hire for a specialisation. */
export interface Topic {
  /** Postings of the specialisation that require or prefer the skill. */
  readonly n: number;
  readonly of: number;
  /** Of the other skills that the person works with, the one that goes with it most; null where none is. */
  readonly together: { readonly skill: string; readonly n: number } | null;
}

/** Fewer postings that ask for both, and it may be the taste of one employer. */
const FEWEST_TOGETHER = 5;

/**
 * What to write about each skill, from what the specialisation's postings within the constraints ask for. What goes
 * with it is the other skill of largest n·ln(n·N / (a·b)), its share in the mutual information, where n of the N
 * postings ask for both, a for the one and b for the other; only what comes together more often than by chance.
 */
export function topicsIn(
  { market, ordinalOf, umbrellas }: Ground,
  person: Person,
  towards: SpecialisationId,
  settings: CompassSettings,
): (skill: string) => Topic {
  const rows = rowsWithin(market, settings.constraints, towards);
  const asked = askedBy(market, rows);
  const others = person.skills
    .filter(({ id, level }) => level !== "aware" && !umbrellas.has(id))
    .flatMap(({ id }) => ordinalOf.get(id) ?? []);
  return (id) => {
    const skill = ordinalOf.get(id);
    if (skill === undefined) return { n: 0, of: rows.length, together: null };
    const beside = askedBy(
      market,
      rows.filter((row) => asksFor(market, row, skill)),
    );
    const n = asked[skill]!;
    const tied = (other: number) =>
      beside[other]! * Math.log((beside[other]! * rows.length) / (n * asked[other]!));
    const [most] = others
      .filter((other) => other !== skill && beside[other]! >= FEWEST_TOGETHER && tied(other) > 0)
      .toSorted((a, b) => tied(b) - tied(a) || a - b);
    const together = most === undefined ? null : { skill: market.skillIds[most]!, n: beside[most]! };
    return { n, of: rows.length, together };
  };
}
