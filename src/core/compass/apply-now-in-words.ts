import { count, inWords, plural } from "../in-words.ts";
import type { ApplyNow } from "./apply-now.ts";
import type { Move } from "./moves.ts";
import type { NameOf } from "./plan-in-words.ts";

/** "You can apply now: 14 of the 91 ads that name enough skills to be judged are within your reach." */
export function applyInWords({ inReachNow, of, thin }: Move): string {
  const few = thin ? " These are few ads: read the counts with care." : "";
  return `You can apply now: ${count(inReachNow)} of the ${plural(of, "ad")} that name enough skills to be judged ${inReachNow === 1 ? "is" : "are"} within your reach. Nobody reaches all.${few}`;
}

/** What to show first. */
export function showInWords({ inReach, show }: ApplyNow, nameOf: NameOf): string {
  if (show.length === 0)
    return `No skill of yours is asked for by more than one of these ${count(inReach)} ads.`;
  const skills = show.map(({ skill, n }) => `${nameOf(skill)} (${count(n)})`);
  return `What these ${plural(inReach, "ad")} ask for most and you have: ${inWords(skills)}. Put these first in your résumé, each with what you did with it and what came of it.`;
}

/** What a stronger case adds. */
export function strongerInWords({ inReach, stronger, more }: ApplyNow, nameOf: NameOf): string {
  const lacked = stronger.map(
    ({ skill, n, hours }) => `${nameOf(skill)} (${count(n)} ask for it; about ${plural(hours, "hour")})`,
  );
  const adds =
    lacked.length === 0
      ? `Nothing that two or more of these ${plural(inReach, "ad")} ask for is missing.`
      : `A stronger case would add ${inWords(lacked, "or")}.`;
  return [adds, moreInWords({ more }, nameOf)].filter(Boolean).join(" ");
}

function moreInWords({ more }: Pick<ApplyNow, "more">, nameOf: NameOf): string {
  const last = more.at(-1);
  if (!last) return "";
  const hours = more.reduce((sum, step) => sum + step.hours, 0);
  const skills = inWords(more.map(({ skill }) => nameOf(skill)));
  return `With ${skills} as well, some ${plural(hours, "hour")} of study, ${count(last.inReachAfter)} would be within reach instead of ${count(last.inReachBefore)}.`;
}
