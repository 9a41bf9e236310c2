import { AI_SPECIALISATIONS, DEGREES, DOMAINS, type Domain } from "../vocabulary.ts";
import { HELD_DEGREES, type HeldDegree, type StudiedDegree } from "./degree-plan.ts";
import type { Ground } from "./ground.ts";
import { inIndustries } from "./industries.ts";
import type { CompassSettings, Constraints } from "./person.ts";
import { rowsWithin } from "./reach.ts";

/** What one condition costs, the others kept as they are: postings before it and with it. */
export interface Cost {
  readonly before: number;
  readonly with: number;
}

/** What every wish costs, in postings of the AI specialisations. */
export interface Costs {
  /** Without any condition, and with all of them. */
  readonly all: number;
  readonly left: number;
  /** Postings left for each answer, the other conditions kept. */
  readonly workMode: Readonly<Record<"any" | "remote" | "hybrid" | "onsite", number>>;
  readonly country: Cost;
  readonly payFloor: Cost;
  readonly avoid: Cost;
  readonly degree: Cost;
  /** Of the postings left, those that state pay in the floor's currency, and those that state none. */
  readonly statesPay: number;
  readonly silentOnPay: number;
  /** Of the postings left, those whose industry could not be told, and those that do not say which degree they ask. */
  readonly unplaced: number;
  readonly silentOnDegree: number;
  /** Postings by industry, whether avoided or not, the other conditions kept. */
  readonly industries: readonly { readonly domain: Domain; readonly n: number }[];
  /** What the degree studied for adds to the postings left, and from which year on; null when none is studied for. */
  readonly later: { readonly degree: StudiedDegree; readonly done: number; readonly adds: number } | null;
  /** Postings left for each degree held, the other conditions kept. */
  readonly degrees: Readonly<Record<HeldDegree, number>>;
  /** Of the postings left, those in the sought industries: they weigh more, and nothing is left out. */
  readonly sought: number;
}

/** Counts what each wish costs, over the postings of the fourteen AI specialisations. */
export function costsOf(
  ground: Ground,
  { constraints, seek = [] }: Pick<CompassSettings, "constraints" | "seek">,
): Costs {
  const { market } = ground;
  const among = (given: Constraints) => withinAi(ground, given);
  const count = (given: Constraints) => among(given).length;
  const without = (name: keyof Constraints) => ({ ...constraints, [name]: undefined });
  const rows = among(constraints);
  const cost = (name: keyof Constraints) => ({ before: count(without(name)), with: rows.length });
  const [anyMode, anyIndustry] = [without("workMode"), among(without("avoid"))];
  const holding = (holds: HeldDegree) => count({ ...constraints, degree: { holds } });
  const silentOnPay = rows.filter((row) => market.currency[row] === 255).length;
  const studying = constraints.degree?.studying;
  return {
    all: count({}),
    left: rows.length,
    workMode: {
      any: count(anyMode),
      remote: count({ ...anyMode, workMode: "remote" }),
      hybrid: count({ ...anyMode, workMode: "hybrid" }),
      onsite: count({ ...anyMode, workMode: "onsite" }),
    },
    country: cost("country"),
    payFloor: cost("payFloor"),
    avoid: cost("avoid"),
    degree: cost("degree"),
    statesPay: rows.length - silentOnPay,
    silentOnPay,
    unplaced: rows.filter((row) => market.domain[row] === DOMAINS.indexOf("other")).length,
    silentOnDegree: rows.filter((row) => market.degree[row] === DEGREES.indexOf("unspecified")).length,
    industries: DOMAINS.map((domain, at) => ({
      domain,
      n: anyIndustry.filter((row) => market.domain[row] === at).length,
    })),
    later: studying ? { ...studying, adds: holding(studying.degree) - rows.length } : null,
    degrees: Object.fromEntries(HELD_DEGREES.map((degree) => [degree, holding(degree)])) as Costs["degrees"],
    sought: rows.filter(inIndustries(market, seek)).length,
  };
}

function withinAi({ market }: Ground, constraints: Constraints): number[] {
  return [...rowsWithin(market, constraints)].filter(
    (row) => market.specialisation[0][row]! < AI_SPECIALISATIONS.length,
  );
}
