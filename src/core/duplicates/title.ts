import { placeNamed } from "../reading/ad/gazetteer.ts";

/** A title taken apart for comparing: at which level, and which words are left that say what the work is. */
export interface ComparableTitle {
  /** Levels that it names, sorted, joined; empty when it names none. */
  readonly levels: string;
  /** Distinct words of the work, without places, ways of working, and numbers of the employer's own. */
  readonly work: ReadonlySet<string>;
}

/** Words that name a level, by what they are compared as. Two ads that name other levels are other postings. */
const LEVELS: Readonly<Record<string, string>> = {
  ...same(
    "intern",
    "internship internships stage stagiaire praktikum praktikant werkstudent alternance trainee",
  ),
  ...same("junior", "junior jr graduate entry 1 i l1"),
  ...same("mid", "mid middle intermediate medior semi ssr pleno 2 ii l2"),
  ...same("senior", "senior sr snr sênior 3 iii l3"),
  ...same("four", "4 iv l4"),
  ...same("five", "5 v l5"),
  ...same("lead", "lead leader teamlead"),
  ...same("staff", "staff"),
  ...same("principal", "principal"),
  ...same("distinguished", "distinguished fellow"),
  ...same("manager", "manager mgr"),
  ...same("director", "director head"),
  ...same("executive", "vp president chief cto ceo"),
};

/** Words of a title that say where, how and for how long, or nothing. */
const PASSED_OVER = new Set(
  (
    "a an and or of the in for to at with from our m w f d x h all gender genders mwd fmd remote remotely hybrid onsite " +
    "homeoffice home office based anywhere worldwide work telecommute friendly only level levels multiple roles role " +
    "position urgent contract contractor freelance full part time fulltime parttime permanent temporary b2b c2c copy " +
    "new eu uk us usa emea latam apac americas america anz timezone est pst cet language english fluent"
  ).split(" "),
);

function same(level: string, words: string): Record<string, string> {
  return Object.fromEntries(words.split(" ").map((word) => [word, level]));
}

/** Longest name of a place, in words. */
const LONGEST_PLACE = 4;

export function comparableTitle(title: string | null): ComparableTitle {
  const words = splitWords(title ?? "");
  const levels = new Set<string>();
  const work = new Set<string>();
  for (let at = 0; at < words.length; at++) {
    const word = words[at]!;
    const level = LEVELS[word];
    const place = level ? 0 : placeLength(words, at);
    if (level) levels.add(level);
    else if (place > 0) at += place - 1;
    else if (!PASSED_OVER.has(word) && !isNumber(word)) work.add(word);
  }
  return { levels: [...levels].sort().join(" "), work };
}

/** Lower case; developers and programmers are engineers, "front-end" and "full stack" as one word, "C++", "C#" and ".NET" whole. */
function splitWords(title: string): string[] {
  const joined = title
    .toLowerCase()
    .replace(/\b(front|back|full)[\s-]?(end|stack)\b/g, "$1$2")
    .replace(/\b(developer|programmer|engineering|development)s?\b/g, "engineer")
    .replace(/\bsr\.|\bjr\./g, (word) => `${word.slice(0, -1)} `);
  return joined.match(/\.net|c\+\+|c#|[\p{L}\p{N}]+/gu) ?? [];
}

/** How many words from `at` on name a place; 0 when they do not. */
function placeLength(words: readonly string[], at: number): number {
  for (let length = Math.min(LONGEST_PLACE, words.length - at); length > 0; length--) {
    const name = words.slice(at, at + length).join(" ");
    if (name.length > 2 && !WORK_AS_WELL.has(name) && placeNamed(name)) return length;
  }
  return 0;
}

/** Cities whose names are words of work. */
const WORK_AS_WELL = new Set([
  "mobile",
  "reading",
  "enterprise",
  "orange",
  "bath",
  "nice",
  "split",
  "data",
  "test",
]);

/** Numbers of requisitions: "2024-7224", "REF2515I". */
function isNumber(word: string): boolean {
  return /^\d+$/.test(word) || /^[a-z]{0,4}\d{3,}[a-z]?$/.test(word);
}

/** Whether both titles say the same of the work. */
export function saysTheSame(a: ComparableTitle, b: ComparableTitle): boolean {
  return a.work.size === b.work.size && isSaidMore(a, b);
}

/** Whether one title says all that the other says of the work, and perhaps more. */
export function isSaidMore(a: ComparableTitle, b: ComparableTitle): boolean {
  const [less, more] = a.work.size <= b.work.size ? [a.work, b.work] : [b.work, a.work];
  return [...less].every((word) => more.has(word));
}
