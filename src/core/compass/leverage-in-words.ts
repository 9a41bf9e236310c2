import { count, hoursRange, money, moneyRange, plural } from "../in-words.ts";
import type { PayCell } from "../market/pay.ts";
import type { Leverage, ShownSkill } from "./leverage.ts";
import type { LackedSkill, Mentee } from "./mentoring.ts";
import type { NameOf } from "./plan-in-words.ts";

/** For whom no skill is strong yet. */
export const NO_DEPTH =
  "None of your skills was read as strong or deep, and this part builds on such skills. It fills once you have used one at work for some years.";

/** Where the person stands, and what can be said of better pay. */
export function homeInWords({ home, homePay, state }: Leverage, nameOf: NameOf): string {
  const like = `Your skills are most like those of ${nameOf(home)}.`;
  if (state === "no-pay") {
    return `${like} Which work pays more cannot be told: too few ads state their pay.`;
  }
  const here = `Ads for it pay ${cellInWords(homePay)}.`;
  return state === "none-told"
    ? `${like} ${here} Of no other work within your reach of study can it be told that it pays more.`
    : `${like} ${here}`;
}

/** What "better paid" means, to be read with the moves. */
export const BETTER_PAID =
  "Better paid means: the whole likely range lies above that of your own work. Seniority and place are not held equal, so a part of the difference may be theirs.";

/** "$142,000 in the middle (155 ads that state it, likely $130,000 to $150,000)". */
export function cellInWords({ figures, currency, n }: PayCell): string {
  if (!figures) return "an amount that too few of them state";
  return `${money(figures.median, currency)} a year in the middle (${plural(n, "ad")} that state it, likely ${moneyRange(figures.interval, currency)})`;
}

/** What to build in the open. */
export function buildInWords({ project: { title, brief, hours } }: ShownSkill): string {
  return `“${title}”: ${brief} About ${hoursRange(hours)}.`;
}

/** What to write about, for people who hire for `towards`. */
export function writeInWords({ skill, write }: ShownSkill, { towards }: Leverage, nameOf: NameOf): string {
  const { n, of, together } = write;
  const name = nameOf(skill);
  if (n === 0) {
    return `No ad here for ${nameOf(towards)} asks for ${name} by name, so write for those who do the work you do now.`;
  }
  if (together) {
    return `A case in which you used ${name} together with ${nameOf(together.skill)}: of the ${plural(n, "ad")} for ${nameOf(towards)} that ${n === 1 ? "asks" : "ask"} for ${name}, ${together.n === n ? "all" : count(together.n)} ask for both.`;
  }
  return `A case in which ${name} made the difference: ${count(n)} of ${plural(of, "ad")} for ${nameOf(towards)} ${n === 1 ? "asks" : "ask"} for it.`;
}

/** "Somebody who works as Data scientist and wants to move towards MLOps engineer". */
export function menteeInWords({ from }: Mentee, { home }: Leverage, nameOf: NameOf): string {
  return `Somebody who works as ${nameOf(from)} and wants to move towards ${nameOf(home)}`;
}

/** "Kubernetes: 63 of 315 of their ads ask for it, 27 of 44 of yours". */
export function lackInWords({ skill, theirs, home }: LackedSkill, nameOf: NameOf): string {
  const said = theirs.n === 0 ? "none" : count(theirs.n);
  return `${nameOf(skill)}: ${said} of their ${plural(theirs.of, "ad")} ${theirs.n === 1 ? "asks" : "ask"} for it, and ${count(home.n)} of the ${plural(home.of, "ad")} for your work`;
}

/** How far the counts carry. */
export const WHOM_TO_MENTOR =
  "Their ads ask for this at most half as often as ads for your own work, by more than chance would explain. Ads say what work asks for, not what a person lacks: ask before you teach.";

export const NOBODY_TO_MENTOR =
  "Whom it would help most cannot be told: too few ads, or none of your strong skills is asked for clearly less in the work beside yours.";
