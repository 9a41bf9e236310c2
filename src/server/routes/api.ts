import { createRoute, OpenAPIHono } from "@hono/zod-openapi";
import { answerMarket } from "../../actions/answer-market.ts";
import { type Ground, prepareGround } from "../../core/compass/ground.ts";
import { parseMarketQuery } from "../../core/market/query.ts";
import { aiDemand } from "../../web/figures/demand.ts";
import { findSkills } from "../../web/figures/skill-search.ts";
import type { AppDeps } from "../app-deps.ts";
import {
  ErrorBody,
  MarketAnswerBody,
  MarketQuery,
  OneSkillBody,
  OneSkillParam,
  SkillQuery,
  SkillsBody,
  SpecialisationsBody,
} from "./api-shapes.ts";

const json = <Schema>(schema: Schema, description: string) => ({
  description,
  content: { "application/json": { schema } },
});
const BAD_QUERY = json(ErrorBody, "A part of the query has a value that is not known.");
const NO_MARKET = json(ErrorBody, "There is no market to count in.");

const SPECIALISATIONS_ROUTE = createRoute({
  method: "get",
  path: "/api/specialisations",
  summary: "The specialisations of AI work and their postings",
  responses: { 200: json(SpecialisationsBody, "The fourteen AI specialisations") },
});

const MARKET_ROUTE = createRoute({
  method: "get",
  path: "/api/market",
  summary: "Counts, pay, skills or what is in reach, of the postings that meet the filter",
  request: { query: MarketQuery },
  responses: {
    200: json(MarketAnswerBody, "The answer with what it rests on"),
    400: BAD_QUERY,
    503: NO_MARKET,
  },
});

const SKILLS_ROUTE = createRoute({
  method: "get",
  path: "/api/skills",
  summary: "Skills by name or alias",
  request: { query: SkillQuery },
  responses: { 200: json(SkillsBody, "Best match first, at most fifty"), 400: BAD_QUERY },
});

const ONE_SKILL_ROUTE = createRoute({
  method: "get",
  path: "/api/skills/{id}",
  summary: "One skill: what it takes and how to learn it",
  request: { params: OneSkillParam },
  responses: {
    200: json(OneSkillBody, "The skill"),
    400: BAD_QUERY,
    404: json(ErrorBody, "No skill has this id."),
  },
});

const MOST_FOUND = 50;

/** The same answers as the pages, as JSON; described at /api/openapi.json. */
export function apiRoutes({ taxonomy, learning, market }: AppDeps): OpenAPIHono {
  const api = new OpenAPIHono({
    defaultHook: (result, c) => {
      if (result.success) return;
      const fields = result.error.issues.map((issue) => issue.path.join("."));
      return c.json(
        { error: `Not understood: ${[...new Set(fields)].join(", ")}. See /api/openapi.json.` },
        400,
      );
    },
  });

  let prepared: Ground | null = null;
  const ground = () => {
    if (!market.ok) throw new Error(market.message);
    prepared ??= prepareGround(market.value, taxonomy);
    return prepared;
  };

  api.openapi(SPECIALISATIONS_ROUTE, (c) => {
    const demand = market.ok ? aiDemand(market.value) : null;
    const specialisations = taxonomy.specialisations.slice(0, 14).map(({ id, name, tagline }) => {
      return { id, name, tagline, postings: demand?.find((one) => one.key === id)?.n ?? null };
    });
    return c.json({ specialisations }, 200);
  });

  api.openapi(MARKET_ROUTE, (c) => {
    if (!market.ok) return c.json({ error: market.message }, 503);
    const asked = c.req.valid("query");
    const query = parseMarketQuery(market.value, asked, taxonomy.ordinalOf);
    if (!query.ok) return c.json({ error: query.message }, 400);
    const answer = answerMarket({ market: market.value, ground }, query.value);
    const { made, sources } = market.value.description;
    const { by: _by, what: _what, currency: _currency, of: _of, held: _held, ...filter } = asked;
    return c.json({ ...answer, filter, basis: { made, sources } }, 200);
  });

  api.openapi(SKILLS_ROUTE, (c) => {
    const found = findSkills(taxonomy, c.req.valid("query").q).slice(0, MOST_FOUND);
    const skills = found.map(({ skill: { id, name, kind, about } }) => ({ id, name, kind, about }));
    return c.json({ skills }, 200);
  });

  api.openapi(ONE_SKILL_ROUTE, (c) => {
    const skill = taxonomy.skills.find((one) => one.id === c.req.valid("param").id);
    if (!skill) return c.json({ error: "No skill has this id. Search with /api/skills?q=…" }, 404);
    const { id, name, kind, about, requires, related, hours } = skill;
    const how = learning.get(id) ?? null;
    return c.json({ id, name, kind, about, requires, related, hours, learning: how }, 200);
  });

  api.doc31("/api/openapi.json", { openapi: "3.1.0", info: { title: "Bearings", version: "1" } });
  api.all("/api/*", (c) =>
    c.json({ error: "There is nothing at this address. See /api/openapi.json." }, 404),
  );
  return api;
}
