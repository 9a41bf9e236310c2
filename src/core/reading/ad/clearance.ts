import { type AdText, type Found, matchesIn, sentenceAround } from "./ad-text.ts";

const CLEARANCE =
  /\b(?:security|secret|government|dod|top[- ]secret|public trust|ts\/sci|sci|sc|dv|federal|active|interim) clearance|\bts\/sci\b|\btop secret\b|\bsecurity[- ]cleared\b|\bclearance (?:is )?required|\b(?:obtain|maintain|hold|possess)\w* (?:and (?:maintain|hold) )?(?:an? )?(?:\w+ ){0,4}(?:clearance|public trust)\b|\bpublic trust (?:positions?|clearance|investigation|suitability|background|determination|eligib\w+)\b|\baccess to classified\b|\bgovernment security investigation\b|\bsicherheitsüberprüfung\b|\bhabilitation (?:secret|défense)/gi;
const NOT_NEEDED =
  /prefer|\bplus\b|nice to have|desir|bonus|not (?:be )?required|no (?:\w+ ){0,2}clearance|isn't required|helpful|advantage|a plus|ideally|don't need|do not need/i;
const MUST = /\b(?:must|required to) (?:currently )?(?:have|hold|possess|maintain)\b/i;

/** True only when a security clearance is required. */
export function readClearance(ad: AdText): Found<boolean> {
  for (const { line, start, end } of matchesIn(ad, "clearance", CLEARANCE)) {
    const labelled = /^clearance/i.test(ad.text.slice(line.start, line.start + 12));
    if (line.section === "preferred" && !labelled && !/\brequired\b/i.test(ad.text.slice(end, line.end)))
      continue;
    const [from, to] = sentenceAround(ad.text, start, end);
    // "Must hold an active Secret clearance, Top Secret preferred": the wish is for a higher one.
    const upTo = MUST.test(ad.text.slice(from, end))
      ? end + Math.max(0, ad.text.slice(end, to).search(/[,;(]/))
      : to;
    if (!NOT_NEEDED.test(ad.text.slice(from, upTo))) return { value: true, at: [[start, end]] };
  }
  return { value: false, at: [] };
}
