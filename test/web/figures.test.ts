import { describe, expect, test } from "vitest";
import { countBy } from "../../src/core/market/counts.ts";
import { topSkills } from "../../src/core/market/skills.ts";
import { ok } from "../../src/core/result.ts";
import { shippedTaxonomy } from "../../src/store/shipped.ts";
import { aiPart } from "../../src/web/figures/ai-part.ts";
import { aiDemand, skillDemand } from "../../src/web/figures/demand.ts";
import { checkMarketQuery } from "../../src/web/figures/market-question.ts";
import { findSkills } from "../../src/web/figures/skill-search.ts";
import { trialMarket } from "../server/trial-app.ts";

const market = trialMarket();
const part = aiPart(market);

describe("the AI part of a market", () => {
  test("holds the fourteen specialisations and nothing else", () => {
    expect(part.size).toBe(44);
    expect(countBy(part, "specialisation").map((one) => one.key)).toEqual([
      "data-scientist",
      "ai-engineer",
      "nlp-engineer",
    ]);
  });

  test("says of a specialisation what the whole says", () => {
    const filter = { specialisation: "data-scientist" } as const;
    for (const by of ["country", "seniority", "workMode", "month"] as const) {
      expect(countBy(part, by, filter)).toEqual(countBy(market, by, filter));
    }
    expect(topSkills(part, filter)).toEqual(topSkills(market, filter));
  });

  test("is cut once", () => expect(aiPart(market)).toBe(part));
});

test("demand lists all fourteen, with nought where there is none", () => {
  const demand = aiDemand(market);
  expect(demand).toHaveLength(14);
  expect(demand.reduce((sum, one) => sum + one.n, 0)).toBe(44);
  expect(demand.find((one) => one.key === "quantum-ml-researcher")?.n).toBe(0);
});

test("demand for a skill leaves out specialisations with few ads", () => {
  expect(skillDemand(part, "sql").map(({ key, n, of }) => [key, n, of])).toEqual([
    ["data-scientist", 15, 30],
    ["ai-engineer", 0, 12],
  ]);
});

describe("the query of the market page", () => {
  test("known values become the filter", () => {
    const query = {
      specialisation: "data-scientist",
      seniority: "senior",
      country: "US",
      workMode: "remote",
    };
    expect(checkMarketQuery(query, ok(market))).toEqual({ whole: false, filter: query, ignored: [] });
  });

  test("empty values are no filter, unknown ones are named", () => {
    expect(checkMarketQuery({ seniority: "", country: "XX" }, ok(market))).toEqual({
      whole: false,
      filter: {},
      ignored: ["country"],
    });
  });

  test("every ad may be asked for", () => {
    expect(checkMarketQuery({ specialisation: "all" }, ok(market))).toEqual({
      whole: true,
      filter: {},
      ignored: [],
    });
  });
});

describe("the search for skills", () => {
  const taxonomy = shippedTaxonomy();

  test.each([
    ["Python", "python"],
    ["k8s", "kubernetes"],
    ["  PYTORCH ", "pytorch"],
  ])("%s finds %s first", (query, id) => expect(findSkills(taxonomy, query)[0]?.skill.id).toBe(id));

  test("a skill found by another name says which", () => {
    expect(findSkills(taxonomy, "k8s")[0]?.alias?.toLowerCase()).toBe("k8s");
    expect(findSkills(taxonomy, "Python")[0]?.alias).toBeNull();
  });

  test("nothing finds nothing", () => {
    expect(findSkills(taxonomy, "")).toEqual([]);
    expect(findSkills(taxonomy, "zzzzqq")).toEqual([]);
  });
});
