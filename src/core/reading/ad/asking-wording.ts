/**
 * Skills that ads name in passing more often than they ask for them ("ensure scalability", "debug issues"): they count
 * as asked for only where the words around say so.
 */
export const OFTEN_IN_PASSING: ReadonlySet<string> = new Set(
  `agentic-workflows capital-markets code-coverage data-collection data-processing data-products experimentation hallucination-detection high-availability incident-management low-latency-systems operating-systems
  product-analytics product-roadmapping quantitative-analysis reproducible-research scalability
  supply-chain-management telecommunications trust-and-safety usability-testing
  ux-design`.split(/\s+/),
);

/** The same, for names of one word alone: "testing" as against "software testing". */
export const BARE_IN_PASSING: ReadonlySet<string> = new Set([
  "debugging",
  "monitoring",
  "prototyping",
  "data-structures-and-algorithms",
  "software-testing",
]);

/** Wide fields that are meant wherever the work or what it takes is told. */
export const MEANT: ReadonlySet<string> = new Set(["business-intelligence"]);

/** Named by nearly every ad and by no careful reader: dealings with people, and what the tools named already imply. */
export const IMPLIED: ReadonlySet<string> = new Set(
  `clean-code data-platforms economics llm-application-development mentoring programming scalability scientific-research
  technical-leadership`.split(/\s+/),
);

/** Kinds of tools: where the tools are named behind it, they are what is asked for ("version control systems such as Git"). */
export const CATEGORIES: ReadonlySet<string> = new Set(
  `data-lakehouse data-processing databases operating-systems scripting statistical-programming version-control
  web-frameworks workflow-orchestration`.split(/\s+/),
);
export const EXAMPLES_AFTER =
  /^(?: (?:platforms?|systems?|tools?|technolog\w+|languages?|software|services?|environments?|frameworks?|databases?|solutions?|packages))?,? ?(?:\((?!s\))|such as|like|including|e\.g|for example|preferably)/i;

/** Names that mostly stand before another noun ("AI engineer", "AI services", "ML platform tools") and then ask for nothing. */
export const ATTRIBUTES: ReadonlySet<string> = new Set(["artificial-intelligence", "ml-infrastructure"]);
export const ATTRIBUTE_OF =
  /^[ -](?!(?:experience|skills?|knowledge|background|expertise|and|or|with|is|in|to|at|on|for|engineering)\b)\p{L}/u;

/** Words before a skill that ask for it; what users experience is none of them. */
export const ASKING_BEFORE =
  /\b(?:(?<!\b(?:user|customer|digital|fan|shopping|client|member|patient|candidate|employee|guest|player|viewer|our) )(?<!\bproduct (?=experiences))experienc\w*|expertise|experts?|knowledge|understanding|proficien\w*|background|familiar\w*|skill(?:s|ed)?|fundamentals|foundations?|fluen\w*|competen\w*|years|master(?:y|ed)|command|grasp|train(?:ing|ed) in|exposure|excited|eager|comfortable|passion\w*|versed|strong|solid|interest|erfahrung|kenntnisse|expérience|connaissances?|maîtrise|experiencia|conocimientos?|experiência|conhecimentos?|ervaring|kennis)\b/i;

/** Words after a skill that ask for it. */
export const ASKING_AFTER =
  /^ ?(?:\w+ )?(?:experience|skills?|knowledge|background|expertise|fundamentals|concepts|principles|methodolog|kenntnisse)/i;

/** The people or the place that a name stands for: "the data science team", "Machine Learning Engineers". */
export const PEOPLE_AFTER =
  /^(?:,? (?:and|&|or) \w+)?[ -](?:\w+ )?(?:teams?|groups?|departments?|org(?:ani[sz]ation)?s?|engineers?|scientists?|developers?|researchers?|practitioners?|stakeholders?|communit(?:y|ies)|space|industry|compan(?:y|ies)|division|counterparts?|interns?|colleagues)\b/i;

/** Kinds of work that ads name as partners: who "collaborates with product, DevOps and data science" is asked for none of them. */
export const PARTNERS: ReadonlySet<string> = new Set(
  `ai-research biostatistics data-engineering data-science devops firmware-development machine-learning
  product-management site-reliability-engineering user-research ux-design`.split(/\s+/),
);
const PARTNERING = `collaborat(?:e|es|ing|or|ion)|partner(?:s|ing|ships?)?|work(?:s|ing)?(?: very)? (?:closely|together|in conjunction|hand in hand)|liais(?:e|es|ing|on)`;
export const PARTNER_BEFORE = new RegExp(
  String.raw`\b(?:${PARTNERING})\b(?: [\w-]+){0,3} (?:with|across|between)\b(?:(?!\b(?:experience|using|utili[sz]e|leverage|implement|build|develop|designing|deploy|as|best|for|tools|to|on|technologies|models)\b)[\w ,/&()'’-]){0,90}$|\b(?:teams?|partnerships?) \((?:including |e\.?g\.?,? )?[\w ,/&'’-]{0,60}$`,
  "i",
);
export const PARTNER_AFTER = /^(?:[,;.)/]|$| (?:and|or|to|for|on)\b| &)/;

const DEGREE_WORD = String.raw`degrees?|bachelor\S*|master['’]?s?\b|masters|ph\.? ?d\S*|doctorate|b\.?sc?\b\.?|m\.?sc?\b\.?|b\.?a\b|studium|licenciatura|diplôme|majors?|discipline|graduate`;

/** A degree and its subjects so far, with nothing yet that begins another demand. */
export const DEGREE_BEFORE = new RegExp(
  String.raw`\b(?:${DEGREE_WORD})(?:(?!\b(?:experience|knowledge|skills|proficien\w+|years?|expertise|familiar\w*|understanding|background|with|using|ability|erfahrung)\b)[^;\n]){0,150}$`,
  "i",
);

/** What closes a list of subjects: "…, or a related field". */
export const DEGREE_AFTER =
  /^[^;.\n]{0,90}?\b(?:or|and) (?:(?:an?|any|other|another|some)\s)?(?:\w+[ -]){0,2}(?:related|similar|equivalent|comparable|relevant|quantitative|technical|scientific|analytical) (?:\w+[ /-]){0,3}(?:fields?|disciplines?|areas?|subjects?|degree|majors?|program)|^ (?:degree|graduates?)\b/i;

/** A sentence that begins with what the person is to do. */
export const IMPERATIVE =
  /^\W*(?:analy[sz]e|apply|architect|assist|automate|build|collaborate|communicate|conduct|configure|contribute|create|define|deliver|deploy|design|develop|drive|enhance|ensure|establish|evaluate|execute|extract|generate|identify|implement|improve|innovate|integrate|lead|leverage|maintain|manage|mine|monitor|optimi[sz]e|own|participate|perform|prepare|provide|research|run|serve|support|test|train|translate|use|utili[sz]e|work|write|(?:analy[sz]|architect|automat|build|communicat|conduct|creat|deliver|deploy|design|develop|evaluat|implement|integrat|leverag|maintain|manag|monitor|optimi[sz]|perform|prepar|support|utili[sz]|writ)ing)\b/i;

/** The Dutch name of a subject that is also the name of a tool, behind the school that teaches it: "WO-diploma informatica". */
export const STUDY_BEFORE =
  /\b(?:diploma|opleiding|studie|denkniveau|afgestudeerd|hbo|wo)\b(?:(?!\b(?:ervaring|kennis|experience|knowledge|met|with)\b)[^.;\n]){0,80}$/i;
