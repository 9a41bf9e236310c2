import type { PayPremiums } from "../../actions/pay-premium.ts";
import type { PayEstimate } from "../../core/market/premium/estimate.ts";
import type { Premium } from "../../core/market/premium/model.ts";
import { table } from "../print.ts";

const MOST_SKILLS = 15;

/** Premiums as text for a terminal: what each adds with the others held equal, and what that rests on. */
export function describePremiums(about: PayPremiums): string {
  const { premiums } = about;
  const skills = premiums.skill.filter((one) => one.premium !== null);
  return [
    `What adds to pay, all else equal: specialisation, skills, seniority, country, month and source at once.\n${restsOn(about)}`,
    `Against the mean of all figures\n${premiumTable("specialisation", premiums.specialisation)}`,
    premiumTable("seniority", premiums.seniority),
    countryTable(premiums.country, about.purchasingPower),
    premiumTable("source", premiums.source),
    `Against not asking for it: the ${MOST_SKILLS} highest and lowest of ${skills.length} skills\n${premiumTable("skill", ends(skills))}`,
    "A premium is what ads state side by side, not what learning a thing would bring you.",
  ].join("\n\n");
}

function restsOn({ n, employers, withoutRate, prior }: PayPremiums): string {
  const left = withoutRate > 0 ? `; ${withoutRate} in currencies without a rate are left out` : "";
  const survey = prior ? ` Prior of specialisations, levels and countries: ${prior}.` : "";
  return `${n} figures of ${employers} employers in US dollars at the mean rate of their year${left}.${survey}`;
}

function ends(skills: readonly Premium[]): Premium[] {
  if (skills.length <= 2 * MOST_SKILLS) return [...skills];
  return [...skills.slice(0, MOST_SKILLS), ...skills.slice(-MOST_SKILLS)];
}

function premiumTable(name: string, premiums: readonly Premium[]): string {
  const rows = premiums.map((one) => [one.key, one.n, one.employers, ...figures(one)]);
  return table([[name, "n", "employers", "premium", "95 % interval"], ...rows]);
}

function countryTable(premiums: readonly Premium[], power: PayPremiums["purchasingPower"]): string {
  const rows = premiums.map((one) => [
    one.key,
    one.n,
    one.employers,
    ...figures(one),
    one.key in power ? signed(power[one.key]!) : "",
  ]);
  return table([["country", "n", "employers", "premium", "95 % interval", "buys, against US"], ...rows]);
}

function figures({ premium, interval }: Premium): string[] {
  if (premium === null || interval === null) return ["too little to say", ""];
  return [signed(premium), `${signed(interval.low)} to ${signed(interval.high)}`];
}

function signed(share: number): string {
  const text = (100 * share).toFixed(1);
  return `${share >= 0 && text !== "-0.0" ? "+" : ""}${text} %`;
}

/** An estimate as one sentence, with its reasons. */
export function describeEstimate({ middle, likely, reasons, n, employers }: PayEstimate): string {
  const because = reasons.map(({ key, effect }) => `${key} ${signed(effect)}`).join(", ");
  return `about ${thousands(middle)}, four in five within ${thousands(likely.low)} to ${thousands(likely.high)} US dollars a year. The ad states no pay: an estimate from ${n} stated figures of ${employers} employers (${because || "nothing tells it from the mean"}).`;
}

function thousands(dollars: number): string {
  return `${Math.round(dollars / 1000)}k`;
}
