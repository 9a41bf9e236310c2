/** Letters of a script, by code unit from-to, and the language that is most often written in it. */
const SCRIPTS: readonly (readonly [from: number, to: number, language: string])[] = [
  [0x370, 0x3ff, "el"],
  [0x400, 0x52f, "ru"],
  [0x590, 0x5ff, "he"],
  [0x600, 0x6ff, "ar"],
  [0x900, 0x97f, "hi"],
  [0xe00, 0xe7f, "th"],
  [0x1100, 0x11ff, "ko"],
  [0x3040, 0x30ff, "ja"],
  [0x4e00, 0x9fff, "zh"],
  [0xac00, 0xd7af, "ko"],
];
const LOOKED_AT = 4000;
const LONG = 400;
const STEP = 7;
const FEWEST_LETTERS = 8;
/** A name or a line in another script makes no text of that language. */
const SMALLEST_SHARE = 0.35;
/** Kana stand between the Han characters of every Japanese sentence. */
const LEAST_KANA = 0.1;

/** The language of a text in another script than the Latin one (ISO 639-1); null for a text in Latin letters. */
export function languageByScript(text: string): string | null {
  if (!mayHoldOtherLetters(text)) return null;
  const counts = new Map<string, number>();
  let latin = 0;
  for (let at = 0; at < Math.min(text.length, LOOKED_AT); at++) {
    const code = text.charCodeAt(at);
    if (code < 0x250) latin += isLatinLetter(code) ? 1 : 0;
    else if (code >= 0x370) {
      const language = SCRIPTS.find(([from, to]) => code >= from && code <= to)?.[2];
      if (language) counts.set(language, (counts.get(language) ?? 0) + 1);
    }
  }
  const letters = [...counts.values()].reduce((sum, count) => sum + count, 0);
  if (letters < FEWEST_LETTERS || letters < SMALLEST_SHARE * (letters + latin)) return null;
  if ((counts.get("ja") ?? 0) >= LEAST_KANA * letters) return "ja";
  const [[most]] = [...counts].toSorted((a, b) => b[1] - a[1]) as [[string, number]];
  return most === "ru" ? cyrillic(text.slice(0, LOOKED_AT)) : most;
}

/** Looks at every few characters of a long text: enough to meet what makes a third of it. */
function mayHoldOtherLetters(text: string): boolean {
  const length = Math.min(text.length, LOOKED_AT);
  const step = length < LONG ? 1 : STEP;
  for (let at = 0; at < length; at += step) {
    const code = text.charCodeAt(at);
    if (code >= 0x370 && (code < 0x2000 || code >= 0x3040)) return true;
  }
  return false;
}

function isLatinLetter(code: number): boolean {
  const lower = code | 32;
  return (lower >= 97 && lower <= 122) || code >= 0xc0;
}

/** Letters that only one of the larger languages written in Cyrillic has. */
function cyrillic(text: string): string {
  if (/[ыэ]/i.test(text)) return "ru";
  if (/[іїє]/i.test(text)) return "uk";
  if (/[ћђџј]/i.test(text)) return "sr";
  return /ъ/i.test(text) ? "bg" : "ru";
}
