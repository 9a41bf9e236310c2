import type { InterestAnswers, InterestItem } from "../../src/core/compass/interest.ts";
import { ACTIVITIES, type Activity } from "../../src/core/vocabulary.ts";
import type { Random } from "../resumes/random.ts";

/** A liking for every activity, mean 0 and variance 1 over them. */
export type Likings = Readonly<Record<Activity, number>>;

/** Somebody who likes exactly what one kind of work holds. */
export function likingsOf(profile: Readonly<Record<Activity, number>>): Likings {
  const values = ACTIVITIES.map((activity) => profile[activity]);
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  const spread = Math.sqrt(values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / values.length);
  return Object.fromEntries(
    ACTIVITIES.map((activity) => [activity, (profile[activity] - mean) / spread]),
  ) as Likings;
}

/**
 * Answers of somebody with these likings. Each answer is √ρ of the item's own liking and √(1 − ρ) of chance, moved by
 * the person's own habit of saying yes, and cut into the steps of the scale: ρ is the share of an answer's variance that
 * the liking explains, and so about the correlation of one item's answers given twice.
 */
export function answersOf(
  likings: Likings,
  items: readonly InterestItem[],
  steps: number,
  reliability: number,
  random: Random,
): InterestAnswers {
  const habit = 0.5 * normal(random);
  return Object.fromEntries(
    items.map((item) => {
      const latent =
        Math.sqrt(reliability) * likingOf(likings, item) +
        Math.sqrt(1 - reliability) * normal(random) +
        habit;
      const middle = (steps - 1) / 2;
      return [item.id, Math.min(steps - 1, Math.max(0, Math.round(middle + 1.1 * latent)))];
    }),
  );
}

/** The mean of the likings that an item touches, weighted by its loadings. */
function likingOf(likings: Likings, { activities }: InterestItem): number {
  const loadings = Object.entries(activities) as [Activity, number][];
  const sum = loadings.reduce((total, [, loading]) => total + loading, 0);
  return loadings.reduce((total, [activity, loading]) => total + loading * likings[activity], 0) / sum;
}

/** Standard normal, by Box & Muller 1958. */
function normal(random: Random): number {
  return Math.sqrt(-2 * Math.log(1 - random.next())) * Math.cos(2 * Math.PI * random.next());
}
