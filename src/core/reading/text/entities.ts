/** A character reference or a wrongly decoded sequence: what it stands for, and how much of the source it takes. */
export interface Reference {
  readonly code: number;
  readonly length: number;
}

const NAMED: Readonly<Record<string, string>> = {
  amp: "&",
  lt: "<",
  gt: ">",
  quot: '"',
  apos: "'",
  nbsp: " ",
  ensp: " ",
  emsp: " ",
  thinsp: " ",
  zwnj: "\u200c",
  zwj: "\u200d",
  shy: "\u00ad",
  ndash: "–",
  mdash: "—",
  lsquo: "‘",
  rsquo: "’",
  sbquo: "‚",
  ldquo: "“",
  rdquo: "”",
  bdquo: "„",
  hellip: "…",
  bull: "•",
  middot: "·",
  euro: "€",
  pound: "£",
  yen: "¥",
  cent: "¢",
  copy: "©",
  reg: "®",
  trade: "™",
  deg: "°",
  times: "×",
  plusmn: "±",
  frac12: "½",
  sect: "§",
  laquo: "«",
  raquo: "»",
  auml: "ä",
  ouml: "ö",
  uuml: "ü",
  Auml: "Ä",
  Ouml: "Ö",
  Uuml: "Ü",
  szlig: "ß",
  eacute: "é",
  egrave: "è",
  ecirc: "ê",
  euml: "ë",
  Eacute: "É",
  Egrave: "È",
  Ecirc: "Ê",
  aacute: "á",
  agrave: "à",
  acirc: "â",
  atilde: "ã",
  aring: "å",
  aelig: "æ",
  Aacute: "Á",
  Agrave: "À",
  iacute: "í",
  igrave: "ì",
  icirc: "î",
  iuml: "ï",
  oacute: "ó",
  ograve: "ò",
  ocirc: "ô",
  otilde: "õ",
  oslash: "ø",
  uacute: "ú",
  ugrave: "ù",
  ucirc: "û",
  ccedil: "ç",
  Ccedil: "Ç",
  ntilde: "ñ",
  Ntilde: "Ñ",
  iexcl: "¡",
  iquest: "¿",
  sol: "/",
  num: "#",
  plus: "+",
  comma: ",",
  period: ".",
  colon: ":",
  lpar: "(",
  rpar: ")",
  dollar: "$",
  percnt: "%",
  ast: "*",
  lowbar: "_",
  vert: "|",
  NewLine: "\n",
  Tab: "\t",
}; // prettier-ignore

const LONGEST = 10;

/** The character reference at `at`, where an ampersand stands; null when it is only an ampersand. */
export function referenceAt(source: string, at: number): Reference | null {
  const semicolon = source.slice(at, at + LONGEST + 2).indexOf(";");
  if (semicolon < 2) return null;
  const name = source.slice(at + 1, at + semicolon);
  const code = name.startsWith("#") ? numericCode(name.slice(1)) : NAMED[name]?.charCodeAt(0);
  return code === undefined ? null : { code, length: semicolon + 1 };
}

function numericCode(digits: string): number | undefined {
  if (!/^(?:x[0-9a-f]{1,6}|[0-9]{1,7})$/i.test(digits)) return undefined;
  const code = /^x/i.test(digits) ? Number.parseInt(digits.slice(1), 16) : Number(digits);
  // What lies beyond the first plane is emoji in ads: shown as nothing.
  return code > 0xffff ? 0x200b : code;
}

/** Windows-1252 characters 0x80–0x9F, by their byte. */
const WINDOWS = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ";
const BYTE = new Map(Array.from(WINDOWS, (letter, i) => [letter.charCodeAt(0), 0x80 + i]));

/** Whether UTF-8 wrongly decoded as Windows-1252 may begin with this code: "Ã©", "â€™", "Â ". */
export function mayBeMojibake(code: number): boolean {
  return code === 0xc2 || code === 0xc3 || code === 0xe2;
}

/** The character that the wrongly decoded sequence at `at` stood for; null when it is ordinary text. */
export function mojibakeAt(source: string, at: number): Reference | null {
  const lead = source.charCodeAt(at);
  const next = source.charCodeAt(at + 1);
  // A no-break space ("Â" and itself) whose second half was since made a space or a tab.
  if (lead === 0xc2 && (next === 0x20 || next === 0x09)) return { code: 0xa0, length: 2 };
  const second = byteOf(next);
  if (second < 0x80 || second > 0xbf) return null;
  if (lead !== 0xe2) return { code: ((lead & 0x1f) << 6) | (second & 0x3f), length: 2 };
  const third = byteOf(source.charCodeAt(at + 2));
  if (third < 0x80 || third > 0xbf) return null;
  return { code: ((lead & 0x0f) << 12) | ((second & 0x3f) << 6) | (third & 0x3f), length: 3 };
}

function byteOf(code: number): number {
  return code <= 0xff ? code : (BYTE.get(code) ?? 0);
}
