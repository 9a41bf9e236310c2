import { readHead } from "./ad-head.ts";
import { type AdText, type Found, foundAt } from "./ad-text.ts";
import { JOB_NOUN } from "./title-wording.ts";

const LABEL =
  /(?:^|\n)(?:job title|title|position|role|job|stelle|poste|intitulé du poste|puesto|vaga|cargo|functie)\s*[:–-]\s*(\S[^\n]{2,90})(?=\n)/i;
const HIRING =
  /\b(?:(?:is|are|we're) (?:currently )?(?:hiring|looking for|seeking|searching for|recruiting)|wir suchen|nous recherchons|recherche|buscamos|procuramos|zoeken(?: wij)?|join (?:us|[A-Z]\w+) as|as)\s+(?:an?|our next|our|the|eine?n?|une?|um|uma|een)\s+((?:[\p{Lu}(&/][\p{L}\d.&/+()-]*|of|and|de|en|für|in)(?:[ ,]+(?:[\p{Lu}(&/–-][\p{L}\d.&/+()-]*|of|and|de|en|für|in)){0,8})/u;
const OPENING = 6000;

/** The header's title, else a title line at the head of the ad, a label, or "… is hiring a …". */
export function readTitle(adText: AdText): Found<string> | null {
  const { ad, text } = adText;
  const header = ad.title?.trim();
  if (header) return { value: header, at: [] };
  const label = LABEL.exec(text.slice(0, OPENING));
  if (label && JOB_NOUN.test(label[1]!)) {
    const end = label.index + label[0].length;
    return foundAt(text, [end - label[1]!.length, end]);
  }
  const head = readHead(adText).title;
  if (head) return foundAt(text, head);
  return hiredAs(text.slice(0, OPENING));
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
