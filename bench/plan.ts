import { DEFAULT_SETTINGS, type Person } from "../src/core/compass/person.ts";
import { planTo } from "../src/core/compass/plan.ts";
import { alone, type Bench, type BenchRow, median } from "./bench.ts";
import { allSets, bestWithin, nextHours, worthOf } from "./plan/exact.ts";
import { drawInstance, type Kind, TO } from "./plan/instances.ts";

const INSTANCES = 200;
const KINDS: readonly Kind[] = [
  { name: "equal hours, no prerequisites", evenHours: true, prerequisites: false },
  { name: "unequal hours", evenHours: false, prerequisites: false },
  { name: "unequal hours and prerequisites", evenHours: false, prerequisites: true },
];
/** What the theory promises for equal hours without prerequisites (Nemhauser, Wolsey & Fisher 1978). */
const PROMISED = 1 - 1 / Math.E;

/** How near the plan comes to the best that its own hours could buy, on markets small enough to go through every way. */
export const bench: Bench = {
  name: "plan",
  about: "the plan's worth beside the best within the same hours, on small markets solved exactly",
  needsData: false,
  run: async () => KINDS.flatMap((kind, at) => rowsOf(kind, at)),
};

function rowsOf(kind: Kind, at: number): BenchRow[] {
  const ratios = Array.from({ length: INSTANCES }, (_, n) => ratiosOf(kind, 10_000 * at + n)).flat();
  const worst = Math.min(...ratios);
  if (kind.evenHours && worst < PROMISED)
    throw new Error(`A plan is worth ${worst} of the best: below 1 − 1/e.`);
  const size = `${INSTANCES} markets, ${ratios.length} plans`;
  const share = (name: string, value: number) => alone(`${kind.name}: ${name}`, size, value, "of the best");
  return [
    share("mean", ratios.reduce((sum, one) => sum + one, 0) / ratios.length),
    share("median", median(ratios)),
    share("worst", worst),
    share("share of plans worth 95 % or more", ratios.filter((one) => one >= 0.95).length / ratios.length),
  ];
}

/** After every step of the plan: its worth by that of the best set that the same hours could buy. */
function ratiosOf(kind: Kind, seed: number): number[] {
  const { ground, skills } = drawInstance(kind, seed);
  const sets = allSets(ground, skills);
  const { steps } = planTo(ground, { skills: [] }, TO, DEFAULT_SETTINGS, { steps: 6 });
  let person: Person = { skills: [] };
  let hours = 0;
  return steps.flatMap(({ skill, why }) => {
    hours += nextHours(ground, person, skill) ?? 0;
    person = { skills: [...person.skills, { id: skill, level: "working" }] };
    // Between a prerequisite and what it is for, the plan has not arrived yet.
    if (why.prerequisiteOf !== null) return [];
    return [worthOf(ground, person) / bestWithin(sets, hours)];
  });
}
