import { type AdText, type Found, matchesIn, sentenceAround } from "./ad-text.ts";

const SUBJECT = /\bsponsor(?:s|ed|ing|ship|ships)?\b|\bvisa (?:support|assistance|transfer)\b|\bh-?1-?b\b/gi;
const VISA =
  /visa|(?:provid|offer|requir|need)\w* (?:\w+ ){0,4}sponsorship|sponsorship (?:now|at this time|for this)|immigration|work (?:authori[sz]ation|permit|permission)|h-?1-?b|authori[sz]ed to work|\b(?:unable to|not able to|cannot|can't|will not|won't) sponsor(?: at this time)?\W*$|\bperm\b|right to work|eligible to work|employment|legally|candidates|applicants|green card|citizen/i;
const EXCLUDED =
  /\b(?:not|no|cannot|can't|unable|won't|don't|doesn't|isn't|aren't|without|neither|never|unavailable|ineligible)\b/i;
const OFFERED =
  /\b(?:we|will|can|do|does|happy to|able to|may|company|offers?|provides?|support|assist|help|including|with)\b[^.]{0,60}\b(?:sponsor|visa)|sponsorship (?:is |may be )?(?:available|offered|provided|possible|support)|visa (?:sponsorship|support|assistance)|eligible for [^.]{0,30}sponsorship/i;

/** Jobs for citizens alone need no sponsor. */
const CITIZENS_ONLY =
  /\bvalid (?:EU|UK|US|Swiss|[A-Z][a-z]+) (?:work|working|residence) (?:permit|visa) (?:is )?(?:required|needed|mandatory)|\b(?:must be|only|requires?|limited to|open to) (?:an? )?(?:U\.?S\.?|United States) citizens?|(?:^|\n)\W*be an? U\.?S\.? citizen|(?:^|\n)\W*U\.?S\.? citizen(?:ship)?[.:]?$|\bonly (?:hire|employ|consider) (?:U\.?S\.?|United States) citizens|(?:^|\n)\W*(?:U\.?S\.?|United States) citizenship (?:and|with)\b|\b(?:U\.?S\.?|United States) citizenship (?:is )?(?:required(?! for (?:most|some|certain))|mandatory|needed)|\bmust (?:already )?(?:\w+ ){0,8}(?:existing|full|unrestricted|permanent),? (?:and )?(?:\w+ )?rights? to work|(?:^|\n|[.:*•] ?)U\.?S\.? citizen:/gi;

/** True when visa sponsorship is offered, false when it is excluded, null when the ad is silent. */
export function readSponsorship(ad: AdText): Found<boolean> | null {
  for (const { start, end } of matchesIn(ad, "sponsorship", SUBJECT)) {
    const [from, to] = sentenceAround(ad.text, start, end);
    const sentence = ad.text.slice(from, to);
    if (!VISA.test(sentence) || ad.text[to] === "?") continue;
    if (EXCLUDED.test(sentence)) return { value: false, at: [[start, end]] };
    if (OFFERED.test(sentence)) return { value: true, at: [[start, end]] };
  }
  for (const { line, start, end } of matchesIn(ad, "sponsorship", CITIZENS_ONLY)) {
    if (line.section !== "preferred") return { value: false, at: [[start, end]] };
  }
  return null;
}
