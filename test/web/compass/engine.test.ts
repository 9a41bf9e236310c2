import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { DEFAULT_SETTINGS } from "../../../src/core/compass/person.ts";
import { encodeMarket } from "../../../src/formats/arrow/encode-market.ts";
import { PROJECT, readShippedJson, shippedLearningFiles, shippedSkills } from "../../../src/store/shipped.ts";
import { createEngine, type Engine } from "../../../src/web/islands/compass/engine/engine.ts";
import { ENGINE_METHODS } from "../../../src/web/islands/compass/engine/messages.ts";
import { type Answer, answerCall, callThrough } from "../../../src/web/islands/worker-calls.ts";
import { asks, dollars, marketOf, posting, reads } from "../../fixtures/markets.ts";

const market = marketOf([
  posting({
    specialisations: reads("data-scientist"),
    skills: asks("required", "python", "sql", "statistics"),
    workMode: "remote",
    places: [{ country: "DE", region: null, city: null }],
    pay: dollars(100_000),
  }),
  posting({
    specialisations: reads("data-scientist"),
    skills: asks("required", "python", "statistics", "git"),
    workMode: "onsite",
    places: [{ country: "US", region: null, city: null }],
    pay: dollars(50_000),
  }),
  posting({
    specialisations: reads("mlops-engineer"),
    skills: asks("required", "docker", "kubernetes", "git"),
  }),
  posting({
    specialisations: reads("software-engineer"),
    skills: asks("required", "java"),
    workMode: "remote",
  }),
]);

const FILES: Readonly<Record<string, () => Uint8Array>> = {
  "/data/taxonomy.json": () =>
    new TextEncoder().encode(
      JSON.stringify({
        skills: shippedSkills(),
        specialisations: readShippedJson("data/taxonomy/specialisations.json"),
      }),
    ),
  "/data/interests.json": () => new Uint8Array(readFileSync(join(PROJECT, "data/taxonomy/interests.json"))),
  "/data/reader.json": () => new Uint8Array(readFileSync(join(PROJECT, "models/specialisation.json"))),
  "/data/learning.json": () =>
    new TextEncoder().encode(JSON.stringify(Object.assign({}, ...shippedLearningFiles()))),
  "/data/market.arrow": () => encodeMarket(market),
  "/data/wording.json": () => new TextEncoder().encode("null"),
};

function engineWith(asked: string[] = [], broken: Set<string> = new Set()): Engine {
  return createEngine({
    bytes: async (path) => {
      asked.push(path);
      if (broken.has(path)) throw new Error("offline");
      return FILES[path]!();
    },
  });
}

describe("the engine", () => {
  test("counts what each wish costs, over the AI specialisations only", async () => {
    const costs = await engineWith().costs({
      ...DEFAULT_SETTINGS,
      constraints: { workMode: "remote", payFloor: { amount: 90_000, currency: "USD" } },
    });
    expect(costs.all).toBe(3);
    expect(costs.left).toBe(1);
    expect(costs.workMode).toEqual({ any: 2, remote: 1, hybrid: 0, onsite: 0 });
    expect(costs.payFloor).toEqual({ before: 1, with: 1 });
  });

  test("a snapshot without wording says nothing of it", async () => {
    expect(await engineWith().wording("python")).toBeNull();
  });

  test("names countries and currencies with the number of AI ads, most first", async () => {
    const { market: facts, specialisations } = await engineWith().catalogue();
    expect(facts.ai).toBe(3);
    expect(facts.countries).toEqual([
      { code: "DE", n: 1 },
      { code: "US", n: 1 },
    ]);
    expect(facts.currencies).toEqual([{ code: "USD", n: 2 }]);
    expect(specialisations).toHaveLength(14);
    expect(specialisations.find((one) => one.id === "data-scientist")?.postings).toBe(2);
  });

  test("reads a résumé without the market, and loads each file once", async () => {
    const asked: string[] = [];
    const engine = engineWith(asked);
    const bytes = new TextEncoder().encode("Skills\nPython, SQL, Kubernetes\n");
    const at = { year: 2026, month: 3 };
    const reading = await engine.read({ bytes, name: "me.txt", at });
    await engine.read({ bytes, name: "me.txt", at });
    expect(reading.ok && reading.value.profile.skills.map((one) => one.id)).toEqual(
      expect.arrayContaining(["python", "sql", "kubernetes"]),
    );
    expect(asked.toSorted()).toEqual(["/data/reader.json", "/data/taxonomy.json"]);
  });

  test("ranks without interests when none were given", async () => {
    const person = { skills: [{ id: "python", level: "strong" as const }] };
    const ranking = await engineWith().rank({ person, answers: {}, settings: DEFAULT_SETTINGS });
    expect(ranking.ranking).toHaveLength(14);
    expect(ranking.weights.interest).toBe(0);
  });

  test("says how a skill is learned, loading that file only then and only once", async () => {
    const asked: string[] = [];
    const engine = engineWith(asked);
    await engine.catalogue();
    expect(asked).not.toContain("/data/learning.json");
    expect((await engine.learning("python"))?.resources.length).toBeGreaterThan(1);
    expect(await engine.learning("no-such-skill")).toBeNull();
    expect(asked.filter((path) => path === "/data/learning.json")).toHaveLength(1);
  });

  test("a load that failed can be tried again", async () => {
    const broken = new Set(["/data/market.arrow"]);
    const engine = engineWith([], broken);
    await expect(engine.costs(DEFAULT_SETTINGS)).rejects.toThrow("offline");
    broken.clear();
    expect((await engine.costs(DEFAULT_SETTINGS)).all).toBe(3);
  });
});

describe("calls to the worker", () => {
  test("reach the engine and come back to the one who asked, whatever the order", async () => {
    const waiting: Promise<Answer>[] = [];
    const real = engineWith();
    const { methods: engine, receive } = callThrough<Engine>(ENGINE_METHODS, (call) =>
      waiting.push(answerCall(real, call)),
    );
    const costs = engine.costs(DEFAULT_SETTINGS);
    const gap = engine.gap({ skills: [] }, "data-scientist");
    for (const answer of (await Promise.all(waiting)).toReversed()) receive(answer);
    expect((await costs).all).toBe(3);
    expect(Array.isArray(await gap)).toBe(true);
  });

  test("a fault in the worker is a fault for the one who asked", async () => {
    const waiting: Promise<Answer>[] = [];
    const real = engineWith([], new Set(["/data/market.arrow"]));
    const calls = callThrough<Engine>(ENGINE_METHODS, (call) => waiting.push(answerCall(real, call)));
    const costs = calls.methods.costs(DEFAULT_SETTINGS);
    calls.receive((await waiting[0])!);
    await expect(costs).rejects.toThrow("offline");
    const never = calls.methods.catalogue();
    calls.failAll("the worker stopped");
    await expect(never).rejects.toThrow("the worker stopped");
  });
});
