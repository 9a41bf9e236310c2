import type { SpecialisationId } from "../../vocabulary.ts";

/** What an ad could say instead. {0}, {1} are filled in. */
export const ADVICE = {
  "several-jobs": "Say which work comes first, or write several ads. This one asks one person to be: {0}.",
  "vague-title": "Say “{0}” in the title. {1} % of the work described is that, and the title does not tell.",
  "hidden-text": "Take out the text that readers of the page cannot see. It was not counted here.",
  orders: "Take out the words that are meant for programs. They were neither followed nor counted here.",
  "no-duties": "Say what the person will do. No line of the ad tells which work it is.",
  "many-required":
    "Ask for fewer skills as needed: here {0} are, and three in four AI ads ask for fewer than {1}. What can be learnt on the job is nice to have.",
  "mixed-required":
    "Say which skills belong to which work: here {0} are asked for as needed, and they are of several people's jobs. Half of all AI ads ask for fewer than {1}.",
  doctorate:
    "Say what the doctorate is for, or leave it out: the work described is building. Of 659 ads for such work that name a degree, 2 require one.",
  stars:
    "Say what the person should be able to do instead of “{0}”: the word tells nothing of what is to be done.",
  "many-hats": "Say which work is meant by “many hats”: the phrase leaves open what the person will do.",
  "no-pay": "State the pay. No base pay is named.",
  "no-work-mode": "Say where the work is done: remote, hybrid or on site.",
  "no-place": "Say in which place or country the person may live.",
  "no-experience": "Say how much experience is needed. Neither the title nor the text does.",
} as const;

export type AdviceId = keyof typeof ADVICE;

/** Wording that says nothing of the work. */
export const TERMS = {
  stars:
    /\b(?:[Rr]ock[ -]?[Ss]tars?|ninjas?|[Gg]urus?|[Jj]edis?|[Ss]uperstars?|10x (?:engineer|developer)s?)\b/,
  hats: /\b(?:wear(?:ing)?|with) (?:many|multiple|several|a lot of) hats\b/i,
} as const;

/**
 * Work of which hardly any ad requires a doctorate: 2 of 659 ads for the first four in the snapshot of November 2026
 * that name a degree, and 3 of 2,991 for the last.
 */
export const BUILDING: ReadonlySet<SpecialisationId> = new Set([
  "ai-engineer",
  "mlops-engineer",
  "ml-infrastructure-engineer",
  "data-engineer",
  "software-engineer",
]);

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
