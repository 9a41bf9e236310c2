import type { Span } from "../../evidence.ts";
import type { Pay } from "../../posting.ts";
import type { PayPeriod } from "../../vocabulary.ts";
import type { AdLine, AdText, Found } from "./ad-text.ts";
import { CUE } from "./cues.ts";
import { currencyAt, currencyBy, isPlausible, yearly } from "./currencies.ts";
import { type Amount, amountsIn, FACTOR } from "./money.ts";
import {
  isLabelled,
  isMonthly,
  isPay,
  isStipend,
  isTotal,
  MONEY_SIGN,
  openEnd,
  periodOf,
} from "./pay-wording.ts";

/** One figure or range that may be base pay. */
interface Range {
  readonly min: number | null;
  readonly max: number | null;
  readonly currency: string;
  readonly period: PayPeriod;
  readonly at: Span;
  /** 1: base pay, or pay of no special kind; 0: a total with bonus, commission or equity. */
  readonly rank: number;
}

/** The rank of an internship's or a fellowship's stipend: its pay where no other is told. */
const STIPEND = 0.5;

/** A line with more figures than this is a table or a trick: the rest is not looked at. */
const MOST_FIGURES = 300;

/** How much of a line may say that its figures are pay. */
const LONGEST_TOLD = 2000;
/** No range of pay is so wide that its ends differ by this factor. */
const WIDEST = 20;

/** Base pay of the text; without one, that of the header. */
export function readPay({ text, ad, lines, sifted }: AdText, country: string | null): Found<Pay> | null {
  const isTold = sifted.mayMatchSome(TOLD_TOTAL) && TOLD_TOTAL.test(text);
  const ranges: Range[] = [];
  for (const [i, line] of lines.entries()) {
    if ((line.cues & CUE.figure) === 0) continue;
    const words = text.slice(line.start, line.end);
    if ((line.cues & CUE.money) === 0 && !MONEY_SIGN.test(words)) continue;
    const isHeaded = isPayHeading(text, lines[i - 1]);
    ranges.push(...rangesIn(words, line.start, { text, country, isTold, isHeader: false, isHeaded }));
  }
  if (ranges.length > 0) return total(ranges);
  const header = statedHeader((ad.salary ?? "").replace(PENSION, "").trim());
  if (header === null) return null;
  const headed = rangesIn(header, 0, {
    text: header,
    country,
    isTold: TOLD_TOTAL.test(header),
    isHeader: true,
    isHeaded: false,
  });
  const found = headed.length > 0 ? total(headed) : null;
  return found && { value: found.value, at: [] };
}

/** "401k" is a plan, not pay. */
const PENSION = /\b401 ?\(?k\)?/gi;

/** What some boards fill in where the employer stated nothing. */
const FILLERS: ReadonlySet<string> = new Set(["~0k", "65k-95k USD"]);

/** A header as it is meant: "~204k" is an upper end; a bare "342000.0" is the sum of both ends and tells neither. */
function statedHeader(header: string): string | null {
  if (header === "" || header.length > 200 || FILLERS.has(header) || /^\d+(?:\.\d+)?$/.test(header))
    return null;
  const upperEnd = /^~\s?\$?(\d+k)$/i.exec(header);
  return upperEnd ? `up to $${upperEnd[1]}` : header;
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

function rangesIn(words: string, offset: number, whole: Whole): Range[] {
  const { text } = whole;
  const amounts = amountsIn(words, offset, MOST_FIGURES);
  const around = { ...whole, words: words.slice(0, LONGEST_TOLD), offset };
  const ranges: Range[] = [];
  for (let i = 0; i < amounts.length; i++) {
    const first = amounts[i]!;
    const second = amounts[i + 1];
    const paired =
      second &&
      isRange(text.slice(first.end, second.start)) &&
      first.value <= second.value * (second.scale === first.scale ? 1 : 1000) &&
      (second.scale !== first.scale || first.value * WIDEST > second.value);
    let last = paired ? second : null;
    if (paired) i++;
    // "$90,000 - $100,000 - $110,000": the lowest, the middle and the highest.
    const third = amounts[i + 1];
    if (last && third && third.value > last.value && isRange(text.slice(last.end, third.start))) {
      last = third;
      i++;
    }
    const range = rangeOf(first, last, around);
    if (range) ranges.push(range);
  }
  return ranges;
}

/** What figures stand in: the ad's text or its header. */
interface Whole {
  readonly text: string;
  readonly country: string | null;
  /** Whether it says elsewhere that its range is of total pay. */
  readonly isTold: boolean;
  readonly isHeader: boolean;
  /** Whether a heading of pay stands just above, or before it on its line. */
  readonly isHeaded: boolean;
}

interface Around extends Whole {
  readonly words: string;
  readonly offset: number;
}

function isRange(gap: string): boolean {
  // "from $90,000 in our lowest market up to $120,000 in the highest"
  if (gap.length <= 50 && /^ in (?:our|the) [\w -]{3,30} (?:up )?to $/i.test(gap)) return true;
  return (
    gap.length <= 30 &&
    /^\+?[\s.]{0,2}(?:(?:per|\/|a|an)\s?(?:hour|hr|year|yr|annum|month|day)\s?)?(?:gross|brutto|base|annually)?\s{0,2}(?:-|–|—|to|and|bis|und|à|et|a|y|e|en|al?|tot|hasta|até|up to|until|up to a maximum of)\s{0,2}$/i.test(
      gap,
    )
  );
}

function rangeOf(first: Amount, second: Amount | null, around: Around): Range | null {
  const { text, isHeader } = around;
  const [low, high] = scaled(first, second);
  const end = second?.end ?? first.end;
  // A label such as "Salary:" is a heading of its own that stands on the same line of the text.
  const lineStart = text.lastIndexOf("\n", first.start - 1) + 1;
  const before =
    labelAbove(text, lineStart, first.start) + text.slice(Math.max(lineStart, first.start - 70), first.start);
  const after = text.slice(end, end + 60);
  const written =
    currencyWritten(first, second) ??
    (isHeader
      ? "$"
      : (second || first.scale === "k") && isLabelled(before)
        ? currencyAt(around.country)
        : null);
  const currency = currencyBy(written, around.country, high, isMonthly(before, after));
  if (currency === null || (isLarge(first, second) && yearly(currency) < LARGE_FIGURES)) return null;
  const stipend = !isHeader && isStipend(before, after, text);
  if (!isHeader && !stipend && !isPay(before, after, around.words, second !== null, around.isHeaded))
    return null;
  const period = periodOf(before, after, high, currency);
  if (period === null || !isPlausible(low, high, currency, period)) return null;
  const open = second === null ? openEnd(before, after) : null;
  return {
    min: open === "min" ? null : low,
    max: open === "max" ? null : high,
    currency,
    period,
    at: [first.start, end],
    rank: isTotal(before, after) || around.isTold ? 0 : stipend ? STIPEND : 1,
  };
}

/** Said of the range from elsewhere in the ad. */
const TOLD_TOTAL =
  /\brange (?:posted |listed |shown |provided )?(?:above |below |here )?is (?:an? |the )?(?:on[- ]target earnings|OTE)\b/i;

/** "Compensation" above a line that gives the range of each zone. */
function isPayHeading(text: string, above: AdLine | undefined): boolean {
  if (!above || above.end - above.start > LONGEST_LABEL) return false;
  return PAY_HEADING.test(text.slice(above.start, above.end));
}

const PAY_HEADING =
  /^\W*(?:[\p{L}&/-]+ ){0,3}(?:compensation|pay|salar(?:y|ies)|wages?|gehalt|vergütung|salaire|rémunération|salario|sueldo|remuneración)(?: (?:ranges?|rates?|bands?|scale|transparency|details|information|by (?:location|zone|city|region)))?\W*$/iu;

/** "Pay range" on a line of its own above the figure that a line begins with. */
function labelAbove(text: string, lineStart: number, figure: number): string {
  if (figure > lineStart + 1 || lineStart < 2) return "";
  const above = text.slice(text.lastIndexOf("\n", lineStart - 2) + 1, lineStart - 1);
  return above.length < LONGEST_LABEL && LABEL_ABOVE.test(above) ? `${above} ` : "";
}

const LONGEST_LABEL = 60;
const LABEL_ABOVE = /\b(?:pay|salary|compensation|hourly|wage)(?: \w+)? (?:range|rate)s?:?$/i;

/** A code beside either figure says more than a sign. */
function currencyWritten(first: Amount, second: Amount | null): string | null {
  const written = [first.currency, second?.currency ?? null];
  return written.find((one) => one !== null && one !== "$") ?? written.find((one) => one !== null) ?? null;
}

/** Currencies of such small value that pay in them runs to millions. */
const LARGE_FIGURES = 300_000;

function isLarge(first: Amount, second: Amount | null): boolean {
  return [first.scale, second?.scale].some((scale) => scale === "m" || scale === "b");
}

/** "$120-150k": the thousand of the second figure holds for the first. */
function scaled(first: Amount, second: Amount | null): [number, number] {
  if (!second) return [first.value, first.value];
  if (first.scale === "" && second.scale !== "" && first.value < 1000) {
    return [first.value * FACTOR[second.scale], second.value];
  }
  if (first.scale === "k" && second.scale === "" && second.value < 1000)
    return [first.value, second.value * 1000];
  return [first.value, second.value];
}
