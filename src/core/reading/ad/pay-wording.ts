import type { PayPeriod } from "../../vocabulary.ts";
import { yearly } from "./currencies.ts";

/** Signs that a figure beside them may be money; words that do so are among the cues. */
export const MONEY_SIGN = /[$€£₹¥]|zł/;
const PAY_WORD =
  /salar|compensation|\bpay\b|\bbase\b|\brate\b|\bwage|gehalt|vergütung|salaire|rémunération|salario|salário|sueldo|remuneraci|remuneration|package|earn|lohn\b|(?:stunden|tages)satz\b|\btjm\b|loon\b|gratification|tarief\b|\btarif\b|honorar\b|maandsalaris|vencimento|\bctc\b|\bper (?:hour|annum|year)|hourly|annual|\brange\b|salaris/i;
const NOT_PAY =
  /\b(?:rais(?:ed|ing)|funding|revenue|valuation|valued|series [a-e]|\barr\b|investment|invested|backed|turnover|market (?:cap|size|opportunity|value)|users|customers|assets|transactions?|volume|savings?|saves|invoices|each customer|per customer|fund|portfolio|budget|sales of|worth of|contracts?\b(?! rate)|grant|deal|fines?|saved|processed|processing|payments? (?:of|totalling))\b/i;
const SIDE_PAY =
  /\b(?:sign(?:ing)?[- ]on|signing|bonus(?:es)? of|bonus(?: up to)?:?|stipend|allowance|reimburse\w*|referral|relocation|per diem|learning|wellness|wellbeing|equipment|home office|education|training|tuition|equity|stocks?(?: options)?|rsus?(?: worth)?|equity worth|stock worth|worth|variable|prime(?: \w+)?|401|hsa|credit|gift|donation|commuter|fertility|hra|internet|phone|gym|insurance|copay|deductible|ticket|vouchers?|coworking)\b/i;
const TOTAL =
  /\b(?:ote|on[- ]target|total (?:cash|comp|target|rewards|annual comp)|including (?:bonus|commission|equity)|commission|uncapped)/i;
const BASE = /\bbase\b|annual salary|salary range|pay range|grundgehalt|fixe|salario base/i;

/** "$1,200 per day contract": what is paid under it, not what it is worth. */
const PAID_CONTRACT = /^ ?(?:per |an? |\/ ?)(?:hour|hr|day),? contract\b/i;

const PERIODS: readonly (readonly [PayPeriod, RegExp])[] = [
  [
    "hour",
    /^[^\n.;]{0,14}(?:\b(?:per|an|\/|each|p\.?)\s?h(?:our|r)?\b|\/\s?(?:h|hr|hour|std|stunde|heure|hora)\b|hourly|pro stunde|(?:die|je) stunde|por hora|de l'heure|par heure|per uur|an hour)/i,
  ],
  [
    "day",
    /^[^\n.;]{0,14}(?:\b(?:per|a)\s?day\b|\/\s?(?:day|d|tag|jour)\b|daily|(?:pro|am) tag|par jour|por día|al día|por dia|ao dia|per dag)/i,
  ],
  [
    "month",
    /^[^\n.;]{0,18}(?:\b(?:per|a)\s?month\b|\/\s?(?:month|mo|m|monat|mois|mes|mês|mies)\b|monthly|(?:pro|im) monat|par mois|al mes|por mes|por mês|ao mês|mensual|mensuel|mensai?[ls]|per maand|brutto\/m|net\/month|p\.?m\.?\b)/i,
  ],
  [
    "year",
    /^[^\n.;]{0,18}(?:\b(?:per|a)\s?(?:year|annum)\b|\/\s?(?:year|yr|y|annum|jahr|an|año)\b|annual|yearly|p\.?\s?a\.?(?=\W|$)|(?:pro|im) jahr|par an|l'an|al año|por año|por ano|ao ano|anua[il]|brut annuel|per jaar|lpa)/i,
  ],
];
const PERIOD_BEFORE: readonly (readonly [PayPeriod, RegExp])[] = [
  [
    "hour",
    /hourly|per hour|\bhour rate|stundenlohn|stundensatz|uurtarief|taux horaire|tarifa por hora|valor[ -]hora/i,
  ],
  ["day", /daily rate|day rate|tagessatz|dagtarief|tarif journalier|\btjm\b/i],
  ["month", /monthly|per month|monatlich|maandsalaris|monatsgehalt|mensuel|mensual|mensal/i],
  ["year", /annual|yearly|per year|per annum|jahresgehalt|annuel|anual/i],
];

const SIDE_AFTER =
  /^ ?(?:(?:\w+ ){0,2}(?:stipend|budget|allowance|reimbursement)|sign|bonus|stipend|in equity|equity|allowance|referral|toward|for (?:learning|equipment|home)|match|budget|funding|in (?:funding|revenue|sales|savings|annual|assets)|of (?:funding|revenue)|in (?:dependent|health|benefits|home|learning|monthly|wellness))/i;
const SHORT_LINE = 40;
/** "Up to €110,000" as a line of its own. */
const LONE_FIGURE = /^\D{0,12}[$€£₹]\s?\d{2,3}(?:[.,]\d{3}|k)/i;
const UP_TO =
  /(?<!\p{L})(?:up to|bis zu|max(?:imum)?\.?(?: of)?|maximum (?:base )?(?:pay|salary|compensation|rate)[^.\d$€£]{0,60}|jusqu'à|hasta|até|tot)\W{0,3}$/iu;
const FROM =
  /(?<!\p{L})(?:from|starting (?:at|from)|at least|min(?:imum)?\.?(?: (?:base )?(?:salary|pay|rate))?(?: of)?|ab|à partir de|dès|desde|a partir de|vanaf)\W{0,3}$/iu;
/** "€70,000+", "$150,000+ per year", but not "$120,000+ bonus". */
const AND_MORE = /^\+(?! ?(?!per (?:year|annum|month|day|hour)\b)\p{L})/u;

/** Which end of the range a single figure leaves open. */
export function openEnd(before: string, after: string): "min" | "max" | null {
  if (UP_TO.test(before)) return "min";
  return FROM.test(before) || AND_MORE.test(after) ? "max" : null;
}

/** Whether a figure is a total with bonus, commission or equity. Only the words of its own clause tell. */
export function isTotal(before: string, after: string): boolean {
  // Right behind the figure it speaks of just that, whatever the label says.
  if (/^ ?(?:USD |EUR |GBP )?\(?(?:OTE\b|on[- ]target)/i.test(after)) return true;
  const ahead = before.slice(-50).replace(/^.*(?:[,;/|()]|\. |\d[\dkK.,]* )/s, "");
  if (BASE.test(ahead)) return false;
  const behind = after.slice(0, 30).replace(/[,;/|()].*$/s, "");
  const total = behind.search(TOTAL);
  const base = behind.search(BASE);
  return TOTAL.test(ahead) || (total !== -1 && (base === -1 || total < base));
}

/** Whether a range stands right behind a label of pay, so that it needs no sign of money. */
export function isLabelled(before: string): boolean {
  return /\b(?:pay|salary|compensation|wage) range(?: \([^)]{0,20}\))?:? ?$|(?:^|\n)\W*(?:base )?(?:pay|salary|compensation|wage) ?[:–-] ?$/i.test(
    before,
  );
}

/** Whether the words around a figure with a currency speak of pay, and not of funding, users or side benefits. */
export function isPay(
  before: string,
  after: string,
  words: string,
  isPair: boolean,
  isHeaded: boolean,
): boolean {
  if (SIDE_PAY.test(before.slice(-32)) && !/salar|base|pay\b/i.test(before.slice(-20))) return false;
  if (SIDE_AFTER.test(after.replace(/^ ?\/ ?(?:mo(?:nth)?|yr|year)\b/i, ""))) return false;
  if (/^[^\n.;]{0,12}\bctc\b/i.test(after)) return true;
  if (
    NOT_PAY.test(`${before.slice(-45)} ${after.slice(0, 25).replace(PAID_CONTRACT, "")}`) &&
    !/salar|compensation|\bpay\b/i.test(before)
  )
    return false;
  if (PERIODS.some(([, wording]) => wording.test(after))) return true;
  if (words.length < SHORT_LINE && LONE_FIGURE.test(words) && !NOT_PAY.test(words)) return true;
  if (isPair && (isHeaded || PAY_WORD.test(words) || words.length < 80)) return true;
  return PAY_WORD.test(before) || PAY_WORD.test(after);
}

/** "A stipend of $9,500 per month": what an internship or a fellowship pays, and no help with rent or learning. */
export function isStipend(before: string, after: string, text: string): boolean {
  if (!/\bstipend(?: of| is|:)? ?$/i.test(before) || !isMonthly("", after)) return false;
  if (SIDE_PAY.test(before.slice(-50).replace(/stipend.*$/i, "")) || SIDE_STIPEND.test(before)) return false;
  return /\b(?:intern(?:ship)?|fellow(?:ship)?)\b/i.test(text);
}

const SIDE_STIPEND =
  /\b(?:housing|travel|meals?|lunch|food|rent|living|office|health|work)[\w -]{0,20} stipend/i;

/** Whether the words around a figure say that it is paid by the month. */
export function isMonthly(before: string, after: string): boolean {
  return [PERIODS, PERIOD_BEFORE].some((list, i) => {
    const told = list.find(([, wording]) => wording.test(i === 0 ? after : before));
    return told?.[0] === "month";
  });
}

/** The period a figure is for: as written, else by its size; null when neither tells. */
export function periodOf(before: string, after: string, value: number, currency: string): PayPeriod | null {
  const told =
    PERIODS.find(([, wording]) => wording.test(after)) ??
    PERIOD_BEFORE.find(([, wording]) => wording.test(before));
  if (told) return told[0] === "year" && value < 400 && currency !== "INR" ? null : told[0];
  if (value >= yearly(currency)) return "year";
  if (value >= 1000) return "month";
  return value >= 10 && value <= 300 && /rate|hour|pay|wage/i.test(`${before}${after}`) ? "hour" : null;
}
