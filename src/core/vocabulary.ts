/** The closed lists of Bearings. Ids are stable: they stand in files, URLs and people's saved plans. */

export const SPECIALISATIONS = [
  "ai-research-scientist",
  "ml-infrastructure-engineer",
  "ai-engineer",
  "mlops-engineer",
  "computer-vision-engineer",
  "nlp-engineer",
  "machine-learning-engineer",
  "data-scientist",
  "deep-learning-engineer",
  "reinforcement-learning-engineer",
  "responsible-ai-specialist",
  "quantum-ml-researcher",
  "climate-ml-engineer",
  "security-ml-engineer",
  "robotics-engineer",
  "data-engineer",
  "data-analyst",
  "ai-product-manager",
  "software-engineer",
  "other",
] as const;
export type SpecialisationId = (typeof SPECIALISATIONS)[number];

/** The specialisations a person is compared with; the rest are neighbours, so that ads and people are placed truly. */
export const AI_SPECIALISATIONS = SPECIALISATIONS.slice(0, 14) as readonly SpecialisationId[];

export const SENIORITIES = [
  "intern",
  "junior",
  "mid",
  "senior",
  "staff",
  "principal",
  "lead",
  "manager",
  "director",
  "executive",
  "unspecified",
] as const;
export type Seniority = (typeof SENIORITIES)[number];

export const WORK_MODES = ["remote", "hybrid", "onsite", "unspecified"] as const;
export type WorkMode = (typeof WORK_MODES)[number];

export const EMPLOYMENTS = [
  "full-time",
  "part-time",
  "contract",
  "internship",
  "temporary",
  "unspecified",
] as const;
export type Employment = (typeof EMPLOYMENTS)[number];

/** The lowest degree that satisfies an ad. */
export const DEGREES = ["none", "bachelor", "master", "phd", "unspecified"] as const;
export type Degree = (typeof DEGREES)[number];

export const DOMAINS = [
  "healthcare",
  "finance",
  "retail-commerce",
  "media-entertainment",
  "advertising",
  "education",
  "legal",
  "security",
  "energy-climate",
  "manufacturing",
  "automotive-mobility",
  "robotics",
  "defence-government",
  "hr-recruiting",
  "travel-hospitality",
  "real-estate",
  "telecom",
  "agriculture",
  "gaming",
  "biotech-pharma",
  "logistics",
  "developer-tools",
  "enterprise-software",
  "consumer",
  "ai-lab",
  "semiconductor",
  "consulting",
  "other",
] as const;
export type Domain = (typeof DOMAINS)[number];

/** How an ad asks for a skill, strongest first. */
export const NEEDS = ["required", "preferred", "mentioned"] as const;
export type Need = (typeof NEEDS)[number];

/** How well a person has a skill, weakest first. */
export const LEVELS = ["aware", "working", "strong", "deep"] as const;
export type Level = (typeof LEVELS)[number];

export const PAY_PERIODS = ["year", "month", "day", "hour"] as const;
export type PayPeriod = (typeof PAY_PERIODS)[number];

export const SKILL_KINDS = [
  "language",
  "framework",
  "library",
  "tool",
  "platform",
  "service",
  "database",
  "method",
  "model",
  "field",
  "standard",
  "hardware",
] as const;
export type SkillKind = (typeof SKILL_KINDS)[number];

/** The kinds of activity that make up AI work; interests and specialisations are both profiles over these. */
export const ACTIVITIES = [
  "research",
  "building-products",
  "infrastructure",
  "operations",
  "analysis",
  "language",
  "vision",
  "people-and-policy",
  "physical-world",
  "security",
  "teaching",
] as const;
export type Activity = (typeof ACTIVITIES)[number];
