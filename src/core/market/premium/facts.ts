import { NEEDS, SENIORITIES, SPECIALISATIONS } from "../../vocabulary.ts";
import { countriesOf } from "../counts.ts";
import { type Market, monthName, NO_EMPLOYER } from "../market.ts";
import { FEWEST_EMPLOYERS, payFigure, SMALLEST_PAY_CELL } from "../pay.ts";
import { type Control, ELSEWHERE, type Levels, type PayFact, type PayTraits, placed } from "./design.ts";
import { type MoneyTable, toDollars } from "./money.ts";

/** So many skills have a column: those that most of the postings with stated pay ask for. */
const MOST_SKILLS = 150;

/** Stated pay of the rows in dollars; what is in a currency without a rate is counted and left out. */
export function payFacts(
  market: Market,
  rows: Iterable<number>,
  money: MoneyTable,
): { facts: PayFact[]; withoutRate: number } {
  const facts: PayFact[] = [];
  let withoutRate = 0;
  for (const row of rows) {
    const currency = market.currencies[market.currency[row]!];
    if (currency === undefined) continue;
    const converted = toDollars(money, payFigure(market, row), currency, yearOf(market, row));
    if (!converted) {
      withoutRate++;
      continue;
    }
    const employer = market.employer[row]!;
    facts.push({
      ...traitsOf(market, row),
      dollars: converted.dollars,
      employer: employer === NO_EMPLOYER ? null : employer,
    });
  }
  return { facts, withoutRate };
}

/** What a posting of the market says of the things that pay is explained by. */
export function traitsOf(market: Market, row: number): PayTraits {
  const mentioned = NEEDS.indexOf("mentioned");
  const skills: string[] = [];
  for (let at = market.skillStart[row]!; at < market.skillStart[row + 1]!; at++) {
    if (market.need[at] !== mentioned) skills.push(market.skillIds[market.skill[at]!]!);
  }
  return {
    specialisations: mixtureOf(market, row),
    seniority: SENIORITIES[market.seniority[row]!]!,
    skills,
    countries: countriesOf(market, row),
    month: monthName(market.month[row]!) ?? "undated",
    source: market.description.sources[market.source[row]!]!.id,
  };
}

function mixtureOf(market: Market, row: number): PayTraits["specialisations"] {
  const parts = market.weight.map((weight, rank) => ({
    id: SPECIALISATIONS[market.specialisation[rank]![row]!]!,
    weight: weight[row]!,
  }));
  const total = parts.reduce((sum, { weight }) => sum + weight, 0);
  return parts.filter(({ weight }) => weight > 0).map(({ id, weight }) => ({ id, weight: weight / total }));
}

/** The year of a posting: of its month, else the first of its source, else the year the snapshot was made. */
function yearOf(market: Market, row: number): number {
  const source = market.description.sources[market.source[row]!];
  return Number((monthName(market.month[row]!) ?? source?.from ?? market.description.made).slice(0, 4));
}

/**
 * The keys that have a column: every specialisation, seniority, month and source among the facts; countries with ten
 * figures or more; the skills asked for most, from ten figures by five employers on.
 * @param umbrellas words that ask for nothing one could check; they have no column
 */
export function levelsOf(facts: readonly PayFact[], umbrellas: ReadonlySet<string> = new Set()): Levels {
  const counted = countKeys(facts);
  const keys = (control: Control) => [...counted[control].keys()].toSorted();
  const enough = (control: Control) =>
    [...counted[control]]
      .filter(([, { n, employers }]) => n >= SMALLEST_PAY_CELL && employers.size >= FEWEST_EMPLOYERS)
      .toSorted(([a, one], [b, other]) => other.n - one.n || (a < b ? -1 : 1))
      .map(([key]) => key);
  return {
    specialisation: keys("specialisation"),
    seniority: keys("seniority"),
    skill: enough("skill")
      .filter((skill) => !umbrellas.has(skill))
      .slice(0, MOST_SKILLS),
    country: [...enough("country"), ELSEWHERE],
    month: keys("month"),
    source: keys("source"),
  };
}

/** Figures and employers behind a key. */
export interface KeyCount {
  n: number;
  readonly employers: Set<number>;
}

/** How many facts stand behind each key; for a mixture its largest part counts. */
export function countKeys(facts: readonly PayFact[]): Record<Control, Map<string, KeyCount>> {
  const counted: Record<Control, Map<string, KeyCount>> = {
    specialisation: new Map(),
    seniority: new Map(),
    skill: new Map(),
    country: new Map(),
    month: new Map(),
    source: new Map(),
  };
  for (const fact of facts) {
    const put = (control: Control, key: string) => {
      const count = counted[control].get(key) ?? { n: 0, employers: new Set<number>() };
      count.n++;
      if (fact.employer !== null) count.employers.add(fact.employer);
      counted[control].set(key, count);
    };
    const [largest] = fact.specialisations;
    if (largest) put("specialisation", largest.id);
    put("seniority", fact.seniority);
    for (const skill of new Set(fact.skills)) put("skill", skill);
    for (const country of placed(fact.countries)) put("country", country);
    put("month", fact.month);
    put("source", fact.source);
  }
  return counted;
}
