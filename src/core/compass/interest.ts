import type { Specialisation } from "../taxonomy/specialisation.ts";
import { ACTIVITIES, type Activity, AI_SPECIALISATIONS, type SpecialisationId } from "../vocabulary.ts";

/** One activity to say yes or no to. */
export interface InterestItem {
  readonly id: string;
  readonly text: string;
  /** How much of each activity the item holds, 0–1. */
  readonly activities: Readonly<Partial<Record<Activity, number>>>;
  readonly quick?: boolean;
}

export interface InterestInventory {
  readonly id: string;
  readonly version: number;
  /** Words for the answers, lowest first; an answer is an index into them. */
  readonly scale: readonly string[];
  readonly items: readonly InterestItem[];
}

/** Answers by item id, 0 … scale.length − 1; items left out were not answered. */
export type InterestAnswers = Readonly<Record<string, number>>;

/** A person's liking by activity. */
export interface InterestProfile {
  /** Mean answer minus the person's own mean, in steps of the scale, in order of ACTIVITIES. */
  readonly liking: readonly number[];
  readonly answered: number;
  /** The answers hardly differ, or too few were given: no interest is computed from them. */
  readonly undifferentiated: boolean;
}

/** Fewer answers than this say nothing about eleven activities. */
export const FEWEST_ANSWERS = 10;
/** Answers whose standard deviation is below this share of a step are called flat. */
const FLATTEST = 0.35;

/** Loading-weighted mean of the centred answers for each activity. */
export function interestProfile(inventory: InterestInventory, answers: InterestAnswers): InterestProfile {
  const given = inventory.items.flatMap((item) => {
    const answer = answers[item.id];
    return answer === undefined ? [] : [{ item, answer }];
  });
  const mean = given.reduce((sum, { answer }) => sum + answer, 0) / Math.max(1, given.length);
  const variance =
    given.reduce((sum, { answer }) => sum + (answer - mean) ** 2, 0) / Math.max(1, given.length);
  const liking = ACTIVITIES.map((activity) => {
    let sum = 0;
    let loading = 0;
    for (const { item, answer } of given) {
      const weight = item.activities[activity] ?? 0;
      sum += weight * (answer - mean);
      loading += weight;
    }
    return loading === 0 ? 0 : sum / loading;
  });
  const undifferentiated = given.length < FEWEST_ANSWERS || Math.sqrt(variance) < FLATTEST;
  return { liking, answered: given.length, undifferentiated };
}

export interface Interest {
  /** (1 + correlation) / 2, so that 0.5 is "neither likes nor dislikes". */
  readonly value: number;
  /** Pearson correlation of the person's liking with the specialisation's activities, −1 … 1. */
  readonly correlation: number;
  /** What speaks for it and against it, strongest first. */
  readonly parts: readonly InterestPart[];
}

export interface InterestPart {
  readonly activity: Activity;
  /** The person's liking, in steps of the scale above or below their own mean. */
  readonly liking: number;
  /** How much of it the work holds, 0–5. */
  readonly inTheWork: number;
  /** Its share in the correlation; the parts sum to the correlation. */
  readonly adds: number;
}

/** Null when the answers are undifferentiated. */
export function interestIn(profile: InterestProfile, specialisation: Specialisation): Interest | null {
  if (profile.undifferentiated) return null;
  const work = workOf(specialisation);
  const a = centred(profile.liking);
  const b = centred(work);
  const scale = Math.sqrt(sumOfSquares(a) * sumOfSquares(b));
  if (scale === 0) return null;
  const parts = ACTIVITIES.map((activity, at) => ({
    activity,
    liking: profile.liking[at]!,
    inTheWork: work[at]!,
    adds: (a[at]! * b[at]!) / scale,
  }));
  const correlation = parts.reduce((sum, part) => sum + part.adds, 0);
  const strongestFirst = parts.toSorted((x, y) => Math.abs(y.adds) - Math.abs(x.adds));
  return { value: (1 + correlation) / 2, correlation, parts: strongestFirst };
}

/** How alike the work of two specialisations is: Pearson correlation of their activities; 0 where one holds all alike. */
export function likenessOfWork(one: Specialisation, other: Specialisation): number {
  const a = centred(workOf(one));
  const b = centred(workOf(other));
  const scale = Math.sqrt(sumOfSquares(a) * sumOfSquares(b));
  return scale === 0 ? 0 : a.reduce((sum, value, at) => sum + value * b[at]!, 0) / scale;
}

function workOf({ activities }: Specialisation): number[] {
  return ACTIVITIES.map((activity) => activities[activity]);
}

export interface RankedInterest {
  readonly specialisation: SpecialisationId;
  readonly interest: Interest;
}

/** The AI specialisations by interest alone, most first; empty when the answers are undifferentiated. */
export function interestRanking(
  profile: InterestProfile,
  specialisations: readonly Specialisation[],
): RankedInterest[] {
  return specialisations
    .filter(({ id }) => AI_SPECIALISATIONS.includes(id))
    .flatMap((one) => {
      const interest = interestIn(profile, one);
      return interest ? [{ specialisation: one.id, interest }] : [];
    })
    .toSorted(
      (a, b) => b.interest.value - a.interest.value || (a.specialisation < b.specialisation ? -1 : 1),
    );
}

function centred(values: readonly number[]): number[] {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  return values.map((value) => value - mean);
}

function sumOfSquares(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value * value, 0);
}
