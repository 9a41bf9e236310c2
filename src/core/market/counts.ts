import { DEGREES, DOMAINS, EMPLOYMENTS, SENIORITIES, SPECIALISATIONS, WORK_MODES } from "../vocabulary.ts";
import { type Interval, wilson } from "./interval.ts";
import { type Market, type MarketFilter, monthName } from "./market.ts";
import { selectRows } from "./select.ts";

export const DIMENSIONS = [
  "specialisation",
  "seniority",
  "country",
  "domain",
  "workMode",
  "employment",
  "degree",
  "month",
  "source",
] as const;
export type Dimension = (typeof DIMENSIONS)[number];

/** How many of the selected postings have a value, of how many, with a Wilson interval of the share. */
export interface Cell {
  readonly key: string;
  readonly n: number;
  readonly of: number;
  readonly share: number;
  readonly interval: Interval;
}

/** Rows of a selection by the value of one dimension; a posting in several countries stands in each. */
export function groupRows(market: Market, dimension: Dimension, rows: Uint32Array): Map<string, number[]> {
  const groups = new Map<string, number[]>();
  const put = (key: string, row: number) => {
    const group = groups.get(key);
    if (group) group.push(row);
    else groups.set(key, [row]);
  };
  const keysOf = keyReader(market, dimension);
  for (const row of rows) for (const key of keysOf(row)) put(key, row);
  return groups;
}

/** Counts and shares by one dimension, largest first; months in order of time. */
export function countBy(market: Market, dimension: Dimension, filter: MarketFilter = {}): Cell[] {
  const rows = selectRows(market, filter);
  const cells = [...groupRows(market, dimension, rows)].map(([key, group]) =>
    cell(key, group.length, rows.length),
  );
  return dimension === "month"
    ? cells.toSorted((a, b) => (a.key < b.key ? -1 : 1))
    : cells.toSorted((a, b) => b.n - a.n || (a.key < b.key ? -1 : 1));
}

export function cell(key: string, n: number, of: number): Cell {
  return { key, n, of, share: of === 0 ? 0 : n / of, interval: wilson(n, of) };
}

/** The values of a dimension that a row stands in. */
export function keyReader(market: Market, dimension: Dimension): (row: number) => string[] {
  switch (dimension) {
    case "specialisation":
      return (row) => [SPECIALISATIONS[market.specialisation[0][row]!]!];
    case "seniority":
      return (row) => [SENIORITIES[market.seniority[row]!]!];
    case "domain":
      return (row) => [DOMAINS[market.domain[row]!]!];
    case "workMode":
      return (row) => [WORK_MODES[market.workMode[row]!]!];
    case "employment":
      return (row) => [EMPLOYMENTS[market.employment[row]!]!];
    case "degree":
      return (row) => [DEGREES[market.degree[row]!]!];
    case "source":
      return (row) => [market.description.sources[market.source[row]!]!.id];
    case "month":
      return (row) => [monthName(market.month[row]!) ?? "undated"];
    case "country":
      return (row) => countriesOf(market, row);
  }
}

/** Countries of a posting; `["unspecified"]` where it names none. */
export function countriesOf(market: Market, row: number): string[] {
  const ordinals = market.country.subarray(market.countryStart[row]!, market.countryStart[row + 1]!);
  if (ordinals.length === 0) return ["unspecified"];
  return Array.from(ordinals, (ordinal) => market.countries[ordinal]!);
}
