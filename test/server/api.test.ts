import { describe, expect, test } from "vitest";
import { fail } from "../../src/core/result.ts";
import { trialApp } from "./trial-app.ts";

const { get, failures } = trialApp();

async function body(path: string): Promise<[number, Record<string, unknown>]> {
  const answer = await get(path);
  expect(answer.headers.get("content-type")).toContain("application/json");
  return [answer.status, (await answer.json()) as Record<string, unknown>];
}

test("the specialisations come with their postings", async () => {
  const [status, { specialisations }] = await body("/api/specialisations");
  expect(status).toBe(200);
  expect(specialisations).toHaveLength(14);
  expect(specialisations).toContainEqual(expect.objectContaining({ id: "data-scientist", postings: 30 }));
});

describe("the market", () => {
  test("counts by a dimension within a filter, with what they rest on", async () => {
    const [status, answer] = await body("/api/market?by=country&specialisation=data-scientist");
    expect(status).toBe(200);
    expect(answer).toMatchObject({
      postings: 30,
      filter: { specialisation: "data-scientist" },
      counts: {
        by: "country",
        cells: [
          { key: "US", n: 25, of: 30 },
          { key: "DE", n: 5 },
        ],
      },
      basis: { made: "2024-04-01" },
    });
  });

  test("by a combination, and what skills have in reach", async () => {
    const [, crossed] = await body("/api/market?by=specialisation,country&what=remote");
    expect(crossed).toMatchObject({ remote: { by: "specialisation,country" } });
    const [status, answer] = await body("/api/market?what=reach&held=python");
    expect(status).toBe(200);
    expect(answer).toMatchObject({
      filter: {},
      reach: { held: ["python"], inReach: { n: expect.any(Number) } },
    });
    expect(await body("/api/market?what=related")).toMatchObject([
      400,
      { error: expect.stringMatching("skill") },
    ]);
  });

  test("pay of a small cell has no figures", async () => {
    const [, answer] = await body("/api/market?what=pay&specialisation=nlp-engineer");
    expect(answer).toMatchObject({ pay: { all: { n: 0, figures: null } } });
  });

  test.each([
    ["by=colour", "by"],
    ["specialisation=astronaut", "specialisation"],
    ["currency=dollars", "currency"],
    [`skill=${"x".repeat(90)}`, "skill"],
  ])("%s is refused by name, without the inside of the checker", async (query, named) => {
    const [status, answer] = await body(`/api/market?${query}`);
    expect(status).toBe(400);
    expect(Object.keys(answer)).toEqual(["error"]);
    expect(answer.error).toBe(`Not understood: ${named}. See /api/openapi.json.`);
  });

  test("a country that no posting names is refused in words", async () => {
    expect(await body("/api/market?country=ZZ")).toEqual([
      400,
      {
        error:
          'No posting of this market has the country "ZZ". Countries are two letters, as PL or US, or a region such as EU. Known: DE, US.',
      },
    ]);
  });

  test("without a market it says so", async () => {
    const trial = trialApp({ market: fail("damaged", "The market file is damaged.") });
    const answer = await trial.get("/api/market");
    expect([answer.status, await answer.json()]).toEqual([503, { error: "The market file is damaged." }]);
  });
});

test("skills are found by alias", async () => {
  const [, { skills }] = await body("/api/skills?q=k8s");
  expect((skills as { id: string }[])[0]?.id).toBe("kubernetes");
});

test("every address is described", async () => {
  const [, description] = await body("/api/openapi.json");
  expect(description).toMatchObject({ openapi: "3.1.0" });
  expect(Object.keys(description.paths as object)).toEqual([
    "/api/specialisations",
    "/api/market",
    "/api/skills",
    "/api/skills/{id}",
  ]);
});

test("an unknown address is not found, as JSON", async () => {
  const [status, answer] = await body("/api/nothing");
  expect([status, Object.keys(answer)]).toEqual([404, ["error"]]);
});

test("nothing broke on the way", () => expect(failures).toEqual([]));

describe("one skill", () => {
  test("comes with how to learn it", async () => {
    const [status, skill] = await body("/api/skills/python");
    expect(status).toBe(200);
    expect(skill).toMatchObject({ id: "python", learning: { resources: expect.any(Array) } });
  });

  test("that is not known is not found", async () => {
    const [status, { error }] = await body("/api/skills/flux-capacitor");
    expect(status).toBe(404);
    expect(error).toContain("/api/skills?q=");
  });
});
