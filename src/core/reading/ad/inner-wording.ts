/**
 * Skills whose name stands within a longer one or is cut short beside its likes ("LLM deployment", "data governance and
 * lineage", "tests (A/B)"): skill id and wording. Each was kept only where careful readers named the skill in at least
 * four of five ads in which nothing else had told of it.
 */
export const INNER_NAMES: readonly (readonly [string, RegExp])[] = [
  ["large-language-models", /\bllms?\b/gi],
  ["generative-ai", /(?<!next[- ])\b(?:generative ai|gen ?ai)\b/gi],
  ["a-b-testing", /\bA ?[/|] ?B\b/g],
  [
    "ai-governance",
    /\b(?:ai|model) (?:(?!data\b)[\w-]+,? (?:and )?){0,2}governance\b(?! (?:team|board|committee))/gi,
  ],
  ["ai-safety", /\bai (?:governance,? (?:and )?)?safety\b/gi],
  ["data-mining", /\bmin(?:e|ing) (?:and \w+ )?(?:[\w-]+ ){0,2}data(?:sets?)?\b|\bdata mining\b/gi],
  ["microservices", /\bmicro[- ]services?\b|\bmulti-service architectures?\b/gi],
  [
    "distributed-systems",
    /\bdistributed (?:(?:software|microservice|data|cloud|backend|scalable|containeri[sz]ed),? ){0,2}(?:applications?|services|architectures?|environments?|systems?|platforms)\b/gi,
  ],
  [
    "statistics",
    /\bstatistical (?:techniques|methods|fundamentals|background|concepts|knowledge|skills|principles|inference|theory|approaches)\b|\bapplied statistics\b/gi,
  ],
  ["ensemble-methods", /\bensembles? (?:of|methods?|models?|algorithms?|learning|techniques)\b/gi],
  [
    "fraud-detection",
    /\bfraud(?: and| &|\/)? (?:(?!team|risk)[\w-]+ )?(?:detection|models?|prevention|analytics|systems?|capabilities)\b/gi,
  ],
  [
    "recommender-systems",
    /\brecommend(?:ation|er)s?(?: systems?| engines?| models?| algorithms?)\b|\b(?:search|ranking|personali[sz]ation),? (?:and |& |or )?recommendations?\b|\brecommendations?,? (?:and |& |or )?(?:search|ranking)\b/gi,
  ],
  [
    "dashboards",
    /\b(?:creat|build|develop|design|maintain|deliver|produc)(?:e|ing|s)?(?:,? (?:and )?[\w-]+,?){0,3} dashboards?\b/gi,
  ],
  [
    "data-pipelines",
    /\bdata (?:(?:and|architectures?|ingestion|processing|engineering|systems?|applications?|warehouses?|quality|integration|workflows|infrastructure|streaming|etl|code|models?|consistency|checking|preprocessing|collection|transformation|acquisition)[ ,/]+){1,4}pipelines?\b/gi,
  ],
  [
    "stream-processing",
    /\bstreaming (?:infrastructure|tools|technologies|systems|platforms|frameworks|architectures?|solutions)\b|\bstream(?:ing)? and batch\b/gi,
  ],
  ["product-analytics", /\bfunnels? (?:analysis|optimi[sz]ation)\b|\busage patterns,? and funnels\b/gi],
  [
    "scientific-publication",
    /\bpublications? (?:in|at) (?:[\w-]+ ){0,3}(?:journals?|conferences?|venues)\b|\bpeer[- ]reviewed (?:journals?|publications?|articles?)\b/gi,
  ],
  [
    "ci-cd",
    /(?<=(?:testing|docker|git|reviews?|kubernetes|monitoring|devops|observability|automation),? (?:and )?)CI\b(?!\/)|\bdeployment pipelines?\b/gi,
  ],
  ["feature-engineering", /\bfeaturi[sz]ation\b/gi],
  [
    "code-review",
    /\bcode(?:,| and| &|\/) ?(?:[\w-]+,? (?:and )?){0,2}reviews?\b|\breview(?:ing)? (?:[\w-]+ ){0,2}code\b/gi,
  ],
  ["data-governance", /\bdata (?:[\w-]+,? (?:and |& )?){1,2}governance\b(?! (?:team|board|committee))/gi],
  [
    "gcp",
    /\b(?:AWS|Azure)(?:,|\/| or| and|, or|, and) ?Google(?= ?[,/).;]|$| or | and | cloud\b)|\bGoogle(?:,|\/| or| and) ?(?:AWS|Azure)\b/g,
  ],
  ["apache-spark", /(?<=[,(/] ?|\b(?:and|or) )spark(?=[,)/]| etc)/g],
  [
    "model-deployment",
    /\b(?:deployment|deploying|serving)\b[^.;\n]{0,25}\bin production\b|\btraining(?:,| and|, evaluation,? and) deployment\b|\b(?:ai\/)?ml deployment\b|\bdeployment of (?:llms?|gen ?ai|ml|machine learning)\b/gi,
  ],
  [
    "agent-memory",
    /\b(?:tool[- ](?:use|usage|calling|orchestration)|planning|reasoning|routing|state(?: management)?|context management)(?:,|,? and| &|\/) ?(?:and )?memory\b|\bmemory(?:,|,? and| &|\/) ?(?:and )?(?:tool[- ]?(?:use|calling)|planning|reasoning|retrieval|routing)\b/gi,
  ],
  [
    "data-warehousing",
    /\b[Dd]ata(?:bases?)?(?: lakes?)?(?: and| or| &|,|\/) ?(?:and )?(?:data )?warehous(?:e|es|ing)\b|\(DW\b/g,
  ],
  [
    "causal-inference",
    /\bcausal (?:[\w&]+,? (?:and )?){0,2}(?:analys[ei]s|interpretation|methods|statistical)\b/gi,
  ],
  [
    "machine-learning",
    /\bmachine learning (?:frameworks?|libraries|techniques|methods|algorithms|concepts|principles|fundamentals|best practices)\b/gi,
  ],
  ["message-queues", /\bmessag(?:e|ing) (?:queues?|brokers?|systems?)\b|\bqueue (?:datastores|systems)\b/gi],
  ["semantic-search", /\bkeyword (?:\+|and|&) semantic\b|\bsemantic retrieval\b/gi],
  ["hybrid-search", /\bhybrid retrieval\b|\brag\/hybrid\b/gi],
  ["llm-inference", /\bLLM inference\b/g],
  ["data-privacy", /\bdata (?:security,? (?:and|&) |governance,? (?:and|&) |ethics,? (?:and|&) )privacy\b/gi],
  [
    "image-segmentation",
    /\bsegmentation(?=(?:,|\/|,? and|,? or) ?(?:and |or )?(?:object detection|detection|tracking|registration|reconstruction|pose|depth)\b)|\b(?:detection|tracking|registration|image classification)(?:,|\/|,? and|,? or) ?(?:and |or )?segmentation\b/gi,
  ],
];
