import { count, inWords, percent, plural } from "../in-words.ts";
import { alternativesInWords } from "./asked-alternatives.ts";
import type { AdGap } from "./gap-to-ads.ts";
import type { NameOf } from "./plan-in-words.ts";

/**
 * Whether the ads are in reach, how much of what they require is covered, and what would bring one in reach. `isPartly`:
 * not all that they ask for could be read.
 */
export function adGapInWords(gap: Omit<AdGap, "skills">, nameOf: NameOf, isPartly = false): string {
  const { ads, reach, covered } = gap;
  const far = isPartly ? `As far as could be read: ${lowered(reachOf(ads, reach))}` : reachOf(ads, reach);
  if (covered === null) return far;
  const share = `Of what ${ads === 1 ? "it requires" : "they require"}, counted by study hours, you cover ${coveredInWords(gap)}`;
  return `${far} ${share}${nearestInWords(gap, nameOf)}.`;
}

/** Which of the skills are alternatives of one another, and which of them counts; null where none are. */
export function eitherInWords({ ads, alternatives }: Omit<AdGap, "skills">, nameOf: NameOf): string | null {
  return alternatives.map((group) => alternativesInWords(group, ads, nameOf)).join(" ") || null;
}

function lowered(sentence: string): string {
  return sentence.charAt(0).toLowerCase() + sentence.slice(1);
}

/** The covered share; just below the threshold, whole per cent would hide that it is below. */
export function coveredInWords({
  ads,
  reach,
  threshold,
  covered,
}: Pick<AdGap, "ads" | "reach" | "threshold" | "covered">): string {
  if (covered === null) return "nothing required";
  const isShort = ads === 1 && reach.of === 1 && reach.inReach === 0;
  if (!isShort || percent(covered) !== percent(threshold)) return percent(covered);
  return `${(Math.floor(covered * 1000) / 10).toFixed(1)}%`;
}

function nearestInWords({ ads, reach, threshold, nearest }: Omit<AdGap, "skills">, nameOf: NameOf): string {
  if (ads > 1 || reach.of === 0) return "";
  const from = `; from ${percent(threshold)} on an ad is in reach`;
  if (reach.inReach === 1) return from;
  if (nearest === null) return `${from}, and no two skills more would bring you there`;
  const skills = nearest.map(({ skill, hours }) => `${nameOf(skill)} (about ${plural(hours, "hour")})`);
  return `${from}: ${inWords(skills)} ${skills.length === 1 ? "" : "together "}would bring you there`;
}

function reachOf(ads: number, reach: AdGap["reach"]): string {
  if (ads > 1) {
    const judged =
      reach.of === ads
        ? ""
        : `; ${count(ads - reach.of)} ${ads - reach.of === 1 ? "requires" : "require"} too little to be judged`;
    return `${count(reach.inReach)} of ${plural(ads, "ad")} ${reach.inReach === 1 ? "is" : "are"} within reach${judged}.`;
  }
  if (reach.of === 0)
    return "The ad requires fewer than three skills: too few to say whether it is in reach.";
  return `The ad is ${reach.inReach === 1 ? "" : "not "}within reach.`;
}

/** What closing the gap takes; null where nothing is left to learn. Each skill is counted alone. */
export function hoursInWords(skills: AdGap["skills"]): string | null {
  const needed = skills.filter(({ instead }) => instead === null);
  const hoursOf = (own: AdGap["skills"]) => own.reduce((sum, { hours }) => sum + hours, 0);
  const required = hoursOf(needed.filter((one) => one.required > 0));
  const preferred = hoursOf(needed.filter((one) => one.required === 0));
  const parts = [
    required > 0 ? `about ${plural(required, "hour")} for what is required` : "",
    preferred > 0 ? `about ${plural(preferred, "hour")} for what is only nice to have` : "",
  ].filter(Boolean);
  if (parts.length === 0) return null;
  return `Study that would close the gap: ${parts.join(", ")}. Each skill is counted alone: what it rests on comes on top where that is missing too, and what you learn for one helps with the next.`;
}
