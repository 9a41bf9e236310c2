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
  const found: Activity[] = [];
  const find = (cue: Cue, activities: typeof MODEL_ACTIVITIES) => {
    for (const [id, wording] of activities) {
      for (const { line, start, end } of matchesIn(ad, cue, wording)) {
        const skill = WORK.has(line.section) ? taxonomy.ordinalOf.get(id) : undefined;
        if (skill !== undefined) found.push({ skill, at: [start, end] });
      }
    }
  };
  find("model", MODEL_ACTIVITIES);
  find("activity", WORK_ACTIVITIES);
  find("inner", INNER_NAMES);
  return found;
}
