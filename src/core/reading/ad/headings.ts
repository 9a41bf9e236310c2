import { foldCode } from "../text/characters.ts";
import { foldWords } from "../text/fold-words.ts";
import { rowOf, rowTable } from "../text/row-table.ts";
import type { MayMatch } from "../text/sieve.ts";
import { hashWord, type Tokens } from "../text/tokens.ts";
import { FOREIGN_HEADING_WORDS, foreignHeadingKind } from "./heading-languages.ts";
import { WHOLE_BEGIN } from "./whole-headings.ts";

/** The parts that ads are made of. */
export type SectionKind =
  | "about-company"
  | "about-role"
  | "duties"
  | "required"
  | "preferred"
  | "benefits"
  | "legal"
  | "how-to-apply"
  | "other";

/**
 * Wording of headings, tried in this order on the folded heading (lower case, letters, digits and single spaces).
 * English, German, French, Spanish, Portuguese, Dutch.
 */
export const HEADINGS: readonly (readonly [SectionKind, RegExp])[] = [
  [
    "preferred",
    /nice to haves?|\bnice if\b|\bbe nice\b|good to haves?|great to have|bonus|preferred|\bplus(?:es)?\b|desired|desirable|advantage|not required|even better|extra credit|brownie|stand ?out|sets? (?:you|me) apart|come in handy|\bimpress us|^recommended (?:qualifications|skills|experience)|\bmakes? us love you|^assets?$|ideally|optional|wünschenswert|von vorteil|\bplus\b|pluspunkte|serait un|appréci|atout|valorable|se valorar|deseable|diferenciai|desejáve|\bpré\b|mooi meegenomen|candidates? (?:will |may |might )?also (?:has|have)|also (?:has|have)\b|also (?:love|like)|great if you|helpful if|love if/,
  ],
  [
    "legal",
    /equal (?:employment )?opportunit|\beeo\b|diversity|inclusi|disclaimer|privacy|accommodation|legal|e verify|^(?:\w+ ){0,3}fraud(?: alerts?| notice| warning| awareness| disclaimer| policy| prevention(?: notice)?| statement)?$|recruit\w* fraud|fraudulent|\bscams?\b|fair chance|affirmative|datenschutz|chancengleichheit|non discrimination|agency|recruiters|physical (?:demands|requirements)|work authori[sz]ation|export control|pay transparency notice/,
  ],
  [
    "how-to-apply",
    /how to apply|apply|application|hiring process|interview process|recruit\w* process|selection process|next steps|what happens next|the process|bewerb|postuler|candidater|comment postuler|process[eo] (?:de )?(?:selecci|seletivo|recrut)|solliciteer|inscri/,
  ],
  [
    "benefits",
    /benefit|perk|what we (?:can )?offer|we offer|what (?:you ?ll|you will|will you) (?:get(?! to)|receive|love|gain)|what s in it|what is in it|in it for you|compensation|salary|\bpay\b|total rewards|rewards|why (?:you ll|you should|join|us|work|choose)|our offer|the offer|what you can expect|package|we (?:provide|give)|life at|flexible work|work environment|working (?:here|at)|perks|time off|wir bieten|unser angebot|deine vorteile|ihre vorteile|das bieten|was (?:wir|dich|sie|dir)\b.*(?:bieten|erwartet sie bei|geboten)|avantages|nous (?:vous )?(?:offrons|proposons)|ce que nous (?:offrons|proposons)|ofrecemos|te ofrecemos|beneficios|benefícios|oferecemos|wij bieden|wat (?:wij|we) bieden|arbeidsvoorwaarden|remuneration|rémunération/,
  ],
  [
    "required",
    /require|qualif|must haves?|what (?:you|we) (?:ll |will )?need|you ?ll need|skills|experience|expertise|competenc|what you (?:ll |will |would )?bring|you ?ll bring|mandatory|non negotiable|skill set|^who are you|you bring|who you are|about you|you are\b|you have\b|you might|ideal (?:candidate|match)|the candidate|candidate (?:profile|should)|we re looking for|we are looking for|looking for|what we (?:re |are )?(?:seek|look|expect|value|want|ask|require)|what it takes|you ?ll have|you (?:should|must|possess)|your (?:background|profile|toolkit|credentials)|knowledge|education|prerequisite|eligib|minimum|essential|basics|criteria|a good fit|great fit|right fit|you may be|you could be|fit if|made of|anforderung|dein profil|ihr profil|das bringst|du bringst|sie bringen|was du mitbringst|was sie mitbringen|mitbringen|qualifikation|kenntnisse|wir suchen|profil|compétences|vous (?:êtes|avez)|votre profil|expérience|requisitos|requisit|perfil|buscamos|experiencia|conocimientos|necesita|experiência|conhecimentos|functie ?eisen|wie ben jij|jouw profiel|wat (?:vragen|breng)|wij vragen|jij (?:hebt|bent)|qualités/,
  ],
  [
    "duties",
    /responsib|what you (?:ll |will |would )?(?:be |actually )?(?:do|work|own|build|tackle)|you ?ll (?:do|be|own|work|build)|you will\b|duties|your (?:role|impact|mission|tasks|contribution|day|work)|day to day|day in the life|in this role|key (?:tasks|areas|accountab)|accountab|tasks|impact|mission|objectives|goals|what you can expect to do|what (?:will|are) (?:you|i) (?:do|be doing|going to do)|typical (?:day|week)|success looks like|the work|challenges|scope|deliverables|first (?:30|60|90|year|month|six)|aufgabe|deine rolle|das machst|was du machst|was dich erwartet|das erwartet dich|tätigkeit|verantwort|missions?|vos missions|votre rôle|le poste|activités|responsabil|funciones|tareas|qué harás|tus retos|atividades|o que (?:você )?(?:vai|irá)|taken|verantwoordelijk|wat ga je doen|jouw rol|wat je gaat doen|tech(?:nology)? stack|our stack|stack|tools|technolog|projects?\b/,
  ],
  [
    "about-role",
    /about (?:the|this) (?:role|job|position|opportunity|internship)|the (?:role|opportunity|position|job)\b|role|position|job (?:description|summary|overview|purpose)|overview|summary|opportunity|description|job\b|purpose|the gig|über die (?:stelle|position)|stellenbeschreibung|die stelle|à propos du poste|description du poste|descripción|sobre (?:el|o|a) (?:puesto|rol|vaga)|a vaga|descrição|over de (?:functie|rol)|de functie/,
  ],
  [
    "about-company",
    /about|who we are|our (?:company|story|values|culture|mission|team|vision|principles|product|commitment|technology)|the (?:company|team)|company|what we do|we are\b|meet|background|introduction|culture|values|über uns|wer wir sind|das unternehmen|unternehmen|à propos|qui sommes|l entreprise|notre|sobre (?:nosotros|nós|a empresa|la empresa)|quiénes somos|quem somos|la empresa|over ons|wie (?:zijn|ben) (?:wij|we)|ons bedrijf/,
  ],
];

/** The folded form that `HEADINGS` speak of. */
export function foldHeading(line: string): string {
  return foldWords(line);
}

/** "We'd be happy to have you on our team if you:". */
const IF_YOU = /\bif you(?: (?:have|are|re|can|ve|also))?$/;
/** "Role requirements and preferred skills": a list of both is first of what is needed. */
const MIXED =
  /^(?:(?:role|job|technical) )?(?:requirements?|required)\b.*\b(?:preferred|desired|desirable|optional)\b|^what we (?:re|are) looking for preferred\b/;
/** "Relocation to Utrecht strongly preferred": one wish, set like a heading. */
const STATED_WISH =
  /^(?!would|will|considered)(?:\S+ ){3,}(?:(?:is|are|would be|strongly|highly) (?:an? )?(?:\w+ )?(?:plus|bonus|asset|advantage|preferred|desired|desirable)|an? plus)$/;
const LEADS_ON = /\b(?:following|below|these|this|those|any|it|that|what|which|if)\b/;
const SOFT_IF = /\b(?:nice|great|bonus|plus|even better|extra|ideal|helpful|love it|also|advantage)\b/;

/** How the wordings below begin that stand at the beginning of a heading: most headings begin otherwise. */
const BEGINS =
  /^(?:our|company|employer|organi[sz]ation|corporate|team|what|who|where|how|get|why|about|life|working|meet|join) /;

/** What part of an ad a heading opens; null when its words tell nothing. `mayMatch`: whether a wording may stand in its line. */
export function headingKind(folded: string, mayMatch: MayMatch): SectionKind | null {
  const begins = BEGINS.test(folded);
  if (
    begins &&
    /^our (?:\w+ )?(?:company|story|values|culture|mission|teams?|vision|principles|products?|commitment|people)\b/.test(
      folded,
    )
  ) {
    return "about-company";
  }
  if (
    begins &&
    /^(?:company|employer|organi[sz]ation|corporate|team) (?:description|overview|profile|background|summary|introduction)/.test(
      folded,
    )
  ) {
    return "about-company";
  }
  if (begins && /^what you (?:won t|will not)\b/.test(folded)) return null;
  if (STATED_WISH.test(folded) && !LEADS_ON.test(folded)) return null;
  if (folded === "additional information") return "other";
  if (begins && /^who are we\b/.test(folded)) return "about-company";
  if (
    begins &&
    /^where you come in|^how you ll (?:contribute|help)|^get ready to\b|^why .*\bneeds? you$/.test(folded)
  )
    return "duties";
  if (
    /\b(?:especially|even more|extra|particularly) (?:thrilled|happy|excited|glad|impressed)\b|\ban edge if\b|^additionally .*\bif you/.test(
      folded,
    )
  )
    return "preferred";
  if (MIXED.test(folded) || /^(?:is|could) (?:that|this) (?:be )?you\b/.test(folded)) return "required";
  if (/^deal breakers?$/.test(folded) || (IF_YOU.test(folded) && !SOFT_IF.test(folded))) return "required";
  if (begins && /^what (?:makes|will make) you (?:a )?success/.test(folded)) return "required";
  if (/\bapply if\b|^about (?:you|the candidate)\b|^über dich/.test(folded)) return "required";
  if (begins && /^about (?:the|this|your) (?:role|job|position|opportunity|work)/.test(folded))
    return "about-role";
  if (
    begins &&
    /^(?:about|why|life at|working at|meet|join|who is|what is) (?!.*(?:skill|role|require|responsib))/.test(
      folded,
    )
  ) {
    return /^(?:why|life at|working at|join)/.test(folded) ? "benefits" : "about-company";
  }
  const known = HEADINGS.find(([, wording]) => mayMatch(wording) && wording.test(folded));
  return foreignHeadingKind(folded, mayMatch) ?? known?.[0] ?? null;
}

/** Words that headings are made of: an unmarked line of nothing else is a heading. */
const HEADING_WORDS = new Set(
  `a about abilities ability accountabilities activities additional an and application apply are as at attributes
  background basic be benefits bonus bring candidate career company compensation competencies core culture day
  description desirable desired do doing duties education employment equal essential essentials expect expectations
  ask asking experience expertise following for fit from functions get good great have highly hiring how ideal if impact in
  includes include information is it job join key knowledge ll life like location looking love main major minimum mission
  must need haves even better might could set sets apart me handy come impress considered recommended qualfications mandatory assets had advantageous helpful professional experiences love needed new nice not of offer on overall primary principal general opportunities opportunity or other our overview package perks person points
  position possess preferred principal privacy process profile purpose qualification qualifications qualities re ready
  required requirement requirements responsibilities responsibility responsible role s salary seeking should skill
  skills specific stack standout stand statement summary talent tasks team tech technical technologies the these
  this to tools total traits typical us values want we well what who why will with work working would you your
  aufgaben anforderungen benefits dein deine das die der profil ihr ihre sie du wir bieten bringst mit mitbringst
  was uns über unternehmen qualifikation qualifikationen kenntnisse stelle rolle ihren vorteile unser angebot suchen
  missions mission profil compétences poste à propos de du la le les nous vous offrons votre vos recherché
  avantages entreprise requises responsabilités requisitos responsabilidades funciones perfil ofrecemos sobre
  nosotros empresa beneficios puesto oferta qué lo que buscamos nós vaga benefícios atividades o oferecemos você
  functie eisen wij je jij jouw taken ons over wat bieden vragen wie ${FOREIGN_HEADING_WORDS}`.split(/\s+/),
);

const HEADING_HASHES = rowTable(new Map([...HEADING_WORDS, "meet"].map((word) => [hashWord(word), 0])));
const WHOLE_HASHES = rowTable(new Map(WHOLE_BEGIN.split(/\s+/).map((word) => [hashWord(word), 0])));

/** What the words of a line say of its being a heading, before it is looked at closely. */
export interface HeadingSigns {
  /** Whether its first word is one that headings begin with. */
  readonly begins: boolean;
  /** Whether its first word is one that headings known as a whole begin with. */
  readonly beginsWhole: boolean;
  /** The share of its words that headings are usually made of: this or a little less. */
  readonly share: number;
}

/** The signs of the words from `from` up to `to`; of a line too long to be a heading by itself, only how it begins. */
export function headingSigns(
  { codes, start, hash }: Tokens,
  from: number,
  to: number,
  isShort: boolean,
): HeadingSigns {
  let words = 0;
  let usual = 0;
  let begins = false;
  let beginsWhole = false;
  for (let i = from; i < to; i++) {
    if (foldCode(codes[start[i]!]!) === 0) continue;
    words++;
    if (!isShort && words > 1) break;
    if (words === 1) beginsWhole = isShort && rowOf(WHOLE_HASHES, hash[i]!) !== -1;
    if (rowOf(HEADING_HASHES, hash[i]!) === -1) continue;
    usual++;
    begins ||= words === 1;
  }
  return { begins, beginsWhole, share: words === 0 ? 0 : usual / words };
}

/** Whether words are a heading's and nothing else: "Ce que vous apportez :" names no employer. */
export function isHeading(words: string): boolean {
  const folded = foldHeading(words);
  return headingWordShare(folded) === 1 && headingKind(folded, () => true) !== null;
}

/** The share of a folded heading's words that headings are usually made of. */
export function headingWordShare(folded: string): number {
  const words = folded.split(" ");
  return words.filter((word) => HEADING_WORDS.has(word)).length / words.length;
}
