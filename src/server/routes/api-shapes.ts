import { z } from "@hono/zod-openapi";
import { RESOURCE_COSTS, RESOURCE_KINDS, RESOURCE_LEVELS } from "../../core/learning/learning.ts";
import { MEASURES, QUERY_DIMENSIONS } from "../../core/market/query.ts";
import {
  DOMAINS,
  EMPLOYMENTS,
  SENIORITIES,
  SKILL_KINDS,
  SPECIALISATIONS,
  WORK_MODES,
} from "../../core/vocabulary.ts";

/** What the API takes and gives. */

export const ErrorBody = z.object({ error: z.string() }).openapi("Error");

const Interval = z.object({ low: z.number(), high: z.number() }).openapi("Interval", {
  description: "95 % interval",
});

const Cell = z
  .object({ key: z.string(), n: z.number(), of: z.number(), share: z.number(), interval: Interval })
  .openapi("Cell");

const PayCell = z
  .object({
    key: z.string(),
    currency: z.string(),
    n: z.number(),
    employers: z.number(),
    figures: z
      .object({
        lowerQuartile: z.number(),
        median: z.number(),
        upperQuartile: z.number(),
        interval: Interval,
      })
      .nullable(),
  })
  .openapi("PayCell", { description: "Figures are null with fewer than ten postings or five employers." });

const MarketFilterQuery = z.object({
  specialisation: z.enum(SPECIALISATIONS).optional(),
  seniority: z.enum(SENIORITIES).optional(),
  country: z.string().max(8).optional(),
  domain: z.enum(DOMAINS).optional(),
  workMode: z.enum(WORK_MODES).optional(),
  employment: z.enum(EMPLOYMENTS).optional(),
  month: z
    .string()
    .regex(/^\d{4}-\d{2}$/)
    .optional(),
  skill: z.string().max(80).optional(),
});

export const MarketQuery = MarketFilterQuery.extend({
  by: z
    .string()
    .refine((by) => by.split(",").every((one) => QUERY_DIMENSIONS.some((known) => known === one)))
    .default("specialisation")
    .openapi({ description: `Up to three with commas between: ${QUERY_DIMENSIONS.join(", ")}` }),
  what: z.enum(MEASURES).default("counts"),
  of: z.string().max(80).optional().openapi({ description: "A skill, for together, related and spread" }),
  held: z
    .string()
    .max(2000)
    .optional()
    .openapi({ description: "Ids of the skills held, with commas between, for reach" }),
  currency: z
    .string()
    .regex(/^[A-Za-z]{3}$/)
    .default("USD"),
});

const Shares = z.object({ by: z.string(), cells: z.array(Cell).readonly() });

const AboutSkill = z.object({ of: z.string(), cells: z.array(Cell).readonly() });

/** What of the answer is there depends on what was asked for. */
const OtherMeasures = {
  together: AboutSkill.extend({
    cells: z.array(Cell.extend({ shareOverall: z.number() })).readonly(),
  }).optional(),
  related: AboutSkill.optional(),
  spread: AboutSkill.extend({
    n: z.number(),
    effective: z.object({ value: z.number(), interval: Interval }).nullable(),
  }).optional(),
  reach: z
    .object({ held: z.array(z.string()).readonly(), inReach: Cell, gains: z.array(Cell).readonly() })
    .optional(),
  entry: Shares.optional(),
  remote: Shares.optional(),
};

const Source = z.object({
  id: z.string(),
  name: z.string(),
  postings: z.number(),
  from: z.string().nullable(),
  to: z.string().nullable(),
  bias: z.string(),
});

export const MarketAnswerBody = z
  .object({
    postings: z.number(),
    filter: MarketFilterQuery,
    counts: z.object({ by: z.string(), cells: z.array(Cell).readonly() }).optional(),
    pay: z.object({ by: z.string(), all: PayCell, cells: z.array(PayCell).readonly() }).optional(),
    skills: z
      .object({
        top: z.array(Cell).readonly(),
        distinguishing: z
          .array(Cell.extend({ shareElsewhere: z.number(), logOdds: z.number(), z: z.number() }))
          .readonly(),
      })
      .optional(),
    ...OtherMeasures,
    basis: z.object({ made: z.string(), sources: z.array(Source).readonly() }),
  })
  .openapi("MarketAnswer");

export const SpecialisationsBody = z
  .object({
    specialisations: z.array(
      z.object({
        id: z.enum(SPECIALISATIONS),
        name: z.string(),
        tagline: z.string(),
        postings: z.number().nullable(),
      }),
    ),
  })
  .openapi("Specialisations");

export const SkillQuery = z.object({ q: z.string().min(1).max(80) });

export const SkillsBody = z
  .object({
    skills: z.array(
      z.object({ id: z.string(), name: z.string(), kind: z.enum(SKILL_KINDS), about: z.string() }),
    ),
  })
  .openapi("Skills");

const Hours = z
  .tuple([z.number(), z.number()])
  .readonly()
  .openapi("Hours", { description: "Least and most" });

const SkillLearning = z
  .object({
    why: z.string(),
    resources: z
      .array(
        z.object({
          title: z.string(),
          by: z.string(),
          kind: z.enum(RESOURCE_KINDS),
          url: z.string(),
          cost: z.enum(RESOURCE_COSTS),
          hours: Hours,
          level: z.enum(RESOURCE_LEVELS),
          why: z.string(),
        }),
      )
      .readonly(),
    project: z.object({
      title: z.string(),
      brief: z.string(),
      accept: z.array(z.string()).readonly(),
      hours: Hours,
    }),
    check: z.array(z.string()).readonly(),
  })
  .openapi("SkillLearning", { description: "Free resources first" });

export const OneSkillParam = z.object({ id: z.string().max(80) });

export const OneSkillBody = z
  .object({
    id: z.string(),
    name: z.string(),
    kind: z.enum(SKILL_KINDS),
    about: z.string(),
    requires: z.array(z.string()).readonly(),
    related: z.array(z.string()).readonly(),
    hours: z.object({ working: Hours, strong: Hours, basis: z.string() }),
    learning: SkillLearning.nullable(),
  })
  .openapi("Skill", { description: "`learning` is null where nothing is written yet." });
