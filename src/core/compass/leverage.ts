import type { PracticeProject, SkillLearning } from "../learning/learning.ts";
import type { PayCell } from "../market/pay.ts";
import type { Level, SpecialisationId } from "../vocabulary.ts";
import { askedBy } from "./asked-by.ts";
import { deepestOf, depthOf } from "./depth.ts";
import type { Ground } from "./ground.ts";
import { type Mentee, menteesOf } from "./mentoring.ts";
import { type Move, movesFrom } from "./moves.ts";
import type { CompassSettings, Person } from "./person.ts";
import { rowsWithin } from "./reach.ts";
import { type Topic, topicsIn } from "./topics.ts";

/** What an experienced person can build on: where their depth is paid better, and how to show and pass it on. */
export interface Leverage {
  /** The specialisation that the person's skills are most like, and its stated pay. */
  readonly home: SpecialisationId;
  readonly homePay: PayCell;
  /**
   * `some`: there are better paid moves; `none-told`: pay is known of others, and of none can it be told that it is
   * higher; `no-pay`: too few ads of home or of the others state pay.
   */
  readonly state: "some" | "none-told" | "no-pay";
  /** Moves whose median pay lies above home's, the 95 % intervals apart; nearest first. */
  readonly higher: readonly HigherPaid[];
  /** For whom to show it: the nearest better paid move to which something telling carries over, else home. */
  readonly towards: SpecialisationId;
  /** What to build, write about and teach: the deepest skills on which something is written, most telling first. */
  readonly show: readonly ShownSkill[];
  /** Whom to pass it on to; at most two, empty where it cannot be told. */
  readonly mentor: readonly Mentee[];
}

export interface HigherPaid {
  readonly to: SpecialisationId;
  /** Study hours until ready; 0 when ready. */
  readonly hours: number;
  readonly pay: PayCell;
  /** Held skills that tell the target from others, most telling first, then deep ones that its postings ask for. */
  readonly carries: readonly CarriedSkill[];
}

export interface CarriedSkill {
  readonly skill: string;
  readonly level: Level;
  /** It is part of what tells the target from others. */
  readonly tells: boolean;
  /** Postings of the target within the constraints that require or prefer it. */
  readonly n: number;
  readonly of: number;
}

export interface ShownSkill {
  readonly skill: string;
  readonly level: Level;
  readonly project: PracticeProject;
  /** What another should be able to do in the end: an outline for teaching it. */
  readonly teach: readonly string[];
  /** Postings of `towards` within the constraints that ask for it, and what to write about. */
  readonly write: Topic;
}

const MOST_CARRIED = 6;
const MOST_SHOWN = 3;
/** A deep skill that does not tell the target apart carries over all the same when so many of its postings ask for it. */
const OFTEN = 0.1;

/** Null for who has no skill at `strong` or `deep`: there is little to build on yet. */
export function leverageOf(
  ground: Ground,
  person: Person,
  settings: CompassSettings,
  learning: ReadonlyMap<string, SkillLearning>,
  moves: readonly Move[] = movesFrom(ground, person, settings),
): Leverage | null {
  const { deepest, tShape } = depthOf(ground, person, settings);
  if (!tShape || (deepest[0]?.level !== "deep" && deepest[0]?.level !== "strong")) return null;
  const home = moves.find(({ to }) => to === tShape.stem)!;
  const others = moves.filter(
    ({ to, hours, pay }) => to !== home.to && hours !== null && pay.figures !== null,
  );
  const higher = others.filter(({ pay }) => isAbove(pay, home.pay));
  const moving = higher.map((move) => ({ ...move, carries: carriedTo(ground, person, move.to, settings) }));
  const towards = moving.find(({ carries }) => carries.some(({ tells }) => tells))?.to ?? home.to;
  const topicOf = topicsIn(ground, person, towards, settings);
  return {
    home: home.to,
    homePay: home.pay,
    state: !home.pay.figures || others.length === 0 ? "no-pay" : higher.length > 0 ? "some" : "none-told",
    higher: moving.map(({ to, hours, pay, carries }) => ({ to, hours: hours!, pay, carries })),
    towards,
    show: shownTo(ground, person, towards, learning, topicOf),
    mentor: menteesOf(ground, person, home.to, settings),
  };
}

function isAbove({ figures: one }: PayCell, { figures: other }: PayCell): boolean {
  return one !== null && other !== null && one.interval.low > other.interval.high;
}

/** What the specialisation's postings ask for first, of these the deepest, of these those that tell it most. */
function shownTo(
  ground: Ground,
  { skills }: Person,
  towards: SpecialisationId,
  learning: ReadonlyMap<string, SkillLearning>,
  topicOf: (skill: string) => Topic,
): ShownSkill[] {
  return (["deep", "strong"] as const)
    .flatMap((level) => deepestOf(ground, { skills: skills.filter((held) => held.level === level) }, towards))
    .flatMap(({ id, level }) => {
      const written = learning.get(id);
      if (!written) return [];
      return [{ skill: id, level, project: written.project, teach: written.check, write: topicOf(id) }];
    })
    .toSorted((a, b) => Number(b.write.n > 0) - Number(a.write.n > 0))
    .slice(0, MOST_SHOWN);
}

function carriedTo(
  ground: Ground,
  person: Person,
  to: SpecialisationId,
  { constraints }: CompassSettings,
): CarriedSkill[] {
  const { market, signatures, umbrellas } = ground;
  const rows = rowsWithin(market, constraints, to);
  const asked = askedBy(market, rows);
  const weight = new Map((signatures.get(to)?.parts ?? []).map((part) => [part.skill, part.weight]));
  return person.skills
    .flatMap(({ id, level }) => {
      const ordinal = ground.ordinalOf.get(id);
      if (ordinal === undefined || level === "aware" || umbrellas.has(id)) return [];
      const tells = weight.get(ordinal) ?? 0;
      const often = level !== "working" && asked[ordinal]! >= OFTEN * rows.length && rows.length > 0;
      if (tells === 0 && !often) return [];
      return [{ skill: id, level, weight: tells, n: asked[ordinal]!, of: rows.length }];
    })
    .toSorted((a, b) => b.weight - a.weight || b.n - a.n || (a.skill < b.skill ? -1 : 1))
    .slice(0, MOST_CARRIED)
    .map(({ skill, level, weight: telling, n, of }) => ({ skill, level, tells: telling > 0, n, of }));
}
