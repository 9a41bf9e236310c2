import type { SpecialisationId } from "../vocabulary.ts";
import { contenders, FEWEST_SKILLS } from "./certainty.ts";
import { decidingQuestion, type OpenQuestion } from "./deciding-question.ts";
import { type DecidingSkill, decidingSkill } from "./deciding-skill.ts";
import { type DecidingWeight, decidingWeight } from "./deciding-weight.ts";
import type { Ground } from "./ground.ts";
import type { InterestAnswers, InterestInventory } from "./interest.ts";
import { marketRows } from "./market-factor.ts";
import type { CompassSettings, Person } from "./person.ts";
import type { Ranking } from "./rank.ts";

/** What would decide between the first place and another that is in the running; each change ranked anew. */
export interface Deciding {
  readonly first: SpecialisationId;
  readonly rival: SpecialisationId;
  /** How far the first lies before the rival, in fit. */
  readonly lead: number;
  readonly question: OpenQuestion;
  /** Null when no skill that their postings ask for and the person lacks moves it. */
  readonly skill: DecidingSkill | null;
  /** Null when no weight alone turns the order. */
  readonly weight: DecidingWeight | null;
}

/** The answers given, and to which questions. */
export interface Answered {
  readonly inventory: InterestInventory;
  readonly answers: InterestAnswers;
}

/**
 * For a close call, the first place held against each of the others in the running, the better placed first. Empty when
 * the first place is clear, and when too few skills are known: then more of them decide.
 */
export function decidingFor(
  ground: Ground,
  person: Person,
  answered: Answered,
  settings: CompassSettings,
  result: Ranking,
): Deciding[] {
  const { ranking, certainty } = result;
  if (!certainty.closeCall || certainty.skills < FEWEST_SKILLS) return [];
  const within = marketRows(ground, settings);
  const running = contenders(certainty, ranking);
  const [first, ...rivals] = ranking.filter(({ specialisation }) => running.includes(specialisation));
  return rivals.map((rival) => {
    const pair = { first: first!.specialisation, rival: rival.specialisation };
    return {
      ...pair,
      lead: first!.fit - rival.fit,
      question: decidingQuestion(ground, answered, settings, ranking, pair),
      skill: decidingSkill(ground, person, within, settings, result, pair),
      weight: decidingWeight(result, pair),
    };
  });
}
