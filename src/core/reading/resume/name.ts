import { isContactLine } from "./contact.ts";
import { TITLE_WORDS } from "./entry-wording.ts";
import { sectionOfHeading } from "./headings.ts";
import { isPlace } from "./places.ts";
import type { ResumeLine } from "./resume-line.ts";

const DOCUMENT_WORDS =
  /^(?:curriculum vitae|cv|c\.v\.|résumé|resume|lebenslauf|currículum|currículo|hoja de vida|履歴書|職務経歴書|bewerbung)$/iu;
/** A waving hand before the name. */
const PICTOGRAMS = /^(?:\p{Extended_Pictographic}(?:\p{M}|\p{Emoji_Modifier}|\u200d|\ufe0f)*\s*)+/u;
/** "Resume of Ada Example". */
const DOCUMENT_OF =
  /^(?:curriculum vitae|cv|c\.v\.|résumé|resume|lebenslauf|currículum) (?:of|for|von|de|di)\s+/iu;
const LABELLED =
  /^(?:name|nom|nombre|nome|naam|氏名|名前|お名前|姓名|이름)\s*[:：\t]\s*(\S.*)$|^(?:氏名|名前|お名前|姓名|이름|성명)\s+(\S.*)$/iu;
/** Labels of other facts about the person, whose lines hold no name. */
const OTHER_LABELS =
  /^(?:現?住所|電話(?:番号)?|携帯|メール|生年月日|年齢|性別|国籍|ふりがな|フリガナ|地址|电话|邮箱|주소|전화|이메일|생년월일)(?:[\s:：]|$)/u;
const PARTICLES =
  "['’](?:t|s|n)|van|von|de|der|den|del|della|di|da|dos|das|la|le|el|al|bin|ibn|ben|ter|ten|zu|y|e|af|av";
/** What a person is called, beside the given name. */
const CALLED = "[\"“”„'‘’(]\\p{L}[\\p{L}.-]*[\"“”'’)]";
const NAME = new RegExp(
  `^(?:(?:dr|prof|mr|mrs|ms|ing|dipl)\\.?(?:-ing\\.)? )*\\p{L}[\\p{L}\\p{M}.'’-]*(?: (?:${PARTICLES}|${CALLED}|\\p{L}[\\p{L}\\p{M}.'’-]*)){0,5}(?:,? (?:ph\\.?d\\.?|m\\.?sc\\.?|b\\.?sc\\.?|mba|rn|md|jr\\.?|sr\\.?|cpa))*$`,
  "iu",
);

/**
 * The line that holds the person's name. A labelled one first; then the largest letters that can be a name, unless
 * another line says what the e-mail address or a link says too; else the first line that can be a name.
 */
export function findNameLine(lines: readonly ResumeLine[]): ResumeLine | null {
  const early = lines.filter((line) => line.page === 1).slice(0, 120);
  const labelled = early.slice(0, 15).find((line) => LABELLED.test(line.text));
  if (labelled) return labelled;
  const possible = early.filter((line) => nameIn(line) !== null);
  const addresses = addressLetters(early);
  const byAddress = possible.find((line) => isInAddresses(nameIn(line) ?? "", addresses));
  const byLetters = largestOf(possible, early);
  if (byLetters && (!byAddress || byAddress.fontSize < 0.93 * byLetters.fontSize)) return byLetters;
  return byAddress ?? byLetters ?? possible.find((line) => line.index < 8) ?? null;
}

const LARGE = 1.35;

/** A name set so large that it needs two or three lines is one line again. Only where lines have places on a page. */
export function joinNameLines(lines: readonly ResumeLine[]): ResumeLine[] {
  const sizes = lines.map((line) => line.fontSize).toSorted((a, b) => a - b);
  const usual = sizes[sizes.length >> 1] ?? 0;
  const largest = sizes.at(-1) ?? 0;
  if (largest < LARGE * usual) return [...lines];
  const isPart = (line: ResumeLine) =>
    line.page === 1 &&
    line.right > 0 &&
    line.fontSize > 0.97 * largest &&
    /^[\p{L}\p{M}.'’ -]{2,40}$/u.test(line.text);
  const joined: ResumeLine[] = [];
  for (const line of lines) {
    const above = joined.at(-1);
    const goesOn = above && isPart(above) && isPart(line) && above.text.split(" ").length < 4;
    if (!goesOn || sectionOfHeading(line.text) !== null || sectionOfHeading(above.text) !== null)
      joined.push(line);
    else {
      const text = above.text.endsWith("-") ? above.text + line.text : `${above.text} ${line.text}`;
      joined[joined.length - 1] = { ...above, text, span: [above.span[0], line.span[1]], right: line.right };
    }
  }
  return joined;
}

function largestOf(possible: readonly ResumeLine[], early: readonly ResumeLine[]): ResumeLine | null {
  const sizes = new Set(early.map((line) => Math.round(line.fontSize)));
  const largest = Math.max(0, ...early.map((line) => line.fontSize));
  if (sizes.size < 2) return null;
  return possible.find((line) => line.fontSize > 0.93 * largest) ?? null;
}

/** Letters of e-mail addresses and links, in which a name often stands. */
function addressLetters(lines: readonly ResumeLine[]): string {
  const words = lines.flatMap((line) => line.text.split(/\s+/).filter((word) => /[@/]/.test(word)));
  return plain(words.join(" ")).replace(/[^a-z ]/g, "");
}

function isInAddresses(name: string, addresses: string): boolean {
  const parts = plain(name).match(/[a-z]{3,}/g) ?? [];
  return parts.length > 1 && parts.filter((part) => addresses.includes(part)).length * 2 > parts.length;
}

function plain(text: string): string {
  return text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
}

/** The name in a line, without what else stands in it; null when the line holds none. */
export function nameIn(line: ResumeLine): string | null {
  if (line.isBullet) return null;
  if (OTHER_LABELS.test(line.text)) return null;
  const [, withSign, withBlank] = LABELLED.exec(line.text) ?? [];
  const labelled = withSign ?? withBlank;
  const [start = ""] = (labelled ?? line.text)
    .replace(PICTOGRAMS, "")
    .replace(DOCUMENT_OF, "")
    .split(/\t|\s+[|–—•·]\s+|\s+-\s+|\s{3,}/);
  const text = withoutDegrees(start.trim());
  if (text.length < 2 || text.length > 60 || DOCUMENT_WORDS.test(text) || /\d/.test(text)) return null;
  if (isContactLine(text) || isPlace(text)) return null;
  if (sectionOfHeading(text) !== null && !labelled) return null;
  if (/^[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af・ ]{2,14}$/u.test(text))
    return labelled || text.length <= 8 ? text : null;
  if (sectionOfHeading(text) !== null || TITLE_WORDS.test(text)) return null;
  return NAME.test(text) && hasCapitals(text) ? text : null;
}

/** ", PhD", ", BSc MSc", ", MBA, CPA". */
const DEGREES_BEHIND =
  /,\s*(?:(?:ph\.?\s?d|m\.?sc|b\.?sc|mba|rn|md|m\.?a|b\.?a|cpa|m\.?eng|b\.?eng|llm)\b\.?\s?)+(?:,.*)?$/i;

function withoutDegrees(text: string): string {
  return text.replace(DEGREES_BEHIND, "");
}

/** Scripts without capitals pass; in others a name has at least two words, or one large one. */
function hasCapitals(text: string): boolean {
  const words = text.split(" ").filter((word) => word.length > 1);
  if (!/[\p{Lu}\p{Ll}]/u.test(text)) return words.length > 0;
  return words.length > 1 && words.filter((word) => /^\p{Lu}/u.test(word)).length >= words.length / 2;
}

/** The line beside or under the name that says what the person does; null when there is none. */
export function findHeadline(lines: readonly ResumeLine[], nameLine: ResumeLine | null): ResumeLine | null {
  if (!nameLine) return null;
  const at = lines.indexOf(nameLine);
  for (const line of lines.slice(at + 1, at + 4)) {
    if (sectionOfHeading(line.text) !== null) return null;
    const plain = !line.isBullet && !line.text.includes("\t") && line.text.length < 110;
    if (
      plain &&
      !isContactLine(line.text) &&
      !isPlace(line.text) &&
      !OTHER_LABELS.test(line.text) &&
      !/[.!?]$/.test(line.text)
    ) {
      return DOCUMENT_WORDS.test(line.text) ? null : line;
    }
  }
  return null;
}
