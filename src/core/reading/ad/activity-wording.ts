/** Things models are called in ads, but not "data model", "business model" or "operating model". */
const MODELS = String.raw`(?<!\b(?:data|business|operating|pricing|financial|working|role|delivery|cost|service|semantic|object|threat|design) )(?:models?|ml (?:applications?|systems?|features?)|ai agents)\b`;
const NEAR = String.raw`[^.;:\n]{0,48}?`;

const DEPLOY = String.raw`(?:deploy(?:s|ing|ment|ed)?|productioni[sz]\w*|operationali[sz]\w*)`;
const MONITOR = `monitor(?:s|ing)?`;
const EVALUATE = `(?:evaluat(?:e|es|ing|ion)|validat(?:e|es|ing|ion)|benchmark(?:s|ing)?)`;
const TRAIN = `(?:re-?)?train(?:s|ing)?`;

const either = (verb: string) =>
  new RegExp(String.raw`\b(?:${verb}\b${NEAR}\b${MODELS}|${MODELS}${NEAR}\b${verb}\b)`, "gi");

/** Methods that duties name by a verb and what it is done to: skill id and wording. */
export const ACTIVITIES: readonly (readonly [string, RegExp])[] = [
  ["model-deployment", either(DEPLOY)],
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
      String.raw`\b${EVALUATE}\b(?: [\w/-]+){0,3}? ${MODELS}|${MODELS} (?:[\w/-]+,? (?:and )?){0,2}${EVALUATE}\b`,
      "gi",
    ),
  ],
  ["model-training", either(TRAIN)],
];
