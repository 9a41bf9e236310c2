import { wilson } from "../src/core/market/interval.ts";
import type { PayFact } from "../src/core/market/premium/design.ts";
import { payFacts } from "../src/core/market/premium/facts.ts";
import { surveyExpectation } from "../src/core/market/premium/survey-prior.ts";
import type { PaySurvey } from "../src/core/market/survey.ts";
import { readMarketFile } from "../src/store/market-file.ts";
import { shippedFacts, shippedMoney, shippedTaxonomy } from "../src/store/shipped.ts";
import { alone, type Bench, type BenchRow, beside, median } from "./bench.ts";
import { employersHeldOut, type HeldOut, surveyFacts, yearHeldOut } from "./pay/held-out.ts";
import { type Recovered, recover, simulatePay } from "./pay/simulate.ts";
import { Random } from "./resumes/random.ts";

const RUNS = 80;

/**
 * Whether premiums find planted effects and estimates hold what they say: by simulation, on employers and on a year
 * that the model has not seen.
 */
export const bench: Bench = {
  name: "pay",
  about: "premiums of planted effects found again, and estimates beside figures that were held apart",
  needsData: false,
  run: async (folder) => {
    const rows = [...simulationRows(), ...employerRows()];
    if (folder === null) {
      process.stderr.write("The year held apart needs the survey: name the folder with --data.\n");
      return rows;
    }
    const facts = await surveyFacts(folder);
    return [...rows, ...yearRows(facts, 2023), ...yearRows(facts, 2024)];
  },
};

function simulationRows(): BenchRow[] {
  const found = Array.from({ length: RUNS }, (_, run) => recover(simulatePay(new Random(100 + run)))).flat();
  const controls = [...new Set(found.map(({ control }) => control))];
  return [
    coverRow("95 % intervals of all premiums", found),
    ...controls.map((control) =>
      coverRow(
        `95 % intervals, ${control}`,
        found.filter((one) => one.control === control),
      ),
    ),
    beside(
      "mean error of a premium",
      `${found.length} premiums`,
      meanOf(found, ({ premium, planted }) => Math.abs(premium! - planted)),
      "share of pay",
      "calling every premium nought",
      meanOf(found, ({ planted }) => Math.abs(planted)),
    ),
  ];
}

function coverRow(name: string, found: readonly Recovered[]): BenchRow {
  return shareRow(
    `${name}: planted effect within`,
    found.map(({ covered }) => covered),
  );
}

function employerRows(): BenchRow[] {
  const market = readMarketFile();
  if (!market.ok) throw new Error(market.message);
  const { facts } = payFacts(market.value, market.value.currency.keys(), shippedMoney());
  const umbrellas = new Set(
    shippedTaxonomy()
      .skills.filter((skill) => skill.umbrella)
      .map(({ id }) => id),
  );
  const survey = shippedFacts<PaySurvey>("data/market/pay-survey.json");
  const withPrior = employersHeldOut(facts, umbrellas, survey ? surveyExpectation(survey.cells) : {});
  const without = employersHeldOut(facts, umbrellas, {});
  const flat = median(facts.map(({ dollars }) => dollars));
  const size = `${facts.length} figures`;
  const off = (ones: readonly HeldOut[]) => median(ones.map((one) => one.off));
  return [
    shareRow(
      "employer not seen: figure within the 80 % estimate",
      withPrior.map(({ within }) => within),
    ),
    beside(
      "employer not seen: median error in ln(pay)",
      size,
      off(withPrior),
      "ln",
      "one median for all",
      median(facts.map(({ dollars }) => Math.abs(Math.log(dollars / flat)))),
    ),
    beside("the same with the survey as prior", size, off(withPrior), "ln", "without it", off(without)),
  ];
}

function yearRows(facts: readonly PayFact[], year: number): BenchRow[] {
  const held = yearHeldOut(facts, year);
  const cells = [...Map.groupBy(held, ({ cell }) => cell).values()].filter((ones) => ones.length >= 10);
  const shares = cells.map((ones) => ones.filter(({ within }) => within).length / ones.length);
  const inBar = shares.filter((share) => share >= 0.75 && share <= 0.85).length;
  return [
    shareRow(
      `survey of ${year} from the years before: figure within the 80 % band of its cell`,
      held.map(({ within }) => within),
    ),
    alone(`survey of ${year}: cells with 75 to 85 % within`, `${cells.length} cells`, inBar, "cells"),
    alone(`survey of ${year}: median of the cells' shares`, `${cells.length} cells`, median(shares), "share"),
  ];
}

function shareRow(name: string, hits: readonly boolean[]): BenchRow {
  const count = hits.filter(Boolean).length;
  const { low, high } = wilson(count, hits.length);
  return alone(
    name,
    `${hits.length}, 95 % ${low.toFixed(3)}–${high.toFixed(3)}`,
    count / hits.length,
    "share",
  );
}

function meanOf<Item>(items: readonly Item[], value: (item: Item) => number): number {
  return items.reduce((sum, item) => sum + value(item), 0) / items.length;
}
