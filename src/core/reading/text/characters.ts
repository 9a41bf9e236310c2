/** Codes from here on (CJK, Arabic, symbols, emoji) never belong to a word, so that Latin names stand free in them. */
const LIMIT = 0x600;

/** Lower-case code of every letter and digit below `LIMIT`; 0 for every other code unit, which cannot stand in a word. */
export const FOLDED = foldTable();

/** The lower-case code of a letter or digit; 0 for any other UTF-16 code unit. */
export function foldCode(code: number): number {
  return code < LIMIT ? FOLDED[code]! : 0;
}

export function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

/** White space within a line, including no-break and typographic spaces. */
export function isSpace(code: number): boolean {
  if (code < 0x80) return code === 32 || code === 9 || code === 11 || code === 12;
  return (
    code === 0xa0 ||
    (code >= 0x2000 && code <= 0x200a) ||
    code === 0x202f ||
    code === 0x205f ||
    code === 0x3000
  );
}

/** Characters that show nothing: zero-width marks, soft hyphen, direction marks and isolates, variation selectors, controls. */
export function isInvisible(code: number): boolean {
  if (code < 0x20) return code !== 9 && code !== 10 && code !== 11 && code !== 12 && code !== 13;
  if (code < 0x7f) return false;
  return (
    (code >= 0x7f && code < 0x85) ||
    (code > 0x85 && code < 0xa0) ||
    code === 0xad ||
    (code >= 0x200b && code <= 0x200f) ||
    (code >= 0x202a && code <= 0x202e) ||
    (code >= 0x2060 && code <= 0x206f) ||
    (code >= 0xfe00 && code <= 0xfe0f) ||
    code === 0x34f ||
    code === 0x61c ||
    code === 0x180e ||
    code === 0xfeff
  );
}

function foldTable(): Uint16Array {
  const table = new Uint16Array(0x10000);
  for (let code = 0; code < LIMIT; code++) {
    const letter = String.fromCharCode(code);
    if (!/[\p{L}\p{N}]/u.test(letter)) continue;
    const lower = letter.toLowerCase();
    table[code] = lower.length === 1 ? lower.charCodeAt(0) : code;
  }
  return table;
}
