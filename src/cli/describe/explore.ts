import type { Trial } from "../../core/compass/explore.ts";
import type { Ground } from "../../core/compass/ground.ts";

/** The trials as text for a terminal. */
export function describeTrials(trials: readonly Trial[], ground: Ground): string {
  return [
    "Three kinds of work among those that fit you best, chosen to differ from each other. Two evenings each tell more than any figure here.",
    ...trials.map((trial, at) => describeTrial(trial, at + 1, ground)),
  ].join("\n\n");
}

function describeTrial({ specialisation, place, fit, taste }: Trial, at: number, ground: Ground): string {
  const { name, tagline } = ground.taxonomy.specialisation.get(specialisation)!;
  const head = `${at}. ${name} (place ${place}, fit ${fit.toFixed(2)})\n   ${tagline}`;
  if (!taste) return head;
  return [
    head,
    `   Try it: ${taste.title}`,
    ...taste.todo.map((step) => `     - ${step}`),
    `   You need: ${taste.need.join("; ")}.`,
    `   For you, if: ${taste.tell.forYou}`,
    `   Rather not, if: ${taste.tell.notForYou}`,
  ].join("\n");
}
