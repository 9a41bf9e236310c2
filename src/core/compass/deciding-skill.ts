import { askedBy } from "./asked-by.ts";
import { coverageOf } from "./coverage.ts";
import type { Ground } from "./ground.ts";
import type { MarketRows } from "./market-factor.ts";
import { leadOf, type Outcome, outcomeOf, type Pair } from "./outcome.ts";
import { type CompassSettings, LEVEL_CREDIT, type Person } from "./person.ts";
import type { Ranking } from "./rank.ts";
import { factorsWith, orderBy } from "./refit.ts";

/** The skill that would move the two furthest from where they stand, if the person had it at `working`. */
export interface DecidingSkill extends Outcome {
  readonly skill: string;
  /** Postings within the constraints that require or prefer it, of the first and of the rival. */
  readonly asks: { readonly first: AskCount; readonly rival: AskCount };
}

export interface AskCount {
  readonly n: number;
  readonly of: number;
}

/** A skill that a smaller share of either's postings ask for, or fewer than five, decides nothing. */
const SMALLEST_SHARE = 0.04;
const FEWEST_ASKING = 5;

/** Every skill that a twenty-fifth of either's postings ask for is tried; of two that move it alike, the one by id. */
export function decidingSkill(
  ground: Ground,
  person: Person,
  within: MarketRows,
  settings: CompassSettings,
  { ranking, weights }: Ranking,
  pair: Pair,
): DecidingSkill | null {
  const lead = leadOf(outcomeOf(ranking, pair), pair);
  const tried = candidates(ground, person, within, pair).map(({ skill, asks }) => {
    const factors = factorsWith(ground, withWorking(person, skill), ranking, within, settings);
    return { skill, asks, ...outcomeOf(orderBy(factors, weights), pair) };
  });
  const moved = (one: Outcome) => Math.abs(leadOf(one, pair) - lead);
  const [most] = tried.toSorted((a, b) => moved(b) - moved(a) || (a.skill < b.skill ? -1 : 1));
  return most && moved(most) > 0 ? most : null;
}

/** The person with one skill at `working`, however it was held before. */
export function withWorking({ skills }: Person, id: string): Person {
  return { skills: [...skills.filter((held) => held.id !== id), { id, level: "working" }] };
}

function candidates(ground: Ground, person: Person, within: MarketRows, { first, rival }: Pair) {
  const { market, umbrellas } = ground;
  const [one, other] = [first, rival].map((id) => {
    const rows = within.rows.get(id)!;
    return { asked: askedBy(market, rows), of: rows.length };
  }) as [Asking, Asking];
  const { credit } = coverageOf(ground, person);
  return market.skillIds.flatMap((skill, ordinal) => {
    if (credit[ordinal]! >= LEVEL_CREDIT.working || umbrellas.has(skill)) return [];
    if (![one, other].some((asking) => isAsked(asking, ordinal))) return [];
    const asks = { first: askCount(one, ordinal), rival: askCount(other, ordinal) };
    return [{ skill, asks }];
  });
}

interface Asking {
  readonly asked: Uint32Array;
  readonly of: number;
}

function isAsked({ asked, of }: Asking, ordinal: number): boolean {
  return asked[ordinal]! >= Math.max(FEWEST_ASKING, SMALLEST_SHARE * of);
}

function askCount({ asked, of }: Asking, ordinal: number): AskCount {
  return { n: asked[ordinal]!, of };
}
