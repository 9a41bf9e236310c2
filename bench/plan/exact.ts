import { coverageOf } from "../../src/core/compass/coverage.ts";
import type { Ground } from "../../src/core/compass/ground.ts";
import { DEFAULT_SETTINGS, type Person } from "../../src/core/compass/person.ts";
import { meet, studyFor } from "../../src/core/compass/study.ts";

/** Every set of skills of a small instance: what it is worth, and the fewest hours in which it can be learnt. */
export interface AllSets {
  readonly value: Float64Array;
  /** Infinite where no order respects the prerequisites. */
  readonly hours: Float64Array;
}

/** The sets as bits over `skills`; a set's hours by the cheapest order, found by going through all of them. */
export function allSets(ground: Ground, skills: readonly string[]): AllSets {
  const count = 2 ** skills.length;
  const value = new Float64Array(count);
  const hours = new Float64Array(count).fill(Number.POSITIVE_INFINITY);
  hours[0] = 0;
  for (let set = 0; set < count; set++) {
    const person = holding(skills, set);
    value[set] = worthOf(ground, person);
    if (!Number.isFinite(hours[set]!)) continue;
    for (const [at, id] of skills.entries()) {
      const next = set | (1 << at);
      if (next === set) continue;
      const cost = nextHours(ground, person, id);
      if (cost !== null && hours[set]! + cost < hours[next]!) hours[next] = hours[set]! + cost;
    }
  }
  return { value, hours };
}

/** The most that can be had in so many hours. */
export function bestWithin({ value, hours }: AllSets, budget: number): number {
  let best = 0;
  for (let set = 0; set < value.length; set++) {
    if (hours[set]! <= budget + 1e-9 && value[set]! > best) best = value[set]!;
  }
  return best;
}

/** f over all postings, each counting 1, worked out without the plan's own machinery. */
export function worthOf(ground: Ground, person: Person): number {
  const { credit } = coverageOf(ground, person);
  const { start, skill, size } = ground.requirements;
  let worth = 0;
  for (let row = 0; row < size; row++) {
    let covered = 0;
    let all = 0;
    for (let at = start[row]!; at < start[row + 1]!; at++) {
      covered += ground.halfHours[skill[at]!]! * credit[skill[at]!]!;
      all += ground.halfHours[skill[at]!]!;
    }
    worth += Math.min(1, covered / all / DEFAULT_SETTINGS.threshold);
  }
  return worth;
}

/** Hours of one skill for this person; null when something it rests on is missing. Known ones cost nothing more. */
export function nextHours(ground: Ground, person: Person, id: string): number | null {
  const met = new Set<string>();
  meet(
    ground,
    met,
    person.skills.map((skill) => skill.id),
  );
  const studies = studyFor(ground, coverageOf(ground, person), id, met);
  if (studies === null) return 0;
  return studies.length === 1 ? studies[0]!.hours : null;
}

export function holding(skills: readonly string[], set: number): Person {
  return {
    skills: skills.filter((_, at) => set & (1 << at)).map((id) => ({ id, level: "working" as const })),
  };
}
