import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { answerMarket } from "../../../src/actions/answer-market.ts";
import { prepareGround } from "../../../src/core/compass/ground.ts";
import { crossCounts } from "../../../src/core/market/cross.ts";
import { MEASURES, parseMarketQuery } from "../../../src/core/market/query.ts";
import { relatedness } from "../../../src/core/market/relatedness.ts";
import { selectRows } from "../../../src/core/market/select.ts";
import { relatedSkills } from "../../../src/core/market/together.ts";
import type { SpecialisationId } from "../../../src/core/vocabulary.ts";
import { asks, marketOf, posting, reads } from "../../fixtures/markets.ts";
import { skill, taxonomyOf } from "../../fixtures/taxonomies.ts";

const SKILLS = ["python", "sql", "spark", "opencv", "spacy"];

function repeat(count: number, id: SpecialisationId, given: Partial<Parameters<typeof posting>[0]>) {
  return Array.from({ length: count }, () => posting({ specialisations: reads(id), ...given }));
}

const market = marketOf([
  ...repeat(6, "nlp-engineer", {
    seniority: "junior",
    workMode: "remote",
    skills: asks("required", "python", "spacy", "sql"),
  }),
  ...repeat(4, "nlp-engineer", { seniority: "senior", skills: asks("required", "python", "spacy", "spark") }),
  ...repeat(10, "data-engineer", { workMode: "onsite", skills: asks("required", "sql", "spark", "python") }),
]);
const taxonomy = taxonomyOf(SKILLS.map((id) => skill(id)));
const asked = { market, ground: () => prepareGround(market, taxonomy) };

function answer(given: unknown) {
  const query = parseMarketQuery(market, given, taxonomy.ordinalOf);
  if (!query.ok) throw new Error(query.message);
  return answerMarket(asked, query.value);
}

describe("a question from outside", () => {
  test("has defaults, and takes lists as lists or with commas", () => {
    expect(parseMarketQuery(market, null)).toMatchObject({
      ok: true,
      value: { what: "counts", by: ["specialisation"], currency: "USD", where: {}, of: null, held: [] },
    });
    const commas = parseMarketQuery(market, { by: "seniority, skill", what: "entry" });
    expect(commas).toEqual(parseMarketQuery(market, { by: ["seniority", "skill"], what: "entry" }));
  });

  test.each([
    [{ what: "weather" }, "unknown-value"],
    [{ by: "colour" }, "unknown-value"],
    [{ by: "month,skill,country,domain" }, "unknown-value"],
    [{ by: "" }, "unknown-value"],
    [{ currency: "dollars" }, "unknown-value"],
    [{ what: "pay", currency: "XXX" }, "unknown-value"],
    [{ seniority: "wizard" }, "unknown-value"],
    [{ what: "related" }, "missing-part"],
    [{ what: "spread", of: "cobol" }, "unknown-value"],
    [{ what: "reach" }, "missing-part"],
    [{ what: "reach", held: "cobol" }, "unknown-value"],
  ])("%j is refused with a code", (given, code) => {
    expect(parseMarketQuery(market, given)).toMatchObject({ ok: false, code });
  });

  test("nothing from outside makes the checker throw", () => {
    fc.assert(
      fc.property(fc.object(), (given) => {
        expect(typeof parseMarketQuery(market, given).ok).toBe("boolean");
      }),
      { numRuns: 200, seed: 71 },
    );
  });
});

describe("answers", () => {
  test("counts by a combination say how many of how many", () => {
    const { counts } = answer({ by: "specialisation,seniority" });
    expect(counts!.cells.map(({ key, n, of }) => [key, n, of])).toEqual([
      ["data-engineer · unspecified", 10, 20],
      ["nlp-engineer · junior", 6, 20],
      ["nlp-engineer · senior", 4, 20],
    ]);
    expect(answer({ by: "skill", specialisation: "nlp-engineer" }).counts!.cells[0]).toMatchObject({
      key: "python",
      n: 10,
      of: 10,
    });
  });

  test("entry-level and remote shares are of those that say", () => {
    const entry = answer({ what: "entry" }).entry!.cells;
    expect(entry).toEqual([expect.objectContaining({ key: "nlp-engineer", n: 6, of: 10 })]);
    const remote = answer({ what: "remote", by: "workMode" }).remote!.cells;
    expect(remote.map(({ key, n, of }) => [key, n, of])).toEqual([
      ["onsite", 0, 10],
      ["remote", 6, 6],
    ]);
  });

  test("together: what goes with a skill, and how common it is anyway", () => {
    const { together } = answer({ what: "together", of: "spacy" });
    const python = together!.cells.find((cell) => cell.key === "python");
    expect(python).toMatchObject({ n: 10, of: 10, share: 1, shareOverall: 1 });
    expect(together!.cells.find((cell) => cell.key === "sql")).toMatchObject({ n: 6, shareOverall: 0.8 });
  });

  test("related: the share is θ of the whole matrix", () => {
    const { theta, skills } = relatedness(market);
    const rows = selectRows(market);
    let compared = 0;
    for (const of of market.skillIds) {
      for (const { key, share } of relatedSkills(market, rows, of)) {
        const at = market.skillIds.indexOf(of) * skills + market.skillIds.indexOf(key);
        expect(share).toBeCloseTo(theta[at]!, 6);
        compared++;
      }
    }
    expect(compared).toBeGreaterThan(2);
  });

  test("spread: one specialisation counts one, two alike count two", () => {
    const spacy = answer({ what: "spread", of: "spacy" }).spread!;
    expect(spacy).toMatchObject({ n: 10, effective: { value: 1, interval: { low: 1, high: 1 } } });
    const python = answer({ what: "spread", of: "python" }).spread!;
    expect(python.effective!.value).toBeCloseTo(2, 12);
    expect(python.cells.map(({ key, n, of }) => [key, n, of])).toEqual([
      ["data-engineer", 10, 10],
      ["nlp-engineer", 10, 10],
    ]);
  });

  test("reach: what is in reach, and what one skill more would bring", () => {
    // Too few postings for any skill to be related to another; two held of three are under seven tenths.
    const apart = marketOf([
      ...repeat(4, "nlp-engineer", { skills: asks("required", "python", "sql", "spacy") }),
      ...repeat(3, "nlp-engineer", { skills: asks("required", "python", "sql", "opencv") }),
      ...repeat(3, "nlp-engineer", { skills: asks("required", "python") }),
    ]);
    const own = { market: apart, ground: () => prepareGround(apart, taxonomy) };
    const query = parseMarketQuery(apart, { what: "reach", held: "python,sql" }, taxonomy.ordinalOf);
    if (!query.ok) throw new Error(query.message);
    const { reach } = answerMarket(own, query.value);
    expect(reach!.held).toEqual(["python", "sql"]);
    expect(reach!.inReach).toMatchObject({ n: 0, of: 7 });
    expect(reach!.gains.map(({ key, n, of }) => [key, n, of])).toEqual([
      ["spacy", 4, 7],
      ["opencv", 3, 7],
    ]);
  });

  test("every measure gives an interval that holds its share, within any filter", () => {
    const cellsIn = (value: unknown): { share: number; interval: { low: number; high: number } }[] =>
      typeof value !== "object" || value === null
        ? []
        : [...("share" in value ? [value as never] : []), ...Object.values(value).flatMap(cellsIn)];
    for (const what of MEASURES) {
      const given = {
        what,
        by: "skill,workMode",
        of: "python",
        held: "python",
        specialisation: "nlp-engineer",
      };
      for (const { share, interval } of cellsIn(answer(given))) {
        expect(share).toBeGreaterThanOrEqual(interval.low - 1e-12);
        expect(share).toBeLessThanOrEqual(interval.high + 1e-12);
      }
    }
  });
});

test("counts of disjoint rows add up to the counts of all", () => {
  fc.assert(
    fc.property(fc.array(fc.boolean(), { minLength: market.size, maxLength: market.size }), (chosen) => {
      const sum = new Map<string, number>();
      for (const side of [true, false]) {
        const rows = selectRows(market).filter((row) => chosen[row] === side);
        for (const { key, n } of crossCounts(market, ["specialisation", "skill"], rows)) {
          sum.set(key, (sum.get(key) ?? 0) + n);
        }
      }
      const whole = crossCounts(market, ["specialisation", "skill"], selectRows(market));
      expect(Object.fromEntries(sum)).toEqual(Object.fromEntries(whole.map(({ key, n }) => [key, n])));
    }),
    { numRuns: 50, seed: 72 },
  );
});
