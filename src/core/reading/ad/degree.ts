import type { Span } from "../../evidence.ts";
import type { Degree } from "../../vocabulary.ts";
import { type AdText, type Found, firstIn, type LineMatch, matchesIn, sentenceAround } from "./ad-text.ts";

type Named = "bachelor" | "master" | "phd";

/** Names of degrees. Abbreviations count only as they are written in degrees: "BS", "B.Sc.", not "ms". Of the two looks behind, the first is soon done and nearly always decides. */
const DEGREE =
  /(?<![a-z\d])(?<![\p{L}\p{N}_])(?:(bachelor(?:'?s|s'?)?|undergraduate(?: degree| \(|(?= or (?:(?:post)?graduate (?:level )?|master\S* )degree))|(?:college|university|four[- ]year|4[- ]year|3[- ]year|technical|stem|engineering|computer science|cs) degree|b\.? ?tech\b|bs(?:cs|ee)\b|graduated in\b|(?:university|academic) studies|degrees? (?:in|from|or)|third[- ]level (?:degree|qualification|education)|degree[- ]educated|(?<![\w'’.)] ?)degree (?=\((?:master|bachelor))|hochschulabschluss|hochschulstudium|bachelor(?:studium|abschluss|studiengang)|studium der|abgeschlossenes (?:\w+ )?studium|licence\b|licenciatura|ensino superior|(?:estudios|formación|titulación) (?:universitari[oa]s?|superior(?:es)?)|hochschulausbildung|graduaç|grado (?:en|universitario|superior)|título universitario|titulación universitaria|ingenier[ío]a? (?:en|informática)|hbo|wo-? ?(?:niveau|opleiding|diploma)|formation supérieure|diplôme(?! (?:bac|d'ing|de master|master)))|(master(?:'?s|s'?)(?! of)(?=[ ,/.)]|$)|master (?:degree|of|in|or|level)\b|master(?= and\/or)|ms(?:cs|ee)\b|advanced degree|graduate degree|graduate[- ]level degree|post-?graduate degree|m\.? ?tech\b|mba|master(?:studium|abschluss|studiengang)|master(?= ou | en | 2)|máster|maestría|mestrado|école d'ingénieurs?|(?:diplôme|titre) d'ingénieur|bac ?\+ ?5|diplom-?ingenieur)|(ph\.? ?d\b\.?|doctorate|doctoral (?:degree|candidate)|doctorat|doctorado|doutorado|doutoramento|promotion in|dphil))/giu;
const SHORT =
  /(?<![\w.&]|(?<!Ph\.?D\.?)\/)(?:(B\.?[SAE]c?\.?|BEng|BSc)|(M\.?Sc?\.?|MEng|MSc|M\.A\.|MA(?= (?:degree |is )?required)))(?=\/(?:[BM]\.?[SA]|MSc|PhD|Ph\.D)|['’]?s?\.? (?:degree|[Dd]egree|Computer|Electrical|Engineering|Mathematics|Physics|Statistics|in |or |and |is required|required|\/|,|with|\()|\.?\/|, (?:M|Ph)|\.? ?\()/g;

const FIRM_BEFORE = /\b(?:must (?:have|hold|possess)|required:?|minimum)\b[^.;\n]{0,24}$/i;
/** "It is desirable that you have, at a minimum, a Master's". */
const WISHED_FOR =
  /\bit (?:is|would be|'s) (?:highly )?(?:desirable|preferable|preferred|advantageous|beneficial|an advantage|a plus)\b/i;
/** Under "Preferred" too, what is said to be required is. */
const FIRM_AFTER = /^[^.;\n]{0,70}(?<!\b(?:not|n't) (?:be )?)\brequired\b/i;
const WISH =
  /preferred|preference|nice-to-have|\b(?:is|are|be|as|an?|big|huge|strong|des?|un|es) plus\b|\bplus[).,]|nice to have|desir|bonus|advantage|ideal|von vorteil|wünschenswert|un plus|atout|valorable|would be|helpful|highly valued|a pre\b/i;
const NONE_ASKED =
  /\bno (?:\w+ ){0,3}(?:degree|ph\.?d|diploma)\b|degree (?:is )?not (?:required|needed|necessary)|\b(?:bachelor|master|ph\.?d|tertiary qualification)\S*(?: degree)? (?:is|are) not (?:strictly )?(?:required|needed|necessary)|\bhigh[- ]school diploma (?:\(?or (?:a )?ged\)? )?(?:is )?required|(?:don't|do not) (?:need|require|care|mind)(?: about)? (?:\w+ ){0,4}(?:degree|ph\.?d|formal education)|regardless of (?:your )?degree|with or without (?:a )?(?:degree|ph\.?d)|kein(?:en?)? (?:abgeschlossenes )?(?:abschluss|studium|hochschul\w+|promotion)|without a degree|(?:studium|abschluss|promotion|diplom)\b[^.;\n]{0,24}\bnicht (?:zwingend |unbedingt )?(?:erforderlich|nötig|notwendig)|pas besoin d(?:e |')(?:un |une )?(?:diplôme|doctorat|master|thèse)|aucun diplôme|(?:diplôme|doctorat)[^.;\n]{0,16} pas (?:nécessaire|exigé|requis|obligatoire)|\bno (?:se (?:requiere|necesita|exige)|es necesari[oa]|hace falta) (?:\S+ ){0,3}(?:título|titulación|carrera|grado|doctorado|máster|licenciatura)|não (?:é (?:necessári[oa]|preciso|obrigatóri[oa])|exigimos|precisa) (?:\S+ ){0,3}(?:graduação|diploma|mestrado|doutorado|licenciatura|curso superior)|(?:diploma|opleiding|master|bachelor)[^.;\n]{0,16} niet (?:nodig|vereist|noodzakelijk|verplicht)|geen (?:diploma|opleiding)/i;
/** What turns from one demand to another within a sentence. */
const TURN = /,? (?:but|though|however|aber|sondern|mais|pero|mas|maar) /gi;

interface Asked {
  readonly degree: Named;
  readonly wish: boolean;
  /** Said not to be needed. */
  readonly waived: boolean;
  readonly at: Span;
}

/** The degree that an ad states, and those that it only wishes for, the highest first. */
export interface FoundDegree {
  readonly stated: Found<Degree>;
  readonly preferred: readonly Named[];
}

/** The lowest degree that satisfies the ad; "none" when one is only wished for or expressly not needed. */
export function readDegree(ad: AdText): FoundDegree {
  const matches = [...matchesIn(ad, "degree", DEGREE), ...matchesIn(ad, "degree", SHORT)];
  const asked = matches.flatMap((match) => askedBy(ad.text, match) ?? []);
  const wished = new Set(asked.filter(({ wish, waived }) => wish && !waived).map(({ degree }) => degree));
  return {
    stated: statedIn(ad, asked),
    preferred: (["phd", "master", "bachelor"] as const).filter((degree) => wished.has(degree)),
  };
}

function statedIn(ad: AdText, asked: readonly Asked[]): Found<Degree> {
  const firm = asked.filter(({ wish }) => !wish);
  for (const value of ["bachelor", "master", "phd"] as const) {
    const at = firm.filter(({ degree }) => degree === value).map((one) => one.at);
    if (at.length > 0) return { value, at };
  }
  if (asked.length > 0) return { value: "none", at: asked.map((one) => one.at) };
  const waived = firstIn(ad, "degree", NONE_ASKED);
  return waived ? { value: "none", at: [waived] } : { value: "unspecified", at: [] };
}

function askedBy(text: string, { line, start, end, groups }: LineMatch): Asked | null {
  if (["legal", "benefits", "how-to-apply"].includes(line.section)) return null;
  const [from, to] = sentenceAround(text, start, end);
  const sentence = text.slice(from, to);
  if (line.section === "about-company" && !/\byou\b|require|must|degree/i.test(sentence)) return null;
  const before = text.slice(Math.max(line.start, start - BEFORE), start);
  if (isNotADegree(groups[0], text.slice(end, Math.min(to, end + AFTER)), before)) return null;
  if (groups[1] && isHeldToo(before, text.slice(end, end + AFTER))) return null;
  // What an associate's degree satisfies asks for none of those that are told apart here.
  const waived =
    NONE_ASKED.test(clauseAround(text, from, to, start)) ||
    (/^degree/i.test(groups[0]) && /\bassociate['’]?s? $/i.test(before));
  return {
    degree: groups[1] ? "bachelor" : groups[2] ? "master" : "phd",
    waived,
    wish:
      waived ||
      (line.section === "preferred" && !FIRM_AFTER.test(text.slice(end, to))) ||
      WISHED_FOR.test(text.slice(from, start)) ||
      (!FIRM_BEFORE.test(before) && isWish(text, start, end, to)),
    at: [start, end],
  };
}

/** "BS and MS in physics", "a Master's degree with a BA": the first degree is a step to the higher one. */
function isHeldToo(before: string, after: string): boolean {
  return (
    /^['’]?s?(?: degrees?)? and (?:an? )?(?:MS\b|M\.S|master)/i.test(after) ||
    /\bmaster['’]?s?(?: degree)?[^.;\n]{0,70},? with an? $/i.test(before)
  );
}
const BEFORE = 100;
const AFTER = 80;

/** "Advanced degrees can offset experience", "experience in lieu of an advanced degree". */
const SUBSTITUTE =
  /^(?: degree)?(?:(?!experience)[^.;\n]){0,60}\b(?:can|may|could|will) (?:be )?(?:offset|substitut|count as)/i;

function clauseAround(text: string, from: number, to: number, at: number): string {
  const turns = [...text.slice(from, to).matchAll(TURN)].map((turn) => from + turn.index);
  return text.slice(turns.findLast((turn) => turn <= at) ?? from, turns.find((turn) => turn > at) ?? to);
}

function isNotADegree(words: string, after: string, before: string): boolean {
  if (/\b(?:without|in lieu of|in place of|instead of) (?:a |an |having a |needing a )?$/i.test(before))
    return true;
  if (SUBSTITUTE.test(after)) return true;
  if (/^master/i.test(words) && /\bscrum $/i.test(before)) return true;
  // "Master's degree in": the degree has been named.
  if (
    /^(?:graduate )?degrees?\b/i.test(words) &&
    /(?:master|bachelor|ph\.? ?d|m\.?sc?|m\.? ?tech|doctora|graduate|advanced)\S*(?: level)? $/i.test(before)
  )
    return true;
  if (/^ph/i.test(words) && /^(?:s\b|[- ]?(?:level|thesis|programs?|students?|candidates?))/i.test(after))
    return true;
  if (/^master/i.test(words))
    return /^ (?:data|service|plan|record|node|branch|class|of (?:the|ceremon)|agreement|scrum)/i.test(after);
  return /^degree or$/i.test(words) && /^ (?:two|more|another)/i.test(after);
}

/** Whether wishing words govern this degree: between it and the next degree or the end of the sentence, or just before. */
function isWish(text: string, start: number, end: number, sentenceEnd: number): boolean {
  const after = text.slice(end, Math.min(sentenceEnd, end + 160));
  const next = after.search(
    /[,;(]? ?(?:or |and )?(?:a |an )?(?:master|ph\.? ?d|bachelor|doctora|graduate degree|advanced degree|M\.?S\b)/i,
  );
  const own = next === -1 ? after : after.slice(0, next);
  const wish = own.search(WISH);
  // "Bachelor's degree, CS preferred": the wish is for the subject.
  if (
    /^[^.;]{0,30}\(?\b(?:(?:ideally|preferably) (?:in|from|with) (?:an? )?(?!related field)|preferred (?:emphasis|major|field|area|discipline)\b)/i.test(
      own,
    )
  )
    return false;
  if (
    /\b(?:with (?:an? |strong )?|strong )preference (?:for|to|given to) (?!candidates|those|applicants|someone|(?:an? )?(?:master|ph\.?d|advanced|graduate|bachelor))/i.test(
      own,
    )
  )
    return false;
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
