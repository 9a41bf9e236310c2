/** An amount of money as written: its place in the text, and what is written with it. */
export interface Amount {
  readonly start: number;
  readonly end: number;
  readonly value: number;
  /** ISO 4217; null when no currency is written beside it. */
  readonly currency: string | null;
  /** As written; "" when there is none. */
  readonly scale: "" | "k" | "m" | "b" | "lakh" | "crore";
}

const CODES =
  "USD|EUR|GBP|CAD|AUD|NZD|SGD|HKD|INR|CHF|PLN|SEK|NOK|DKK|CZK|HUF|RON|BGN|BRL|MXN|ARS|COP|CLP|JPY|CNY|KRW|TWD|ILS|AED|SAR|ZAR|TRY|UAH|PHP|THB|MYR|IDR|VND|PKR|NGN|EGP|KES";
const SIGNS: Readonly<Record<string, string>> = {
  us$: "USD",
  usd$: "USD",
  $: "$",
  ca$: "CAD",
  c$: "CAD",
  cad$: "CAD",
  cdn$: "CAD",
  a$: "AUD",
  au$: "AUD",
  aud$: "AUD",
  s$: "SGD",
  sg$: "SGD",
  nz$: "NZD",
  hk$: "HKD",
  r$: "BRL",
  mx$: "MXN",
  "€": "EUR",
  euro: "EUR",
  euros: "EUR",
  "£": "GBP",
  "₹": "INR",
  rs: "INR",
  "rs.": "INR",
  "¥": "JPY",
  "₩": "KRW",
  "₪": "ILS",
  zł: "PLN",
  zl: "PLN",
  kč: "CZK",
  "₱": "PHP",
  "₺": "TRY",
  "₴": "UAH",
  kr: "SEK",
  "fr.": "CHF",
}; // prettier-ignore

const BEFORE = String.raw`(?:(?<!\p{L})(?:US ?|CA|C|CAD|CDN|A|AU|AUD|S|SG|NZ|HK|R|MX|USD))?\$|[€£₹¥₩₪₱₺₴]|\bRs\.?|\b(?:${CODES})\b\s?[:$€£]?`;
const AFTER = String.raw`(?:${CODES})\b|[€£₹]|zł|kč|[Ee]uros?\b`;
const AMOUNT = new RegExp(
  String.raw`(?:(${BEFORE})\s?)?(?<![\w.])(\d{1,3}(?:[,.'’ ]\d{2,3}){1,3}(?:[.,]\d{1,2})?(?!\d)|\d{1,8}(?:[.,]\d{1,2})?(?!\d))(?:\s?(k\b|K\b|K(?=[€£-])|thousand\b|[Ll]akhs?\b|[Ll]acs?\b|lpa\b|LPA\b|L\b|m\b|M\b|MM\b|mn\b|million\b|bn\b|B\b|billion\b|[Cc]rores?\b|[Cc]r\b))?(?:\+?\s?(${AFTER}))?`,
  "gu",
);

/** The first `most` numbers of a passage that could be money, in order. */
export function amountsIn(passage: string, offset: number, most = Number.POSITIVE_INFINITY): Amount[] {
  const found: Amount[] = [];
  AMOUNT.lastIndex = 0;
  for (let match = AMOUNT.exec(passage); match && found.length < most; match = AMOUNT.exec(passage))
    found.push(amountOf(match, offset));
  return found;
}

function amountOf(match: RegExpExecArray, offset: number): Amount {
  const figure = parseFigure(match[2]!);
  // "$94,000k" means 94,000.
  const scale = figure >= 1000 ? "" : scaleOf(match[3]);
  const written = match[4] ?? match[1] ?? null;
  return {
    start: offset + match.index,
    end: offset + match.index + match[0].length,
    value: figure * FACTOR[scale],
    currency: written === null ? (scale === "lakh" || scale === "crore" ? "INR" : null) : currencyOf(written),
    scale,
  };
}

export const FACTOR = {
  "": 1,
  k: 1000,
  m: 1_000_000,
  b: 1_000_000_000,
  lakh: 100_000,
  crore: 10_000_000,
} as const;

function scaleOf(written: string | undefined): Amount["scale"] {
  if (!written) return "";
  if (/^(?:k|thousand)$/i.test(written)) return "k";
  if (/^l/i.test(written)) return "lakh";
  if (/^cr/i.test(written)) return "crore";
  return /^b/i.test(written) ? "b" : "m";
}

function currencyOf(written: string): string {
  const code = written.replace(/\s?[:$€£]?$/, "").toUpperCase();
  if (/^[A-Z]{3}$/.test(code) && CODES.includes(code)) return code;
  return SIGNS[written.replace(/\s/g, "").toLowerCase()] ?? "$";
}

/** Reads "120,000", "120.000", "120 000", "1,20,000", "1.234,56", "62.50". */
export function parseFigure(written: string): number {
  const tight = written.replace(/[’' ]/g, "");
  const last = Math.max(tight.lastIndexOf("."), tight.lastIndexOf(","));
  if (last === -1) return Number(tight);
  const tail = tight.length - last - 1;
  const bothKinds = tight.includes(".") && tight.includes(",");
  const isDecimal = tail <= 2 && (bothKinds || tight.indexOf(tight[last]!) === last);
  if (!isDecimal) return Number(tight.replace(/[.,]/g, ""));
  return Number(`${tight.slice(0, last).replace(/[.,]/g, "")}.${tight.slice(last + 1)}`);
}
