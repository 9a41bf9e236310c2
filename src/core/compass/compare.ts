import type { SpecialisationId } from "../vocabulary.ts";
import type { Ground } from "./ground.ts";
import type { InterestProfile } from "./interest.ts";
import { type Move, moveTo } from "./moves.ts";
import type { CompassSettings, Person } from "./person.ts";
import { type RankedSpecialisation, rank } from "./rank.ts";

/** One specialisation beside others, for one person. */
export interface Compared {
  readonly specialisation: SpecialisationId;
  /** Place in the person's ranking, from 1. */
  readonly place: number;
  readonly ranked: RankedSpecialisation;
  /** Hours to be ready, postings in reach now, and pay. */
  readonly move: Move;
  /** Postings in reach after those hours; null when nothing can be said. */
  readonly inReachThen: number | null;
  /** Weeks to be ready at the person's hours a week; null when far or when nothing can be said. */
  readonly weeks: number | null;
  /** What the work of a week is, from the duties that its ads state. */
  readonly duties: readonly string[];
}

/** The most that can be read side by side. */
export const MOST_COMPARED = 3;

/** Specialisations side by side, in the order asked for. */
export function compare(
  ground: Ground,
  person: Person,
  interests: InterestProfile | null,
  settings: CompassSettings,
  ids: readonly SpecialisationId[],
): Compared[] {
  const { ranking } = rank(ground, person, interests, settings);
  return ids.map((specialisation) => {
    const at = ranking.findIndex((one) => one.specialisation === specialisation);
    const move = moveTo(ground, person, specialisation, settings);
    return {
      specialisation,
      place: at + 1,
      ranked: ranking[at]!,
      move,
      inReachThen: move.state === "ready" ? move.inReachNow : (move.steps.at(-1)?.inReachAfter ?? null),
      weeks: move.hours === null ? null : move.hours / settings.hoursPerWeek,
      duties: ground.taxonomy.specialisation.get(specialisation)!.duties,
    };
  });
}
