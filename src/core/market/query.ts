import { fail, ok, type Result } from "../result.ts";
import { DIMENSIONS, type Dimension } from "./counts.ts";
import type { Market, MarketFilter } from "./market.ts";
import { checkFilter } from "./select.ts";

/** What can be asked of a market. */
export const MEASURES = [
  "counts",
  "pay",
  "skills",
  "together",
  "related",
  "spread",
  "reach",
  "entry",
  "remote",
] as const;
export type Measure = (typeof MEASURES)[number];

/** What can be counted by; a posting stands in each of its countries and each of its skills. */
export const QUERY_DIMENSIONS = [...DIMENSIONS, "skill"] as const;
export type QueryDimension = Dimension | "skill";

/** More dimensions than this at once leave cells of one posting. */
const MOST_DIMENSIONS = 3;

/** A checked question: every word of it is one that the market knows. */
export interface MarketQuery {
  readonly what: Measure;
  /** One to three, each once; for counts, pay, entry and remote. */
  readonly by: readonly QueryDimension[];
  readonly where: MarketFilter;
  /** ISO 4217; pay is never mixed over currencies. */
  readonly currency: string;
  /** The skill that `together`, `related` and `spread` are about; null where none is asked for. */
  readonly of: string | null;
  /** The skills of `reach`. */
  readonly held: readonly string[];
}

export type QueryFault = "unknown-value" | "missing-part";

const FILTER_FIELDS = [
  "specialisation",
  "seniority",
  "country",
  "domain",
  "workMode",
  "employment",
  "month",
  "skill",
] as const;
const ABOUT_A_SKILL: readonly Measure[] = ["together", "related", "spread"];

/**
 * Checks a question from outside: an object with the fields of `MarketQuery`, the filter's among them; lists may be
 * texts with commas. What is absent has its default: counts by specialisation, in US dollars.
 * @param skills ids that may be held
 */
export function parseMarketQuery(
  market: Market,
  given: unknown,
  skills: { has(id: string): boolean } = new Set(market.skillIds),
): Result<MarketQuery, QueryFault> {
  const field = fieldsOf(given);
  const what = MEASURES.find((one) => one === (field.what ?? "counts"));
  if (!what) return fail("unknown-value", `There is no measure "${field.what}": ${MEASURES.join(", ")}.`);
  const by = dimensionsOf(field.by ?? "specialisation");
  if (!by.ok) return by;
  const where = filterOf(market, field);
  if (!where.ok) return where;
  const currency = currencyOf(market, what, field.currency);
  if (!currency.ok) return currency;
  const about = skillsOf(market, what, field, skills);
  return about.ok
    ? ok({ what, by: by.value, where: where.value, currency: currency.value, ...about.value })
    : about;
}

function fieldsOf(given: unknown): Readonly<Record<string, unknown>> {
  return typeof given === "object" && given !== null ? (given as Record<string, unknown>) : {};
}

function dimensionsOf(given: unknown): Result<QueryDimension[], QueryFault> {
  const names = listOf(given);
  const wrong = names.find((name) => !QUERY_DIMENSIONS.some((known) => known === name));
  if (wrong !== undefined) {
    return fail("unknown-value", `Nothing is counted by "${wrong}"; known: ${QUERY_DIMENSIONS.join(", ")}.`);
  }
  const distinct = [...new Set(names)] as QueryDimension[];
  if (distinct.length >= 1 && distinct.length <= MOST_DIMENSIONS) return ok(distinct);
  return fail("unknown-value", `Counts are by one to ${MOST_DIMENSIONS} dimensions, not ${distinct.length}.`);
}

function filterOf(
  market: Market,
  field: Readonly<Record<string, unknown>>,
): Result<MarketFilter, QueryFault> {
  const set = FILTER_FIELDS.filter((name) => field[name] !== undefined);
  const where = Object.fromEntries(
    set.map((name) => [name, name === "country" ? String(field[name]).toUpperCase() : String(field[name])]),
  ) as MarketFilter;
  const wrong = checkFilter(market, where);
  return wrong ? fail("unknown-value", wrong) : ok(where);
}

/** A currency that somebody asks pay in must be one that pay is stated in. */
function currencyOf(market: Market, what: Measure, given: unknown): Result<string, QueryFault> {
  if (given === undefined) return ok("USD");
  const currency = String(given).toUpperCase();
  if (!/^[A-Z]{3}$/.test(currency)) {
    return fail("unknown-value", `A currency is a code such as USD; not "${given}".`);
  }
  if (what !== "pay" || market.currencies.includes(currency)) return ok(currency);
  const stated = currenciesStated(market).map(([code, n]) => `${code} (${n})`);
  const where = stated.length === 0 ? "It states none at all." : `It states pay in ${stated.join(", ")}.`;
  return fail("unknown-value", `No posting of this market states pay in ${currency}. ${where}`);
}

/** Currencies with the number of postings that state pay in them, most first. */
function currenciesStated({ currency, currencies }: Market): (readonly [code: string, n: number])[] {
  const counts = new Uint32Array(currencies.length);
  for (const ordinal of currency) if (ordinal < counts.length) counts[ordinal]!++;
  return currencies.map((code, at) => [code, counts[at]!] as const).toSorted((a, b) => b[1] - a[1]);
}

function skillsOf(
  market: Market,
  what: Measure,
  field: Readonly<Record<string, unknown>>,
  skills: { has(id: string): boolean },
): Result<Pick<MarketQuery, "of" | "held">, QueryFault> {
  const of = ABOUT_A_SKILL.includes(what) ? String(field.of ?? "") : null;
  if (of === "") return fail("missing-part", `What "${what}" is about is missing: name a skill.`);
  if (of !== null && !market.skillIds.includes(of)) {
    return fail("unknown-value", `No posting of this market asks for a skill "${of}".`);
  }
  const held = what === "reach" ? [...new Set(listOf(field.held ?? ""))] : [];
  if (what === "reach" && held.length === 0) {
    return fail("missing-part", "Which skills are held is missing: name them by id.");
  }
  const unknown = held.filter((id) => !skills.has(id));
  if (unknown.length > 0) return fail("unknown-value", `No skill has the id ${unknown.join(" or ")}.`);
  return ok({ of, held });
}

/** A list, or a text with commas between. */
function listOf(given: unknown): string[] {
  const parts = Array.isArray(given) ? given.map(String) : String(given).split(",");
  return parts.map((part) => part.trim()).filter((part) => part !== "");
}
