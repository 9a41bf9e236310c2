import type { SectionKind } from "./headings.ts";

const EXPERIENCE =
  /experience|^\+? (?:of )?exp\b|erfahrung|expérience|experiencia|experiência|ervaring|track record|background|in (?:a |an )?(?:production|similar|software|data|machine|engineering|industry|development|professional|the industry)|working (?:as|in|with|on)|hands[- ]on|professional|building|developing|leading|managing|designing|creating|delivering|practi[cs]ing|as an? |as (?=[A-Z])|^[^.,;\n]{0,40}\b(?:skills|expertise)\b|^\+? in (?:[\w/&-]+ ){0,3}(?:engineering|development|science|analytics|roles?|operations|research|management|consulting)\b|for (?:a )?(?:bachelor|master|ph\.?d)/i;

/** Years that are not asked of the reader. */
const NOT_ASKED =
  /\b(?:years? old|years? ago|every|each|per year|(?:past|last|next|over the|first|within|founded|after|vest\w*|anniversary|recogni[sz]ed|ranked|award|warranty|our|we have|we've|we bring|combined|company has|has been|in business|of age|complet\w+|life(?! sci)|history|for (?:over|more than|nearly|almost))\b)/i;

const EXPERIENCE_BEFORE =
  /experience|erfahrung|expérience|experiencia|experiência|ervaring|minimum|at least|mindestens|minimaal|minstens|mínimo|pelo menos|al menos|au moins/i;

/** "You don't need 10 years", but not "no fewer than 5 years". */
const DENIED =
  /(?<!\bnot? )\b(?:less|fewer) than $|\b(?:don't|do not|doesn't|does not|needn't|no) need(?: to have| for)?\b[^.;,\n]{0,16}$|\bnot (?:need|require|expect|ask for)\w*\b[^.;,\n]{0,16}$|\bup to (?:a maximum of )?$|\btrain(?:s|ing)? you (?:for |over )?$|\bkeine? $/i;

const SUBSTITUTE = /substitut|in lieu|considered for senior|considered for (?:a )?(?:higher|lead)/i;

/** "5 years in development OR, in lieu of a degree, 7 years": what is behind the "or" replaces a degree, not what is before it. */
const OR_ELSE = /\bor\b,? .*/is;

const SKILLED = /experience|expert|skill|background|proficien|knowledge|develop|engineering/i;

const OF_EXPERIENCE = /^'?(?: of)?(?: [\w/-]+,?){0,4} experience\b/i;

/** What stands around a figure: its part of the ad, its sentence up to it and whole, and what is near it. */
export interface Around {
  readonly section: SectionKind;
  readonly sentence: string;
  readonly lead: string;
  readonly before: string;
  readonly after: string;
}

/** Whether the figure is of experience that the ad asks for. */
export function isAsked(around: Around): boolean {
  const { section, sentence, lead, before, after } = around;
  if (isSubstitute(sentence, lead, after) || DENIED.test(before) || isBoast(sentence, after)) return false;
  if (
    NOT_ASKED.test(before.slice(-28)) ||
    /^ (?:old|ago|in a row|running)\b|^['’]? (?:of )?experience credit\b|^[- ](?:presence|history|journey)\b|^[- ](?:\w+ or )?(?:college|university|degree|program)\b|^ (?:of )?(?:full[- ]time |formal )?(?:education|schooling)\b|^ in business(?! \w)/i.test(
      after,
    )
  )
    return false;
  if (section === "legal" || section === "benefits")
    return isFirm(around, /require|qualif|must have|degree/i);
  if (section === "about-company") {
    if (isFirm(around, /^$/)) return true;
    return /\byou\b|require|minimum|must|at least/i.test(sentence) && EXPERIENCE.test(after);
  }
  if (isBehind(around)) return section === "required" || SKILLED.test(before);
  const inRequirements =
    section === "required" && /^'?\)?,? (?:of|in|with|as|working|us|develop|build)/i.test(after);
  return inRequirements || EXPERIENCE.test(after) || EXPERIENCE_BEFORE.test(before);
}

/** "Software development (5+ years)". */
export function isBehind({ lead, after }: Around): boolean {
  return BRACKET.test(lead) && /^ ?\)/.test(after);
}

/** "(5+ years)", "(comparable to 2+ years)". */
const BRACKET =
  /\((?:(?:comparable|equivalent|equal|equating|amounting) to |at least |minimum(?: of)? |min\.? )?$/i;

/** A line that begins with a figure of experience asks for it, whatever part of the ad it seems to stand in; so does wording that asks. */
function isFirm({ sentence, lead, after }: Around, asking: RegExp): boolean {
  if (!OF_EXPERIENCE.test(after)) return false;
  return (
    /^\W*(?:(?:have|has|having|possess|at least|minimum|min)\W*(?:of )?)*$/i.test(lead) ||
    asking.test(sentence)
  );
}

function isSubstitute(sentence: string, lead: string, after: string): boolean {
  if (!SUBSTITUTE.test(sentence)) return false;
  return SUBSTITUTE.test(lead) || SUBSTITUTE.test(after.replace(OR_ELSE, ""));
}

/** "With over 10 years of experience in the field, our customers choose us"; "With 10 offices and 20 years of experience, Acme is". */
function isBoast(sentence: string, after: string): boolean {
  if (/^\W*for (?:over |more than |nearly |almost )?\S+ years?, (?:our|we)\b/i.test(sentence)) return true;
  if (
    /\b(?:team|company|lab|group|practice)\b[^.;\n]{0,24}\b(?:is|are|was) (?:led|founded|run|headed) by\b/i.test(
      sentence,
    )
  )
    return true;
  if (!/^\W*with\b/i.test(sentence)) return false;
  if (
    /^[^.,\n]{0,60}\bexperience[^.,\n]{0,60}, (?:\p{Lu}[\p{L}\d]+(?: \p{Lu}[\p{L}\d]+){0,3} (?:is|has|are|was|offers|provides|helps|delivers)\b|\p{Lu}[\p{L}\d]+,)/u.test(
      after,
    )
  )
    return true;
  if (
    /, \p{Lu}[\p{L}\d]+ (?:serves|delivers|powers|provides|helps|enables|supports|builds|operates)\b/u.test(
      after,
    )
  )
    return true;
  return /^\W*with (?:over|more than|nearly|almost|\d)/i.test(sentence) && /\b(?:us|our|we)\b/.test(sentence);
}
