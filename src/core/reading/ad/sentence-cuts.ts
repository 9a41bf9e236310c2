const SPACE = 32;
const FULL_STOP = 46;
const EXCLAMATION = 33;
const QUESTION = 63;

/** Where sentences, and items that stand in running text, begin within a stretch of normal text, its first aside. */
export function sentenceCuts(codes: Uint16Array, start: number, end: number): number[] {
  const cuts: number[] = [];
  for (let at = start + 1; at + 1 < end; at++) {
    const code = codes[at]!;
    if (code === SPACE) {
      if (isSentenceEnd(codes, at, start) || isItemMark(codes, at, end)) cuts.push(at + 1);
    } else if (isMark(code) && isBetween(codes, at)) cuts.push(at);
    else if (code === FULL_STOP && isGlued(codes, at)) cuts.push(at + 1);
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
  return (
    isMark(codes[space + 1]!) && codes[space - 1] !== SPACE && space + 2 < end && codes[space + 2] === SPACE
  );
}

/** The marks of items; one that touches the word before it ("…with SQL• Build") begins an item too. */
function isMark(code: number): boolean {
  return code === 0x2022 || code === 0x25cf || code === 0x25aa;
}

/** Behind a word, and no row of marks. */
function isBetween(codes: Uint16Array, mark: number): boolean {
  const before = codes[mark - 1];
  return before !== SPACE && before !== codes[mark] && codes[mark + 1] !== codes[mark];
}

/** "…for real people.Responsibilities:": a word of five letters and more is no part of a name such as "Vue.Js". */
function isGlued(codes: Uint16Array, stop: number): boolean {
  if (!isSmall(codes[stop - 1]!) || codes[stop + 1]! < 65 || codes[stop + 1]! > 90) return false;
  for (let at = stop + 2; at < stop + 6; at++) if (!isSmall(codes[at]!)) return false;
  return true;
}

function isSmall(code: number): boolean {
  return code >= 97 && code <= 122;
}
