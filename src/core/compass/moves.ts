import { type PayCell, payOfRows } from "../market/pay.ts";
import { FEW_POSTINGS } from "../market/signature.ts";
import { AI_SPECIALISATIONS, SPECIALISATIONS, type SpecialisationId } from "../vocabulary.ts";
import { type ApplyNow, applyNow } from "./apply-now.ts";
import { coverageOf } from "./coverage.ts";
import type { Ground } from "./ground.ts";
import type { CompassSettings, Person } from "./person.ts";
import { type PlanStep, planTo } from "./plan.ts";
import { countInReach, rowsWithin } from "./reach.ts";

/** The way from where a person stands to being ready for a specialisation. */
export interface Move {
  readonly to: SpecialisationId;
  /**
   * `ready` now; `hours` of study away; `far`: not within thirty steps; `too-few-ads` to say.
   */
  readonly state: "ready" | "hours" | "far" | "too-few-ads";
  /** Study hours until ready: 0 when ready; null when far or when nothing can be said. */
  readonly hours: number | null;
  readonly steps: readonly PlanStep[];
  readonly inReachNow: number;
  /** Postings in reach from which on one is called ready; null when nothing can be said. */
  readonly needed: number | null;
  /** Postings of the specialisation that can be judged. */
  readonly of: number;
  /** Fewer than thirty postings can be judged: one or two more or less would change it. */
  readonly thin: boolean;
  /** Postings of the specialisation within the constraints, whether or not they can be judged. */
  readonly postings: number;
  readonly pay: PayCell;
}

/** Ready: one posting in ten in reach, and never fewer than three. Nobody reaches all ads of a kind. Our judgement. */
export const READY_SHARE = 0.1;
const FEWEST_READY = 3;
/** Fewer postings than this that can be judged, and nobody is called ready or not. */
const FEWEST_JUDGED = 15;
const MOST_STEPS = 30;

/** Moves to all AI specialisations: ready ones and the nearest first, those that cannot be told last. */
export function movesFrom(ground: Ground, person: Person, settings: CompassSettings): Move[] {
  return AI_SPECIALISATIONS.map((to) => moveTo(ground, person, to, settings)).toSorted(nearestFirst);
}

export function moveTo(
  ground: Ground,
  person: Person,
  to: SpecialisationId,
  settings: CompassSettings,
): Move {
  const rows = ownRows(ground, to, settings);
  const { inReach, of } = countInReach(ground, coverageOf(ground, person), rows, settings.threshold);
  const currency = settings.constraints.payFloor?.currency ?? "USD";
  const thin = of < FEW_POSTINGS;
  const shared = {
    to,
    thin,
    of,
    postings: rows.length,
    inReachNow: inReach,
    pay: payOfRows(ground.market, rows, currency, to),
  };
  if (of < FEWEST_JUDGED) return { ...shared, state: "too-few-ads", hours: null, steps: [], needed: null };
  const needed = neededOf(of);
  if (inReach >= needed) return { ...shared, state: "ready", hours: 0, steps: [], needed };
  const { steps } = planTo(ground, person, to, settings, { steps: MOST_STEPS });
  const last = steps.findIndex((step) => step.inReachAfter >= needed);
  if (last === -1) return { ...shared, state: "far", hours: null, steps, needed };
  const taken = steps.slice(0, last + 1);
  return { ...shared, state: "hours", hours: hoursOf(taken), steps: taken, needed };
}

function neededOf(of: number): number {
  return Math.max(FEWEST_READY, Math.ceil(READY_SHARE * of));
}

/** What to do now for who is ready; null for who is not. Costs no plan where it is null. */
export function readyFor(
  ground: Ground,
  person: Person,
  to: SpecialisationId,
  settings: CompassSettings,
): { readonly direct: Move; readonly ready: ApplyNow } | null {
  const rows = ownRows(ground, to, settings);
  const { inReach, of } = countInReach(ground, coverageOf(ground, person), rows, settings.threshold);
  if (of < FEWEST_JUDGED || inReach < neededOf(of)) return null;
  return { direct: moveTo(ground, person, to, settings), ready: applyNow(ground, person, to, settings) };
}

/** Postings within the constraints whose largest part is the specialisation. */
function ownRows(ground: Ground, to: SpecialisationId, settings: CompassSettings): Uint32Array {
  const wanted = SPECIALISATIONS.indexOf(to);
  return rowsWithin(ground.market, settings.constraints).filter(
    (row) => ground.market.specialisation[0][row] === wanted,
  );
}

/** A way through another specialisation first. */
export interface SteppingStone {
  readonly through: SpecialisationId;
  readonly first: Move;
  readonly then: Move;
  readonly hours: number;
}

export interface Paths {
  readonly direct: Move;
  /** Cheapest first; empty when going straight is best, or nothing can be said. */
  readonly stones: readonly SteppingStone[];
  /** For who is ready: what to do now; else null. */
  readonly ready: ApplyNow | null;
}

/** A detour may cost so much more than the straight way… */
const LARGEST_DETOUR = 1.25;
/** …when it makes one ready for something within this part of it. */
const EARLY = 0.6;
const MOST_STONES = 3;

/**
 * The straight way and the stepping stones worth a thought: specialisations for which one is ready within 60 % of the
 * straight way's hours, from which the goal is not more than 25 % dearer in all. What counts as worth it is our
 * judgement.
 */
export function pathsTo(
  ground: Ground,
  person: Person,
  to: SpecialisationId,
  settings: CompassSettings,
): Paths {
  const direct = moveTo(ground, person, to, settings);
  const ready = direct.state === "ready" ? applyNow(ground, person, to, settings) : null;
  if (direct.state !== "hours" && direct.state !== "far") return { direct, stones: [], ready };
  const limit = direct.hours ?? Number.POSITIVE_INFINITY;
  const stones = AI_SPECIALISATIONS.filter((through) => through !== to).flatMap((through) => {
    const first = moveTo(ground, person, through, settings);
    if (first.state !== "hours" || first.hours! > EARLY * limit) return [];
    const then = moveTo(ground, afterSteps(person, first.steps), to, settings);
    const hours = then.hours === null ? Number.POSITIVE_INFINITY : first.hours! + then.hours;
    return hours <= LARGEST_DETOUR * limit && Number.isFinite(hours) ? [{ through, first, then, hours }] : [];
  });
  const cheapest = stones.toSorted((a, b) => a.hours - b.hours || (a.through < b.through ? -1 : 1));
  return { direct, stones: cheapest.slice(0, MOST_STONES), ready };
}

/** The person with what the steps teach, at `working`. */
export function afterSteps(person: Person, steps: readonly PlanStep[]): Person {
  const learnt = new Set(steps.map(({ skill }) => skill));
  const kept = person.skills.filter(
    ({ id, level }) => !learnt.has(id) || level === "strong" || level === "deep",
  );
  const known = new Set(kept.map(({ id }) => id));
  const added = [...learnt].filter((id) => !known.has(id)).map((id) => ({ id, level: "working" as const }));
  return { skills: [...kept, ...added] };
}

function hoursOf(steps: readonly PlanStep[]): number {
  return steps.reduce((sum, { hours }) => sum + hours, 0);
}

const ORDER: Readonly<Record<Move["state"], number>> = { ready: 0, hours: 1, far: 2, "too-few-ads": 3 };

/** Of those one is ready for, the nearest is the one of which most is in reach. */
function shareInReach({ inReachNow, of }: Move): number {
  return inReachNow / Math.max(1, of);
}

function nearestFirst(a: Move, b: Move): number {
  return (
    ORDER[a.state] - ORDER[b.state] ||
    (a.hours ?? 0) - (b.hours ?? 0) ||
    shareInReach(b) - shareInReach(a) ||
    (a.to < b.to ? -1 : 1)
  );
}
