/** Marks between the parts of a head line: "Acme | Berlin · Full-time", "ML Engineer at Acme", "ML Engineer - Acme". */
export const BETWEEN =
  /\s*[|·•;\t]\s*|\s+(?=[📍📌🏢🌍🌎🌏]\s*[\p{L}(])|\s*\s[-–—]\s+|\s+\/\s+|\s+(?:at|@|bei|chez|bij)\s+(?=[\p{Lu}\d])/gu;
export const AT = /^\s+(?:at|@|bei|chez|bij)\s/;
export const DASH = /^\s*[-–—]\s/;

/** What boards print around an ad: buttons, dates, counts, stars, addresses of pages. */
export const BOARD_WORDS =
  /^(?:(?:easy |quick )?apply(?: now| here| for this job| on company (?:web)?site)?|save(?: job)?|saved|share|follow|report(?: this)?(?: job)?|job post(?:ing)?|back(?: to .*)?|new|hot|urgent(?:ly hiring)?|featured|promoted.*|sponsored|actively .*|responses? managed .*|be (?:an early applicant|among .*)|show match details|tailor my resume.*|see (?:who|how|more).*|(?:re)?posted .*|(?:about )?(?:\d+\+?|an?|one|few) (?:minute|hour|day|week|month)s? ago|today|yesterday|(?:over )?[\d,.]+\+? (?:applicants?|people clicked apply|views?|reviews?|employees|followers)|[\d.,]+(?: out of 5)?(?: ?★| stars?)?|full job description|job (?:details|highlights|information)|description|overview|view (?:all )?jobs?.*|(?:log|sign) ?in|linkedin|indeed|glassdoor|https?:\S*|www\.\S*|\S+@\S+|verified|est\. .*|requisition.*|req(?:uisition)? ?(?:id|#)?[ :#].*|id[ :#].*|#?[A-Z]{0,4}[-_]?\d{3,})$/i;

/** "Acme logo", "Company logo for Acme": the picture beside a posting is named after its employer. */
export const LOGO =
  /^(?:company )?logo (?:for|of),? (.{2,60}?)\.?$|^(.{2,60}?)(?: company)?(?:['’]s)? logo$/i;

export const WAYS_OF_WORK =
  /^(?:(?:fully |100 ?% )?(?:remote|hybrid|on-?site|in[- ]office|in[- ]person|home ?office|work(?:ing)? from home|travell?ing|full[- ]?time|vollzeit|part[- ]?time|teilzeit|permanent|contract(?:or)?|freelance|internship|temporary|regular|unbefristet|befristet|cdi|cdd|w2|remote[- ]first|remote[- ]friendly|worldwide|anywhere|mid[- ]senior level|entry level|senior level|visa)[ ,/&+or()-]*)+$/i;

/** "3 days in office", "2-3 Tage im Büro": how much of the week one works where. */
export const DAYS_OF_WORK =
  /^(?:up to |at least |min(?:imum|\.)? |bis zu |mindestens |jusqu['’]à )?\d(?: ?[-–] ?\d)?x? ?(?:days?|tage?|jours?|días?|dias?|dagen?)\b[\p{L} /'’-]*$/iu;

const PICTURE = String.raw`(?:(?![©®™])[\p{Extended_Pictographic}\p{RI}\p{EMod}]|\uFE0F|\u200D|\s)`;
const PICTURES_BEFORE = new RegExp(`^${PICTURE}+`, "u");
const PICTURES_BEHIND = new RegExp(`${PICTURE}+$`, "u");
const MOST_BEHIND = 24;

/** Without the pictures that people set around the parts of a head: "🚀 ML Engineer 🤖", "📍 Berlin 🇩🇪". */
export function withoutPictures(words: string): string {
  const from = words.trimEnd().replace(PICTURES_BEFORE, "");
  return from.slice(0, -MOST_BEHIND) + from.slice(-MOST_BEHIND).replace(PICTURES_BEHIND, "");
}

export const PAY_WORDS = /[$€£₹¥]\s?\d|\d\s?(?:k|lpa)\b|\d\s?(?:€|eur|usd|gbp|chf|inr)\b/i;

/** A label on a line of its own, whose value stands on the next. */
export const LABELS: Readonly<Record<"company" | "place" | "title" | "none", RegExp>> = {
  company: /^(?:company(?: name)?|employer|organi[sz]ation|unternehmen|firma|entreprise|empresa|bedrijf):?$/i,
  place:
    /^(?:(?:job |work |office |primary )?locations?|standort|arbeitsort|lieu|ubicación|localização|locatie|plaats):?$/i,
  title: /^(?:job title|title|position|role|stelle|poste|puesto|vaga|functie):?$/i,
  none: /^(?:department|team|category|(?:employment|job|time|work|workplace|location|contract) type|worker sub-?type|posted (?:on|date)|date posted|job (?:requisition )?id|requisition(?: id| number)?|compensation|salary(?: range)?|pay(?: range)?|seniority(?: level)?|experience(?: level)?|industr(?:y|ies)|job function|schedule|shift|start(?: date)?|apply (?:by|before)|deadline|reports to):?$/i,
};

export const LEGAL_FORM =
  /\b(?:GmbH|AG|SE|KG|UG|Ltd|Limited|PLC|Inc|LLC|Corp|Corporation|B\.?V|N\.?V|S\.?A|SAS|SARL|S\.?L|S\.?r\.?l|SpA|Oy|AB|A\/S|ApS|Lda|Ltda)\b\.?$/i;

/** Places that are also words of a head line: on their own they name none. */
export const ALSO_WORDS =
  /^(?:mobile|reading|orange|nice|bath|split|cork|best|male|deal|sale|of|data|media|green|normal|union|media|enterprise|platform|home|search|research|independence|liberal|page)$/i;

/** Words with which no employer's name is written. */
export const NO_NAME =
  /\b(?:remote|hybrid|on-?site|office|full-?time|part-?time|permanent|contract|internship|temporary|apply|posted|salary|years?|days?|teams?|department|level|about|job|role|new|locations?|address|city|country|experience|description|responsibilities|requirements|we|you|our|your)\b|[$€£?!]|: |:$/i;
/** "Join Us" is a call, while "CompuWorks US" may be an employer. */
export const CALLS_TO_US = /\b[Uu]s\b/;

/** A part made of nothing but such words is a team or a subject, not an employer: "Growth Engineering", "Computer Vision". */
export const SUBJECT_ONLY =
  /^(?:(?:ai|a\.i\.|ml|nlp|llms?|genai|gen|generative|agentic|agents?|applied|artificial|intelligence|machine|deep|reinforcement|learning|computer|vision|perception|speech|language|natural|processing|data|analytics?|business|science|sciences|big|platforms?|infrastructure|infra|cloud|systems?|services?|software|engineering|development|engineers?|research|r&d|product|products|design|growth|ads|search|ranking|recommendations?|personali[sz]ation|risk|fraud|security|trust|safety|backend|back-end|frontend|front-end|full[- ]?stack|mobile|web|ios|android|java|python|golang|go|rust|c\+\+|javascript|typescript|node|react|devops|mlops|sre|qa|testing|technology|technical|tech|it|information|digital|operations|ops|marketing|sales|finance|people|customer|success|support|solutions|consulting|strategy|innovation|core|foundation|foundational|models?|modeling|training|inference|evaluation|robotics|autonomy|simulation|hardware|firmware|embedded|internal|external|tools|tooling|apis?|payments?|commerce|e-?commerce|healthcare|health|gaming|games|senior|junior|mid|staff|principal|lead|entry|graduate|ii|iii|iv|i|and|of|for|the|in|m\/w\/d|f\/m\/d|w\/m\/d|m\/f\/d|all genders|&|\+|[\d,/-]+)[ ,/()-]*)+$/i;
