import type { PracticeProject, SkillLearning } from "../learning/learning.ts";
import type { PayCell } from "../market/pay.ts";
import type { Level, SpecialisationId } from "../vocabulary.ts";
import { depthOf } from "./depth.ts";
import type { Ground } from "./ground.ts";
import { type Move, movesFrom } from "./moves.ts";
import type { CompassSettings, Person } from "./person.ts";

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
  /** What to build, write about and teach: the deepest skills on which something is written. */
  readonly show: readonly ShownSkill[];
}

export interface HigherPaid {
  readonly to: SpecialisationId;
  /** Study hours until ready; 0 when ready. */
  readonly hours: number;
  readonly pay: PayCell;
  /** Held skills that tell the target from others, most telling first, with how many of its postings ask for them. */
  readonly carries: readonly { readonly skill: string; readonly n: number; readonly of: number }[];
}

export interface ShownSkill {
  readonly skill: string;
  readonly level: Level;
  readonly project: PracticeProject;
  /** What another should be able to do in the end: an outline for teaching it. */
  readonly teach: readonly string[];
}

const MOST_CARRIED = 6;
const MOST_SHOWN = 3;

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
  return {
    home: home.to,
    homePay: home.pay,
    state: !home.pay.figures || others.length === 0 ? "no-pay" : higher.length > 0 ? "some" : "none-told",
    higher: higher.map((move) => ({
      to: move.to,
      hours: move.hours!,
      pay: move.pay,
      carries: carriedTo(ground, person, move.to),
    })),
    show: deepest
      .flatMap(({ id, level }) => {
        const written = learning.get(id);
        return written ? [{ skill: id, level, project: written.project, teach: written.check }] : [];
      })
      .slice(0, MOST_SHOWN),
  };
}

function isAbove({ figures: one }: PayCell, { figures: other }: PayCell): boolean {
  return one !== null && other !== null && one.interval.low > other.interval.high;
}

function carriedTo(ground: Ground, { skills }: Person, to: SpecialisationId): HigherPaid["carries"] {
  const signature = ground.signatures.get(to);
  if (!signature) return [];
  const held = new Set(skills.filter(({ level }) => level !== "aware").map(({ id }) => id));
  return signature.parts
    .map(({ skill, weight, n }) => ({ skill: ground.market.skillIds[skill]!, weight, n }))
    .filter(({ skill }) => held.has(skill))
    .toSorted((a, b) => b.weight - a.weight || (a.skill < b.skill ? -1 : 1))
    .slice(0, MOST_CARRIED)
    .map(({ skill, n }) => ({ skill, n, of: signature.postings }));
}
