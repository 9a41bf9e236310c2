import { type AdText, type Found, lineAt, sentenceAround } from "./ad-text.ts";

const CLEARANCE =
  /\b(?:security|secret|government|dod|top[- ]secret|public trust|ts\/sci|sci|sc|dv|federal|active|interim) clearance|\bts\/sci\b|\btop secret\b|\bsecurity[- ]cleared\b|\bclearance (?:is )?required|\b(?:obtain|maintain|hold|possess)\w* (?:and (?:maintain|hold) )?(?:an? )?(?:\w+ ){0,4}clearance\b|\bpublic trust\b|\bsicherheitsüberprüfung\b|\bhabilitation (?:secret|défense)/gi;
const NOT_NEEDED =
  /prefer|\bplus\b|nice to have|desir|bonus|not (?:be )?required|no (?:\w+ ){0,2}clearance|isn't required|helpful|advantage|a plus|ideally|don't need|do not need/i;

/** True only when a security clearance is required. */
export function readClearance({ text, lines }: AdText): Found<boolean> {
  for (const match of text.matchAll(CLEARANCE)) {
    const end = match.index + match[0].length;
    const [from, to] = sentenceAround(text, match.index, end);
    const line = lineAt(lines, match.index);
    const labelled = line !== null && /^clearance/i.test(text.slice(line.start, line.start + 12));
    if (line?.section === "preferred" && !labelled) continue;
    if (!NOT_NEEDED.test(text.slice(from, to))) return { value: true, at: [[match.index, end]] };
  }
  return { value: false, at: [] };
}
