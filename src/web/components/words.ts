export { ACTIVITY_WORDS } from "../../core/compass/activity-words.ts";
export { INDUSTRY_WORDS as DOMAIN_WORDS } from "../../core/compass/industry-words.ts";

import type {
  Degree,
  Level,
  Need,
  Seniority,
  SkillKind,
  SpecialisationId,
  WorkMode,
} from "../../core/vocabulary.ts";

/** The closed lists in the words a person reads. */

export const SENIORITY_WORDS: Readonly<Record<Seniority, string>> = {
  intern: "Intern",
  junior: "Junior",
  mid: "Mid-level",
  senior: "Senior",
  staff: "Staff",
  principal: "Principal",
  lead: "Lead",
  manager: "Manager",
  director: "Director",
  executive: "Executive",
  unspecified: "Not stated",
};

export const WORK_MODE_WORDS: Readonly<Record<WorkMode, string>> = {
  remote: "Remote",
  hybrid: "Hybrid",
  onsite: "On site",
  unspecified: "Not stated",
};

export const DEGREE_WORDS: Readonly<Record<Degree, string>> = {
  none: "None required",
  bachelor: "Bachelor's degree",
  master: "Master's degree",
  phd: "Doctorate",
  unspecified: "Not stated",
};

export const NEED_WORDS: Readonly<Record<Need, string>> = {
  required: "required",
  preferred: "nice to have",
  mentioned: "mentioned",
};

export const LEVEL_WORDS: Readonly<Record<Level, string>> = {
  aware: "Know of it",
  working: "Can work with it",
  strong: "Strong",
  deep: "Deep",
};

export const SKILL_KIND_WORDS: Readonly<Record<SkillKind, string>> = {
  language: "Language",
  framework: "Framework",
  library: "Library",
  tool: "Tool",
  platform: "Platform",
  service: "Service",
  database: "Database",
  method: "Method",
  model: "Kind of model",
  field: "Field of knowledge",
  standard: "Standard",
  hardware: "Hardware",
};

const REGION_WORDS: Readonly<Record<string, string>> = {
  EU: "European Union",
  EMEA: "Europe, Middle East and Africa",
  APAC: "Asia and Pacific",
  LATAM: "Latin America",
  AMER: "The Americas",
  unspecified: "Not stated",
};

const REGION_NAMES = new Intl.DisplayNames("en-GB", { type: "region" });

/** "US" → "United States"; regions by their name; anything unknown as it stands. */
export function countryName(code: string): string {
  const known = REGION_WORDS[code];
  if (known) return known;
  return /^[A-Z]{2}$/.test(code) ? (REGION_NAMES.of(code) ?? code) : code;
}

/** Names short enough to stand around a compass rose. */
export const SHORT_SPECIALISATION_WORDS: Readonly<Partial<Record<SpecialisationId, string>>> = {
  "ai-research-scientist": "Research",
  "ml-infrastructure-engineer": "ML infrastructure",
  "ai-engineer": "AI engineering",
  "mlops-engineer": "MLOps",
  "computer-vision-engineer": "Vision",
  "nlp-engineer": "Language",
  "machine-learning-engineer": "Machine learning",
  "data-scientist": "Data science",
  "deep-learning-engineer": "Deep learning",
  "reinforcement-learning-engineer": "Reinforcement",
  "responsible-ai-specialist": "Responsible AI",
  "quantum-ml-researcher": "Quantum",
  "climate-ml-engineer": "Climate",
  "security-ml-engineer": "Security",
};
