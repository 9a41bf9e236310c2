import { IMPERATIVE } from "./asking-wording.ts";
import { CUE } from "./cues.ts";
import type { SectionKind } from "./headings.ts";

/** Wording that tells legal text wherever it stands. */
const LEGAL =
  /equal[ -](?:employment |opportunity)|regardless of (?:race|age|gender|sex|color)|without regard to|race, (?:color|colour|religion|ethnic|national|sex|gender|age)|reasonable accommodation|protected (?:veteran|by law|class|characteristic)|affirmative action|criminal histor|background check|applicant privacy|e-verify|unabhängig von (?:geschlecht|alter|herkunft)|égalité des chances|recruitment agenc|acquisitie (?:naar|wordt)|unsolicited res/i;

const BENEFITS =
  /\b401\s?\(?k\)?|health insurance|dental|paid time off|\bpto\b|parental leave|paid (?:holidays|vacation|leave)|vacation days|days of (?:vacation|leave|holiday)|medical(?:,| and|\/) ?(?:dental|vision)|wellness (?:program|stipend|benefit)|stock options|equity package|pension|urlaubstage|tickets restaurant|mutuelle|seguro (?:médico|de salud)|vale[- ]refei/i;

const COMPANY =
  /\b(?:we are|we're|is|as) (?:a|an|the|one of the) (?:\w+[- ]){0,4}(?:company|leader|leading|provider|platform|startup|start-up|firm|organi[sz]ation|agency|studio|bank|pioneer|team of)|founded in|\bour (?:mission|vision|platform|customers|investors|products?) (?:is|are|help|enable)|backed by|headquartered|trusted by|series [a-f]\b|fortune (?:100|500)|our culture|we believe|raised (?:over )?\$/i;

/** An agency that speaks of itself below what it asks for. */
const AGENCY =
  /\b(?:is|are|we're|ist|est|es|é) (?:an? |the |eine? |une? |una |uma |een )?(?:\p{L}+[- ]){0,4}(?:staffing|recruit(?:ing|ment)|talent|executive search|personal\p{L}*|recrutement|selección|recrutamento|uitzend\p{L}*) ?(?:agency|firm|company|partner|consultancy|business|agenc|agentur|cabinet|agencia|agência|bureau)?\b/iu;

const DUTIES =
  /\byou(?:'ll| will| would)\b|\bas (?:a|an|our) .{2,60}, you\b|responsible for|responsibilities|in this role|the role (?:will|involves|requires)|day-to-day/i;

const REQUIRED =
  /\byears?\b.{0,40}experience|experience (?:with|in|of|using|building|working)|proficien|familiar(?:ity)? with|knowledge of|expertise in|understanding of|degree in|bachelor|master's|must have|required|ability to|skills\b|erfahrung (?:mit|in)|kenntnisse|maîtrise|expérience|conocimiento|experiencia (?:en|con)|experiência (?:em|com)|ervaring (?:met|in)/i;

const LOOKING =
  /(?:we are|we're|is|are) (?:currently |actively )?(?:looking for|seeking|hiring|searching)|join (?:us|our)|wir suchen|nous recherchons|buscamos|procuramos|zijn (?:wij )?op zoek/i;

/** A demand that stands under a heading of benefits, as where "Why us?" opens the whole ad. */
const FIRM_ASK =
  /\b\d+\+? (?:or more )?years?\b.{0,40}\bexperience|\byou have (?:at least )?\d|\bmust have\b|\bproficien\w+ (?:in|with)\b|\b(?:working|strong|solid|deep|good) (?:knowledge|understanding|experience) (?:of|with|in)\b|\b(?:bachelor|master)['’]?s? degree in\b/i;
const GAIN = /\b(?:gain|grow|develop your|learn|receive|build your)\b/i;

/** An item that speaks of the reader is no part of the employer's own story, whatever heading stands above it. */
const ASKED_ITEM =
  /^you(?:r)? |^(?:strong|proven|solid|deep|good|excellent|hands-on|\d+\+? years)\b|\bexperience (?:with|in|of|working|building)\b/i;

/**
 * The part a line belongs to, given the part its heading opened. Legal and benefits wording counts anywhere;
 * the rest only where no heading has spoken ("other") or the heading was a broad one.
 */
export function wordingKind(
  words: string,
  cues: number,
  current: SectionKind,
  kind: "heading" | "item" | "text",
  employer: string | null,
): SectionKind {
  if ((cues & CUE.legal) !== 0 && words.length > 40 && LEGAL.test(words)) return "legal";
  if (kind === "text" && employer !== null && isOfEmployer(words, cues, employer)) return "about-company";
  const benefits = (cues & CUE.benefits) !== 0 && BENEFITS.test(words);
  if (current === "required" || current === "preferred") {
    if (kind === "text" && AGENCY.test(words) && !REQUIRED.test(words)) return "about-company";
    return benefits && kind === "text" && !REQUIRED.test(words) ? "benefits" : current;
  }
  if (current === "about-role" || current === "other") {
    return benefits ? "benefits" : openWording(words, cues, current);
  }
  if (current === "benefits" && !benefits && FIRM_ASK.test(words) && !GAIN.test(words)) return "required";
  if (current === "about-company" && kind === "item") {
    if (ASKED_ITEM.test(words)) return "required";
    if (IMPERATIVE.test(words)) return "duties";
  }
  if (current === "about-company" && words.length > 30) {
    if (looksFor(words, cues) || /\bas (?:a|an|our) .{2,60}, you\b/i.test(words)) return "about-role";
    if (kind !== "item" && /\byou(?:'ll| will)\b/i.test(words) && !COMPANY.test(words)) return "about-role";
  }
  return current;
}

function looksFor(words: string, cues: number): boolean {
  return (cues & CUE.looking) !== 0 && LOOKING.test(words);
}

/** A sentence whose subject is the employer: "Acme is…", "At Acme, we…". */
function isOfEmployer(words: string, cues: number, employer: string): boolean {
  const subject = /^(?:at|here at|about) /i.exec(words)?.[0].length ?? 0;
  if (words.length < 40 || !words.startsWith(employer, subject)) return false;
  return !looksFor(words, cues) && !/\byou(?:r|'ll)?\b/i.test(words) && !REQUIRED.test(words);
}

function openWording(words: string, cues: number, current: SectionKind): SectionKind {
  if (looksFor(words, cues)) return "about-role";
  if (REQUIRED.test(words)) return "required";
  if (DUTIES.test(words)) return "duties";
  return COMPANY.test(words) ? "about-company" : current;
}
