import type { SpecialisationId } from "../../vocabulary.ts";

/** What an ad could say instead. {0}, {1} are filled in. */
export const ADVICE = {
  "several-jobs": "Say which work comes first, or write {0} ads. This one asks one person to be: {1}.",
  "vague-title": "Say “{0}” in the title. {1} % of the work described is that, and the title does not tell.",
  "hidden-text": "Take out the text that readers of the page cannot see. It was not counted here.",
  "no-duties": "Say what the person will do. No line of the ad tells which work it is.",
  "many-required":
    "Ask for fewer skills as needed: here {0} are, and three in four AI ads ask for fewer than {1}. What can be learnt on the job is nice to have.",
  "no-pay": "State the pay. No base pay is named.",
  "no-work-mode": "Say where the work is done: remote, hybrid or on site.",
  "no-place": "Say in which place or country the person may live.",
  "no-experience": "Say how much experience is needed. Neither the title nor the text does.",
} as const;

export type AdviceId = keyof typeof ADVICE;

/** Words of a title that tell which work it is. */
export const TITLE_SAYS: Readonly<Record<SpecialisationId, RegExp>> = {
  "ai-research-scientist": /research/i,
  "ml-infrastructure-engineer": /infra|platform|systems|inference|gpu|compiler|distributed/i,
  "ai-engineer": /\b(?:gen(?:erative)?[ -]?ai|llm|agents?|agentic|rag|prompt|ai)\b/i,
  "mlops-engineer": /ml ?-?ops|llm ?-?ops|machine learning operations/i,
  "computer-vision-engineer": /vision|image|perception|3d/i,
  "nlp-engineer": /nlp|language|speech|text|conversational/i,
  "machine-learning-engineer": /machine learning|\bml\b|ranking|recommend|applied scientist/i,
  "data-scientist": /data scien|statistic|decision scien|applied scientist|quantitative/i,
  "deep-learning-engineer": /deep learning|neural/i,
  "reinforcement-learning-engineer": /reinforcement|\brl\b/i,
  "responsible-ai-specialist": /responsible|ethic|safety|governance|trust|fairness/i,
  "quantum-ml-researcher": /quantum/i,
  "climate-ml-engineer": /climate|energy|weather|earth|geospatial|carbon|grid/i,
  "security-ml-engineer": /security|fraud|risk|abuse|threat|trust/i,
  "robotics-engineer": /robot|autonom|control|slam|motion/i,
  "data-engineer":
    /data (?:platform |infrastructure |warehouse )?engineer|etl|data platform|analytics engineer/i,
  "data-analyst": /analy|business intelligence|\bbi\b|reporting/i,
  "ai-product-manager": /product/i,
  "software-engineer":
    /software|back-?end|front-?end|full-?stack|developer|web|mobile|\bios\b|android|platform/i,
  other: /./,
};
