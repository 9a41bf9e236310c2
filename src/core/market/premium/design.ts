import type { SpecialisationId } from "../../vocabulary.ts";
import type { Regression } from "./moments.ts";

/** What a premium can be asked for, or is held equal. */
export const CONTROLS = ["specialisation", "seniority", "skill", "country", "month", "source"] as const;
export type Control = (typeof CONTROLS)[number];

/** What a posting says of the things that pay is explained by. */
export interface PayTraits {
  /** Mixture; the weights sum to 1. */
  readonly specialisations: readonly { readonly id: SpecialisationId; readonly weight: number }[];
  readonly seniority: string;
  /** Required or preferred. */
  readonly skills: readonly string[];
  /** None: `unspecified`. */
  readonly countries: readonly string[];
  /** `YYYY-MM`, or `undated`. */
  readonly month: string;
  readonly source: string;
}

/** Stated pay of one posting with its traits. */
export interface PayFact extends PayTraits {
  /** A year, in US dollars. */
  readonly dollars: number;
  /** Null: not named. */
  readonly employer: number | null;
}

/** The keys of each control that have a column of their own. */
export type Levels = Readonly<Record<Control, readonly string[]>>;

/** Countries with fewer figures share one column. */
export const ELSEWHERE = "elsewhere";

/** A posting that names more countries than these tells little of any of them: they share a column of their own. */
const MOST_COUNTRIES = 3;
export const SEVERAL = "several";

/** The countries as the model knows them. */
export function placed(countries: readonly string[]): readonly string[] {
  if (countries.length === 0) return ["unspecified"];
  return countries.length > MOST_COUNTRIES ? [SEVERAL] : countries;
}

/** Where the column of a key stands; 0 is the column of all. */
export interface Columns {
  readonly levels: Levels;
  readonly at: Readonly<Record<Control, ReadonlyMap<string, number>>>;
  readonly width: number;
}

export function columnsOf(levels: Levels): Columns {
  let width = 1;
  const at = Object.fromEntries(
    CONTROLS.map((control) => [control, new Map(levels[control].map((key) => [key, width++]))]),
  ) as unknown as Record<Control, Map<string, number>>;
  return { levels, at, width };
}

/** The row of a posting: parts of a mixture and shares of several countries sum to 1, a skill is asked for or not. */
export function rowOf({ at }: Columns, traits: PayTraits): (readonly [column: number, value: number])[] {
  const row = new Map<number, number>([[0, 1]]);
  const put = (control: Control, key: string, value: number) => {
    const column = at[control].get(key);
    if (column !== undefined) row.set(column, (row.get(column) ?? 0) + value);
  };
  for (const { id, weight } of traits.specialisations) put("specialisation", id, weight);
  put("seniority", traits.seniority, 1);
  for (const skill of new Set(traits.skills)) put("skill", skill, 1);
  const countries = placed(traits.countries);
  for (const country of countries) {
    put("country", at.country.has(country) ? country : ELSEWHERE, 1 / countries.length);
  }
  put("month", traits.month, 1);
  put("source", traits.source, 1);
  return [...row];
}

/**
 * The regression of ln(pay) on the columns, employers as clusters; a fact without an employer stands alone.
 * @param expected what each column is expected to add before any fact is seen; taken off ln(pay)
 */
export function regressionOf(
  facts: readonly PayFact[],
  columns: Columns,
  expected: Float64Array = new Float64Array(columns.width),
): Regression {
  const rows = facts.map((fact) => rowOf(columns, fact));
  const rowStart = new Uint32Array(rows.length + 1);
  for (const [at, row] of rows.entries()) rowStart[at + 1] = rowStart[at]! + row.length;
  const entries = rows.flat();
  const named = Math.max(0, ...facts.map((fact) => fact.employer ?? 0)) + 1;
  return {
    groups: [
      { name: "all", size: 1, free: true },
      ...CONTROLS.map((name) => ({ name, size: columns.levels[name].length })),
    ],
    rowStart,
    column: Uint16Array.from(entries, ([column]) => column),
    value: Float64Array.from(entries, ([, value]) => value),
    y: Float64Array.from(facts, (fact, at) =>
      rows[at]!.reduce((left, [column, value]) => left - value * expected[column]!, Math.log(fact.dollars)),
    ),
    cluster: Uint32Array.from(facts, (fact, at) => fact.employer ?? named + at),
  };
}
