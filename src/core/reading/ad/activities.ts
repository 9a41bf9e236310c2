import type { Span } from "../../evidence.ts";
import type { Taxonomy } from "../../taxonomy/taxonomy.ts";
import { ACTIVITIES } from "./activity-wording.ts";
import { type AdText, matchesIn } from "./ad-text.ts";
import type { SectionKind } from "./headings.ts";

const WORK: ReadonlySet<SectionKind> = new Set(["duties", "required", "preferred", "about-role", "other"]);

/** A method that a duty names by a verb ("deploy and monitor models"), by the skill's ordinal. */
export interface Activity {
  readonly skill: number;
  readonly at: Span;
}

/** The methods that the lines of an ad which tell of the work name by verbs, in no order. */
export function activitiesIn(ad: AdText, taxonomy: Taxonomy): Activity[] {
  return ACTIVITIES.flatMap(([id, wording]) => {
    const skill = taxonomy.ordinalOf.get(id);
    if (skill === undefined) return [];
    return matchesIn(ad, "model", wording)
      .filter(({ line }) => WORK.has(line.section))
      .map(({ start, end }) => ({ skill, at: [start, end] as const }));
  });
}
