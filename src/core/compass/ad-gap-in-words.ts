import { count, percent, plural } from "../in-words.ts";
import type { AdGap } from "./gap-to-ads.ts";

/** Whether the ads are in reach and how much of what they require is covered. */
export function adGapInWords({ ads, reach, covered }: Omit<AdGap, "skills">): string {
  const share =
    covered === null
      ? ""
      : ` Of what ${ads === 1 ? "it requires" : "they require"}, counted by study hours, you cover ${percent(covered)}.`;
  return reachOf(ads, reach) + share;
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
  const hoursOf = (own: AdGap["skills"]) => own.reduce((sum, { hours }) => sum + hours, 0);
  const required = hoursOf(skills.filter((one) => one.required > 0));
  const preferred = hoursOf(skills.filter((one) => one.required === 0));
  const parts = [
    required > 0 ? `about ${plural(required, "hour")} for what is required` : "",
    preferred > 0 ? `about ${plural(preferred, "hour")} for what is only nice to have` : "",
  ].filter(Boolean);
  if (parts.length === 0) return null;
  return `Study that would close the gap: ${parts.join(", ")}. Each skill is counted alone: what it rests on comes on top where that is missing too, and what you learn for one helps with the next.`;
}
