import { everyMatch } from "../text/every-match.ts";
import { type AdText, type Found, lineAt } from "./ad-text.ts";
import { SUBJECT_ONLY } from "./head-wording.ts";
import { isHeading, type SectionKind } from "./headings.ts";
import { JOB_NOUN } from "./title-wording.ts";

const WORD = String.raw`(?:[\p{Lu}][\p{L}\d.&'+-]*|\p{Ll}{1,4}\p{Lu}[\p{L}\d]*|\d+\p{Lu}\p{L}*)`;
const NAME = String.raw`(${WORD}(?: (?:${WORD}|[\d&+]+|of|de|and){1}){0,4})`;
const START = String.raw`(?:^|\n|[.!?:] )`;
/** What may stand between a name and its verb: a legal form, an abbreviation, a mark. */
const ASIDE = String.raw`(?:,? (?:Inc|LLC|Ltd|GmbH|Corp|Corporation)\b\.?)?(?: ?\([^()\n]{2,40}\))?[®™,]?(?: ?\([^()\n]{2,40}\))?`;

/** A way in which ads speak of their employer, and how much it tells. */
interface Sign {
  readonly wording: RegExp;
  readonly weight: number;
  /** Said of tools and languages as well: counts only where the ad speaks of itself, outside its lists. */
  readonly loose?: boolean;
}

const SIGNS: readonly Sign[] = [
  {
    weight: 3,
    wording: new RegExp(
      String.raw`${START}${NAME}${ASIDE} (?:is|are) (?:currently |now |actively )?(?:hiring|looking (?:for|to)|seeking|recruiting|searching for)\b|${START}${NAME} (?:sucht|recherche|busca|zoekt)\b`,
      "gu",
    ),
  },
  {
    weight: 3,
    wording: new RegExp(
      String.raw`(?:^|\n)(?:About|ABOUT|Who is|Join|Über|À propos de|Sobre|Over|Why(?: work (?:at|for)| join)?|Life at|Working at|Welcome to|Meet) ${NAME}(?=[ :?!]{0,3}(?:\n|$)|: )`,
      "gu",
    ),
  },
  {
    weight: 3,
    wording: new RegExp(
      String.raw`\b[Aa]t ${NAME}(?=,| we\b| our\b)|(?:^|\n)(?:Bei|Chez|En|Na|Bij) (?:der |la |o )?${NAME}(?=,| )`,
      "gu",
    ),
  },
  {
    weight: 3,
    wording: new RegExp(
      String.raw`${NAME}${ASIDE} (?:is (?:proud to be )?(?:an? )?(?:proud |committed )?(?:equal|affirmative|EEO|Equal)\b|provides equal|does not discriminate)`,
      "gu",
    ),
  },
  {
    weight: 2,
    loose: true,
    wording: new RegExp(
      String.raw`(?:^|\n)${NAME}${ASIDE}(?:['’]s (?:mission|vision)\b| (?:is|was|has|builds|helps|provides|offers|makes|brings|believes|wants|exists|empowers|delivers|develops|enables|est|ist|es)\b)`,
      "gu",
    ),
  },
  {
    weight: 1,
    loose: true,
    wording: new RegExp(
      `${START}${NAME}${ASIDE} (?:is an? |is the |is on a mission|is one of|was founded|was born|(?:is|was) committed)`,
      "gu",
    ),
  },
  {
    weight: 1,
    wording: new RegExp(
      String.raw`\b(?:[Jj]oin|[Jj]oin us at|[Ww]ork(?:ing)? (?:at|for)|team at|careers? (?:at|with)|[Ll]ife at|[Hh]ere at|[Ww]e are|[Ww]e['’]re|culture (?:at|of)) ${NAME}`,
      "gu",
    ),
  },
];

const NOT_A_NAME =
  /^(?:us|you|your|this|our|the|we|it|its|role|about|team|job|position|at|who|what|why|how|where|when|der|die|das|as|a|an|if|they|there|that|these|those|company|employer|here|in|on|for|to|he|she|remote|opportunity|diversity|quality|apply|success|work|life|english|and|all|every|each|no|not|with|by|from|required|preferred|location|salary|my|i|ai|ml|experience|ability|candidate|candidates|applicants|benefits|equal|is|are|be|do|of|unser|unsere|wir|ihr|ihre|du|sie|notre|nous|nuestra|nosotros|vous|interesse)\b|\b[Uu]s$/i;
const ABOUT_ITSELF: ReadonlySet<SectionKind> = new Set([
  "about-company",
  "about-role",
  "other",
  "legal",
  "benefits",
]);
const MOST_TEXT = 20_000;
const MOST_TIMES = 3;
const LEAST = 2;

/** The name by which the text speaks of its employer most clearly and most often; null when it names none. */
export function companyInText(adText: AdText): Found<string> | null {
  const told = new Map<string, { name: string; start: number; score: number }>();
  for (const sign of SIGNS) {
    const times = new Map<string, number>();
    for (const { name, start } of namedBy(sign, adText)) {
      const key = name.toLowerCase();
      const count = (times.get(key) ?? 0) + 1;
      times.set(key, count);
      if (count > MOST_TIMES) continue;
      const known = told.get(key) ?? { name, start, score: 0 };
      told.set(key, { ...known, start: Math.min(start, known.start), score: known.score + sign.weight });
    }
  }
  const [best] = [...told.values()].sort((a, b) => b.score - a.score || a.start - b.start);
  if (!best || best.score < LEAST) return null;
  return { value: best.name, at: [[best.start, best.start + best.name.length]] };
}

function namedBy({ wording, loose }: Sign, { text, lines }: AdText): { name: string; start: number }[] {
  return everyMatch(wording, text.slice(0, MOST_TEXT)).flatMap((match) => {
    const written = match.slice(1).find((group) => group !== undefined) ?? "";
    const name = written.replace(/['’]s$|[.,'-]+$|(?: (?:of|de|and))+$/g, "");
    if (NOT_A_NAME.test(name) || JOB_NOUN.test(name) || SUBJECT_ONLY.test(name) || isHeading(name)) return [];
    const line = lineAt(lines, match.index + match[0].indexOf(written));
    if (loose && (line?.kind === "item" || !ABOUT_ITSELF.has(line?.section ?? "other"))) return [];
    return [{ name, start: match.index + match[0].indexOf(written) }];
  });
}
