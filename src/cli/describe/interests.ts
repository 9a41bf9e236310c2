import { ACTIVITY_WORDS } from "../../core/compass/activity-words.ts";
import { FEWEST_ANSWERS, type InterestProfile, type RankedInterest } from "../../core/compass/interest.ts";
import { ACTIVITIES } from "../../core/vocabulary.ts";
import { table } from "../print.ts";

/** What is liked beside one's other answers, and which work holds it. */
export function describeInterests(profile: InterestProfile, ranking: readonly RankedInterest[]): string {
  if (profile.undifferentiated) {
    return `${profile.answered} answers: too few, or nearly all the same, so no direction can be told from them. From ${FEWEST_ANSWERS} that differ they can be used.`;
  }
  const liked = ACTIVITIES.map((activity, at) => ({ activity, liking: profile.liking[at]! }))
    .toSorted((a, b) => b.liking - a.liking)
    .map(({ activity, liking }) => [ACTIVITY_WORDS[activity], signed(liking)]);
  const held = ranking.map(({ specialisation, interest }) => [specialisation, interest.value.toFixed(2)]);
  return [
    `${profile.answered} answers. Liking beside your own mean, in steps of the scale:`,
    table([["", "steps"], ...liked]),
    "How much each specialisation holds of that (0.5 is neither for nor against):",
    table([["", "interest"], ...held]),
    "A prompt for thought: it measures no talent, and it is no ground for hiring or refusing anyone.",
  ].join("\n\n");
}

function signed(value: number): string {
  return `${value < 0 ? "−" : "+"}${Math.abs(value).toFixed(1)}`;
}
