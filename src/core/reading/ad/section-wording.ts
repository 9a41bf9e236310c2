import type { MayMatch } from "../text/sieve.ts";
import { IMPERATIVE } from "./asking-wording.ts";
import { CUE } from "./cues.ts";
import type { SectionKind } from "./headings.ts";

/** Wording that tells legal text wherever it stands. */
const LEGAL =
  /\byour personal (?:information|data)\b|personal (?:information|data)[^.\n]{0,30} (?:under|as defined by) the|equal[ -](?:employment |opportunity)|regardless of (?:race|age|gender|sex|color)|without regard to|race, (?:color|colour|religion|ethnic|national|sex|gender|age)|reasonable accommodation|protected (?:veteran|by law|class|characteristic)|affirmative action|criminal histor|background check|applicant privacy|e-verify|unabhängig von (?:geschlecht|alter|herkunft)|égalité des chances|recruitment agenc|acquisitie (?:naar|wordt)|unsolicited res/i;

const BENEFITS =
  /\b401\s?\(?k\)?|health insurance|dental|paid time off|\bpto\b|parental leave|paid (?:holidays|vacation|leave)|vacation days|days of (?:vacation|leave|holiday)|medical(?:,| and|\/) ?(?:dental|vision)|wellness (?:program|stipend|benefit)|stock options|equity package|pension|urlaubstage|tickets restaurant|mutuelle|seguro (?:médico|de salud)|vale[- ]refei/i;

const COMPANY =
  /\b(?:we are|we're|is|as) (?:a|an|the|one of the) (?:\w+[- ]){0,4}(?:company|leader|leading|provider|platform|startup|start-up|firm|organi[sz]ation|agency|studio|bank|pioneer|team of)|founded in|\bour (?:mission|vision|platform|customers|investors|products?) (?:is|are|help|enable)|backed by|headquartered|trusted by|series [a-f]\b|fortune (?:100|500)|our culture|we believe|raised (?:over )?\$/i;

/** An agency that speaks of itself below what it asks for. */
const AGENCY =
  /\b(?:is|are|we're|ist|est|es|é) (?:an? |the |eine? |une? |una |uma |een )?(?:\p{L}+[- ]){0,4}(?:staffing|recruit(?:ing|ment)|talent|executive search|personal\p{L}*|recrutement|selección|recrutamento|uitzend\p{L}*) ?(?:agency|firm|company|partner|consultancy|business|agenc|agentur|cabinet|agencia|agência|bureau)?\b/iu;

/** Who the employer is, told by its name below what it asks for: "Example Corp is the leading Kafka platform." */
const TOLD_OF_EMPLOYER =
  /^(?:\p{Lu}[\p{L}\d&.'-]*)(?: \p{Lu}[\p{L}\d&.'-]*){0,3} (?:is|ist|est|es|é) (?:an?|the|one of the|eine?|der|die|das|une?|l[ea]|el|una|uma?|o|een|de|het) (?:[\p{L}\d,-]+ ){0,5}(?:company|leading|leader|provider|startup|start-up|firm|pioneer|führende\p{L}*|anbieter\p{L}*|unternehmen|leader|entreprise|société|empresa|líder|bedrijf|toonaangevende?)(?!\p{L})/iu;
const OF_READER = /\b(?:you|your|must|need|required|we|our|us|du|sie|wir|vous|nous|usted|você|je|wij)\b/i;

const DUTIES =
  /\byou(?:'ll| will| would)\b|\bas (?:a|an|our) .{2,60}, you\b|responsible for|responsibilities|in this role|the role (?:will|involves|requires)|day-to-day/i;

const REQUIRED =
  /\byears?\b.{0,40}experience|experience (?:with|in|of|using|building|working)|proficien|familiar(?:ity)? with|knowledge of|expertise in|understanding of|degree in|bachelor|master's|must have|required|ability to|skills\b|erfahrung (?:mit|in)|kenntnisse|maîtrise|expérience|conocimiento|experiencia (?:en|con)|experiência (?:em|com)|ervaring (?:met|in)/i;

const LOOKING =
  /(?:we are|we're|is|are) (?:currently |actively )?(?:looking for|seeking|hiring|searching)|join (?:us|our)|wir suchen|nous recherchons|buscamos|procuramos|zijn (?:wij )?op zoek/i;

/** A demand that stands under a heading of benefits, as where "Why us?" opens the whole ad. */
const FIRM_ASK =
  /\b\d+\+? (?:or more )?years?\b.{0,40}\bexperience|\byou have (?:at least )?\d|\bmust have\b|\bproficien\w+ (?:in|with)\b|\b(?:working|strong|solid|deep|good|advanced|excellent) (?:knowledge|understanding|experience) (?:of|with|in)\b|\b(?:bachelor|master)['’]?s? degree in\b|^(?:hands-on |proven |prior |previous )?(?:experience|familiarity) (?:with|in)\b|\bexperience (?:with|in)\b[^.;]{0,60}\bis (?:required|a must)\b/i;
/** The same of an item that says "you have", and of one that tells of work with software or data. */
const YOURS =
  /^you (?:have|possess|know|are (?:an expert|proficient|experienced|fluent|familiar|comfortable))\b.*\b(?:knowledge|experience|expertise|understanding|expert|proficient|experienced|fluent|familiar|worked|built)\b/i;
const WORK_ITEM =
  /^(?:(?:architect|automate|configure|deploy|design|develop|implement|integrate|maintain|monitor|operate|optimi[sz]e|productioni[sz]e|set up|troubleshoot)\b,? (?:and |or )?)(?!your|yourself|new skills|skills|into|a career|professionally|personally|a flexible)/i;
const GAIN = /\b(?:gain|grow|develop your|learn|receive|build your)\b/i;

/** An item that speaks of the reader is no part of the employer's own story, whatever heading stands above it. */
const ASKED_ITEM =
  /^you(?:r)? |^(?:strong|proven|solid|deep|good|excellent|hands-on|\d+\+? years)\b|\bexperience (?:with|in|of|working|building)\b/i;

/** What is known of a line before it is looked at. */
export interface LineSigns {
  readonly cues: number;
  readonly mayMatch: MayMatch;
}

/**
 * The part a line belongs to, given the part its heading opened. Legal and benefits wording counts anywhere;
 * the rest only where no heading has spoken ("other") or the heading was a broad one.
 */
export function wordingKind(
  words: string,
  signs: LineSigns,
  current: SectionKind,
  kind: "heading" | "item" | "text",
  employer: string | null,
): SectionKind {
  const { cues, mayMatch } = signs;
  const says = (wording: RegExp) => mayMatch(wording) && wording.test(words);
  if ((cues & CUE.legal) !== 0 && words.length > 40 && says(LEGAL)) return "legal";
  if (kind === "text" && employer !== null && isOfEmployer(words, employer, cues, says))
    return "about-company";
  const benefits = (cues & CUE.benefits) !== 0 && says(BENEFITS);
  if (kind === "text" && isAsking(current) && says(TOLD_OF_EMPLOYER) && !OF_READER.test(words))
    return says(REQUIRED) ? current : "about-company";
  if (current === "required" || current === "preferred") {
    if (kind === "text" && says(AGENCY) && !says(REQUIRED)) return "about-company";
    return benefits && kind === "text" && !says(REQUIRED) ? "benefits" : current;
  }
  if (current === "about-role" || current === "other") {
    return benefits ? "benefits" : openWording(cues, current, says);
  }
  if (
    (current === "benefits" || current === "how-to-apply") &&
    !benefits &&
    says(FIRM_ASK) &&
    !GAIN.test(words)
  )
    return "required";
  if (isAside(current) && kind === "item" && !benefits && !GAIN.test(words)) {
    if (says(YOURS)) return "required";
    if (words.length > SHORTEST_WORK && says(WORK_ITEM)) return "duties";
  }
  if (current === "about-company" && kind === "item") {
    if (says(ASKED_ITEM)) return "required";
    if (says(IMPERATIVE)) return "duties";
  }
  if (current === "about-company" && words.length > 30) {
    if (says(STACK)) return "about-role";
    if (says(FIRM_ASK) && !says(COMPANY) && !OURS.test(words)) return "required";
    if (looksFor(cues, says) || says(ADDRESSED_AS)) return "about-role";
    if (kind !== "item" && says(YOU_WILL) && !says(COMPANY)) return "about-role";
  }
  return current;
}

const SHORTEST_WORK = 40;

/** Parts of an ad that ask for nothing by themselves, and below whose headings duties stand all the same. */
function isAside(section: SectionKind): boolean {
  return section === "benefits" || section === "how-to-apply" || section === "legal";
}

function isAsking(section: SectionKind): boolean {
  return section === "required" || section === "preferred" || section === "duties";
}

/** What the work is done with, told in the employer's own story. */
const STACK =
  /(?:\b(?:tech(?:nology)?|data|our|current) stack|^stack) (?:currently |primarily |mainly )?(?:is|includes|consists)\b/i;
const OURS = /\b(?:we|our|us)\b/i;

type Says = (wording: RegExp) => boolean;

const ADDRESSED_AS = /\bas (?:a|an|our) .{2,60}, you\b/i;
const YOU_WILL = /\byou(?:'ll| will)\b/i;

function looksFor(cues: number, says: Says): boolean {
  return (cues & CUE.looking) !== 0 && says(LOOKING);
}

/** A sentence whose subject is the employer: "Acme is…", "At Acme, we…". */
function isOfEmployer(words: string, employer: string, cues: number, says: Says): boolean {
  if (words.length < 40) return false;
  const subject = /^(?:at|here at|about) /i.exec(words)?.[0].length ?? 0;
  if (!words.startsWith(employer, subject)) return false;
  return !looksFor(cues, says) && !/\byou(?:r|'ll)?\b/i.test(words) && !says(REQUIRED);
}

function openWording(cues: number, current: SectionKind, says: Says): SectionKind {
  if (looksFor(cues, says)) return "about-role";
  if (says(REQUIRED)) return "required";
  if (says(DUTIES)) return "duties";
  return says(COMPANY) ? "about-company" : current;
}
