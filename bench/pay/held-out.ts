import { join } from "node:path";
import type { PayFact } from "../../src/core/market/premium/design.ts";
import { estimatePay } from "../../src/core/market/premium/estimate.ts";
import { type Expectation, fitPay } from "../../src/core/market/premium/model.ts";
import { surveyFigures } from "../../src/formats/aijobs/figures.ts";
import { rowsOf } from "../../src/store/files.ts";

/** A figure that the model had not seen, beside its estimate. */
export interface HeldOut {
  readonly cell: string;
  readonly within: boolean;
  /** |ln(figure / middle of the estimate)|. */
  readonly off: number;
}

/** The survey's figures as facts; its levels stand for seniorities, its years for months, each answer alone. */
export async function surveyFacts(folder: string): Promise<PayFact[]> {
  const { answers } = await surveyFigures(rowsOf(join(folder, "pay", "ai-jobs-net-salaries-to-2024.csv.gz")));
  return answers.map((answer, at) => ({
    specialisations: [{ id: answer.specialisation, weight: 1 }],
    seniority: answer.level,
    skills: [],
    countries: [answer.country],
    month: `${answer.year}`,
    source: "aijobs.net",
    dollars: answer.dollars,
    employer: at,
  }));
}

/** The figures of a year, estimated from those of the years before. */
export function yearHeldOut(facts: readonly PayFact[], year: number): HeldOut[] {
  const before = facts.filter((fact) => Number(fact.month) < year);
  const counts = new Map<string, number>();
  for (const fact of before) counts.set(cellOf(fact), (counts.get(cellOf(fact)) ?? 0) + 1);
  const known = facts.filter((fact) => Number(fact.month) === year && (counts.get(cellOf(fact)) ?? 0) >= 10);
  return estimateAll(before, known, new Set(), {});
}

/** Every figure of the market, estimated from the other employers' in five folds. */
export function employersHeldOut(
  facts: readonly PayFact[],
  umbrellas: ReadonlySet<string>,
  expectation: Expectation,
): HeldOut[] {
  return Array.from({ length: 5 }, (_, fold) => {
    const apart = facts.map((fact, at) => foldOf(fact.employer ?? 1e6 + at) === fold);
    return estimateAll(
      facts.filter((_, at) => !apart[at]),
      facts.filter((_, at) => apart[at]),
      umbrellas,
      expectation,
    );
  }).flat();
}

/** Spreads employers over the folds, whatever order they were numbered in. */
function foldOf(employer: number): number {
  return (Math.imul(employer, 2654435761) >>> 0) % 5;
}

function estimateAll(
  train: readonly PayFact[],
  test: readonly PayFact[],
  umbrellas: ReadonlySet<string>,
  expectation: Expectation,
): HeldOut[] {
  const model = fitPay(train, umbrellas, expectation);
  if (!model) return [];
  return test.map((fact) => {
    const { likely, middle } = estimatePay(model, fact);
    return {
      cell: cellOf(fact),
      within: fact.dollars >= likely.low && fact.dollars <= likely.high,
      off: Math.abs(Math.log(fact.dollars / middle)),
    };
  });
}

function cellOf(fact: PayFact): string {
  return `${fact.specialisations[0]?.id}, ${fact.seniority}, ${fact.countries.join(" ")}`;
}
