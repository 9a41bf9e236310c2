import type { Control, PayFact } from "../../src/core/market/premium/design.ts";
import { fitPay, type PayModel, type Premium, premiumsOf } from "../../src/core/market/premium/model.ts";
import { AI_SPECIALISATIONS, SENIORITIES } from "../../src/core/vocabulary.ts";
import type { Random } from "../resumes/random.ts";

/** Planted effects on ln(pay), by control and key. */
type Planted = Readonly<
  Record<"specialisation" | "seniority" | "country" | "skill", ReadonlyMap<string, number>>
>;

export interface SimulatedPay {
  readonly planted: Planted;
  readonly facts: readonly PayFact[];
}

const COUNTRIES = ["US", "GB", "DE", "CA", "IN"];
const SKILLS = Array.from({ length: 30 }, (_, at) => `skill-${at}`);

/**
 * Stated pay of invented postings with planted effects: employers differ, pay scatters with long tails, skills go
 * with specialisations, and seven skills in ten add nothing.
 */
export function simulatePay(random: Random, postings = 900, employers = 220): SimulatedPay {
  const drawn = (keys: readonly string[], spread: number, share = 1) =>
    new Map(keys.map((key) => [key, random.chance(share) ? spread * normal(random) : 0]));
  const planted: Planted = {
    specialisation: drawn(AI_SPECIALISATIONS.slice(0, 8), 0.12),
    seniority: drawn(SENIORITIES.slice(1, 7), 0.25),
    country: drawn(COUNTRIES, 0.4),
    skill: drawn(SKILLS, 0.06, 0.3),
  };
  const own = Array.from({ length: employers }, () => 0.2 * normal(random));
  // Few employers publish much, as in the market.
  const facts = Array.from({ length: postings }, () =>
    drawFact(random, planted, own, Math.floor(employers * random.next() ** 2)),
  );
  return { planted, facts };
}

function drawFact(random: Random, planted: Planted, own: readonly number[], employer: number): PayFact {
  const specialisation = random.pick(AI_SPECIALISATIONS.slice(0, 8));
  const seniority = random.pick(SENIORITIES.slice(1, 7));
  const country = random.chance(0.7) ? "US" : random.pick(COUNTRIES);
  const leaning = AI_SPECIALISATIONS.indexOf(specialisation);
  const skills = SKILLS.filter((_, at) => random.chance(at % 8 === leaning ? 0.6 : 0.15));
  const effects = [
    planted.specialisation.get(specialisation)!,
    planted.seniority.get(seniority)!,
    planted.country.get(country)!,
    ...skills.map((skill) => planted.skill.get(skill)!),
    own[employer]!,
    0.15 * longTailed(random),
  ];
  return {
    specialisations: [{ id: specialisation, weight: 1 }],
    seniority,
    skills,
    countries: [country],
    month: "2024-03",
    source: "invented",
    dollars: 130_000 * Math.exp(effects.reduce((sum, one) => sum + one, 0)),
    employer,
  };
}

/** Box and Muller. */
function normal(random: Random): number {
  return Math.sqrt(-2 * Math.log(1 - random.next())) * Math.cos(2 * Math.PI * random.next());
}

/** Student's t with five degrees of freedom, scaled to a variance of one. */
function longTailed(random: Random): number {
  const squares = Array.from({ length: 5 }, () => normal(random) ** 2).reduce((sum, one) => sum + one, 0);
  return (normal(random) / Math.sqrt(squares / 5)) * Math.sqrt(3 / 5);
}

/** A premium as it was found beside what was planted, both as shares. */
export interface Recovered extends Premium {
  readonly planted: number;
  readonly covered: boolean;
}

/** Every premium that the model shows for simulated pay. */
export function recover({ planted, facts }: SimulatedPay): Recovered[] {
  const model = fitPay(facts);
  if (!model) throw new Error("Too few simulated figures.");
  return (Object.keys(planted) as (keyof Planted)[]).flatMap((control) =>
    premiumsOf(model, control)
      .filter(({ interval }) => interval !== null)
      .map((one) => besideTruth(one, truthOf(model, planted[control], control, one.key))),
  );
}

/** Skills against not asking for them, the others against the mean of the figures, as premiums are. */
function truthOf(
  model: PayModel,
  effects: ReadonlyMap<string, number>,
  control: Control,
  key: string,
): number {
  const usual =
    control === "skill"
      ? 0
      : [...model.columns.at[control]].reduce(
          (sum, [other, column]) => sum + model.mean[column]! * (effects.get(other) ?? 0),
          0,
        );
  return Math.exp((effects.get(key) ?? 0) - usual) - 1;
}

function besideTruth(one: Premium, planted: number): Recovered {
  const { low, high } = one.interval!;
  return { ...one, planted, covered: low <= planted && planted <= high };
}
