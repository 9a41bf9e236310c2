import type { Hono } from "hono";
import type { Market } from "../../src/core/market/market.ts";
import { ok, type Result } from "../../src/core/result.ts";
import type { SpecialisationId } from "../../src/core/vocabulary.ts";
import { createApp } from "../../src/server/app.ts";
import type { AppDeps } from "../../src/server/app-deps.ts";
import { shippedInventory, shippedLearning, shippedTaxonomy } from "../../src/store/shipped.ts";
import { webFile } from "../../src/store/web-files.ts";
import { asks, dollars, marketOf, posting, reads } from "../fixtures/markets.ts";

const taxonomy = shippedTaxonomy();

/** Thirty ads for data scientists, twelve for AI engineers of three employers, two for NLP, forty for other work. */
export function trialMarket(): Market {
  return marketOf([
    ...many(30, "data-scientist", (at) => ({
      month: at < 10 ? "2024-03" : "2024-04",
      pay: at < 20 ? dollars(100_000 + at * 1000, 140_000) : null,
      seniority: at % 2 === 0 ? "senior" : "mid",
      workMode: at % 3 === 0 ? "remote" : "onsite",
      places: [{ country: at < 25 ? "US" : "DE", region: null, city: null }],
      skills: asks("required", "python", ...(at < 15 ? ["sql"] : [])),
    })),
    ...many(12, "ai-engineer", (at) => ({
      employer: `employer ${at % 3}`,
      skills: asks("required", "python"),
    })),
    ...many(2, "nlp-engineer", () => ({ skills: asks("required", "python") })),
    ...many(40, "software-engineer", () => ({ skills: asks("required", "java") })),
  ]);
}

type Given = Parameters<typeof posting>[0] & { employer?: string; month?: string };

function many(n: number, id: SpecialisationId, given: (at: number) => Given) {
  return Array.from({ length: n }, (_, at) => {
    const { employer = `${id} employer ${at}`, month = "2024-03", ...rest } = given(at);
    return { ...posting({ specialisations: reads(id), ...rest }), employer, month };
  });
}

/** Failures that the app reported. */
export interface Trial {
  readonly app: Hono;
  readonly failures: unknown[];
  get(path: string, headers?: Record<string, string>): Promise<Response>;
  page(path: string): Promise<string>;
}

export function trialApp(given: Partial<AppDeps> & { readonly market?: Result<Market> } = {}): Trial {
  const failures: unknown[] = [];
  const app = createApp({
    taxonomy,
    learning: shippedLearning(taxonomy),
    market: ok(trialMarket()),
    paySurvey: null,
    wording: null,
    steadyMonths: {},
    aiShare: null,
    inventory: shippedInventory(),
    studyBases: [{ id: "library", name: "A library", basis: "A judgement." }],
    samples: [],
    sampleResult: async () => null,
    assets: {
      styles: ["/assets/styles-1.css"],
      compass: { scripts: ["/assets/compass-1.js"], styles: [] },
      readAd: { scripts: ["/assets/read-ad-1.js"], styles: [] },
    },
    files: new Map([
      ["/assets/styles-1.css", webFile("body{}".repeat(400), ".css", true)],
      ["/data/interests.json", webFile("{}", ".json")],
      ["/data/samples/graduate.pdf", webFile("%PDF-1.7", ".pdf")],
      ["/icon.svg", webFile("<svg/>", ".svg")],
    ]),
    log: { failure: (error) => failures.push(error) },
    ...given,
  });
  const get = async (path: string, headers: Record<string, string> = {}) => app.request(path, { headers });
  return { app, failures, get, page: async (path) => (await get(path)).text() };
}
