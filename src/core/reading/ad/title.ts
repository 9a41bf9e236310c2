import type { AdText, Found } from "./ad-text.ts";

const JOB_NOUN =
  /\b(?:engineers?|developers?|scientists?|researchers?|analysts?|architects?|manager|lead|director|head of|designer|consultant|specialist|intern(?:ship)?|administrator|programmer|officer|technologist|trainer|professor|lecturer|postdoc\w*|fellow|werkstudent\w*|\w*(?:entwickler|ingenieur|wissenschaftler|berater|architekt)(?:in)?|ingénieure?|développeur|développeuse|chercheur|chercheuse|ingenier[oa]|desarrollador[a]?|científic[oa]|analista|engenheir[oa]|desenvolvedor[a]?|cientista|ontwikkelaar|onderzoeker)\b/i;
const LABEL =
  /(?:^|\n)(?:job title|title|position|role|job|stelle|poste|intitulé du poste|puesto|vaga|cargo|functie)\s*[:–-]\s*(\S[^\n]{2,90})(?=\n)/i;
const HIRING =
  /\b(?:(?:is|are|we're) (?:currently )?(?:hiring|looking for|seeking|searching for|recruiting)|wir suchen|nous recherchons|recherche|buscamos|procuramos|zoeken(?: wij)?|join (?:us|[A-Z]\w+) as|as)\s+(?:an?|our next|our|the|eine?n?|une?|um|uma|een)\s+((?:[\p{Lu}(&/][\p{L}\d.&/+()-]*|of|and|de|en|für|in)(?:[ ,]+(?:[\p{Lu}(&/–-][\p{L}\d.&/+()-]*|of|and|de|en|für|in)){0,8})/u;
const OPENING = 6000;

/** The header's title, else a title line at the head of the ad, a label, or "… is hiring a …". */
export function readTitle({ ad, text, lines }: AdText): Found<string> | null {
  const header = ad.title?.trim();
  if (header) return { value: header, at: [] };
  const label = LABEL.exec(text.slice(0, OPENING));
  if (label && JOB_NOUN.test(label[1]!)) {
    const end = label.index + label[0].length;
    return { value: label[1]!, at: [[end - label[1]!.length, end]] };
  }
  const head = lines.slice(0, 3).find(({ start, end }) => isTitleLine(text.slice(start, end)));
  if (head) return { value: text.slice(head.start, head.end), at: [[head.start, head.end]] };
  return hiredAs(text.slice(0, OPENING));
}

/** Whether a line is worded as a title: short, with a job in it, and no sentence. */
export function isTitleLine(words: string): boolean {
  return (
    words.length <= 90 &&
    !/(?<!\b[JS]r)[.:!?]$/.test(words) &&
    words.split(" ").length <= 12 &&
    JOB_NOUN.test(words) &&
    !/\b(?:we|you|our|is|are|your)\b/i.test(words)
  );
}

function hiredAs(opening: string): Found<string> | null {
  for (let from = 0, tries = 0; tries < 5; tries++) {
    const match = HIRING.exec(opening.slice(from));
    if (!match) return null;
    const named = match[1]!.replace(/(?:[ ,(]+(?:of|and|de|en|für|in)?)+$/i, "");
    const start = from + match.index + match[0].length - match[1]!.length;
    if (JOB_NOUN.test(named)) return { value: named, at: [[start, start + named.length]] };
    from += match.index + match[0].length;
  }
  return null;
}
