import type { RecognisedWord } from "./scan.ts";

/** What the recogniser makes of a bullet at the start of a line, before a word with a capital. */
const BULLET = /^[*+°¢©®»«eo·•▪–—-]$/u;
/** Nothing but strokes: rules, frames and specks. One sign alone may part two things on a line. */
const STROKES = /^[|_\-—–=~.,'`‘’“”"\\/[\]{}()<>:;!¦]+$/u;
const SEPARATOR = /^[|–—-]$/u;
/** The gap, as a share of the letters' height, up to which an address goes on. */
const ADDRESS_GAP = 0.45;
const LEAST_SPACE = 0.2;

/** Mends what the recogniser is known to do: it takes rules and specks for words and parts addresses at their signs. */
export function cleanWords(words: readonly RecognisedWord[]): RecognisedWord[] {
  const lines: RecognisedWord[][] = [];
  for (const raw of words) {
    const word = { ...raw, text: raw.text.trim() };
    const line = lines.at(-1);
    if (line && !word.startsLine) line.push(word);
    else lines.push([word]);
  }
  return lines.flatMap(cleanLine);
}

function cleanLine(words: readonly RecognisedWord[]): RecognisedWord[] {
  const clean: RecognisedWord[] = [];
  words.forEach((word, i) => {
    const last = clean.at(-1);
    if (!last && BULLET.test(word.text) && /^\p{Lu}/u.test(words[i + 1]?.text ?? ""))
      clean.push({ ...word, text: "•" });
    else if (word.text === "" || isSpeck(word, last, i === words.length - 1)) return;
    else if (!last) clean.push(word);
    else if (isBroken(last, word)) clean[clean.length - 1] = joined(last, word);
    else clean.splice(-1, 1, ...apart(last, word));
  });
  return clean;
}

function joined(last: RecognisedWord, word: RecognisedWord): RecognisedWord {
  const confidence = Math.min(last.confidence, word.confidence);
  return { ...last, text: last.text + word.text, right: word.right, confidence };
}

/** Boxes of neighbours may overlap, though the recogniser knows that a space stands between them. */
function apart(last: RecognisedWord, word: RecognisedWord): RecognisedWord[] {
  const space = LEAST_SPACE * word.height;
  const right = Math.max(last.left + space, Math.min(last.right, word.left - space));
  return [
    { ...last, right },
    { ...word, left: Math.max(word.left, right + space), right: Math.max(word.right, right + 2 * space) },
  ];
}

/** A single sign may part two things on a line, or stand between a date and its end on the next. */
function isSpeck({ text }: RecognisedWord, last: RecognisedWord | undefined, isLast: boolean): boolean {
  if (!STROKES.test(text)) return false;
  if (!last || !SEPARATOR.test(text)) return true;
  return isLast && !/\d$/.test(last.text);
}

/** "J ava", "TypeS cript": the letter stands for no word of its own. */
const LONE_LETTER = /(?:^|["(])J$|(?<!Ph)(?<=\p{Ll})\p{Lu}$/u;

/** An e-mail or web address that was cut at "@", or after a dot, slash or stroke within it. */
function isBroken(last: RecognisedWord, word: RecognisedWord): boolean {
  if (LONE_LETTER.test(last.text) && /^\p{Ll}{3}/u.test(word.text)) return true;
  if (word.left - last.right > ADDRESS_GAP * word.height) return false;
  if (last.text.endsWith("@") || /^@\S/.test(word.text)) return true;
  if (/^[._][a-z0-9]/.test(word.text) && /@/.test(last.text + word.text)) return true;
  return /[@/]\S*[./_-]$|^(?:www|https?:\/\/)\S*[./_-]$/i.test(last.text) && /^[a-z0-9]/.test(word.text);
}
