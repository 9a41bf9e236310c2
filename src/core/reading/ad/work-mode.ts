import type { Span } from "../../evidence.ts";
import type { WorkMode } from "../../vocabulary.ts";
import { type AdText, type Found, firstIn } from "./ad-text.ts";

interface Rule {
  readonly mode: WorkMode;
  readonly weight: number;
  readonly wording: RegExp;
}

/** Wording by how surely it speaks of this job. The heaviest wins; of equals the earlier rule. */
const RULES: readonly Rule[] = [
  {
    mode: "hybrid",
    weight: 9,
    wording:
      /#li-hybrid\b|\bhybrid (?:work|role|position|model|schedule|environment|set-?up|policy|working|arrangement|opportunity|job|team)|\bwork(?:place|ing)? (?:type|model|mode|style|arrangement|location)?:? ?hybrid\b|\b(?:this|role|position|job|is|location:?|on|be|operate|offer) (?:is )?(?:an? )?hybrid\b|hybrides? (?:arbeit|arbeiten|modell)|(?:travail|mode|télétravail) hybride|modalidad híbrida|modelo híbrido|híbrid[oa]/i,
  },
  {
    mode: "hybrid",
    weight: 8,
    wording:
      /\b(?:\d|one|two|three|four|few|couple of)(?:\s?(?:-|–|to|or)\s?(?:\d|one|two|three|four))?\+?(?: days?| x| times?)(?: (?:a|per|each|\/) ?(?:week|month))?,? (?:in|at|from|on)[- ](?:the |our |an )?(?:\w+ ){0,3}(?:office|on-?site|person|hub|hq)|\b(?:in|at|from|to)[- ](?:the |our |an )?(?:\w+ ){0,3}(?:office|person|site)(?: \w+){0,4} (?:\d|one|two|three|four)(?:\s?(?:-|–|to)\s?(?:\d|one|two|three|four))?\+? (?:days|times) (?:a|per|each|\/)|\b\d (?:jours|tage|días|dias|dagen) (?:de télétravail|télétravail|homeoffice|home office|teletrabajo|thuis)/i,
  },
  {
    mode: "onsite",
    weight: 9,
    wording:
      /#li-on-?site\b|\b(?:fully|100%|five days|5 days)[^.\n]{0,20}(?:on-?site|in[- ](?:the )?office|in[- ]person)|\b(?:no|not) (?:a )?remote\b|\bnot (?:a )?(?:remote|eligible for remote)|\bremote (?:work )?is not\b/i,
  },
  {
    mode: "remote",
    weight: 9,
    wording:
      /#li-remote\b|\b(?:fully|100%|completely|entirely|permanently|full-time)[- ,]*(?:remote|distributed)|\bremote[- ](?:first|only|friendly team)|\b(?:this|role|position|job|opportunity|it)(?: is|'s| can be| will be)? (?:an? |open to |performed |done |fully |based )?(?:remote|remotely)\b|\bremote (?:role|position|job|opportunity|work environment|within|in the|from anywhere|anywhere)|\bwork (?:\w+ )?(?:remotely|from anywhere|from home)\b|\bvollständig remote|100 ?% remote|télétravail (?:complet|total|100)|full remote|en remoto|100% remoto|trabajo remoto|trabalho remoto/i,
  },
  {
    mode: "onsite",
    weight: 6,
    wording:
      /\bon[- ]?site (?:role|position|job|work|in|at|presence)(?! (?:customer|client))|\b(?:role|position|job|work)(?: is| will be)? (?:based )?(?:on[- ]?site|in[- ](?:the )?office|in[- ]person)|\bwork(?:ing)? (?:on[- ]?site|in[- ]person|from our (?:\w+ )?office)|\bin[- ](?:person|office) (?:role|position|team|culture|work|in|at)|\bthis is an in[- ](?:person|office)|\brelocation (?:is )?required|vor ort in|sur site|presencial/i,
  },
  {
    mode: "hybrid",
    weight: 5,
    wording:
      /\bhybrid\b(?! (?:cloud|search|model|retriev|mobile|app|app(?:lication)?s|infrastructure|approach|system|quantum|architect|data|vehicle|methods?|work(?:load|flow)|environments))/i,
  },
  {
    mode: "remote",
    weight: 4,
    wording:
      /\bremote(?:ly)?\b(?! (?:sensing|procedure|team member|server|monitor|support|api|control|repositor|access|desktop|debug|device|diagnos|code|operat|site|config|health|patient))/i,
  },
  {
    mode: "onsite",
    weight: 3,
    wording:
      /\bon-?site\b(?! (?:with|search|seo|gym|parking|childcare|customer|support|interview))|\bin[- ]office\b/i,
  },
]; // prettier-ignore

const HEADER_RULES: readonly Rule[] = [
  { mode: "hybrid", weight: 7, wording: /hybrid/i },
  { mode: "onsite", weight: 7, wording: /\bon-?site\b|in[- ]office|in[- ]person/i },
  {
    mode: "remote",
    weight: 7,
    wording: /remot|anywhere|worldwide|telecommut|work from home|\bwfh\b|home ?office|distributed/i,
  },
];

/** Clear wording of the text, then header and title, then a bare word in the text. */
export function readWorkMode(ad: AdText, title: string | null): Found<WorkMode> {
  const header = `${ad.ad.location ?? ""} | ${ad.ad.workType ?? ""} | ${title ?? ""}`;
  const byHeader = HEADER_RULES.find(({ wording }) => wording.test(header));
  let best: { rule: Rule; at: Span } | null = null;
  for (const rule of RULES) {
    if (best && best.rule.weight >= rule.weight) continue;
    if (byHeader && byHeader.weight >= rule.weight) continue;
    const at = firstIn(ad, "mode", rule.wording, ["legal"]);
    if (at) best = { rule, at };
  }
  if (best) return { value: best.rule.mode, at: [best.at] };
  return { value: byHeader?.mode ?? "unspecified", at: [] };
}
