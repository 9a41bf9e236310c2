import type { Degree } from "../../vocabulary.ts";
import { type AdText, type Found, lineAt, sentenceAround } from "./ad-text.ts";

type Named = "bachelor" | "master" | "phd";

/** Names of degrees. Abbreviations count only as they are written in degrees: "BS", "B.Sc.", not "ms". */
const DEGREE =
  /\b(?:(bachelor(?:'?s|s'?)?|undergraduate degree|(?:college|university|four[- ]year|4[- ]year|3[- ]year|technical|stem|engineering|computer science|cs) degree|b\.? ?tech\b|degree (?:in|from|or)|hochschulabschluss|hochschulstudium|studium der|abgeschlossenes (?:\w+ )?studium|licence\b|licenciatura|graduaç|grado en|título universitario|ingenier[ío]a? (?:en|informática)|hbo|wo-? ?niveau|diplôme)|(master(?:'?s|s'?)(?! of)(?=[ ,/.)]|$)|master (?:degree|of|in|or|level)\b|advanced degree|graduate degree|post-?graduate degree|m\.? ?tech\b|mba|maestría|mestrado|école d'ingénieur|bac ?\+ ?5|diplom-?ingenieur)|(ph\.? ?d\b|doctorate|doctoral (?:degree|candidate)|doctorat|promotion in|dphil))/gi;
const SHORT =
  /(?<![\w.&/])(?:(B\.?[SAE]c?\.?|BEng|BSc)|(M\.?Sc?\.?|MEng|MSc|M\.A\.))(?=\/(?:[BM]\.?[SA]|MSc|PhD|Ph\.D)|['’]?s?\.? (?:degree|in |or |and |required|\/|,|with|\()|\.?\/|, (?:M|Ph)|\.? ?\()/g;

const WISH =
  /preferred|preference|\b(?:is|are|be|as|an?|big|huge|strong|des?|un|es) plus\b|\bplus[).,]|nice to have|desir|bonus|advantage|ideal|von vorteil|wünschenswert|un plus|atout|valorable|would be|helpful|a pre\b/i;
const NONE_ASKED =
  /\bno (?:\w+ ){0,3}(?:degree|ph\.?d|diploma)\b|degree (?:is )?not (?:required|needed|necessary)|(?:don't|do not) (?:need|require|care about) (?:\w+ ){0,4}(?:degree|ph\.?d)|regardless of (?:your )?degree|with or without (?:a )?(?:degree|ph\.?d)|kein (?:abschluss|studium)|without a degree/i;

/** The lowest degree that satisfies the ad; "none" when one is only wished for or expressly not needed. */
export function readDegree(ad: AdText): Found<Degree> {
  const asked: { degree: Named; wish: boolean; at: readonly [number, number] }[] = [];
  for (const match of [...ad.text.matchAll(DEGREE), ...ad.text.matchAll(SHORT)]) {
    const end = match.index + match[0].length;
    const line = lineAt(ad.lines, match.index);
    if (line === null || ["legal", "benefits", "how-to-apply"].includes(line.section)) continue;
    const [from, to] = sentenceAround(ad.text, match.index, end);
    const sentence = ad.text.slice(from, to);
    if (line.section === "about-company" && !/\byou\b|require|must|degree/i.test(sentence)) continue;
    if (isNotADegree(match[0], ad.text.slice(end, end + 24))) continue;
    const degree: Named = match[1] ? "bachelor" : match[2] ? "master" : "phd";
    const wish =
      line.section === "preferred" || NONE_ASKED.test(sentence) || isWish(ad.text, match.index, end, to);
    asked.push({ degree, wish, at: [match.index, end] });
  }
  const firm = asked.filter(({ wish }) => !wish);
  for (const value of ["bachelor", "master", "phd"] as const) {
    const at = firm.filter(({ degree }) => degree === value).map((one) => one.at);
    if (at.length > 0) return { value, at };
  }
  return { value: asked.length > 0 ? "none" : "unspecified", at: asked.map((one) => one.at) };
}

function isNotADegree(words: string, after: string): boolean {
  if (/^ph/i.test(words) && /^(?:s\b|[- ]?(?:level|thesis|programs?|students?|candidates?))/i.test(after))
    return true;
  if (/^master/i.test(words))
    return /^ (?:data|service|plan|record|node|branch|class|of (?:the|ceremon)|agreement|scrum)/i.test(after);
  return /^degree or$/i.test(words) && /^ (?:two|more|another)/i.test(after);
}

/** Whether wishing words govern this degree: between it and the next degree or the end of the sentence, or just before. */
function isWish(text: string, start: number, end: number, sentenceEnd: number): boolean {
  const after = text.slice(end, Math.min(sentenceEnd, end + 160));
  const next = after.search(/[,;(]? ?(?:or |and )?(?:a |an )?(?:master|ph\.? ?d|bachelor|doctora|M\.?S\b)/i);
  const own = next === -1 ? after : after.slice(0, next);
  const wish = own.search(WISH);
  // "Bachelor's degree, CS preferred": the wish is for the subject.
  if (wish !== -1) return !/\brequired\b|^ degree, [\w /]{2,24} $/i.test(own.slice(0, wish));
  // "Master's or PhD preferred": the wish stands behind the last of the alternatives.
  if (next !== -1 && /^[\s,;/]*(?:or|and\/or|\/)/.test(after.slice(next)) && WISH.test(after.slice(next))) {
    return (
      !/bachelor|\bb\.?s/i.test(text.slice(Math.max(0, start - 60), start)) ||
      !/^(?:bachelor|b\.?s)/i.test(text.slice(start, end))
    );
  }
  const before = text.slice(Math.max(0, start - 48), start).replace(/^.*[.;\n(]/s, "");
  return /\bideally\b|idealerweise|didn't|don't|not /i.test(before) || WISH.test(before.slice(-24));
}
