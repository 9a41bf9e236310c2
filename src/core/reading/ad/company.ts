import type { AdText, Found } from "./ad-text.ts";
import { headLines } from "./head-lines.ts";

const NAME = String.raw`([\p{Lu}][\p{L}\d.&'+-]*(?: (?:[\p{Lu}\d&][\p{L}\d.&'+-]*|of|de|and)){0,4})`;
const LABEL =
  /(?:^|\n)(?:company|employer|unternehmen|firma|entreprise|empresa|bedrijf|organi[sz]ation)(?: name)?\s*[:–-]\s*(\S[^\n]{1,60})(?=\n)/i;
const CUES: readonly RegExp[] = [
  new RegExp(
    String.raw`(?:^|\n|[.!] )${NAME} (?:is (?:currently )?(?:hiring|looking for|seeking|recruiting|searching for)|sucht|recherche|busca|zoekt)\b`,
    "u",
  ),
  new RegExp(
    String.raw`(?:^|\n)(?:About|Who is|Join|Über|À propos de|Sobre|Over|Why|Life at|Working at) ${NAME}[ :?]{0,3}(?:\n|$)`,
    "u",
  ),
  new RegExp(String.raw`(?:^|\n|[.!] )At ${NAME},`, "u"),
  new RegExp(String.raw`(?:^|\n)(?:Bei|Chez|En|Na|Bij) (?:der |la |o )?${NAME}(?:,| )`, "u"),
  new RegExp(String.raw`(?:^|\n)${NAME} is (?:an?|the|on a mission|building|one of)\b`, "u"),
];
const NOT_A_NAME =
  /^(?:us|you|this|our|the|we|it|role|about|team|job|position|at|who|what|why|der|die|das|as|a|an|if|they|there|company|here|in|he|she|remote|opportunity|diversity)\b/i;
const OPENING = 8000;

/** The header's company, else a label, else the name by which the text speaks of the employer. */
export function readCompany(adText: AdText): Found<string> | null {
  const { ad, text } = adText;
  const header = ad.company?.trim();
  if (header) return { value: header, at: [] };
  const opening = text.slice(0, OPENING);
  const label = LABEL.exec(opening);
  if (label) {
    const end = label.index + label[0].length;
    return { value: label[1]!, at: [[end - label[1]!.length, end]] };
  }
  const named = headLines(adText).find(({ company }) => company !== null)?.company;
  if (named) return { value: text.slice(...named), at: [named] };
  for (const cue of CUES) {
    const match = cue.exec(opening);
    if (!match || NOT_A_NAME.test(match[1]!)) continue;
    const name = match[1]!.replace(/[.,'-]+$/, "");
    const start = match.index + match[0].indexOf(match[1]!);
    return { value: name, at: [[start, start + name.length]] };
  }
  return null;
}
