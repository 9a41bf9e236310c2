import type { Span } from "../../evidence.ts";
import type { WorkMode } from "../../vocabulary.ts";
import { type AdText, type Found, sentenceAround } from "./ad-text.ts";
import { CUE } from "./cues.ts";

interface Rule {
  readonly mode: WorkMode;
  readonly weight: number;
  readonly wording: RegExp;
  /** A tag of a job board, which counts wherever it stands. */
  readonly isTag?: true;
}

/** Wording by how surely it speaks of this job. The heaviest wins; of equals the earlier rule. */
const RULES: readonly Rule[] = [
  {
    mode: "onsite",
    weight: 11,
    wording:
      /(?<!\d ?[-–] ?)\b(?:5|five) (?:full )?days (?:a|per|each|\/) ?week[^.\n]{0,30}\b(?:office|on-?site|in[- ]person)|(?<!\bunless\b[^.\n]{0,80})\b(?:office|on-?site|in[- ]person)[^.\n]{0,24}(?<!\d ?[-–] ?)\b(?:5|five) days ?(?:a|per|each|\/) ?week|\b(?:do not|don't|cannot|can't) (?:currently )?(?:offer|support|allow) (?:fully )?remote/i,
  },
  {
    mode: "hybrid",
    weight: 9,
    wording:
      /\bwork in[- ]person\b[^.;\n]{0,60}\b(?:[1-4]|one|two|three|four) days (?:a|per|each) week|\bsome tele(?:commuting|work)|(?<!\b(?:rare|unique|perfect|true|ideal) )\bhybrid ?[:(]|\bpartial(?:ly)? on-?site\b|(?<!\b(?:and\/or|or|and) )\bpartial(?:ly)? remote/i,
  },
  {
    mode: "onsite",
    weight: 9.5,
    wording:
      /\boffice-first\b|\bthis (?:is an office-based (?:role|position|job)|(?:role|position|job) is office-based)\b(?! or\b)/i,
  },
  {
    mode: "hybrid",
    weight: 11,
    wording:
      /\boperates? as an? hybrid\b|\b(?:not|n't) (?:open to|able to offer|offer(?:ing)?|support) (?:a )?(?:fully|100%|completely)[- ]remote\b|\bone week (?:per|a|each|every) month\b[^.;\n]{0,50}\boffice\b|\bour hybrid (?:working )?models?\b|\bthis hybrid (?:role|position)\b/i,
  },
  {
    mode: "remote",
    weight: 10,
    wording:
      /\bfully remote is (?:also )?an option\b|\b(?:hq|offices?|office-based) or (?:fully |100% )?remote(?:ly)?\b|\bremote(?:ly)?\b[^.;\n]{0,30} or (?:an? )?on-?site\b|\bon-?site or (?:fully |100% )?remote(?:ly)?\b|\bhybrid ?[-:–] [^.;\n]{0,80}\bor remote\b|\bremote(?: work)?(?: environment)?,? or (?:you can (?:work )?|an? )?hybrid\b|\b(?:in|from|at) (?:any|one|our|either)\b[^.;\n]{0,40}\boffices? or (?:fully )?remote(?:ly)?\b|\bhybrid (?:[\w*]+ ){0,4}or (?:[\w*]+ ){0,4}\W{0,3}remote|\bremote(?:ly)? ?(?:\bor\b|\band\/or\b|\/) ?(?:an? )?hybrid\b(?! environments)|\bhybrid ?(?:\bor\b|\band\/or\b|\/) ?(?:an? |fully |full )?remote\b(?! environments)|\bhybrid work[^.;\n]{0,60}\bor work(?:ing)? remotely\b|\b(?:remote,? (?:and|&) hybrid|hybrid,? (?:and|&) remote)(?: work(?:ing)?)? (?:options|opportunities|arrangements|positions|models?)\b|\b(?:consider(?:ing)?|open to) (?:fully |100% )?(?:remote (?:candidates|applicants)|candidates who (?:wish|want|prefer) to work remotely)\b|\bchoose to work remotely or\b/i,
  },
  {
    mode: "remote",
    weight: 12,
    wording:
      /\bthis is an? (?:fully |100% |full-time |permanent )?(?:remote|work[- ]from[- ]home|wfh|home-based) (?:position|role|job|opportunity)\b(?! (?:with|in which)\b[^.\n]*\boffice)/i,
  },
  {
    mode: "hybrid",
    weight: 9,
    wording:
      /(?<!\b(?:enjoy|prefer) an? )\bhybrid (?:work(?!place|ers?\b)|role|position|model(?! (?:development|approach|architect|training|combining|that))|schedule|environment(?!s\b)|set-?up|policy|working|arrangement|opportunity|job|team)(?! (?:in which|that|between|combining|where|which|with a))|\bwork(?:place|ing)? (?:type|model|mode|style|arrangement|location)?:? ?hybrid\b|\bwork mode:[^\n]{0,40}\bhybrid\b|\b(?:this|role|position|job|is|location:?|on|be|operate|offer) (?:is )?(?:an? )?hybrid\b(?!-(?!remote|work|first|friendly|flex))(?! (?:of|role (?:in which|that|between|combining|where)|between))|hybrides? (?:arbeit|arbeiten|modell)|(?:travail|mode|télétravail) hybride|modalidad híbrida|modelo híbrido|híbrid[oa]/i,
  },
  {
    mode: "hybrid",
    weight: 9.5,
    wording:
      /(?:work(?:ing)? from home|wfh|home ?office|mobile[sn]? arbeiten|remote arbeiten|t[ée]l[ée]travail|teletrabajo|teletrabalho|thuis ?werk(?:en)?|travail à domicile)\b(?! (?:stipend|allowance|budget))[^.;\n]{0,44}?\b(?:on (?:mon|tues|wednes|thurs|fri)days?\b|(?:[1-4]|one|two|three|four|ein|zwei|drei|vier|un|deux|trois|quatre|dos|tres|cuatro|dois|três|quatro|een|twee|drie) (?:x |mal |fois )?(?:days?|tag(?:en?)?|jours?|días?|dias?|dag(?:en)?)\b)|\b(?:[1-4]|one|two|three|four|ein|zwei|drei|vier|un|deux|trois|quatre|dos|tres|cuatro|dois|três|quatro|een|twee|drie) (?:days?|tag(?:en?)?|jours?|días?|dias?|dag(?:en)?) (?:(?:pro|par|por|per|a|à la|a la) (?:week|woche|semaine|semana) )?(?:of |im |de |d'|en |in |)?(?:work(?:ing)? from home|wfh|home ?office|mobile[sn]? arbeiten|t[ée]l[ée]travail|teletrabajo|teletrabalho|thuis ?werk)|\b[1-8]\d ?% (?:der zeit )?(?:mobiles arbeiten|home ?office|remote|remoto|t[ée]l[ée]travail|teletrabajo|thuiswerk)|\b(?:[1-4]|ein|zwei|drei|deux|trois|dos|tres|dois|três|twee|drie)(?: (?:à|a|bis|tot|of|o|ou) [2-4])? (?:tage?|dagen?|jours?|días?|dias?) (?:(?:pro|in der|par|por|per|a la|à la) (?:woche|semaine|semana|week) )?(?:im büro|vor ort|op kantoor|au bureau|sur site|en (?:la )?oficina|presencial(?:es)?|no escritório)|\bt[ée]l[ée]travail [1-4] ?(?:j(?:ours?)?)(?: ?\/ ?| par )semaine|\bhybride? (?:werken|werkvorm)|t[ée]l[ée]travail (?:partiel|possible|occasionnel)/i,
  },
  {
    mode: "hybrid",
    weight: 8,
    wording:
      /\b(?:\d|one|two|three|four|few|couple of)(?:\s?(?:-|–|to|or)\s?(?:\d|one|two|three|four))?\+?(?: days?| x| times?)(?: (?:a|per|each|\/) ?(?:week|month))?,? (?:in|at|from|on)[- ](?:the |our |an )?(?:\w+ ){0,3}(?:office|on-?site|person|hub|hq)|\bon-?site (?:for )?(?:\w+ ){0,2}(?:[1-4]|one|two|three|four)(?: ?(?:-|–|to|or) ?(?:[1-4]|two|three|four))? (?:days|times) (?:a|per|each|\/)|\b(?:in|from|at) (?:the |our |an? )?(?:[\w,-]+ ){0,4}offices? (?:\w+ )?on (?:mon|tues|wednes|thurs)days?\b|\b(?:in|at|from|to|visit|attend)[- ](?:the |our |an )?(?:\w+ ){0,3}(?:office|person|site)(?: \w+){0,4} (?:\d|one|two|three|four|few|couple of)(?:\s?(?:-|–|to)\s?(?:\d|one|two|three|four))?\+?(?:x| days| times) (?:a|per|each|\/|weekly)|\b\d (?:jours|tage|días|dias|dagen) (?:de télétravail|télétravail|homeoffice|home office|teletrabajo|thuis)/i,
  },
  {
    mode: "hybrid",
    weight: 8,
    wording:
      /\b(?:in[- ]office|on-?site) (?:attendance|presence|days?|work)[^.\n]{0,12}\b(?:once|twice|one|two|three|[1-4])\b[^.\n]{0,16}\b(?:per|a|each) week\b/i,
  },
  {
    mode: "onsite",
    weight: 9,
    wording:
      /\b(?:fully|100%|five days|5 days)(?:(?!remote|hybrid)[^.\n]){0,20}(?:on-?site(?! (?:roles|workers|employees))|in[- ](?:the )?office|in[- ]person)|\b(?:no|not) (?:a )?remote\b|\bnot (?:a )?(?:remote|eligible for remote(?! work in\b))|\bremote (?:work )?is not\b/i,
  },
  {
    mode: "remote",
    weight: 9,
    wording:
      /\blocation: ?(?:fully |100% )?remote\b(?! ?(?:[,/] ?)?(?:or|and\/or|hybrid|&))|\bvirtual[- ]first\b|\b(?:based|located|live and work) (?:from )?anywhere (?:with)?in\b(?! the world at)|\boffice(?:[- ]| as an )option(?:al)?\b|\b(?:comfortable|your|full[- ]time) (?:working )?from (?:a |your )?home office\b|\bpermanent(?:ly)? (?:wfh\b|work(?:ing)? from home\b)|\b(?:fully|100%|completely|entirely|permanently|full-time)[- ,]*(?:remote|distributed)|\bremote[- ](?:first|only|friendly team)|\b(?:this|role|position|job|opportunity|it)(?: is|'s| can be| will be)? (?:an? |open to |performed |done |fully |primarily |mostly |mainly |based )?(?:remote|remotely)\b|(?<!\b(?:not an?|no) )\bremote (?:role|position|job|opportunity|within|in the|from anywhere|anywhere)|\b(?:as|for) an? remote (?:\w+ )?(?:role|position|job)|\bfully remote (?:applicants|candidates)|\bhire remotely\b|\bvollständig remote|100 ?% remote|télétravail (?:complet|total|100)|full remote|en remoto|100% remoto|trabajo remoto|trabalho remoto|volledig op afstand|ortsunabhängig|(?:totalement|entièrement) à distance|(?:totalmente|completamente) (?:a distancia|à distância)/i,
  },
  // By itself: what is told of a text's lines before they are read is told of Latin letters.
  { mode: "remote", weight: 9, wording: /віддален|удал[её]нн/i },
  {
    mode: "remote",
    weight: 8.7,
    wording:
      /\bremote work(?:ing)? (?:environment|model|arrangement|policy|set-?up)|\bwork (?:\w+ )?(?:remotely|from anywhere)\b|(?<!\b(?:opportunity|option|possibility) to )\bwork (?:\w+ )?from home\b(?! (?:bonus|stipend|allowance|budget|equipment|flexib|reimburse|set))|\btelecommuting (?:is )?(?:permitted|allowed|available|an option)\b|\b(?:position|be|flexibility of) working from home\b|\bworking from (?:your|their) (?:own )?home\b/i,
  },
  {
    mode: "hybrid",
    weight: 7.5,
    wording: /(?<!#(?:li|bi)-remote.{0,40})#(?:(?:li|bi)-)?hybrid\b(?!.{0,40}#(?:li|bi)-remote)/i,
    isTag: true,
  },
  {
    mode: "onsite",
    weight: 7.5,
    wording:
      /(?<!#(?:li|bi)-(?:remote|hybrid).{0,60})#(?:li|bi)-on-?site\b(?!.{0,60}#(?:li|bi)-(?:remote|hybrid))/i,
    isTag: true,
  },
  { mode: "remote", weight: 7.5, wording: /(?:#|\b)(?:li|bi)-remote(?:\b|li-)/i, isTag: true },
  {
    mode: "onsite",
    weight: 6,
    wording:
      /\bon[- ]?site (?:role|position|job|work|in|at|presence)(?! (?:customer|client))|\b(?:role|position|job|work)(?: is| will be)? (?:based )?(?:on[- ]?site|in[- ](?:the )?office|in[- ]person)|\bwork(?:ing)? in (?:our |the )?(?!an? )(?:\p{Lu}\p{Ll}+ ){1,2}office|\bperformed in an office\b|(?<!\b(?:option|opportunity|ability|choice|welcome|free|possibility) (?:of|to) |\b(?:enjoy|prefer|like) )\bwork(?:ing)? (?:on[- ]?site(?! at (?:client|customer))|in[- ]person|from our (?:\w+ )?office)|(?<!\b(?:option|opportunity|ability|choice|welcome|free|possibility) (?:of|to) work(?:ing)? )\bin[- ](?:person|office) (?:role|position|team|culture|work|in|at)\b|\bthis is an in[- ](?:person|office)|\bin[- ]?person must\b|\bmust (?:be |work )(?:on-?site|in[- ]?person)\b|\brelocation (?:is )?required|vor ort in|sur site|presencial/iu,
  },
  {
    mode: "hybrid",
    weight: 6.2,
    wording:
      /(?<!\brag\/)(?<!\b(?:dense|sparse|semantic|lexical|vector|keyword|cloud|prem|premises|native|rare|unique|perfect|true|ideal)(?:,| and| or)* )\bhybrid(?=\W*$|[.,;:)/|!#*"'’&–\n]| [-–] |-(?:remote|work|friendly|first)\b| (?:work(?!load|flow)|office|role(?! (?:in which|that|between|combining|where))|way|team|position|schedule|arrangement|environment\b|option|polic|mode\b|set-?up|flex|capacity|basis|remote|on-?site|company|approach to (?:work|how)|in\b|or\b|and\b|if\b|from\b|with\b|\d|\(|&|\/|#|employ|format|culture|collab|opportun|job|hub|home|depending|friendly|mit\b|at\b|candidates|program|internship|- ))|\bchoice in where and how you work\b|\b(?:opportunity|option|possibility) (?:to|of) work(?:ing)? (?:partly |partially |occasionally )?from home\b/i,
  },
  {
    mode: "remote",
    weight: 4,
    wording:
      /\bremot[oa]\b(?! sens)|(?<!\b(?:in|to|at|generally|very|most) )\bremote locations?\b(?! on earth)|\bremote(?:ly)?\b(?![- ](?:locations?\b|offices\b|machines?\b|teams\b|sensing|sensed|parts?|areas?|regions?|corners?|locations around|villages?|communit|procedure|team member|server|monitor|support|api|control|repo|controls?|manage|tools?|access|desktop|debug|device|diagnos|code|operat|site|config|health|patient))/i,
  },
  {
    mode: "hybrid",
    weight: 5,
    wording:
      /^\W*(?:occasional )?(?:work[- ]from[- ]home|wfh|work(?:ing)? remote(?:ly)?|remote work(?:ing)?) (?:days|(?:mon|tues|wednes|thurs|fri)days?|flexibility|possibilit\w+)\b/i,
  },
  {
    mode: "remote",
    weight: 5,
    wording:
      /^\W*(?:100% )?(?:remote|work[- ]from[- ]home)(?:[- ](?:friendly|flexible)(?: environment)?|(?: and home)? work(?:ing)?(?: options?)?| environment| option)?(?= ?(?:$|[.,;:\n](?! [^\n]*stipend)|or hybrid|- |\/work|with flex|and flexible|\(within))/i,
  },
  {
    mode: "onsite",
    weight: 3.5,
    wording:
      /\b(?:role|position|job) (?:is|will be) based (?:in|at|out of) (?:our|the) (?:[\p{L},]+ ){0,3}(?:office|headquarters|campus)\b(?! or\b)|\b(?:hiring|looking for|seeking|recruiting) an? [^.;\n]{3,60} in our (?:[\p{L},]+ ){1,3}office\b(?! or\b)|\blocated at (?:our |the |a )?(?:customer|client)(?:['’]s)? site\b/iu,
  },
  {
    mode: "onsite",
    weight: 3,
    wording:
      /(?<!\b(?:refreshments|snacks|lunch\w*|meals|gym|food|parking|provid\w+|virtual|annual|global|enjoy|access|free|our|(?:option|opportunity|ability|choice) to work) )\bon-?site\b(?!\/|,? (?:teams?\b|installation|and (?:in )?(?:hands-on|offshore|off-site|remote)|or off|full-service|company-paid|painting|online|vs|policy|child|policies|together|flu|health|fitness|clinic|meals|cafe|company|gatherings?|events?|with|search|seo|gym|parking|childcare|customer|support|interview|recruiter|technical|wellness|training|state-of|visits?|install|diagnos|repair|staff|massage|meeting|collaboration|operations))|\bin[- ]office\b(?! (?:locations|perks|lunch|snacks|meals|events|amenities))/i,
  },
]; // prettier-ignore

const HEADER_RULES: readonly Rule[] = [
  { mode: "hybrid", weight: 7, wording: /\bremote[- ]hybrid\b/i },
  {
    mode: "remote",
    weight: 7,
    wording:
      /remot(?!e[- ](?:sensing|monitor|hybrid|health|patient|operat))|anywhere|worldwide|telecommut|work from home|\bwfh\b|home ?office|distributed(?! (?:systems?|training|computing|data|ml|machine|infra|storage|learning))/i,
  },
  { mode: "hybrid", weight: 7, wording: /hybrid(?! (?:cloud|search|quantum|systems?))/i },
  { mode: "onsite", weight: 7, wording: /\bon-?site\b|in[- ]office|in[- ]person/i },
];

/** Wording that speaks of how people may work in general, not of this job. */
const NOT_THIS_JOB =
  /except for remote|\bfor (?:positions|roles) with\b|\bcertain (?:jobs|roles)\b|depending on (?:the requirements of )?(?:the |your |their )?(?:position|role|location|team|job)|\bif (?:this|the|your) (?:position|role|job) is\b|\bpersonas?\b|\bwhether (?:on-?site|remote|hybrid|you)|\b\d+ ?% of (?:our|employees|staff|\w+(?: \w+)? team members)|\b(?:many|some|most) (?:of (?:our|[A-Z]\w+['’]s)|(?!of )\w+) roles\b|\binterview|\bdays (?:a|per|each|of remote work (?:a|per)) (?:calendar )?year|\b(?:weeks?|months?|times) (?:a|per|each) (?:year|quarter)\b|\bextra days\b|\broles will be specified\b|\buntil further notice\b|\bstay-at-home\b|\bare categories\b|\b(?:organi[sz]ations|companies|businesses|employers)\b.{0,80}\b(?:hybrid|remote)(?: and (?:hybrid|remote))? work\b|\bnot applicable (?:for|to)|\bnon[- ]applicable\b/i;

/** A place that may be left out: "Berlin or remote". */
const REMOTE_TOO = /\bor remote\b/i;

/** Wording of this weight and more speaks of the employer's way of working whatever stands around it. */
const SURE = 11;

/** A way of working that the employer says it does not offer. */
const NOT_OFFERED = /\b(?:not|n't|no|never) (?:currently )?(?:offer|provide|support|allow)/i;

/** "If you live within 30 miles of an office, you come in twice a week": the others do not. */
const FOR_SOME =
  /\b(?:if|for (?:those|employees|candidates|people) who) (?:you )?(?:reside|live|are (?:located|based))\b[^.;\n]{0,40}\b(?:within|near|close|in a city|commut)/i;

/** Of wordings equally sure, the one that agrees with the header counts. */
const HEADED = 0.25;

/** Clear wording of the text, then header and title, then a bare word in the text. */
export function readWorkMode(ad: AdText, title: string | null): Found<WorkMode> {
  const header = `${ad.ad.location ?? ""} | ${ad.ad.workType ?? ""} | ${title ?? ""}`;
  const byHeader = HEADER_RULES.find(({ wording }) => wording.test(header));
  const headerWeight = weightOfHeader(header, title ?? "") ?? byHeader?.weight ?? 0;
  const weightOf = ({ mode, weight }: Rule) => weight + (mode === byHeader?.mode ? HEADED : 0);
  let isPassedOver = false;
  const strongest = (besides: RegExp | null) => {
    let best: { rule: Rule; at: Span } | null = null;
    for (const rule of RULES) {
      if (best && weightOf(best.rule) >= weightOf(rule)) continue;
      if (headerWeight >= rule.weight) continue;
      const at = statedIn(ad, rule, (sentence) => {
        const passes = besides?.test(sentence) ?? false;
        isPassedOver ||= passes;
        return passes;
      });
      if (at) best = { rule, at };
    }
    return best;
  };
  const best = strongest(FOR_SOME) ?? (byHeader || !isPassedOver ? null : strongest(null));
  if (best) return { value: best.rule.mode, at: [best.at] };
  return { value: byHeader?.mode ?? "unspecified", at: [] };
}

/** What a title says of remote work outweighs most wording of the text; "fully remote" all but the clearest. */
function weightOfHeader(header: string, title: string): number | null {
  if (/\b(?:fully|100%)[ -]remote\b/i.test(title)) return 10;
  return REMOTE_TOO.test(header) || /\bremote\b/i.test(title) ? 8 : null;
}

/** Where a rule's wording stands; wording of visits to an office is passed over in sentences that `passes`. */
function statedIn(
  ad: AdText,
  { mode, wording, weight, isTag }: Rule,
  passes: (sentence: string) => boolean,
): Span | null {
  if (!ad.sifted.mayMatchSome(wording)) return null;
  for (const line of ad.lines) {
    // A bare word among the benefits is of a perk: "onsite flu shots".
    if ((line.cues & CUE.mode) === 0 || (line.section === "legal" && !isTag)) continue;
    if (line.section === "benefits" && weight < 5) continue;
    if (!ad.sifted.mayMatch(wording, line.sifted)) continue;
    const match = wording.exec(ad.text.slice(line.start, line.end));
    if (!match) continue;
    const start = line.start + match.index;
    const [from, to] = sentenceAround(ad.text, start, start + match[0].length);
    const sentence = ad.text.slice(from, to);
    if ((weight < SURE && NOT_THIS_JOB.test(sentence)) || (mode !== "onsite" && NOT_OFFERED.test(sentence)))
      continue;
    if (mode !== "remote" && passes(sentence)) continue;
    return [start, start + match[0].length];
  }
  return null;
}
