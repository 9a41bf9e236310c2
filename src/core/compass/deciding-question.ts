import type { Answered } from "./deciding.ts";
import { normalise } from "./fit.ts";
import type { Ground } from "./ground.ts";
import {
  FEWEST_ANSWERS,
  type InterestAnswers,
  type InterestItem,
  interestIn,
  interestProfile,
} from "./interest.ts";
import { leadOf, type Outcome, outcomeOf, type Pair } from "./outcome.ts";
import type { CompassSettings } from "./person.ts";
import { orderBy, type SpecialisationFactors } from "./refit.ts";

/**
 * One more question about interests. `too-few`: one answer alone changes nothing, so many are missing until interests
 * count; `none`: all are answered, or none of the open ones would move the two.
 */
export type OpenQuestion =
  | DecidingQuestion
  | { readonly state: "too-few"; readonly missing: number }
  | { readonly state: "none" };

export interface DecidingQuestion {
  readonly state: "open";
  /** Id of the item, and its words. */
  readonly item: string;
  readonly text: string;
  /** The ranking with the lowest and with the highest answer, and the words of these answers. */
  readonly lowest: Outcome & { readonly answer: string };
  readonly highest: Outcome & { readonly answer: string };
}

/** Of the open questions, those of the quick form first, the one whose answers lead furthest apart; ties by id. */
export function decidingQuestion(
  ground: Ground,
  answered: Answered,
  settings: CompassSettings,
  factors: readonly SpecialisationFactors[],
  pair: Pair,
): OpenQuestion {
  const { inventory, answers } = answered;
  const open = inventory.items.filter(({ id }) => answers[id] === undefined);
  const given = inventory.items.length - open.length;
  if (given + 1 < FEWEST_ANSWERS) return { state: "too-few", missing: FEWEST_ANSWERS - given };
  const quick = open.filter((item) => item.quick);
  const outcome = (changed: InterestAnswers) =>
    outcomeOf(orderWith(ground, { inventory, answers: changed }, settings, factors), pair);
  const asked = (quick.length > 0 ? quick : open).map((item) => ask(item, answered, outcome));
  const spread = ({ lowest, highest }: DecidingQuestion) =>
    Math.abs(leadOf(highest, pair) - leadOf(lowest, pair));
  const [widest] = asked.toSorted((a, b) => spread(b) - spread(a) || (a.item < b.item ? -1 : 1));
  return widest && spread(widest) > 0 ? widest : { state: "none" };
}

function ask(
  { id, text }: InterestItem,
  { inventory: { scale }, answers }: Answered,
  outcome: (answers: InterestAnswers) => Outcome,
): DecidingQuestion {
  const answered = (answer: number) => ({
    answer: scale[answer]!,
    ...outcome({ ...answers, [id]: answer }),
  });
  return { state: "open", item: id, text, lowest: answered(0), highest: answered(scale.length - 1) };
}

/** The ranking with other answers; skills and market as they were. */
function orderWith(
  { taxonomy }: Ground,
  { inventory, answers }: Answered,
  settings: CompassSettings,
  factors: readonly SpecialisationFactors[],
) {
  const profile = interestProfile(inventory, answers);
  const changed = factors.map(({ specialisation, strength, market }) => {
    const interest = interestIn(profile, taxonomy.specialisation.get(specialisation)!);
    return { specialisation, strength, market, interest: interest?.value ?? null };
  });
  return orderBy(changed, normalise(settings.weights, !profile.undifferentiated));
}
