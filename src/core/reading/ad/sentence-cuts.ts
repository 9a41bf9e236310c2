const SPACE = 32;
const FULL_STOP = 46;
const EXCLAMATION = 33;
const QUESTION = 63;

/** Where sentences, and items that stand in running text, begin within a stretch of normal text, its first aside. */
export function sentenceCuts(codes: Uint16Array, start: number, end: number): number[] {
  const cuts: number[] = [];
  for (let at = start + 1; at + 1 < end; at++) {
    if (codes[at] === SPACE && (isSentenceEnd(codes, at, start) || isItemMark(codes, at, end)))
      cuts.push(at + 1);
  }
  return cuts;
}

/** "…word. Next": behind a small letter, a digit, a bracket or a percent sign, so that "U.S. Army" is no end. */
function isSentenceEnd(codes: Uint16Array, space: number, start: number): boolean {
  const stop = codes[space - 1]!;
  if (stop !== FULL_STOP && stop !== EXCLAMATION && stop !== QUESTION) return false;
  if (space - 2 < start || !mayEnd(codes[space - 2]!) || !mayBegin(codes, space + 1)) return false;
  return !isShortened(codes, space, start);
}

/** "e.g. Docker": one letter between two stops. */
function isShortened(codes: Uint16Array, space: number, start: number): boolean {
  return space - 3 >= start && codes[space - 3] === FULL_STOP && codes[space - 2]! >= 97;
}

function mayEnd(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 48 && code <= 57) || code === 41 || code === 37;
}

function mayBegin(codes: Uint16Array, at: number): boolean {
  const code = codes[at]!;
  if (code < 128) return (code >= 65 && code <= 90) || code === 42 || code === 45;
  return BEGINNING.test(String.fromCharCode(code, codes[at + 1]!));
}

const BEGINNING = /^[\p{Lu}•·●]/u;

/** " • " within a line. */
function isItemMark(codes: Uint16Array, space: number, end: number): boolean {
  const mark = codes[space + 1]!;
  if (mark !== 0x2022 && mark !== 0x25cf && mark !== 0x25aa) return false;
  return codes[space - 1] !== SPACE && space + 2 < end && codes[space + 2] === SPACE;
}
