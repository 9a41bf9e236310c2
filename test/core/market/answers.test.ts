import { describe, expect, test } from "vitest";
import { countBy } from "../../../src/core/market/counts.ts";
import { monthName, monthOrdinal } from "../../../src/core/market/market.ts";
import { payBy, payOf } from "../../../src/core/market/pay.ts";
import { checkFilter, selectRows } from "../../../src/core/market/select.ts";
import { distinguishingSkills, logOddsWithPrior, topSkills } from "../../../src/core/market/skills.ts";
import { asks, dollars, marketOf, posting, reads } from "../../fixtures/markets.ts";

const three = marketOf([
  posting({ specialisations: reads("nlp-engineer"), places: [place("DE"), place("FR")], workMode: "remote" }),
  posting({ specialisations: reads("nlp-engineer"), places: [place("DE")], seniority: "senior" }),
  posting({ specialisations: reads("data-engineer"), skills: asks("required", "sql", "python") }),
]);

function place(country: string) {
  return { country, region: null, city: null };
}

describe("counts", () => {
  test("state how many of how many", () => {
    const [first, second] = countBy(three, "specialisation");
    expect(first).toMatchObject({ key: "nlp-engineer", n: 2, of: 3 });
    expect(first!.share).toBeCloseTo(2 / 3, 12);
    expect(second).toMatchObject({ key: "data-engineer", n: 1, of: 3 });
  });

  test("a posting in two countries stands in both", () => {
    const cells = Object.fromEntries(countBy(three, "country").map((cell) => [cell.key, cell.n]));
    expect(cells).toEqual({ DE: 2, FR: 1, unspecified: 1 });
  });

  test("filters work together", () => {
    expect([...selectRows(three, { specialisation: "nlp-engineer", country: "FR" })]).toEqual([0]);
    expect([...selectRows(three, { skill: "sql" })]).toEqual([2]);
    expect([...selectRows(three, { skill: "sql", workMode: "remote" })]).toEqual([]);
  });

  test("a filter that names nothing known is told so", () => {
    expect(checkFilter(three, { country: "XX" })).toContain('country "XX"');
    expect(checkFilter(three, { month: "2024-13" })).toContain("YYYY-MM");
    expect(checkFilter(three, { country: "DE", seniority: "senior" })).toBeNull();
  });

  test("an empty market gives empty answers", () => {
    const none = marketOf([]);
    expect(countBy(none, "specialisation")).toEqual([]);
    expect(topSkills(none)).toEqual([]);
    expect(payOf(none).figures).toBeNull();
  });
});

describe("pay", () => {
  const stated = (count: number, employers: number) =>
    marketOf(
      Array.from({ length: count }, (_, at) => ({
        ...posting({ pay: dollars(100_000 + at * 1000, 120_000 + at * 1000) }),
        employer: `employer ${at % employers}`,
      })),
    );

  test("median and quartiles of the middles of the ranges", () => {
    const { n, employers, figures } = payOf(stated(11, 6));
    expect({ n, employers }).toEqual({ n: 11, employers: 6 });
    expect(figures).toMatchObject({ lowerQuartile: 112_500, median: 115_000, upperQuartile: 117_500 });
    expect(figures!.interval.low).toBeLessThan(115_000);
    expect(figures!.interval.high).toBeGreaterThan(115_000);
  });

  test("too few figures, or too few employers, are not shown", () => {
    expect(payOf(stated(9, 9)).figures).toBeNull();
    expect(payOf(stated(40, 4)).figures).toBeNull();
  });

  test("hours, days and months become years; other currencies stay apart", () => {
    const paid = (period: "hour" | "day" | "month", figure: number, currency = "USD") =>
      posting({ pay: { min: figure, max: figure, currency, period } });
    const market = marketOf([
      paid("hour", 50),
      paid("day", 400),
      paid("month", 9000),
      paid("month", 5000, "EUR"),
    ]);
    expect([...market.payMin]).toEqual([104_000, 104_000, 108_000, 60_000]);
    expect(payOf(market, {}, "EUR").n).toBe(1);
    expect(payBy(market, "seniority", {}, "USD")[0]!.n).toBe(3);
  });

  test("figures beyond belief are left out", () => {
    const market = marketOf([posting({ pay: dollars(12, 15) }), posting({ pay: dollars(5_000_000_000) })]);
    expect(payOf(market).n).toBe(0);
  });
});

describe("skills", () => {
  const vision = Array.from({ length: 20 }, () =>
    posting({
      specialisations: reads("computer-vision-engineer"),
      skills: asks("required", "opencv", "python"),
    }),
  );
  const data = Array.from({ length: 80 }, () =>
    posting({ specialisations: reads("data-engineer"), skills: asks("required", "python", "spark") }),
  );
  const market = marketOf([...vision, ...data]);

  test("most asked for", () => {
    expect(topSkills(market).map((cell) => [cell.key, cell.n])).toEqual([
      ["python", 100],
      ["spark", 80],
      ["opencv", 20],
    ]);
  });

  test("what everyone asks for distinguishes nobody", () => {
    const telling = distinguishingSkills(market, { specialisation: "computer-vision-engineer" });
    expect(telling.map((one) => one.key)).toEqual(["opencv"]);
    expect(telling[0]).toMatchObject({ n: 20, of: 20, shareElsewhere: 0 });
  });

  test("log-odds agree with the formula worked by hand", () => {
    // Two words, group (8, 2) of all (10, 10), prior strength 4: priors 2 and 2.
    const { logOdds, z } = logOddsWithPrior([8, 2], [10, 10], 4);
    expect(logOdds[0]).toBeCloseTo(Math.log(10 / 4) - Math.log(4 / 10), 12);
    expect(z[0]).toBeCloseTo(logOdds[0]! / Math.sqrt(1 / 10 + 1 / 4), 12);
    expect(logOdds[1]).toBeCloseTo(-logOdds[0]!, 12);
  });
});

test("months round-trip", () => {
  expect(monthName(monthOrdinal("2024-01"))).toBe("2024-01");
  expect(monthOrdinal("2000-12")).toBe(11);
  expect(monthName(0xffff)).toBeNull();
});
