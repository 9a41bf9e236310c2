import type { Seniority } from "../../vocabulary.ts";
import { type AdText, type Found, firstIn } from "./ad-text.ts";

/** Wording of titles, strongest claim first: the first that matches counts. */
const TITLE_RULES: readonly (readonly [Seniority, RegExp])[] = [
  [
    "intern",
    /\bintern(?:ship)?s?\b|\bco-?op\b|werkstudent|working student|praktik|stagiaire|\bstage\b|estági|becari|prácticas|apprenti|\balternan|\b(?:ai|ml|phd|research|engineering|science|security|fellowship|technology) residen(?:t|cy)\b|^residency\b/i,
  ],
  [
    "executive",
    /\bchief (?!of staff)|\bc[etoisdp]o\b(?!['’]?s? office)|\bvice[- ]president\b|\b[se]?vp\b|\bpresident\b|\bfounder\b(?!['’]s office)|\bco-?founder\b/i,
  ],
  ["director", /\bdirector\b|\bhead of\b|\bhead,|\bdirecteur|\bleiter(?:in)?\b|\bdiretor/i],
  [
    "manager",
    /\b(?<!product |project |program |programme |account |success |community |content |case |office |portfolio |delivery |partner |marketing |campaign |growth |release |technical program |engagement |risk |relationship |territory )manager\b(?! of technical staff)/i,
  ],
  ["principal", /\bprincipal\b|\bdistinguished\b|\bfellow\b|\bpmts\b/i],
  ["staff", /\bstaff\b(?<!technical staff)(?<!chief of staff)/i],
  [
    "lead",
    /\b(?:tech(?:nical)? |team )?lead(?:er)?\b(?![- ]gen(?:eration)?\b(?![- ]?ai))|\b(?:team|tech)-?lead\b|\bleading\b|\bteamleit|\blmts\b/i,
  ],
  [
    "senior",
    /\bsenior\b|\bsr\b|\bsnr\b|\biii\b|\biv\b|\bl5\b|\bsmts\b|\b(?:engineer|developer|scientist|analyst|specialist|programmer|administrator),? [3-6]\b(?![\d+/-])|\bsênior\b|\bexpert\b|\bconfirmée?(?!\p{L})|\bexpérimenté/iu,
  ],
  [
    "junior",
    /\bjunior\b|\bjr\b|\bamts\b|\bentry[- ]level\b|\bnew grad\b|\b(?:college|campus) hire\b|\bcollege grad|\bgraduates?\b|\bfreshers?\b|\bundergrad(?:uate)?s?\b|\bassociate\b(?! (?:director|principal|vice|professor))|\bearly[- ]career\b|\btrainee\b|\bjúnior\b|\bberufseinsteiger|\bdébutant|\b(?:engineer|developer|scientist|analyst|specialist|programmer|administrator),? 1\b(?![\d+/-])|\bi\b(?!\/)/i,
  ],
  [
    "mid",
    /\bmid(?:dle)?(?:[- ](?:level|senior|weight))?\b|\bintermediate\b|\bii\b|\bpleno\b|\bl4\b|\b(?:engineer|developer|scientist|analyst|specialist|programmer|administrator),? 2\b(?![\d+/-])|\bmedior\b|\bssr\b/i,
  ],
]; // prettier-ignore

/** "Senior / Staff Engineer" may be filled by the lower of the two. */
const EITHER =
  /\b(junior|mid(?:[- ]level)?|senior|sr\.?|staff|principal|lead)\s*(?:\/|or|to|or a|,)\s*(mid(?:[- ]level)?|senior|sr\.?|staff|principal|lead)\b/i;

const TEXT_RULES: readonly (readonly [Seniority, RegExp])[] = [
  ["intern", /\b(?:this|our|the|an?) (?:\w+ )?internship\b|\bas an intern\b/i],
  [
    "junior",
    /\b(?:looking for|seeking|hiring) (?:\w+ ){0,2}entry[- ]level\b|\b(?:this is an? |an? )(?:junior|entry[- ]level|early[- ]career)\b (?:position|role|\w+ (?:engineer|developer|scientist|analyst))/i,
  ],
  [
    "senior",
    /\b(?:looking for|seeking|hiring|hire|as|need|join us as|searching for|opportunity for) (?:an? |our |the |several |experienced |highly |talented |skilled |passionate ){0,4}(?:senior|sr\.) |\b(?:looking (?:for|to \w+)|seeking|seek|hiring|searching for) an? (?:(?!to |with |who |for |from |under |our )[\w-]+,? ){1,5}(?<!semi-)(?:senior|sr\.) (?!\w+ to )|\bas our (?:new|next) (?:senior|sr\.) |\bif you are an? (?:senior|sr\.) /i,
  ],
  [
    "staff",
    /\b(?:looking for|seeking|hiring|as) (?:an? |our )?staff (?:software|machine|ai|data|ml|research|engineer)/i,
  ],
  ["principal", /\b(?:looking for|seeking|hiring|as) (?:an? |our )?principal /i],
  [
    "lead",
    /(?<!\b(?:serve|serves|serving|act|acts|acting) )\b(?:looking for|seeking|hiring|as) (?:an? |our )?(?:tech(?:nical)? |team )?lead (?:software|machine|ai|ml|data|gen(?:erative)? ?ai|research|back-?end|front-?end|full[- ]?stack|applied|nlp|computer|deep|cloud|devops|mlops|platform|engineer|scientist|developer|analyst|architect)\b/i,
  ],
  [
    "mid",
    /\b(?:mid|intermediate)[- ]level (?:\w+ ){0,3}(?:engineer|developer|scientist|analyst|role|position)/i,
  ],
]; // prettier-ignore

/** "Experience level: mid to senior". */
const LEVEL = /\b(?:seniority|experience|job|career|position) level ?: ?[^\n.;]{3,60}/i;

const BUILDER = /\b(?:engineer|developer|scientist|analyst|architect|quant)\b/i;
const SENIOR_YEARS = 5;
const MID_YEARS = 2;

/** Title first, then what the text calls the job, then the years it asks for. */
export function readSeniority(
  ad: AdText,
  title: string | null,
  yearsMin: Found<number> | null,
): Found<Seniority> {
  const byTitle = title ? seniorityOfTitle(title) : null;
  if (byTitle) return { value: byTitle, at: [] };
  const level = firstIn(ad, "seniority", LEVEL);
  const labelled = level && seniorityOfTitle(ad.text.slice(...level).replace(/mid[- ]senior/i, "mid"));
  if (labelled) return { value: labelled, at: [level] };
  const headed = title && ofHeadLine(ad, title);
  if (headed) return headed;
  for (const [value, wording] of TEXT_RULES) {
    const at = firstIn(ad, "seniority", wording);
    if (at) return { value, at: [at] };
  }
  if (!yearsMin) return { value: /\bexperienced\b/i.test(title ?? "") ? "senior" : "unspecified", at: [] };
  return { value: seniorityOfYears(yearsMin.value), at: yearsMin.at };
}

/** "Analytics – Lead Data Scientist" as one of the first lines of an ad for a "Data Scientist". */
function ofHeadLine({ text, lines }: AdText, title: string): Found<Seniority> | null {
  const base = title
    .split(/[,(|–-]/, 1)[0]!
    .trim()
    .toLowerCase();
  if (base.length < SHORTEST_BASE) return null;
  for (const { start, end } of lines.slice(0, HEAD_LINES)) {
    const words = text.slice(start, end);
    const name = words.toLowerCase().indexOf(base);
    if (words.length > LONGEST_HEAD || name === -1 || /[.!?:]$/.test(words)) continue;
    const claim = /(?:senior|sr\.?|lead|principal|staff|junior|jr\.?) $/i.exec(words.slice(0, name))?.[0];
    const value = claim ? seniorityOfTitle(claim) : null;
    if (value) return { value, at: [[start, end]] };
  }
  return null;
}
const SHORTEST_BASE = 8;
const HEAD_LINES = 3;
const LONGEST_HEAD = 90;

/** The seniority a job title claims; null when it claims none. */
export function seniorityOfTitle(title: string): Seniority | null {
  const either = EITHER.exec(title);
  // At banks a vice president who builds things is a grade, not an executive.
  if (BUILDER.test(title) && /vice[- ]president|\bs?vp\b|\bavp\b/i.test(title)) {
    const rest = title.replace(
      /(?:senior |assistant |executive |associate )?vice[- ]president|\bs?vp\b|\bavp\b/gi,
      "",
    );
    return seniorityOfTitle(rest) ?? (/assistant vice|\bavp\b/i.test(title) ? "mid" : "senior");
  }
  const claim = either ? either[1]! : lowerOf(title).replace(/[._]/g, " ");
  return TITLE_RULES.find(([, wording]) => wording.test(claim))?.[0] ?? null;
}

/** "Scientist or Senior Scientist" names two jobs: the first is the one that is asked for. */
function lowerOf(title: string): string {
  return /^(.{4,60}?) (?:or|\/) (?:senior|sr\.?|staff|principal|lead) /i.exec(title)?.[1] ?? title;
}

function seniorityOfYears(years: number): Seniority {
  if (years >= SENIOR_YEARS) return "senior";
  return years >= MID_YEARS ? "mid" : "junior";
}
