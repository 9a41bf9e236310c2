import { pickRows } from "../market/kernel/requirements.ts";
import { sumsOf } from "../market/kernel/sums.ts";
import { standingOf } from "../market/kernel/terms.ts";
import type { Level, SpecialisationId } from "../vocabulary.ts";
import { type Coverage, coverageOf, creditsOf } from "./coverage.ts";
import { type GapSkill, gapOf, needsOf } from "./gap.ts";
import { FEWEST_REQUIRED, type Ground, reachTerms } from "./ground.ts";
import type { CompassSettings, Person } from "./person.ts";
import { type PlanStep, planTo } from "./plan.ts";
import { rowsWithin } from "./reach.ts";

/** The next step of somebody who is ready: to apply, what to show, and what would make the case stronger. */
export interface ApplyNow {
  /** Postings in reach; the counts below are of these. */
  readonly inReach: number;
  /** Held skills that they ask for, most asked for first. */
  readonly show: readonly { readonly skill: string; readonly level: Level; readonly n: number }[];
  /** What they ask for and the person has not or only partly, most asked for first, with the hours to learn it. */
  readonly stronger: readonly { readonly skill: string; readonly n: number; readonly hours: number }[];
  /** The steps of a plan up to the first that brings more in reach; empty when none of the next few does. */
  readonly more: readonly PlanStep[];
}

const MOST_SHOWN = 5;
const MOST_STRONGER = 3;
/** Asked for by fewer of them, a skill makes no difference. */
const FEWEST_ASKING = 2;
const STEPS_LOOKED_AT = 5;

export function applyNow(
  ground: Ground,
  person: Person,
  to: SpecialisationId,
  settings: CompassSettings,
): ApplyNow {
  const coverage = coverageOf(ground, person);
  const rows = rowsInReach(ground, coverage, rowsWithin(ground.market, settings.constraints, to), settings);
  const asked = needsOf(ground, rows);
  const skills = gapOf(ground, coverage, asked, FEWEST_ASKING, Number.POSITIVE_INFINITY);
  const held = new Map(person.skills.map(({ id, level }) => [id, level]));
  const times = ({ required, preferred }: GapSkill) => required + preferred;
  return {
    inReach: rows.length,
    show: skills
      .filter(({ skill, standing }) => standing === "have" && held.has(skill))
      .slice(0, MOST_SHOWN)
      .map((one) => ({ skill: one.skill, level: held.get(one.skill)!, n: times(one) })),
    stronger: skills
      .filter(({ standing }) => standing !== "have")
      .slice(0, MOST_STRONGER)
      .map((one) => ({ skill: one.skill, n: times(one), hours: one.hours })),
    more: opening(planTo(ground, person, to, settings, { steps: STEPS_LOOKED_AT }).steps),
  };
}

/** The rows that can be judged and are in reach. */
function rowsInReach(
  ground: Ground,
  coverage: Coverage,
  rows: Uint32Array,
  { threshold }: CompassSettings,
): Uint32Array {
  const requirements = pickRows(ground.requirements, rows);
  const { start } = requirements;
  const deficit = sumsOf(requirements, standingOf(reachTerms(ground, threshold), creditsOf(coverage)).short);
  return rows.filter((_, at) => start[at + 1]! - start[at]! >= FEWEST_REQUIRED && deficit[at]! <= 0);
}

function opening(steps: readonly PlanStep[]): PlanStep[] {
  const first = steps.findIndex(({ inReachBefore, inReachAfter }) => inReachAfter > inReachBefore);
  return steps.slice(0, first + 1);
}
