import { type PayCell, payOfRows } from "../market/pay.ts";
import type { SpecialisationId } from "../vocabulary.ts";
import { type Alternative, alternativesTo } from "./alternatives.ts";
import { bestBundle, type Choice, newSearch, type Search } from "./bundle.ts";
import { type Coverage, copyCoverage, coverageOf, hold } from "./coverage.ts";
import { type DegreeOutlook, degreeOutlook } from "./degree-outlook.ts";
import { type Fills, fillsOf, inPostings } from "./fills.ts";
import type { Ground } from "./ground.ts";
import { type CompassSettings, LEVEL_CREDIT, type Person } from "./person.ts";
import { countInReach, type ReachCount, rowsWithin } from "./reach.ts";
import { meet, type Study } from "./study.ts";
import { type Targets, targetsOf } from "./targets.ts";

export interface PlanStep {
  /** Taxonomy id; the step brings it to `working`. */
  readonly skill: string;
  /** Study hours: the middle of the range, after what related skills save. */
  readonly hours: number;
  readonly hoursRange: readonly [number, number];
  /** Weeks from the start, at the person's hours a week. */
  readonly fromWeek: number;
  readonly toWeek: number;
  /** Postings of the specialisation in reach before and after the step, of those that can be judged. */
  readonly inReachBefore: number;
  readonly inReachAfter: number;
  readonly of: number;
  /** Stated pay of the postings in reach after the step. */
  readonly pay: PayCell;
  readonly why: StepReason;
  /** At a moment of choice, the next best things to learn instead, as many as were asked for; else empty. */
  readonly alternatives: readonly Alternative[];
}

/** Why the step comes now. */
export interface StepReason {
  /** Postings of the specialisation that require the skill. */
  readonly requiredBy: number;
  /** Gain of covered share over all postings for each ten hours; what the order is by. */
  readonly gainPerTenHours: number;
  /** The later step that this one is a prerequisite of, or null. */
  readonly prerequisiteOf: string | null;
  /** The held skill that shortens it, or null. */
  readonly savedBy: string | null;
}

export interface Plan {
  readonly to: SpecialisationId;
  readonly steps: readonly PlanStep[];
  readonly hours: number;
  readonly weeks: number;
  readonly inReachNow: number;
  readonly inReachThen: number;
  readonly of: number;
  /** Null when nothing is said of degrees. */
  readonly degree: DegreeOutlook | null;
}

export interface PlanOptions {
  readonly steps?: number;
  /** Skill ids not to propose. */
  readonly skip?: readonly string[];
  /** How many alternatives to name at each choice; none unless told. */
  readonly alternatives?: number;
}

const DEFAULT_STEPS = 8;

/**
 * Greedy by gain an hour on f(S) = Σⱼ wⱼ · min(1, coveredⱼ(S) / τ) over the postings j of the specialisation,
 * wⱼ its part in the posting's mixture and τ the threshold. f is monotone and submodular; with equal hours and no
 * prerequisites the greedy choice is within 1 − 1/e of the best (Nemhauser, Wolsey & Fisher 1978). A skill comes
 * with its unmet prerequisites, first things first, and is judged by the gain and the hours of all of them.
 */
export function planTo(
  ground: Ground,
  person: Person,
  to: SpecialisationId,
  settings: CompassSettings,
  options: PlanOptions = {},
): Plan {
  const within = rowsWithin(ground.market, settings.constraints);
  const targets = targetsOf(ground, within, to, settings.threshold, settings.seek);
  const state = startingState(ground, targets, person, options.skip);
  const steps: PlanStep[] = [];
  const limit = options.steps ?? DEFAULT_STEPS;
  const now = inReach(targets, state.fills).length;
  while (steps.length < limit) {
    const left = limit - steps.length;
    const choice = bestBundle(ground, state, targets, left);
    if (!choice) break;
    const others = alternativesTo(ground, state, targets, choice, left, options.alternatives ?? 0);
    for (const [at, study] of choice.bundle.entries()) {
      const step = take(ground, state, targets, study, choice, steps.at(-1), settings);
      steps.push({ ...step, alternatives: at === 0 ? others : [] });
    }
  }
  const last = steps.at(-1);
  return {
    to,
    steps,
    hours: steps.reduce((sum, step) => sum + step.hours, 0),
    weeks: last?.toWeek ?? 0,
    inReachNow: now,
    inReachThen: last?.inReachAfter ?? now,
    of: targets.of,
    degree: degreeOutlook(ground, person, state.coverage, to, settings),
  };
}

interface State {
  readonly coverage: Coverage;
  /** Skills not to be proposed: skipped, or learnt in the plan. */
  readonly settled: Set<string>;
  /** Skills that may be built upon: held, learnt, skipped, and what these rest on. */
  readonly met: Set<string>;
  /** Where the targets stand with the coverage as it is. */
  fills: Fills;
  readonly search: Search;
}

function startingState(
  ground: Ground,
  targets: Targets,
  person: Person,
  skip: readonly string[] = [],
): State {
  const met = new Set<string>();
  meet(ground, met, [...person.skills.map((skill) => skill.id), ...skip]);
  const coverage = coverageOf(ground, person);
  return {
    coverage,
    settled: new Set(skip),
    met,
    fills: fillsOf(targets, coverage),
    search: newSearch(targets),
  };
}

function take(
  ground: Ground,
  state: State,
  targets: Targets,
  study: Study,
  choice: Choice,
  previous: PlanStep | undefined,
  settings: CompassSettings,
): Omit<PlanStep, "alternatives"> {
  const before = previous?.inReachAfter ?? inReach(targets, state.fills).length;
  const ordinal = ground.ordinalOf.get(study.skill);
  if (ordinal !== undefined) hold(ground, state.coverage, ordinal, LEVEL_CREDIT.working);
  state.settled.add(study.skill);
  meet(ground, state.met, [study.skill]);
  state.fills = fillsOf(targets, state.coverage);
  const after = inReach(targets, state.fills);
  const goal = choice.bundle.at(-1)!.skill;
  const fromWeek = previous?.toWeek ?? 0;
  const hours = Math.max(1, Math.round(study.hours));
  return {
    skill: study.skill,
    hours,
    hoursRange: study.range,
    fromWeek,
    toWeek: fromWeek + hours / Math.max(0.5, settings.hoursPerWeek),
    inReachBefore: before,
    inReachAfter: after.length,
    of: targets.of,
    pay: payOfRows(ground.market, after, settings.constraints.payFloor?.currency ?? "USD", study.skill),
    why: {
      requiredBy: ordinal === undefined ? 0 : targets.requiredBy[ordinal]!,
      gainPerTenHours: (10 * inPostings(choice.gain)) / choice.hours / targets.totalWeight,
      prerequisiteOf: study.skill === goal ? null : goal,
      savedBy: study.savedBy,
    },
  };
}

/** Rows of the specialisation's own postings that are in reach. */
function inReach({ rows, primary }: Targets, { deficit }: Fills): Uint32Array {
  return rows.filter((_, at) => primary[at] === 1 && deficit[at]! <= 0);
}

/** Postings of a specialisation in reach if the person also held these skills at `working`. */
export function whatIf(
  ground: Ground,
  person: Person,
  to: SpecialisationId,
  skills: readonly string[],
  settings: CompassSettings,
): ReachCount {
  const own = rowsWithin(ground.market, settings.constraints, to);
  const coverage = copyCoverage(coverageOf(ground, person));
  for (const id of skills) {
    const ordinal = ground.ordinalOf.get(id);
    if (ordinal !== undefined) hold(ground, coverage, ordinal, LEVEL_CREDIT.working);
  }
  return countInReach(ground, coverage, own, settings.threshold);
}
