import type { Ground } from "../../../../core/compass/ground.ts";
import type { Constraints } from "../../../../core/compass/person.ts";
import { rowsWithin } from "../../../../core/compass/reach.ts";
import { AI_SPECIALISATIONS } from "../../../../core/vocabulary.ts";

/** What one condition costs, the others kept as they are: postings before it and with it. */
export interface Cost {
  readonly before: number;
  readonly with: number;
}

export interface Costs {
  /** Postings of the AI specialisations, without any condition and with all of them. */
  readonly all: number;
  readonly left: number;
  /** Postings left for each answer, the other conditions kept. */
  readonly workMode: Readonly<Record<"any" | "remote" | "hybrid" | "onsite", number>>;
  readonly country: Cost;
  readonly payFloor: Cost;
  /** Of the postings left, those that state pay in the floor's currency, and those that state none. */
  readonly statesPay: number;
  readonly silentOnPay: number;
}

/** Counts what each condition removes, over the postings of the fourteen AI specialisations. */
export function costsOf(ground: Ground, constraints: Constraints): Costs {
  const count = (given: Constraints) => withinAi(ground, given).length;
  const { country: _country, ...anywhere } = constraints;
  const { workMode: _workMode, ...anyMode } = constraints;
  const { payFloor: _payFloor, ...anyPay } = constraints;
  const rows = withinAi(ground, constraints);
  const silent = rows.filter((row) => ground.market.currency[row] === 255).length;
  return {
    all: count({}),
    left: rows.length,
    workMode: {
      any: count(anyMode),
      remote: count({ ...anyMode, workMode: "remote" }),
      hybrid: count({ ...anyMode, workMode: "hybrid" }),
      onsite: count({ ...anyMode, workMode: "onsite" }),
    },
    country: { before: count(anywhere), with: rows.length },
    payFloor: { before: count(anyPay), with: rows.length },
    statesPay: rows.length - silent,
    silentOnPay: silent,
  };
}

function withinAi({ market }: Ground, constraints: Constraints): number[] {
  return [...rowsWithin(market, constraints)].filter(
    (row) => market.specialisation[0][row]! < AI_SPECIALISATIONS.length,
  );
}
