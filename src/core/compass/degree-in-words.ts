import { count, plural } from "../in-words.ts";
import { DEGREE_NAMES } from "./costs-in-words.ts";
import type { DegreeOutlook, OpensThen } from "./degree-outlook.ts";
import { HELD_DEGREES, isHigher, type StudiedDegree, YEARS_OF_STUDY } from "./degree-plan.ts";
import type { NameOf } from "./plan-in-words.ts";

/** What degrees have to do with a plan, its years stated plainly; empty where nothing hangs on them. */
export function outlookInWords(outlook: DegreeOutlook | null, to: string, nameOf: NameOf): string {
  if (outlook === null) return "";
  const { closed, of, holds, studying } = outlook;
  if (closed === 0) return `No ad for ${nameOf(to)} here asks for more than ${DEGREE_NAMES[holds]}.`;
  const asks = `${count(closed)} of ${plural(of, "ad")} for ${nameOf(to)} ${closed === 1 ? "asks" : "ask"} for a higher degree than yours (${DEGREE_NAMES[holds]}) and ${closed === 1 ? "is" : "are"} left out.`;
  return `${asks} ${studying ? opensInWords(studying) : yearsInWords(holds)}`;
}

function opensInWords({ degree, done, inReachNow, inReachThen, of }: OpensThen): string {
  const from = `From ${done}, with ${DEGREE_NAMES[degree]}`;
  if (of === 0) return `${from}, none of these that could be judged would count either.`;
  return `${from}, ${plural(of, "ad")} of these that can be judged would count too: ${count(inReachNow)} of them within reach with your skills of now, ${count(inReachThen)} with those of the plan. The years of study until then are in no hours of the plan.`;
}

/** What the next degree would take. */
function yearsInWords(holds: DegreeOutlook["holds"]): string {
  const next = HELD_DEGREES.find((degree) => isHigher(degree, holds)) as StudiedDegree;
  const [low, high] = YEARS_OF_STUDY[next];
  const name = DEGREE_NAMES[next];
  return `${name.charAt(0).toUpperCase()}${name.slice(1)} usually takes ${low} to ${high} years of full-time study; no plan here counts them.`;
}
