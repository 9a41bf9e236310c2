import type { Market } from "../core/market/market.ts";
import { CONTROLS, type Control, type PayTraits } from "../core/market/premium/design.ts";
import { estimatePay, type PayEstimate } from "../core/market/premium/estimate.ts";
import { payFacts } from "../core/market/premium/facts.ts";
import { fitPay, type PayModel, type Premium, premiumsOf } from "../core/market/premium/model.ts";
import { type MoneyTable, purchasingPower } from "../core/market/premium/money.ts";
import { surveyExpectation } from "../core/market/premium/survey-prior.ts";
import type { PaySurvey } from "../core/market/survey.ts";
import type { Posting } from "../core/posting.ts";
import type { Taxonomy } from "../core/taxonomy/taxonomy.ts";

/** What pay is worked out from. */
export interface PayGround {
  readonly market: Market;
  readonly taxonomy: Taxonomy;
  readonly money: MoneyTable;
  /** The labelled prior; null: none. */
  readonly survey: PaySurvey | null;
}

/** Premiums by control, with what they rest on. */
export interface PayPremiums {
  readonly n: number;
  readonly employers: number;
  /** Figures left out because the table has no rate for their currency. */
  readonly withoutRate: number;
  /** All of these are held equal at once. */
  readonly controls: readonly Control[];
  /** Where the prior comes from; null: none. */
  readonly prior: string | null;
  readonly premiums: Readonly<Record<Control, readonly Premium[]>>;
  /** What the mean figure buys in a country at the premium of the country, beside the United States; by country. */
  readonly purchasingPower: Readonly<Record<string, number>>;
}

interface Fitted {
  readonly model: PayModel | null;
  readonly withoutRate: number;
}

const fitted = new WeakMap<Market, Fitted>();

/** The model of the rows, or of the whole market, which is fitted once. */
export function payModel(ground: PayGround, rows?: Iterable<number>): Fitted {
  const known = rows === undefined ? fitted.get(ground.market) : undefined;
  if (known) return known;
  const { market, taxonomy, money, survey } = ground;
  const { facts, withoutRate } = payFacts(market, rows ?? market.currency.keys(), money);
  const umbrellas = new Set(taxonomy.skills.filter((skill) => skill.umbrella).map(({ id }) => id));
  const made = {
    model: fitPay(facts, umbrellas, survey ? surveyExpectation(survey.cells) : {}),
    withoutRate,
  };
  if (rows === undefined) fitted.set(market, made);
  return made;
}

/** Premiums of every control; null when too few state pay. */
export function payPremiums(ground: PayGround, rows?: Iterable<number>): PayPremiums | null {
  const { model, withoutRate } = payModel(ground, rows);
  if (!model) return null;
  const premiums = Object.fromEntries(
    CONTROLS.map((control) => [control, premiumsOf(model, control)]),
  ) as unknown as Record<Control, Premium[]>;
  return {
    n: model.n,
    employers: model.employers,
    withoutRate,
    controls: CONTROLS,
    prior: ground.survey?.source ?? null,
    premiums,
    purchasingPower: powerOf(premiums.country, ground.money),
  };
}

function powerOf(countries: readonly Premium[], money: MoneyTable): Record<string, number> {
  const there = (one: Premium) =>
    one.premium === null ? null : purchasingPower(money, 1 + one.premium, one.key);
  const home = countries.map((one) => (one.key === "US" ? there(one) : null)).find((one) => one !== null);
  if (!home) return {};
  return Object.fromEntries(
    countries.flatMap((one) => {
      const power = there(one);
      return power === null ? [] : [[one.key, power / home - 1]];
    }),
  );
}

/**
 * What a posting that states no pay probably pays; null when it states pay or the market has too few figures.
 * @param month the month it was published, `YYYY-MM`, or `undated`
 */
export function estimatePosting(ground: PayGround, posting: Posting, month: string): PayEstimate | null {
  if (posting.pay) return null;
  const { model } = payModel(ground);
  return model && estimatePay(model, traitsOfPosting(posting, month));
}

/** A posting's traits; its source is none of the market's. */
export function traitsOfPosting(posting: Posting, month: string): PayTraits {
  return {
    specialisations: posting.specialisations.slice(0, 3),
    seniority: posting.seniority,
    skills: posting.skills.filter(({ need }) => need !== "mentioned").map(({ id }) => id),
    countries: [...new Set(posting.places.flatMap(({ country }) => country ?? []))],
    month,
    source: "elsewhere",
  };
}
