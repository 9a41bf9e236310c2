import { count, inWords, percent, plural } from "../in-words.ts";
import type { Domain } from "../vocabulary.ts";
import type { Cost, Costs } from "./costs.ts";
import type { HeldDegree } from "./degree-plan.ts";
import { INDUSTRY_WORDS } from "./industry-words.ts";
import type { CompassSettings } from "./person.ts";
import type { Risk } from "./risk.ts";

/** "Asking for remote removes 812 of 2,140 ads (38%)." */
export function costInWords(asking: string, cost: Cost): string {
  const removed = cost.before - cost.with;
  if (cost.before === 0) return "Your other wishes leave no ads that this could remove.";
  if (removed === 0) return `${asking} removes none of ${plural(cost.before, "ad")}.`;
  if (cost.with === 0)
    return `${asking} removes all ${plural(cost.before, "ad")}. Nothing would be left to compare with.`;
  return `${asking} removes ${count(removed)} of ${plural(cost.before, "ad")} (${percent(removed / cost.before)}).`;
}

/** "finance and healthcare". */
export function industriesInWords(industries: readonly Domain[], joint = "and"): string {
  return inWords(
    industries.map((domain) =>
      INDUSTRY_WORDS[domain].replace(/^[A-Z](?=[a-z])/, (letter) => letter.toLowerCase()),
    ),
    joint,
  );
}

export const DEGREE_NAMES: Readonly<Record<HeldDegree, string>> = {
  none: "no degree",
  bachelor: "a bachelor’s degree",
  master: "a master’s degree",
  phd: "a doctorate",
};

/** What each wish that was made costs, and what cannot be known of it; nothing where none was made. */
export function wishCostsInWords(costs: Costs, { constraints, seek, risk }: CompassSettings): string[] {
  const { country, workMode, payFloor, avoid, degree } = constraints;
  return [
    country ? costInWords(`Country ${country}`, costs.country) : "",
    workMode
      ? costInWords(`Asking for ${MODES[workMode]}`, { before: costs.workMode.any, with: costs.left })
      : "",
    payFloor
      ? `${costInWords(`Pay from ${count(payFloor.amount)} ${payFloor.currency} a year`, costs.payFloor)} Of those left, ${count(costs.silentOnPay)} do not state pay.`
      : "",
    avoid?.length ? avoidInWords(costs, avoid) : "",
    seek?.length ? seekInWords(costs, seek) : "",
    degree ? [degreeInWords(costs, degree.holds), laterInWords(costs)].filter(Boolean).join(" ") : "",
    risk && risk !== "balanced" ? RISK_WORDS[risk] : "",
  ].filter(Boolean);
}

const MODES = { remote: "remote work", hybrid: "hybrid work", onsite: "work on site" } as const;

export function avoidInWords(costs: Costs, avoid: readonly Domain[]): string {
  const unplaced =
    costs.unplaced === 0
      ? ""
      : ` ${plural(costs.unplaced, "ad")} whose industry could not be told ${costs.unplaced === 1 ? "stays" : "stay"} in.`;
  return `${costInWords(`Avoiding ${industriesInWords(avoid)}`, costs.avoid)}${unplaced}`;
}

export function seekInWords({ sought, left }: Costs, seek: readonly Domain[]): string {
  const share = left === 0 ? "" : ` (${percent(sought / left)})`;
  return `${count(sought)} of ${plural(left, "ad")}${share} ${sought === 1 ? "is" : "are"} in ${industriesInWords(seek, "or")}: ${sought === 1 ? "it counts" : "they count"} for more, and nothing is left out.`;
}

export function degreeInWords(costs: Costs, holds: HeldDegree): string {
  return `${costInWords(`Holding ${DEGREE_NAMES[holds]}`, costs.degree)} Of those left, ${count(costs.silentOnDegree)} do not say which degree they ask for.`;
}

/** What the degree studied for adds, and when. */
export function laterInWords({ later }: Costs): string {
  if (!later) return "";
  return `From ${later.done}, with ${DEGREE_NAMES[later.degree]}, ${count(later.adds)} more would count.`;
}

/** What the choice does; it leaves no ad out. */
export const RISK_WORDS: Readonly<Record<Risk, string>> = {
  careful:
    "Careful: what the market offers counts by the lower end of what is likely, so that work with few ads counts for less. No ad is left out.",
  balanced: "Balanced: what the market offers counts by the best estimate. No ad is left out.",
  bold: "Bold: what the market offers counts by the upper end of what is likely, so that work with few ads counts for more. No ad is left out.",
};
