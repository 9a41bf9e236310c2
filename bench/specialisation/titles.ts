import type { SpecialisationId } from "../../src/core/vocabulary.ts";

/** Titles that name one specialisation and no other. Only these label ads for training. */
const SPECIFIC: readonly (readonly [SpecialisationId, RegExp])[] = [
  ["quantum-ml-researcher", /\bquantum\b/i],
  [
    "climate-ml-engineer",
    /\b(?:climate|weather|energy|earth|geospatial|sustainability)\b.*\b(?:ml|ai|machine learning|data scien|research)|\b(?:ml|ai|machine learning|data scien\w+)\b.*\b(?:climate|weather|energy|earth)\b/i,
  ],
  [
    "responsible-ai-specialist",
    /\b(?:responsible|trustworthy|ethical) ai\b|\bai (?:safety|ethics|governance|policy|alignment|risk|red team)|\b(?:fairness|alignment)\b|model risk|\bred team.*\bai\b/i,
  ],
  [
    "security-ml-engineer",
    /\b(?:security|fraud|abuse|threat|malware|trust (?:and|&) safety|cyber\w*)\b.*\b(?:ml|ai|machine learning|data scien\w+|llm)\b|\b(?:ml|ai|machine learning|data scien\w+|llm)\b.*\b(?:security|fraud|abuse|threat|malware|trust (?:and|&) safety|cyber\w*)\b/i,
  ],
  ["reinforcement-learning-engineer", /\breinforcement\b|\brl(?:hf)?\b/i],
  [
    "robotics-engineer",
    /\brobot\w*|\bslam\b|motion planning|autonom\w+ (?:vehicle|driving|systems)|\bperception\b.*robot/i,
  ],
  ["computer-vision-engineer", /computer vision|\bcv\b(?! )|\bvision\b|image processing|\bperception\b/i],
  [
    "nlp-engineer",
    /\bnlp\b|natural language|\bspeech\b|\btext mining\b|conversational ai researcher|\basr\b|\bnlu\b/i,
  ],
  [
    "deep-learning-engineer",
    /deep learning|neural network|model (?:optimi[sz]ation|compression|quanti[sz]ation)|\bkernels?\b.*(?:ai|ml|gpu)|\b(?:ai|ml|gpu)\b.*\bkernels?\b/i,
  ],
  [
    "mlops-engineer",
    /\bml ?ops\b|\bllm ?ops\b|\bai ?ops\b|machine learning operations|\b(?:ml|ai|machine learning)\b.*\b(?:devops|reliability|sre)\b|\b(?:devops|reliability|sre)\b.*\b(?:ml|ai|machine learning)\b/i,
  ],
  [
    "ml-infrastructure-engineer",
    /\b(?:ml|ai|machine learning|llm|genai|gpu|model|training|inference)\b.*\b(?:infra\w*|platform|inference|systems|compilers?|serving|performance|compute|cluster)\b|\b(?:infra\w*|platform|inference|compilers?|distributed)\b.*\b(?:ml|ai|machine learning|llm|gpu|training)\b/i,
  ],
  [
    "ai-research-scientist",
    /\b(?:ai|ml|machine learning|deep learning|llm|research)\b.*\bresearch(?:er)?\b(?! engineer)|\bresearch (?:scientist|staff|fellow)\b/i,
  ],
  [
    "ai-product-manager",
    /\b(?:ai|ml|machine learning|llm|genai|agents?|artificial intelligence)\b.*product (?:manager|owner|lead|management)|product (?:manager|owner|lead|management)\b.*\b(?:ai|ml|machine learning|llm|genai|agents?|artificial intelligence)\b/i,
  ],
];

const GENERAL: readonly (readonly [SpecialisationId, RegExp])[] = [
  [
    "data-engineer",
    /\b(?:data|etl|big data|data (?:platform|warehouse|pipeline|infrastructure)) (?:engineer|engineering|developer|architect)|\b(?:etl|hadoop|spark|snowflake|databricks|data warehouse) (?:developer|engineer)|\bdatabase (?:engineer|developer)/i,
  ],
  [
    "data-analyst",
    /\b(?:data|bi|business intelligence|business|product|marketing|reporting|insights?) analyst\b|analytics engineer|\b(?:bi|business intelligence|tableau|power ?bi|looker) (?:engineer|developer)|data analytics/i,
  ],
  [
    "data-scientist",
    /\bdata scien(?:tist|ce)|\bdecision scientist|\bstatistician|\bquantitative (?:researcher|analyst)/i,
  ],
  [
    "machine-learning-engineer",
    /\b(?:machine learning|ml|ml\/ai|ai\/ml) (?:software )?(?:engineer|developer|engineering)|(?:engineer|developer|sde|swe)\b.*\b(?:machine learning|ml)\b|\b(?:recommendation|ranking|personali[sz]ation|recommender)\b.*engineer/i,
  ],
  [
    "ai-engineer",
    /\b(?:ai|llm|gen ?ai|generative ai|agentic|agents?|artificial intelligence|prompt|conversational ai|applied ai)\b.*\b(?:engineer|developer|architect|programmer|builder)|\b(?:engineer|developer|architect|programmer)\b.*\b(?:ai|llms?|gen ?ai|generative ai|agentic|agents|artificial intelligence)\b/i,
  ],
];

const MARKED_AI =
  /\b(?:ai|ml|mlops|llms?|gen ?ai|machine learning|deep learning|data|artificial|analytics?|intelligence|nlp|vision|robot\w*|research\w*|scientist|agentic|agents?|model|quant\w*|gpu|inference|perception)\b/i;
const SOFTWARE =
  /\b(?:software|back ?-?end|front ?-?end|full ?-?stack|web|mobile|ios|android|java|javascript|typescript|node(?:js|\.js)?|react(?:js)?|python|go(?:lang)?|php|ruby|rails|c#|\.net|vue|angular|laravel|django|kotlin|swift|blockchain|platform|devops|site reliability|cloud|infrastructure|qa|test)\b.*\b(?:engineer|developer|programmer|desarrollador|développeur|entwickler|desenvolvedor|engenheir\w+)|\b(?:engineer|developer)\b.*\b(?:software|back ?-?end|front ?-?end|full ?-?stack|web|mobile)\b/i;
const OTHER =
  /\b(?:sales|account|marketing|support|customer|designer|recruit\w*|writer|teacher|tutor|trainer|legal|counsel|finance|accountant|operations manager|project manager|program manager|scrum master|administrator|help ?desk|technician|solutions? (?:engineer|consultant|architect)|evangelist|advocate|hr|people|executive assistant|community|business development|product manager|product owner|coordinator|instructor|security engineer|network engineer)\b/i;
const MANAGES = /\bmanager\b|\bdirector\b|\bhead of\b|\bvp\b|\bvice president\b|\bchief\b/i;

/** Jobs around the building of AI, whatever else the title says. */
const NOT_BUILDING =
  /\b(?:account|sales|support|customer|field) (?:engineer|executive|manager|specialist)|solutions? (?:engineer|consultant|architect)|\bpower platform\b|recruiter|\btrainer\b|program manager/i;

/** Software work of any kind, and work with data: beside another name, a second one. */
const SECOND_KIND =
  /\b(?:software|back ?-?end|front ?-?end|full ?-?stack|web|mobile|ios|android|java|javascript|python|devops|site reliability|qa|test|cloud|data)\b.*\b(?:engineer\w*|developer|programmer|architect)|\b(?:engineer|developer)\b.*\b(?:software|back ?-?end|front ?-?end|full ?-?stack|web|mobile)\b/i;

/**
 * Whether a title that has a label names that kind of work and no other: "Full Stack Engineer, AI Platform" and "Data
 * Scientist, Fraud" name two. What the ad says below its title is not asked.
 */
export function namesOneKind(title: string): boolean {
  const named = [...SPECIFIC, ...GENERAL].filter(([, wording]) => wording.test(title)).map(([id]) => id);
  return new Set(named).size === 1 && !SECOND_KIND.test(title);
}

/** The specialisation a title names beyond doubt; null when it names none or several. */
export function labelOfTitle(title: string): SpecialisationId | null {
  if (NOT_BUILDING.test(title)) return "other";
  const specific = SPECIFIC.filter(([, wording]) => wording.test(title)).map(([id]) => id);
  if (specific.length > 1) return null;
  if (specific.length === 1) return specific[0]!;
  if (MANAGES.test(title) && /product manager|project manager|program manager/i.test(title)) return "other";
  const general = GENERAL.filter(([, wording]) => wording.test(title)).map(([id]) => id);
  if (general.length > 0) return general.length === 1 ? general[0]! : null;
  if (MARKED_AI.test(title)) return null;
  if (OTHER.test(title)) return "other";
  return SOFTWARE.test(title) && !MANAGES.test(title) ? "software-engineer" : null;
}
