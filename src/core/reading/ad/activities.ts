import type { Span } from "../../evidence.ts";
import type { Taxonomy } from "../../taxonomy/taxonomy.ts";
import { MODEL_ACTIVITIES, WORK_ACTIVITIES } from "./activity-wording.ts";
import { type AdText, matchesIn } from "./ad-text.ts";
import type { Cue } from "./cues.ts";
import type { SectionKind } from "./headings.ts";
import { INNER_NAMES } from "./inner-wording.ts";

const WORK: ReadonlySet<SectionKind> = new Set(["duties", "required", "preferred", "about-role", "other"]);

/** A method that a duty names by a verb ("deploy and monitor models"), by the skill's ordinal. */
export interface Activity {
  readonly skill: number;
  readonly at: Span;
}

/** The methods that the lines of an ad which tell of the work name by verbs, in no order. */
export function activitiesIn(ad: AdText, taxonomy: Taxonomy): Activity[] {
  const found = (cue: Cue, activities: typeof MODEL_ACTIVITIES) =>
    activities.flatMap(([id, wording]) => {
      const skill = taxonomy.ordinalOf.get(id);
      if (skill === undefined) return [];
      return matchesIn(ad, cue, wording)
        .filter(({ line }) => WORK.has(line.section))
        .map(({ start, end }) => ({ skill, at: [start, end] as const }));
    });
  return [
    ...found("model", MODEL_ACTIVITIES),
    ...found("activity", WORK_ACTIVITIES),
    ...found("inner", INNER_NAMES),
  ];
}
