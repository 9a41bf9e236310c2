import type { SpecialisationId } from "../../vocabulary.ts";

/** What a person in each kind of work is called within a sentence. */
export const ROLE_NAMES: Readonly<Record<SpecialisationId, string>> = {
  "ai-research-scientist": "AI research scientist",
  "ml-infrastructure-engineer": "ML infrastructure engineer",
  "ai-engineer": "AI engineer",
  "mlops-engineer": "MLOps engineer",
  "computer-vision-engineer": "computer vision engineer",
  "nlp-engineer": "NLP engineer",
  "machine-learning-engineer": "machine learning engineer",
  "data-scientist": "data scientist",
  "deep-learning-engineer": "deep learning engineer",
  "reinforcement-learning-engineer": "reinforcement learning engineer",
  "responsible-ai-specialist": "responsible AI specialist",
  "quantum-ml-researcher": "quantum ML researcher",
  "climate-ml-engineer": "climate ML engineer",
  "security-ml-engineer": "security ML engineer",
  "robotics-engineer": "robotics engineer",
  "data-engineer": "data engineer",
  "data-analyst": "data analyst",
  "ai-product-manager": "AI product manager",
  "software-engineer": "software engineer",
  other: "work outside AI and data",
};

/** For an ad that names neither duties nor skills: what it reads as would be a guess. */
export const TOO_LITTLE =
  "It says too little of the work to tell which it is: neither duties nor enough skills are named.";
/** For an ad in a language whose wording is not known. */
export const NOT_READ_WELL = "Which work it is cannot be told from what could be read.";
export const SEVERAL_JOBS = "It asks for several people's jobs in one.";
export const TWO_JOBS = "It asks for two kinds of work at once.";
export const MOSTLY_ONE = "Most of it is one kind of work.";
export const ONE_JOB = "It asks for one kind of work.";
export const DUTIES_ARE = "the duties that say so are";
