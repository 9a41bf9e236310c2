import type { MarketAnswer } from "../../actions/answer-market.ts";
import type { Cell } from "../../core/market/counts.ts";
import type { MarketDescription } from "../../core/market/market.ts";
import { FEWEST_EMPLOYERS, type PayCell, SMALLEST_PAY_CELL } from "../../core/market/pay.ts";
import { percent, table } from "../print.ts";

/** An answer as text for a terminal, with what it rests on at the end. */
export function describeMarketAnswer(answer: MarketAnswer, about: MarketDescription): string {
  const parts: string[] = [];
  if (answer.counts) parts.push(countTable(answer.counts.by, answer.counts.cells));
  if (answer.pay) parts.push(payTable(answer.pay.by, [answer.pay.all, ...answer.pay.cells]));
  if (answer.skills) {
    parts.push(`Asked for most\n${countTable("skill", answer.skills.top)}`);
    const telling = answer.skills.distinguishing.map((one) => [
      one.key,
      one.n,
      percent(one.share),
      percent(one.shareElsewhere),
      Number(one.z.toFixed(1)),
    ]);
    parts.push(`Telling it from the rest\n${table([["skill", "n", "here", "elsewhere", "z"], ...telling])}`);
  }
  return [...parts, restsOn(answer.postings, about)].join("\n\n");
}

function countTable(by: string, cells: readonly Cell[]): string {
  const rows = cells.map((cell) => [cell.key, cell.n, percent(cell.share), interval(cell)]);
  return table([[by, "postings", "share", "95 % interval"], ...rows]);
}

function interval({ interval: { low, high } }: Cell): string {
  return `${(low * 100).toFixed(1)}–${(high * 100).toFixed(1)} %`;
}

function payTable(by: string, cells: readonly PayCell[]): string {
  const rows = cells.map(({ key, n, employers, figures }) =>
    figures
      ? [
          key,
          n,
          employers,
          thousands(figures.lowerQuartile),
          thousands(figures.median),
          thousands(figures.upperQuartile),
          `${thousands(figures.interval.low)}–${thousands(figures.interval.high)}`,
        ]
      : [key, n, employers, "", "too few to say", "", ""],
  );
  const head = [by, "n", "employers", "25 %", "median", "75 %", "95 % of the median"];
  const note = `Stated base pay a year in ${cells[0]?.currency}; cells with fewer than ${SMALLEST_PAY_CELL} figures or ${FEWEST_EMPLOYERS} employers are not shown.`;
  return `${table([head, ...rows])}\n${note}`;
}

function thousands(amount: number): string {
  return `${Math.round(amount / 1000)}k`;
}

function restsOn(postings: number, about: MarketDescription): string {
  const sources = about.sources.map(
    (source) =>
      `  ${source.name}: ${source.postings}, ${source.from ?? "undated"}${source.to && source.to !== source.from ? ` to ${source.to}` : ""}. ${source.bias}`,
  );
  return [`${postings} postings of the snapshot of ${about.made}, which holds:`, ...sources].join("\n");
}
