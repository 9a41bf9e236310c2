/** Things models are called in ads, but not "data model", "business model" or "operating model". */
const MODELS = String.raw`(?<!\b(?:data|business|operating|pricing|financial|working|role|delivery|cost|service|semantic|object|threat|design) )(?:models?|ml (?:applications?|systems?|features?)|ai agents)\b`;
const NEAR = String.raw`[^.;:\n]{0,48}?`;

const DEPLOY = String.raw`(?:deploy(?:s|ing|ment|ed)?|productioni[sz]\w*|operationali[sz]\w*)`;
const MONITOR = `monitor(?:s|ing)?`;
const EVALUATE = `(?:evaluat(?:e|es|ing|ion)|validat(?:e|es|ing|ion)|benchmark(?:s|ing)?)`;
/** Data to train on are no training. */
const TRAIN = String.raw`(?:re-?)?train(?:s|ing)?(?! (?:data|datasets?|sets?|materials?|examples)\b)`;

const either = (verb: string) =>
  new RegExp(String.raw`\b(?:${verb}\b${NEAR}\b${MODELS}|${MODELS}${NEAR}\b${verb}\b)`, "gi");

/** Methods that duties name by a verb and what it is done to: skill id and wording. */
export const MODEL_ACTIVITIES: readonly (readonly [string, RegExp])[] = [
  ["model-deployment", either(DEPLOY)],
  [
    "model-deployment",
    /\b(?:deploy(?:s|ing)?|productioni[sz](?:e|ing)|operationali[sz](?:e|ing)|deployment of)\b(?:,? (?:and )?\w+,?){0,3} (?:ai|ml|llm|agentic)(?:[-/ ](?:based|powered|driven|ml|llm-based|ai))?(?:[- ]\w+)? (?:systems?|solutions?|services?|applications?|products?|workflows?|components?|inference|software|prototypes)\b/gi,
  ],
  [
    "model-deployment",
    new RegExp(
      String.raw`\b(?:ml|ai|learning|predictive|language) ${MODELS}(?: \w+){0,3} (?:in|into|to) production\b`,
      "gi",
    ),
  ],
  ["model-monitoring", either(MONITOR)],
  [
    "model-evaluation",
    new RegExp(
      String.raw`\b${EVALUATE}\b(?: (?:the )?(?:performance|quality|accuracy|effectiveness) of)?(?: [\w/-]+){0,3}? ${MODELS}|${MODELS} (?:[\w/-]+,? (?:and )?){0,2}${EVALUATE}\b`,
      "gi",
    ),
  ],
  ["model-training", either(TRAIN)],
];

const BUILD = "(?:implement|set up|setting up|build|building|design|designing|develop|developing)";
const BESIDE = "(?:logging|observability|tracing|alerting|telemetry|metrics|debugging)";

/** The same for the running of software and the making of data. */
export const WORK_ACTIVITIES: readonly (readonly [string, RegExp])[] = [
  [
    "monitoring",
    new RegExp(
      String.raw`\b(?:${BUILD} (?:\w+,? ){0,2}|${BESIDE},? (?:and |& )?)monitoring\b(?! of)|\bmonitor(?:ing)?(?:,|,? and| &|/)? (?:${BESIDE}|alerts?|tools|latency|(?:the )?(?:system|application|service|platform|pipeline) (?:performance|health))`,
      "gi",
    ),
  ],
  [
    "software-testing",
    /(?<!\b(?:unit|automated|security|training,|statistical|model|a\/b) )\btesting,? (?:and |& )?(?:documentation|version control|observability|debugging|maintenance|release)\b|\b(?:coding|debugging|documentation|architecture|code quality|version control|ci\/cd),? (?:development,? )?(?:and |& )?testing\b|\bend-to-end tests\b/gi,
  ],
  [
    "software-architecture",
    /\barchitectur(?:e skills|e and design|al direction)\b|\b(?:own\w*|lead\w*|define|design|shape|set(?:ting)?|drive) (?:(?:the|our|and|overall|end-to-end|technical|system|software|application|code|high-level)[ ,]+){0,4}architectures?\b(?! (?:team|group))|\b(?:application|sw|code) architectures?\b|\bdesign(?:,| and| &) architecture\b|\barchitect (?:and (?:build|develop|implement|design) )?(?:\w+ )?software\b/gi,
  ],
  [
    "data-wrangling",
    /\b(?:cleaning|cleans(?:e|es|ing)|pre-?process(?:ing|es)?|munge|munging|(?:munge|ingest|collect|process|extract|gather|normali[sz]e), (?:and )?clean)\b(?:,| and|,? and| &|\/)? (?:(?!code|room|energy|supplies)[\w-]+,? (?:and )?){0,4}(?:data|datasets?)\b(?! (?:engineers?|rooms?))|\b(?:ingestion|collection|extraction|validation),? (?:and )?(?:cleaning|cleansing)\b/gi,
  ],
  [
    "design-of-experiments",
    /\b(?:design(?:ing)?|formulate)(?:,|,? and| &)? (?:(?:and|&|run|running|execute|executing|conduct|analy[sz]e|controlled|online|rigorous|statistical),? (?:and |& )?){0,4}experiments\b/gi,
  ],
  [
    "inference-optimization",
    /\boptimi[sz](?:e|ing|ation of) (?:[\w/-]+,? ){0,4}inference\b|\binference (?:latency|cost|costs|throughput|performance|efficiency)\b|\b(?:llm|model) (?:inference )?optimization\b/gi,
  ],
  [
    "unit-testing",
    /\bunit(?:,|\/(?:[\w-]+)?| and| &)(?: [\w-]+,?){0,3}(?: and| &)?(?: [\w-]+)? test(?:s|ing)\b/gi,
  ],
  [
    "integration-testing",
    /\bunit(?:,|\/| and| &) ?(?:[\w-]+, ?)?(?:and |& )?integration(?:,|\/| and| &)? ?(?:[\w-]+,? ?){0,3}test(?:s|ing)\b/gi,
  ],
  ["named-entity-recognition", /\bentity(?:\/| and | & |, )relation(?:ship)? extraction\b/gi],
  [
    "data-architecture",
    /\b(?:design|develop|build|define|maintain|own|architect)(?:ing|s)?\b[^.;\n]{0,50}\bdata (?:management |pipeline |platform )?architectures?\b/gi,
  ],
  [
    "prototyping",
    /\bprototype (?:new|and (?:build|test|validate|iterate|deploy|develop)|solutions|models|features|ai)\b|\b(?:design|experiment|ideate|research|rapidly),? (?:and )?prototype\b|\b(?:design|research|experimentation|ideation|experimenting|building),? (?:and |& )?prototyping\b/gi,
  ],
  [
    "relational-databases",
    /(?<!non-)\brelational (?:and|or|and\/or|&|,|\/) ?(?:[\w-]+,? ){0,2}(?:databases?|data stores?|stores|systems)\b/gi,
  ],
  ["etl", /\bextract(?:ion|ing)?, (?:data )?transform(?:ation|ing)?,? (?:and |& )?load(?:ing)?\b/gi],
];

/** All of them. */
export const ACTIVITIES = [...MODEL_ACTIVITIES, ...WORK_ACTIVITIES];
