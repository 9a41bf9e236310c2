import type { SpecialisationId } from "../../core/vocabulary.ts";

/** One answer of the aijobs.net survey, as far as Bearings uses it. */
export interface SurveyAnswer {
  readonly year: number;
  readonly level: "entry" | "mid" | "senior" | "executive";
  readonly specialisation: SpecialisationId;
  /** Country of residence, ISO alpha-2. */
  readonly country: string;
  /** Pay a year in US dollars, converted by the survey at the year's mean rate. */
  readonly dollars: number;
}

/** The survey's titles that name one specialisation; others are left out rather than guessed. */
const TITLES: Readonly<Record<string, SpecialisationId>> = {
  "AI Architect": "ai-engineer",
  "AI Developer": "ai-engineer",
  "AI Engineer": "ai-engineer",
  "AI Scientist": "ai-research-scientist",
  "Analytics Engineer": "data-analyst",
  "Applied Scientist": "ai-research-scientist",
  "BI Analyst": "data-analyst",
  "BI Developer": "data-analyst",
  "BI Engineer": "data-analyst",
  "Business Intelligence Analyst": "data-analyst",
  "Business Intelligence Developer": "data-analyst",
  "Business Intelligence Engineer": "data-analyst",
  "Computer Vision Engineer": "computer-vision-engineer",
  "Data Analyst": "data-analyst",
  "Data Architect": "data-engineer",
  "Data Engineer": "data-engineer",
  "Data Scientist": "data-scientist",
  "Decision Scientist": "data-scientist",
  "Deep Learning Engineer": "deep-learning-engineer",
  "MLOps Engineer": "mlops-engineer",
  "Machine Learning Engineer": "machine-learning-engineer",
  "Machine Learning Infrastructure Engineer": "ml-infrastructure-engineer",
  "Machine Learning Researcher": "ai-research-scientist",
  "Machine Learning Scientist": "ai-research-scientist",
  "NLP Engineer": "nlp-engineer",
  "Research Scientist": "ai-research-scientist",
  "Robotics Engineer": "robotics-engineer",
};

const LEVELS = { EN: "entry", MI: "mid", SE: "senior", EX: "executive" } as const;

/** A row of the survey's CSV; null when it is no full-time answer about one specialisation. */
export function parseSurveyRow(row: Record<string, unknown>): SurveyAnswer | null {
  const specialisation = TITLES[String(row.job_title)];
  const level = LEVELS[row.experience_level as keyof typeof LEVELS];
  const year = Number(row.work_year);
  const dollars = Number(row.salary_in_usd);
  const country = String(row.employee_residence ?? "");
  if (!specialisation || !level || row.employment_type !== "FT") return null;
  if (!Number.isInteger(year) || !(dollars > 0) || !/^[A-Z]{2}$/.test(country)) return null;
  return { year, level, specialisation, country, dollars };
}
