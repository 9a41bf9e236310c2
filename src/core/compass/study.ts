import type { Coverage } from "./coverage.ts";
import type { Ground } from "./ground.ts";
import { LEVEL_CREDIT } from "./person.ts";

/** One skill to be brought to `working`. */
export interface Study {
  readonly skill: string;
  readonly hours: number;
  readonly range: readonly [number, number];
  /** The held skill that shortens it, or null. */
  readonly savedBy: string | null;
}

/** Credit from which a skill needs no step. */
const KNOWN = 0.72;
/** What full credit through a related skill, or an acquaintance, saves of the hours. */
const LARGEST_SAVING = 0.5;

/** Adds skills and all they rest on to a set: who holds a skill has met its prerequisites. */
export function meet(ground: Ground, met: Set<string>, ids: Iterable<string>): void {
  for (const id of ids) {
    if (met.has(id)) continue;
    met.add(id);
    if (ground.taxonomy.ordinalOf.has(id)) meet(ground, met, ground.taxonomy.skill(id).requires);
  }
}

/** The skill with its unmet prerequisites, in an order that can be studied; null when it is known or unheard of. */
export function studyFor(
  ground: Ground,
  coverage: Coverage,
  id: string,
  met: ReadonlySet<string>,
): Study[] | null {
  if (creditOf(ground, coverage, id) >= KNOWN || !ground.taxonomy.ordinalOf.has(id)) return null;
  if (ground.umbrellas.has(id)) return null;
  const order: Study[] = [];
  const seen = new Set<string>();
  const visit = (skill: string, goal: boolean) => {
    if (seen.has(skill)) return;
    seen.add(skill);
    if (!goal && met.has(skill)) return;
    for (const first of ground.taxonomy.skill(skill).requires) visit(first, false);
    // An umbrella is no step of its own, but what it rests on has to be learnt all the same.
    if (!ground.umbrellas.has(skill)) order.push(study(ground, coverage, skill));
  };
  visit(id, true);
  return order;
}

function study(ground: Ground, coverage: Coverage, id: string): Study {
  const { working } = ground.taxonomy.skill(id).hours;
  const credit = creditOf(ground, coverage, id);
  const left = 1 - LARGEST_SAVING * Math.min(1, credit / LEVEL_CREDIT.working);
  const range = [Math.round(working[0] * left), Math.round(working[1] * left)] as const;
  const ordinal = ground.ordinalOf.get(id);
  const through = ordinal === undefined ? -1 : coverage.through[ordinal]!;
  const savedBy = credit > 0 && through >= 0 ? ground.market.skillIds[through]! : null;
  return { skill: id, hours: ((working[0] + working[1]) / 2) * left, range, savedBy };
}

function creditOf(ground: Ground, coverage: Coverage, id: string): number {
  const ordinal = ground.ordinalOf.get(id);
  return ordinal === undefined ? 0 : coverage.credit[ordinal]!;
}
