import { describe, expect, test } from "vitest";
import { simulatePay } from "../../../../bench/pay/simulate.ts";
import { Random } from "../../../../bench/resumes/random.ts";
import { estimatePosting } from "../../../../src/actions/pay-premium.ts";
import { estimatePay } from "../../../../src/core/market/premium/estimate.ts";
import { payFacts } from "../../../../src/core/market/premium/facts.ts";
import { fitPay } from "../../../../src/core/market/premium/model.ts";
import { purchasingPower, toDollars } from "../../../../src/core/market/premium/money.ts";
import { surveyExpectation } from "../../../../src/core/market/premium/survey-prior.ts";
import { surveyFigures } from "../../../../src/formats/aijobs/figures.ts";
import { shippedMoney, shippedTaxonomy } from "../../../../src/store/shipped.ts";
import { asks, dollars, marketOf, posting, reads } from "../../../fixtures/markets.ts";

const money = shippedMoney();
const { facts } = simulatePay(new Random(3), 700, 160);
const model = fitPay(facts.slice(0, 500))!;

describe("an estimate", () => {
  test("holds about four in five figures that the model has not seen", () => {
    const unseen = facts.slice(500);
    const within = unseen.filter((fact) => {
      const { likely } = estimatePay(model, fact);
      return likely.low <= fact.dollars && fact.dollars <= likely.high;
    });
    expect(within.length / unseen.length).toBeGreaterThan(0.7);
    expect(within.length / unseen.length).toBeLessThan(0.9);
  });

  test("is wider for a source that no figure came from", () => {
    const [known, unknown] = ["invented", "elsewhere"].map((source) => {
      const { likely } = estimatePay(model, { ...facts[0]!, source });
      return likely.high / likely.low;
    });
    expect(unknown!).toBeGreaterThan(known!);
  });

  test("says why: a country that pays less is a reason", () => {
    const poorest = [...model.columns.at.country].toSorted(
      ([, a], [, b]) => model.fit.effects[a]! - model.fit.effects[b]!,
    )[0]![0];
    const { reasons, kind } = estimatePay(model, { ...facts[0]!, countries: [poorest] });
    expect(kind).toBe("estimate");
    expect(reasons.find(({ key }) => key === poorest)!.effect).toBeLessThan(0);
  });

  test("is given for no posting that states its pay, and for none where too few do", () => {
    const market = marketOf([posting({ pay: dollars(100_000) })]);
    const ground = { market, taxonomy: shippedTaxonomy(), money, survey: null };
    expect(estimatePosting(ground, posting({ pay: dollars(90_000) }), "2024-03")).toBeNull();
    expect(estimatePosting(ground, posting(), "2024-03")).toBeNull();
  });
});

describe("figures from the market", () => {
  test("are in dollars of their year, without those of currencies that have no rate", () => {
    const euros = { min: 60_000, max: 60_000, currency: "EUR", period: "year" } as const;
    const zloty = { ...euros, currency: "PLN" };
    const market = marketOf([
      posting({ pay: euros, specialisations: reads("nlp-engineer"), skills: asks("mentioned", "sql") }),
      posting({ pay: zloty }),
      posting(),
    ]);
    const { facts: found, withoutRate } = payFacts(market, [0, 1, 2], money);
    expect(withoutRate).toBe(1);
    expect(found).toHaveLength(1);
    expect(found[0]!.dollars).toBeCloseTo(60_000 / 0.9245, 0);
    expect(found[0]).toMatchObject({ skills: [], countries: ["unspecified"], month: "2024-03" });
  });
});

describe("money", () => {
  test("takes the rate of the year, or of the nearest that the table has", () => {
    expect(toDollars(money, 100, "GBP", 2022)).toEqual({ dollars: 100 / 0.8083, rateOf: 2022 });
    expect(toDollars(money, 100, "GBP", 2026)?.rateOf).toBe(2023);
    expect(toDollars(money, 100, "USD", 2026)).toEqual({ dollars: 100, rateOf: 2026 });
    expect(toDollars(money, 100, "XYZ", 2022)).toBeNull();
  });

  test("a dollar buys more where prices are lower, and a dollar's worth at home", () => {
    expect(purchasingPower(money, 100, "US")).toBe(100);
    expect(purchasingPower(money, 100, "IN")).toBeCloseTo((100 * 78.5792) / 22.9, 6);
    expect(purchasingPower(money, 100, "AR")).toBeNull();
  });
});

describe("the survey", () => {
  const row = (salary: number, more: object = {}) => ({
    work_year: "2024",
    experience_level: "SE",
    employment_type: "FT",
    job_title: "Data Engineer",
    employee_residence: "US",
    salary: `${salary}`,
    salary_in_usd: `${salary}`,
    ...more,
  });

  test("two rows that are the ends of one range count once, by the middle; repeats are dropped", async () => {
    const figures = await surveyFigures([
      row(150_000),
      row(100_000),
      row(150_000),
      row(100_000),
      row(80_000),
    ]);
    expect(figures).toMatchObject({ rows: 5, ranges: 2, repeats: 1 });
    expect(figures.answers.map((answer) => answer.dollars)).toEqual([125_000, 80_000]);
  });

  test("rows are no range when the lower comes first, lies far below, or differs in anything else", async () => {
    const figures = await surveyFigures([
      row(100_000),
      row(150_000),
      row(49_000),
      row(48_000, { job_title: "Data Scientist" }),
    ]);
    expect(figures.ranges).toBe(0);
    expect(figures.answers).toHaveLength(4);
  });

  test("what is expected of a level compares only cells that are alike in the rest", () => {
    const cell = (level: string, country: string, median: number) => ({
      specialisation: "data-engineer" as const,
      level,
      year: 2024,
      country,
      n: 10,
      lowerQuartile: median,
      median,
      upperQuartile: median,
      interval: { low: median, high: median },
    });
    const cells = [cell("mid", "US", 100), cell("senior", "US", 200), cell("senior", "IN", 20)];
    const { seniority, country } = surveyExpectation(cells);
    expect(seniority!.get("senior")! - seniority!.get("mid")!).toBeCloseTo(Math.log(2), 12);
    expect(country!.get("US")! - country!.get("IN")!).toBeCloseTo(Math.log(10), 12);
  });
});
