import type { Span } from "../../evidence.ts";
import type { Pay } from "../../posting.ts";
import type { PayPeriod } from "../../vocabulary.ts";
import type { AdText, Found } from "./ad-text.ts";
import { type Amount, amountsIn } from "./money.ts";

/** One figure or range that may be base pay. */
interface Range {
  readonly min: number | null;
  readonly max: number | null;
  readonly currency: string;
  readonly period: PayPeriod;
  readonly at: Span;
  /** 2: said to be base pay; 1: pay of some kind; 0: the total with bonus or equity. */
  readonly rank: number;
}

const MONEY_LINE =
  /[$€£₹¥]|\b(?:USD|EUR|GBP|CAD|AUD|INR|CHF|PLN|SEK|SGD|BRL|MXN|DKK|NOK|CZK|HUF|AED|ILS|LPA|lpa|lakhs?)\b|zł|\b(?:salary|compensation|base pay|pay range|gehalt|salaire|salario|euros?)\b/i;
const PAY_WORD =
  /salar|compensation|\bpay\b|\bbase\b|\brate\b|\bwage|gehalt|vergütung|salaire|rémunération|salario|salário|sueldo|remuneraci|remuneration|package|earn|\bctc\b|\bper (?:hour|annum|year)|hourly|annual|\brange\b|salaris/i;
const NOT_PAY =
  /\b(?:rais(?:ed|ing)|funding|revenue|valuation|valued|series [a-e]|\barr\b|investment|invested|backed|turnover|market (?:cap|size|opportunity|value)|users|customers|assets|transactions?|volume|savings?|fund|portfolio|budget|sales of|worth of|contracts?\b(?! rate)|grant|deal|fines?|saved|processed|processing|payments? (?:of|totalling))\b/i;
const SIDE_PAY =
  /\b(?:sign(?:ing)?[- ]on|signing|bonus(?:es)? of|bonus(?: up to)?:?|stipend|allowance|reimburse\w*|referral|relocation|per diem|learning|wellness|wellbeing|equipment|home office|education|training|tuition|equity|stock|rsu|401|hsa|credit|gift|donation|commuter|internet|phone|gym|insurance|copay|deductible|ticket|vouchers?|coworking)\b/i;
const TOTAL =
  /\b(?:ote|on[- ]target|total (?:cash|comp|target|rewards|annual comp)|including (?:bonus|commission|equity)|commission|uncapped)/i;
const BASE = /\bbase\b|annual salary|salary range|pay range|grundgehalt|fixe|salario base/i;

const PERIODS: readonly (readonly [PayPeriod, RegExp])[] = [
  [
    "hour",
    /^[^\n.;]{0,14}(?:\b(?:per|an|\/|each|p\.?)\s?h(?:our|r)?\b|\/\s?(?:h|hr|hour|std|stunde|heure|hora)\b|hourly|pro stunde|por hora|de l'heure|an hour)/i,
  ],
  [
    "day",
    /^[^\n.;]{0,14}(?:\b(?:per|a)\s?day\b|\/\s?(?:day|d|tag|jour)\b|daily|pro tag|par jour|por día|por dia)/i,
  ],
  [
    "month",
    /^[^\n.;]{0,18}(?:\b(?:per|a)\s?month\b|\/\s?(?:month|mo|m|monat|mois|mes|mês|mies)\b|monthly|pro monat|im monat|par mois|al mes|por mes|por mês|mensual|mensal|brutto\/m|net\/month|p\.?m\.?\b)/i,
  ],
  [
    "year",
    /^[^\n.;]{0,18}(?:\b(?:per|a)\s?(?:year|annum)\b|\/\s?(?:year|yr|y|annum|jahr|an|año)\b|annual|yearly|p\.?\s?a\.?(?=\W|$)|pro jahr|im jahr|par an|al año|anual|brut annuel|lpa)/i,
  ],
];
const PERIOD_BEFORE: readonly (readonly [PayPeriod, RegExp])[] = [
  ["hour", /hourly|per hour|\bhour rate|stundenlohn/i],
  ["day", /daily rate|day rate|tagessatz|\btjm\b/i],
  ["month", /monthly|per month|monatlich|mensuel|mensual|mensal/i],
  ["year", /annual|yearly|per year|per annum|jahresgehalt|annuel|anual/i],
];

/** Base pay of the text; without one, that of the header. */
export function readPay({ text, ad, lines }: AdText, country: string | null): Found<Pay> | null {
  const ranges: Range[] = [];
  for (const line of lines) {
    const words = text.slice(line.start, line.end);
    if (MONEY_LINE.test(words) && /\d/.test(words))
      ranges.push(...rangesIn(words, line.start, text, country, false));
  }
  if (ranges.length > 0) return total(ranges);
  const header = ad.salary?.trim();
  if (!header || header.length > 200) return null;
  const headed = rangesIn(header.replace(/^~/, ""), 0, header, country, true);
  const found = headed.length > 0 ? total(headed) : null;
  return found && { value: found.value, at: [] };
}

/** Several places' ranges: the lowest minimum and highest maximum of the first currency and period. */
function total(ranges: readonly Range[]): Found<Pay> | null {
  const rank = Math.max(...ranges.map((one) => one.rank));
  if (rank === 0) return null;
  const best = ranges.filter((one) => one.rank === rank);
  const { currency, period } = best[0]!;
  const same = best.filter((one) => one.currency === currency && one.period === period);
  const minima = same.flatMap(({ min }) => (min === null ? [] : [min]));
  const maxima = same.flatMap(({ max }) => (max === null ? [] : [max]));
  return {
    value: {
      min: minima.length > 0 ? Math.min(...minima) : null,
      max: maxima.length > 0 ? Math.max(...maxima) : null,
      currency,
      period,
    },
    at: same.map(({ at }) => at),
  };
}

function rangesIn(
  words: string,
  offset: number,
  text: string,
  country: string | null,
  isHeader: boolean,
): Range[] {
  const amounts = amountsIn(words, offset);
  const ranges: Range[] = [];
  for (let i = 0; i < amounts.length; i++) {
    const first = amounts[i]!;
    const second = amounts[i + 1];
    const paired =
      second &&
      isRange(text.slice(first.end, second.start)) &&
      first.value <= second.value * (second.scale === first.scale ? 1 : 1000);
    const range = rangeOf(first, paired ? second : null, { words, offset, text, country, isHeader });
    if (paired) i++;
    if (range) ranges.push(range);
  }
  return ranges;
}

interface Around {
  readonly words: string;
  readonly offset: number;
  readonly text: string;
  readonly country: string | null;
  readonly isHeader: boolean;
}

function isRange(gap: string): boolean {
  return (
    gap.length <= 30 &&
    /^[\s.]{0,2}(?:(?:per|\/|a|an)\s?(?:hour|hr|year|yr|annum|month|day)\s?)?(?:gross|brutto|base|annually)?\s{0,2}(?:-|–|—|to|and|bis|à|a|y|e|al?|up to|until|up to a maximum of)\s{0,2}$/i.test(
      gap,
    )
  );
}

function rangeOf(first: Amount, second: Amount | null, around: Around): Range | null {
  const { text, isHeader } = around;
  const currency = currencyBy(first.currency ?? second?.currency ?? (isHeader ? "$" : null), around.country);
  if (currency === null) return null;
  const [low, high] = scaled(first, second);
  const end = second?.end ?? first.end;
  const before = text.slice(Math.max(around.offset, first.start - 70), first.start);
  const after = text.slice(end, end + 60);
  if (!isHeader && !isPay(before, after, around.words, second !== null)) return null;
  const period = periodOf(before, after, high, currency);
  if (period === null || !isPlausible(low, high, currency, period)) return null;
  const upTo =
    second === null &&
    /\b(?:up to|bis zu|max(?:imum)?\.?(?: of)?|maximum (?:base )?(?:pay|salary|compensation|rate)[^.\d$€£]{0,60}|jusqu'à|hasta|até|tot)\W{0,3}$/i.test(
      before,
    );
  const from =
    second === null &&
    /\b(?:from|starting (?:at|from)|at least|min(?:imum)?\.?(?: of)?|ab|à partir de|desde|a partir de|vanaf)\W{0,3}$/i.test(
      before,
    );
  const near = `${before.slice(-50)}${after.slice(0, 30)}`;
  const rank = TOTAL.test(near) && !BASE.test(before.slice(-40)) ? 0 : BASE.test(before) ? 2 : 1;
  return {
    min: upTo ? null : low,
    max: from ? null : high,
    currency,
    period,
    at: [first.start, end],
    rank: Math.min(rank, 1),
  };
}

/** "$120-150k": the thousand of the second figure holds for the first. */
function scaled(first: Amount, second: Amount | null): [number, number] {
  if (!second) return [first.value, first.value];
  if (first.scale === "" && second.scale !== "" && first.value < 1000) {
    const factor = second.scale === "k" ? 1000 : second.scale === "lakh" ? 100_000 : 1_000_000;
    return [first.value * factor, second.value];
  }
  if (first.scale === "k" && second.scale === "" && second.value < 1000)
    return [first.value, second.value * 1000];
  return [first.value, second.value];
}

function isPay(before: string, after: string, words: string, isPair: boolean): boolean {
  if (SIDE_PAY.test(before.slice(-32)) && !/salar|base|pay\b/i.test(before.slice(-20))) return false;
  if (
    /^\s?(?:sign|bonus|stipend|in equity|equity|allowance|referral|toward|for (?:learning|equipment|home)|match|budget|funding|in (?:funding|revenue|sales|savings|annual|assets)|of (?:funding|revenue)|in (?:dependent|health|benefits|home|learning|monthly|wellness))/i.test(
      after,
    )
  )
    return false;
  if (
    NOT_PAY.test(`${before.slice(-45)} ${after.slice(0, 25)}`) &&
    !/salar|compensation|\bpay\b/i.test(before)
  )
    return false;
  if (PERIODS.some(([, wording]) => wording.test(after))) return true;
  return (
    PAY_WORD.test(before) || PAY_WORD.test(after) || (isPair && (PAY_WORD.test(words) || words.length < 80))
  );
}

function periodOf(before: string, after: string, value: number, currency: string): PayPeriod | null {
  const told =
    PERIODS.find(([, wording]) => wording.test(after)) ??
    PERIOD_BEFORE.find(([, wording]) => wording.test(before));
  if (told) return told[0] === "year" && value < 400 && currency !== "INR" ? null : told[0];
  if (value >= yearly(currency)) return "year";
  if (value >= 1000) return "month";
  return value >= 10 && value <= 300 && /rate|hour|pay|wage/i.test(`${before}${after}`) ? "hour" : null;
}

/** Below this an unlabelled figure is a month's pay: most currencies of small value are paid by the month. */
function yearly(currency: string): number {
  if (
    [
      "PLN",
      "CZK",
      "HUF",
      "UAH",
      "PHP",
      "MXN",
      "BRL",
      "TRY",
      "EGP",
      "PKR",
      "SEK",
      "NOK",
      "DKK",
      "ZAR",
      "THB",
    ].includes(currency)
  )
    return 100_000;
  if (["INR", "JPY", "RUB", "KRW", "CLP", "COP", "ARS", "NGN", "IDR", "VND", "KES"].includes(currency))
    return 300_000;
  return 14_000;
}

function isPlausible(low: number, high: number, currency: string, period: PayPeriod): boolean {
  if (low > high || low <= 0) return false;
  const small = yearly(currency) === 14_000;
  if (period === "hour") return low >= 5 && high <= (small ? 600 : 20_000);
  if (period === "day") return low >= 30 && high <= (small ? 5000 : 100_000);
  if (period === "month") return low >= 300 && high <= (small ? 60_000 : 60_000_000);
  return low >= 5000 && high <= (small ? 3_000_000 : 3_000_000_000);
}

const DOLLARS: Readonly<Record<string, string>> = { CA: "CAD", AU: "AUD", NZ: "NZD", SG: "SGD", HK: "HKD" };

function currencyBy(written: string | null, country: string | null): string | null {
  return written === "$" ? ((country && DOLLARS[country]) ?? "USD") : written;
}
