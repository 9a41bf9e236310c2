import type { SurveyCell } from "../survey.ts";
import type { Expectation } from "./model.ts";

/** The survey's levels as the seniorities of ads that come nearest; staff, principal and lead have none. */
const SENIORITIES_OF: Readonly<Record<string, readonly string[]>> = {
  entry: ["junior"],
  mid: ["mid"],
  senior: ["senior"],
  executive: ["director", "executive"],
};

/**
 * What the survey makes one expect of a specialisation, a level and a country, in ln(pay): the mean deviation of ln of
 * a cell's median from the mean of the cells that are like it in everything else, each counted by its answers. Only
 * where the effects of ads are centred: how far they may be from it, the ads themselves decide (`fitRidge`).
 */
export function surveyExpectation(cells: readonly SurveyCell[]): Expectation {
  const local = cells.filter((cell) => cell.country !== "all");
  const bySpecialisation = deviations(
    local,
    (cell) => [cell.specialisation],
    (cell) => `${cell.level}|${cell.year}|${cell.country}`,
  );
  const bySeniority = deviations(
    local,
    (cell) => SENIORITIES_OF[cell.level] ?? [],
    (cell) => `${cell.specialisation}|${cell.year}|${cell.country}`,
  );
  const byCountry = deviations(
    local,
    (cell) => [cell.country],
    (cell) => `${cell.specialisation}|${cell.level}|${cell.year}`,
  );
  return { specialisation: bySpecialisation, seniority: bySeniority, country: byCountry };
}

function deviations(
  cells: readonly SurveyCell[],
  keysOf: (cell: SurveyCell) => readonly string[],
  likeIn: (cell: SurveyCell) => string,
): Map<string, number> {
  const like = new Map<string, Sum>();
  for (const cell of cells) add(like, likeIn(cell), cell.n, Math.log(cell.median));
  const own = new Map<string, Sum>();
  for (const cell of cells) {
    const { sum, weight } = like.get(likeIn(cell))!;
    // A cell that is alone of its kind deviates from nothing.
    if (weight === cell.n) continue;
    for (const key of keysOf(cell)) add(own, key, cell.n, Math.log(cell.median) - sum / weight);
  }
  return new Map([...own].map(([key, { sum, weight }]) => [key, sum / weight]));
}

interface Sum {
  sum: number;
  weight: number;
}

function add(sums: Map<string, Sum>, key: string, weight: number, value: number): void {
  const old = sums.get(key) ?? { sum: 0, weight: 0 };
  sums.set(key, { sum: old.sum + weight * value, weight: old.weight + weight });
}
